import type { Db } from 'mongodb';

/** Replicas' clocks differ by less than this, in ms. */
const CLOCKS_DIFFER_MS = 5_000;

/** What a job has only of the past. */
const PAST = ['lockedAt', 'lastRunAt', 'lastFinishedAt', 'failedAt'] as const;

type StoredJob = { name: string; nextRunAt: Date | null } & Partial<Record<(typeof PAST)[number], Date | null>>;

/**
 * Has jobs run now that a clock which ran ahead has left in the future: those that ran, failed or were locked later than now, and those
 * that recur and are due later than one interval from now. One that comes too early finds nothing to do, and is due again. Reads only,
 * unless there is one. Takes the time from the process, as Agenda does.
 *
 * @param intervalsMs of the jobs that recur, by name
 */
export async function pullBackJobs(
  db: Db,
  collection: string,
  intervalsMs: ReadonlyMap<string, number>,
): Promise<void> {
  const jobs = db.collection<StoredJob>(collection);
  const now = new Date();
  const ahead = (ms: number) => new Date(now.getTime() + ms + CLOCKS_DIFFER_MS);
  const found = await jobs
    .find({
      $or: [
        ...PAST.map((field) => ({ [field]: { $gt: ahead(0) } })),
        ...[...intervalsMs].map(([name, ms]) => ({ name, nextRunAt: { $gt: ahead(ms) } })),
      ],
    })
    .toArray();
  for (const job of found) {
    const { _id, nextRunAt, lockedAt } = job;
    const wasAhead = PAST.filter((field) => (job[field] ?? now) > ahead(0));
    const change = Object.fromEntries(wasAhead.map((field) => [field, field === 'lockedAt' ? null : now]));
    // What has changed it since knows better.
    await jobs.updateOne(
      { _id, nextRunAt, ...(lockedAt !== undefined && { lockedAt }) },
      { $set: { ...change, ...(nextRunAt !== null && { nextRunAt: now }) } },
    );
  }
}
