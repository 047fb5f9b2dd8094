import { AssertionError } from 'node:assert';
import { JOBS_COLLECTION } from '@leetcord/kit/jobs';
import { exponential, type Agenda } from 'agenda';
import type { Collection, Db } from 'mongodb';

const JOB = 'announce-contest';
const RETRY = exponential({ delay: 1_000, maxDelay: 60_000, maxRetries: Number.MAX_SAFE_INTEGER });

interface JobData {
  contestId: string;
  /** Tells the job of the start from those of the end and the finish. */
  at: string;
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

  define(announceDue: (contestId: string) => Promise<Date | null>): void {
    this.#agenda.define<JobData>(
      JOB,
      async ({ attrs: { data } }) => {
        const next = await announceDue(data.contestId);
        if (next === null) return;
        // Where clocks differ, a job may come too early. It tries again.
        if (next.toISOString() === data.at) throw new Error(`Contest ${data.contestId} is announced at ${data.at}`);
        await this.schedule(data.contestId, next);
      },
      { backoff: RETRY, removeOnComplete: true },
    );
  }

  /** Schedules what is due for a contest at a moment; once, however often it is asked for. */
  async schedule(contestId: string, at: Date): Promise<void> {
    const data: JobData = { contestId, at: at.toISOString() };
    const unique = { 'data.contestId': data.contestId, 'data.at': data.at };
    try {
      await this.#agenda.create(JOB, data).unique(unique, { insertOnly: true }).schedule(at).save();
    } catch (error) {
      // Where equal upserts race, a database may answer with nothing though the job is there.
      if (!(error instanceof AssertionError)) throw error;
    }
  }

  /** The contests for which something is scheduled, in one command. */
  async scheduled(): Promise<Set<string>> {
    return new Set(await this.#jobs.distinct('data.contestId', { name: JOB }));
  }
}
