import { relative, sep } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { root, type TestRef } from './mutant.ts';

/** `red` when a test failed by itself; `broken` when nothing was tested, such as after a hook that failed. */
export type Outcome = { kind: 'green' } | { kind: 'red'; by: Required<TestRef> } | { kind: 'broken'; reason: string };

/** A failure of the changed program, which says nothing about the tests. */
const BROKEN = /^(SyntaxError|ReferenceError)/;

/** A reporter that keeps the first failure of a run. */
export class FirstFailure implements Reporter {
  private red: Required<TestRef> | undefined;
  private broken: string | undefined;
  private passed = 0;

  reset(): void {
    this.red = undefined;
    this.broken = undefined;
    this.passed = 0;
  }

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === 'passed') this.passed += 1;
    if (result.state !== 'failed') return;
    const [error] = result.errors;
    if (BROKEN.test(`${error?.name}`)) this.broken ??= `${error?.name}: ${error?.message}`;
    else this.red ??= { file: relative(root, test.module.moduleId).split(sep).join('/'), test: test.fullName };
  }

  onTestModuleEnd(module: TestModule): void {
    this.broken ??= module.errors()[0]?.message;
  }

  outcome(): Outcome {
    if (this.red !== undefined) return { kind: 'red', by: this.red };
    if (this.broken !== undefined) return { kind: 'broken', reason: this.broken.split('\n')[0]! };
    return this.passed > 0 ? { kind: 'green' } : { kind: 'broken', reason: 'no test ran' };
  }
}
