import type { JobRepository } from 'agenda';
import type { Collection, Db } from 'mongodb';

/** Whether a job that recurs would find anything to do now. Reads only. */
export type IsDue = () => Promise<boolean>;

/**
 * Makes Agenda read before it writes: by itself it asks for each job by an update that mostly finds nothing, and runs a recurring
 * job, which is three more writes, only to find nothing to do. Gives where to say what a job waits for, by its name. A job whose turn
 * has come and that finds nothing due stays as it is, and is run as soon as something is.
 */
export function lookBeforeLocking(
  repository: Pick<JobRepository, 'getNextJobToRun'>,
  db: Db,
  collection: string,
): Map<string, IsDue> {
  const jobs: Collection = db.collection(collection);
  const dueChecks = new Map<string, IsDue>();
  const lock = repository.getNextJobToRun.bind(repository);
  repository.getNextJobToRun = async (name, nextScanAt, lockDeadline, now, options) => {
    const isFree = { lockedAt: null, nextRunAt: { $lte: nextScanAt } };
    const waiting = { name, disabled: { $ne: true }, $or: [isFree, { lockedAt: { $lte: lockDeadline } }] };
    if ((await jobs.findOne(waiting, { projection: { _id: 1 } })) === null) return undefined;
    if ((await dueChecks.get(name)?.()) === false) return undefined;
    return lock(name, nextScanAt, lockDeadline, now, options);
  };
  return dueChecks;
}
