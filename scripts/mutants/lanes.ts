import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LaneRequest, Switched, Try } from './lane.ts';
import type { Mutant, TestRef } from './mutant.ts';
import type { Outcome } from './first-failure.ts';
import { copyTree } from './tree.ts';

/** The longest that one run of tests may take, in ms. */
const LIMIT_MS = 14 * 60_000;

/** A copy of the project in which one mutant at a time is tested. */
export class Lane {
  private folder: string | undefined;
  private child: ChildProcess | undefined;
  private isClosed = false;

  /** Runs tests of the code as it is, or with a mutant, until the first fails. */
  async run(tests: readonly TestRef[], mutant?: Mutant): Promise<Outcome> {
    const outcome = await this.ask<Outcome>({ kind: 'first-failure', tests, mutant });
    return outcome ?? { kind: 'broken', reason: 'the tests did not come to an end' };
  }

  /** Runs a test file with each of many mutants. */
  async runSwitched(file: string, tries: readonly Try[]): Promise<Switched> {
    return (await this.ask<Switched>({ kind: 'switched', file, tries })) ?? tries.map(() => null);
  }

  /** Undefined when there is no answer in time, or the lane is closed. Then it begins with a new copy. */
  private async ask<Answer extends object>(request: LaneRequest): Promise<Answer | undefined> {
    if (this.isClosed) return undefined;
    this.folder ??= copyTree();
    this.child ??= fork(join(this.folder, 'scripts', 'mutants', 'lane.ts'), {
      cwd: this.folder,
      env: { ...process.env, IMPORT_ANEW: 'yes' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const { child } = this;
    child.send(request);
    const tooLong = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    const answered = new AbortController();
    const ends = ['message', 'exit'].map((event) => once(child, event, { signal: answered.signal }));
    const [answer] = (await Promise.race(ends)) as [Answer | number | null];
    answered.abort();
    clearTimeout(tooLong);
    if (typeof answer === 'object' && answer !== null) return answer;
    this.clear();
    return undefined;
  }

  private clear(): void {
    this.child?.kill('SIGTERM');
    this.child = undefined;
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
    this.folder = undefined;
  }

  close(): void {
    this.isClosed = true;
    this.clear();
  }
}
