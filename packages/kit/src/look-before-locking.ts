import type { JobRepository } from 'agenda';
import type { Collection, Db } from 'mongodb';

/** Whether a job that recurs would find anything to do now. Reads only. */
export type IsDue = () => Promise<boolean>;

export interface JobLooks {
  /** What a job waits for, by its name. */
  dueChecks: Map<string, IsDue>;
  /** When jobs were last looked for with success, by `performance.now()`; at first, the beginning. */
  lookedAtMs(): number;
}

/**
 * Makes Agenda read before it writes: by itself it asks for each job by an update that mostly finds nothing, and runs a recurring
 * job, which is three more writes, only to find nothing to do. A job whose turn
 * has come and that finds nothing due stays as it is, and is run as soon as something is.
 */
export function lookBeforeLocking(
  repository: Pick<JobRepository, 'getNextJobToRun'>,
  db: Db,
  collection: string,
): JobLooks {
  const jobs: Collection = db.collection(collection);
  const dueChecks = new Map<string, IsDue>();
  let lookedAtMs = performance.now();
  const lock = repository.getNextJobToRun.bind(repository);
  repository.getNextJobToRun = async (name, nextScanAt, lockDeadline, now, options) => {
    const isFree = { lockedAt: null, nextRunAt: { $lte: nextScanAt } };
    const waiting = { name, disabled: { $ne: true }, $or: [isFree, { lockedAt: { $lte: lockDeadline } }] };
    const isAny = (await jobs.findOne(waiting, { projection: { _id: 1 } })) !== null;
    lookedAtMs = performance.now();
    if (!isAny) return undefined;
    if ((await dueChecks.get(name)?.()) === false) return undefined;
    return lock(name, nextScanAt, lockDeadline, now, options);
  };
  return { dueChecks, lookedAtMs: () => lookedAtMs };
}
