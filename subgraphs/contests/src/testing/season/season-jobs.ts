import type { TestContests } from '../start-test-contests.ts';
import type { Dice } from '@leetcord/kit/testing/dice';
import type { SeasonContest } from './ledger.ts';
import { TURN_MS } from './turns.ts';

/** How the jobs of a contest run. */
const MODES = ['ON_TIME', 'NEVER', 'LATE', 'EARLY', 'TWICE'] as const;
const NAME = 'announce-contest';

interface StoredJob {
  name: string;
  nextRunAt: Date | null;
  data: { contestId: string; at: string };
}

/** Has the jobs of contests run on time, early, late, twice or never, and more than one replica run them at once. */
export class SeasonJobs {
  readonly #contests: TestContests;
  readonly #dice: Dice;

  constructor(contests: TestContests, dice: Dice) {
    this.#contests = contests;
    this.#dice = dice;
  }

  async run(contests: readonly SeasonContest[]): Promise<void> {
    const jobs = this.#contests.mongo.db.collection<StoredJob>('jobs');
    const now = this.#contests.clock.now();
    const idsOf = (mode: (typeof MODES)[number]) =>
      contests.filter((_, index) => MODES[index % MODES.length] === mode).map(({ id }) => id);
    const of = (mode: (typeof MODES)[number]) => ({ name: NAME, 'data.contestId': { $in: idsOf(mode) } });
    await jobs.deleteMany(of('NEVER'));
    const later = new Date(now.getTime() + 3 * TURN_MS);
    if (this.#dice.chance(0.7))
      await jobs.updateMany({ ...of('LATE'), nextRunAt: { $lte: now } }, { $set: { nextRunAt: later } });
    await jobs.updateMany(of('EARLY'), { $set: { nextRunAt: now } });
    const twice = await jobs.find({ ...of('TWICE'), nextRunAt: { $lte: now } }).toArray();
    const again = twice.map(({ _id: _, data, ...job }) => ({ ...job, data: { ...data, at: `${data.at} again` } }));
    if (again.length > 0) await jobs.insertMany(again);
    if (this.#dice.chance(0.8)) await this.runDue();
  }

  /** Runs what is due, or these jobs alone: on one replica, or on all at once. */
  async runDue(...names: string[]): Promise<void> {
    const { servers } = this.#contests;
    const running = this.#dice.chance(0.4) ? servers : [this.#dice.pick(servers)!];
    // One that was killed meanwhile runs nothing; the others do.
    await Promise.allSettled(running.map((server) => server.jobs.runDue(...names)));
  }

  /** A new replica schedules what is missing, and all of it runs. */
  async makeUp(): Promise<void> {
    await this.#contests.startReplica();
    for (let step = 0; step < 3; step += 1) {
      this.#contests.clock.advance(TURN_MS);
      await this.#contests.mongo.db
        .collection<StoredJob>('jobs')
        .updateMany({ name: NAME }, { $set: { nextRunAt: this.#contests.clock.now() } });
      await this.runDue();
    }
  }
}
