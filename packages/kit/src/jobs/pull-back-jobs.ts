import type { Db } from 'mongodb';
import { latestWritten, pullBack } from '../time/ahead.ts';

/** What a job has only of the past. A lock that is so old has run out. */
const PAST = { lockedAt: () => new Date(0), lastRunAt: itself, lastFinishedAt: itself, failedAt: itself };
function itself(now: Date): Date {
  return now;
}

/**
 * Has jobs run now that a clock which ran ahead has left in the future: those that ran, failed or were locked later than now, and those
 * that recur and are due later than one interval from now. One that comes too early finds nothing to do, and is due again. Takes the time
 * from the process, as Agenda does.
 *
 * @param intervalsMs of the jobs that recur, by name
 */
export async function pullBackJobs(
  db: Db,
  collection: string,
  intervalsMs: ReadonlyMap<string, number>,
): Promise<void> {
  const jobs = db.collection(collection);
  const now = new Date();
  const isAhead = { $gt: latestWritten(now) };
  const isAny = { $or: Object.keys(PAST).map((field) => ({ [field]: isAhead })) };
  const pullBacks = [
    // One that runs once has no next run while it runs, and is run again when its lock has run out.
    { ahead: { ...isAny, nextRunAt: { $ne: null } }, set: { nextRunAt: now } },
    ...Object.entries(PAST).map(([field, right]) => ({ ahead: { [field]: isAhead }, set: { [field]: right(now) } })),
    ...[...intervalsMs].map(([name, ms]) => {
      return { ahead: { name, nextRunAt: { $gt: latestWritten(now, ms) } }, set: { nextRunAt: now } };
    }),
  ];
  const isAnyAhead = { $or: pullBacks.map(({ ahead }) => ahead) };
  if ((await jobs.findOne(isAnyAhead, { projection: { _id: 1 } })) === null) return;
  await pullBack(jobs, pullBacks);
}
