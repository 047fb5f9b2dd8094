import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** What a vitest run found, and how long each file took with its imports and hooks, in ms. */
export interface TestReport {
  passed: number;
  failed: number;
  files: { file: string; tookMs: number }[];
}

/** Writes a TestReport to the file that TEST_REPORT names. */
export default class ReportToFile implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const report: TestReport = {
      passed: states.filter((state) => state === 'passed').length,
      failed: states.filter((state) => state === 'failed').length,
      files: modules.map((module) => {
        const { collectDuration, duration } = module.diagnostic();
        return {
          file: relative(module.project.globalConfig.root, module.moduleId),
          tookMs: collectDuration + duration,
        };
      }),
    };
    writeFileSync(process.env['TEST_REPORT']!, JSON.stringify(report));
  }
}
