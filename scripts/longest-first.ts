import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, the longest first: a run that began one of them last would end on one core. */
const LONG = [
  'e2e/playing.test.ts',
  'e2e/rights.test.ts',
  'e2e/sweeping.test.ts',
  'extension/test/firefox.test.ts',
  'gateway/src/misuse.test.ts',
  'gateway/src/subscriptions/subscriptions.test.ts',
  'subgraphs/contests/src/modules/boards/boards.test.ts',
  'subgraphs/contests/src/modules/contests/planning.test.ts',
];

/** The order of test files: those above, then the largest first, or those that took longest before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = LONG.indexOf(relative(this.ctx.config.root, moduleId));
      return index === -1 ? LONG.length : index;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
