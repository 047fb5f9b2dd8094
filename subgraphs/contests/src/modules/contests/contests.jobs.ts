import { AssertionError } from 'node:assert';
import { exponential, type Agenda } from 'agenda';

const JOB = 'announce-contest';
const RETRY = exponential({ delay: 1_000, maxDelay: 60_000, maxRetries: Number.MAX_SAFE_INTEGER });

interface JobData {
  contestId: string;
  /** Tells the job of the start from those of the end and the finish. */
  at: string;
}

/** Schedules what is due for a contest at a moment; once, however often it is asked for. */
export const contestScheduler =
  (agenda: Agenda) =>
  async (contestId: string, at: Date): Promise<void> => {
    const data: JobData = { contestId, at: at.toISOString() };
    const unique = { 'data.contestId': data.contestId, 'data.at': data.at };
    try {
      await agenda.create(JOB, data).unique(unique, { insertOnly: true }).schedule(at).save();
    } catch (error) {
      // Where equal upserts race, a database may answer with nothing though the job is there.
      if (!(error instanceof AssertionError)) throw error;
    }
  };

/** Defines the job that announces contests and has members looked at, and then schedules itself for what is due next. */
export function defineAnnouncements(agenda: Agenda, announceDue: (contestId: string) => Promise<Date | null>): void {
  const schedule = contestScheduler(agenda);
  agenda.define<JobData>(
    JOB,
    async ({ attrs: { data } }) => {
      const next = await announceDue(data.contestId);
      if (next === null) return;
      // Where clocks differ, a job may come too early. It tries again.
      if (next.toISOString() === data.at) throw new Error(`Contest ${data.contestId} is announced at ${data.at}`);
      await schedule(data.contestId, next);
    },
    { backoff: RETRY, removeOnComplete: true },
  );
}
