import { setImmediate as immediate } from 'node:timers/promises';
import type { JobRepository } from 'agenda';
import type { Collection, Db } from 'mongodb';
import { pullBackJobs } from './pull-back-jobs.ts';

/** How often what a clock has left in the future is looked for, in ms. */
const PULL_BACK_EVERY_MS = 10_000;
/** A job that found nothing to do is asked again after its interval, but after no longer than this, in ms. */
const LONGEST_REST_MS = 5_000;
/** Looks for jobs are not exact: one that comes so much too early, in ms, is not left out. */
const EARLY_MS = 500;

/** Whether a job that recurs would find anything to do now. Reads only. */
export type IsDue = () => Promise<boolean>;

export interface JobLooks {
  /** What a job waits for, by its name. */
  dueChecks: Map<string, IsDue>;
  /** How often jobs recur, by name. */
  intervalsMs: Map<string, number>;
  /** Put right what else a clock has left in the future. */
  pullBacks: (() => Promise<void>)[];
  /** The runs of recurring jobs that are under way here: by when each has ended, by `elapsedMs`. */
  runs: Set<{ name: string; endsByMs: number }>;
  /** When jobs were last looked for with success, by `elapsedMs`; at first, the beginning. */
  lookedAtMs(): number;
  /** Looks for no more jobs. */
  stop(): void;
}

/**
 * Makes Agenda read before it writes: by itself it asks for each job by an update that mostly finds nothing, and runs a recurring
 * job, which is three more writes, only to find nothing to do. A job whose turn
 * has come and that finds nothing due stays as it is, and is asked again after its interval.
 */
export function lookBeforeLocking(
  repository: Pick<JobRepository, 'getNextJobToRun'>,
  db: Db,
  { collection, elapsedMs }: { collection: string; elapsedMs: () => number },
): JobLooks {
  const jobs: Collection<{ name: string; lockedAt: Date | null }> = db.collection(collection);
  const dueChecks = new Map<string, IsDue>();
  const intervalsMs = new Map<string, number>();
  const pullBacks: (() => Promise<void>)[] = [];
  let pulledBackAt = -Infinity;
  const pullBack = async () => {
    if (elapsedMs() - pulledBackAt < PULL_BACK_EVERY_MS) return;
    pulledBackAt = elapsedMs();
    await pullBackJobs(db, collection, intervalsMs);
    for (const run of pullBacks) await run();
  };
  let lookedAtMs = elapsedMs();
  let asking: Promise<Set<string>> | undefined;
  /** The names of all jobs that could be locked. Agenda asks for each name by itself, all at once: they share one command. */
  const namesToLock = (nextScanAt: Date, lockDeadline: Date): Promise<Set<string>> => {
    asking ??= immediate().then(async () => {
      asking = undefined;
      const isFree = { lockedAt: null, nextRunAt: { $lte: nextScanAt } };
      const lockable = { disabled: { $ne: true }, $or: [isFree, { lockedAt: { $lte: lockDeadline } }] };
      const names = new Set<string>(await jobs.distinct('name', lockable));
      lookedAtMs = elapsedMs();
      return names;
    });
    return asking;
  };
  const restsUntilMs = new Map<string, number>();
  /** Whether a job would find something to do, as far as is known. */
  const isDue = async (name: string): Promise<boolean> => {
    const ask = dueChecks.get(name);
    if (ask === undefined) return true;
    if (elapsedMs() < (restsUntilMs.get(name) ?? 0)) return false;
    const isIt = await ask();
    const restMs = Math.min(intervalsMs.get(name) ?? 0, LONGEST_REST_MS) - EARLY_MS;
    if (!isIt) restsUntilMs.set(name, elapsedMs() + restMs);
    return isIt;
  };
  const lock = repository.getNextJobToRun.bind(repository);
  const look: JobRepository['getNextJobToRun'] = async (name, nextScanAt, lockDeadline, now, options) => {
    await pullBack();
    if (!(await namesToLock(nextScanAt, lockDeadline)).has(name)) return undefined;
    if (!(await isDue(name))) return undefined;
    return lock(name, nextScanAt, lockDeadline, now, options);
  };
  let isStopped = false;
  repository.getNextJobToRun = (...asked) => (isStopped ? Promise.resolve(undefined) : look(...asked));
  const stop = () => void (isStopped = true);
  return { dueChecks, intervalsMs, pullBacks, runs: new Set(), lookedAtMs: () => lookedAtMs, stop };
}
