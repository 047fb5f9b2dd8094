import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** What a vitest run found in a test file, and how long it took with its imports and hooks, in ms. */
export interface FileReport {
  file: string;
  tookMs: number;
  passed: number;
  failed: number;
  /** Also true when no test failed, but an import or a hook did. */
  isRed: boolean;
}

/** Writes a FileReport for each file to the file that TEST_REPORT names. */
export default class ReportToFile implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const reports = modules.map((module): FileReport => {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const { collectDuration, duration } = module.diagnostic();
      return {
        file: relative(module.project.globalConfig.root, module.moduleId),
        tookMs: collectDuration + duration,
        passed: states.filter((state) => state === 'passed').length,
        failed: states.filter((state) => state === 'failed').length,
        isRed: module.state() === 'failed',
      };
    });
    writeFileSync(process.env['TEST_REPORT']!, JSON.stringify(reports));
  }
}
