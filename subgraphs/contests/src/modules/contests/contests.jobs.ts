import { AssertionError } from 'node:assert';
import { latestWritten } from '@leetcord/kit/time/ahead';
import { JOBS_COLLECTION, keepPullingBack } from '@leetcord/kit/jobs/jobs';
import { exponential, type Agenda } from 'agenda';
import type { Collection, Db } from 'mongodb';

const JOB = 'announce-contest';
const RETRY = exponential({ delay: 1_000, maxDelay: 60_000, maxRetries: Number.MAX_SAFE_INTEGER });

interface JobData {
  contestId: string;
  /** Tells the job of the start from those of the end and the finish. */
  at: string;
  /** When it was scheduled; missing in jobs of earlier versions. */
  scheduledAt?: Date;
}

/** The jobs that announce contests and have members looked at. Each one schedules itself for what is due next. */
export class ContestJobs {
  readonly #agenda: Agenda;
  readonly #jobs: Collection<{ name: string; data: JobData }>;

  constructor(agenda: Agenda, db: Db) {
    this.#agenda = agenda;
    this.#jobs = db.collection(JOBS_COLLECTION);
  }

  async ensureIndexes(): Promise<void> {
    await this.#jobs.createIndex({ name: 1, 'data.contestId': 1, 'data.at': 1 });
  }

  /** Has what a clock that ran ahead has left put right. */
  keepPullingBack(run: () => Promise<void>): void {
    keepPullingBack(this.#agenda, run);
  }

  define(announceDue: (contestId: string) => Promise<{ at: Date; now: Date } | null>): void {
    this.#agenda.define<JobData>(
      JOB,
      async ({ attrs: { data } }) => {
        const next = await announceDue(data.contestId);
        if (next === null) return;
        // Where clocks differ, a job may come too early. It tries again.
        if (next.at.toISOString() === data.at) throw new Error(`Contest ${data.contestId} is announced at ${data.at}`);
        await this.schedule(data.contestId, next.at, next.now);
      },
      { backoff: RETRY, removeOnComplete: true },
    );
  }

  /** Schedules what is due for a contest at a moment; once, however often it is asked for. */
  async schedule(contestId: string, at: Date, now: Date): Promise<void> {
    const data: JobData = { contestId, at: at.toISOString(), scheduledAt: now };
    const unique = { 'data.contestId': data.contestId, 'data.at': data.at };
    try {
      await this.#agenda.create(JOB, data).unique(unique, { insertOnly: true }).schedule(at).save();
    } catch (error) {
      // Where equal upserts race, a database may answer with nothing though the job is there.
      if (!(error instanceof AssertionError)) throw error;
    }
  }

  /** Takes back what was scheduled later than now, by a clock that ran ahead: it may come too late. Gives whether there was something. */
  async takeBackAhead(now: Date): Promise<boolean> {
    const ahead = { name: JOB, 'data.scheduledAt': { $gt: latestWritten(now) } };
    if ((await this.#jobs.findOne(ahead, { projection: { _id: 1 } })) === null) return false;
    await this.#jobs.deleteMany(ahead);
    return true;
  }

  /** The contests for which something is scheduled, in one command. */
  async scheduled(): Promise<Set<string>> {
    return new Set(await this.#jobs.distinct('data.contestId', { name: JOB }));
  }
}
