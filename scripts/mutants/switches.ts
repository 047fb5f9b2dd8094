import { dirname, join } from 'node:path';
import type { Reporter, TestCase } from 'vitest/node';
import { OFF, projectOf, sourceOf, type Mutant } from './mutant.ts';

/** The name of the run without any mutant. */
export const UNTOUCHED = 'untouched';

/** A test file that runs another one without mutants, and then with each of so many, by their index. It is in the same project of vitest.config.ts. */
export function driverOf(file: string, count: number): { path: string; source: string } {
  const name = `mutants-driver.${projectOf(file) === 'unit' ? 'unit.' : ''}test.ts`;
  const names = JSON.stringify([UNTOUCHED, ...Array.from({ length: count }, (_, index) => String(index))]);
  const source = `import { beforeAll, describe, vi } from 'vitest';
for (const name of ${names}) {
  describe(name, async () => {
    const switchOn = () => void (globalThis.takenAway = name);
    // Modules read it when they are imported, and what they export when tests run.
    beforeAll(switchOn);
    switchOn();
    vi.resetModules();
    await import('./${file.split('/').at(-1)}');
  });
}
`;
  return { path: join(dirname(file), name), source };
}

/** The files of mutants, each with switches in place of what they take away, by the mutants' indexes. */
export function switchedSources(mutants: readonly Mutant[]): Map<string, string> {
  const files = new Set(mutants.map(({ file }) => file));
  return new Map([...files].map((file) => [file, switchedSource(file, mutants)]));
}

const switchedSource = (file: string, mutants: readonly Mutant[]) =>
  [...mutants.entries()]
    .filter(([, mutant]) => mutant.file === file)
    .toSorted(([, one], [, other]) => other.at - one.at)
    .reduce((source, [index, { at, text, replacement }]) => {
      const switched = replacement.replaceAll(OFF, `(globalThis.takenAway === '${index}')`);
      return source.slice(0, at) + switched + source.slice(at + text.length);
    }, sourceOf(file));

/** A reporter that keeps which tests failed with which mutant. */
export class Failures implements Reporter {
  private found: { name: string; test: string }[] = [];

  reset(): void {
    this.found = [];
  }

  onTestCaseResult(test: TestCase): void {
    const [name = '', ...rest] = test.fullName.split(' > ');
    if (test.result().state === 'failed') this.found.push({ name, test: rest.join(' > ') });
  }

  of = (name: string): string[] => this.found.filter((one) => one.name === name).map(({ test }) => test);
}
