import { AssertionError } from 'node:assert';
import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda } from 'agenda';
import type { Db } from 'mongodb';
import type { ReadyCheck } from '../http/health.ts';
import { forEverybody } from '../load/patience.ts';
import type { Logger } from '../process/logger.ts';
import { lookBeforeLocking, type IsDue, type JobLooks } from './look-before-locking.ts';

/** How often Agenda looks for due jobs. New jobs wake it at once; this is for those that fall due. */
const PROCESS_EVERY = '1 second';
/** After this a job of a killed worker runs again, in ms. Longer jobs must call `job.touch()`. */
const LOCK_LIFETIME_MS = 15_000;

export const JOBS_COLLECTION = 'jobs';

const looks = new WeakMap<Agenda, JobLooks>();

/** Agenda over the subgraph's own database, in the collection `jobs`. Jobs run at least once: each must be idempotent. */
export function createAgenda(db: Db, name: string, log: Logger): Agenda {
  const backend = new MongoBackend({ mongo: db, collection: JOBS_COLLECTION });
  const agenda = new Agenda({
    name,
    backend,
    processEvery: PROCESS_EVERY,
    defaultLockLifetime: LOCK_LIFETIME_MS,
  });
  looks.set(agenda, lookBeforeLocking(backend.repository, db, JOBS_COLLECTION));
  // A job may begin in the request that made it, and is not for its caller only.
  const define = agenda.define.bind(agenda);
  agenda.define = (jobName, run, options) =>
    // One parameter: with two, Agenda would wait for a callback.
    define(jobName, (job) => forEverybody(() => run(job, () => undefined)), options);
  agenda.on('error', (err: unknown) => log.error({ err }, 'Agenda failed'));
  agenda.on('fail', (err: unknown, job: { attrs: { name: string } }) =>
    log.warn({ err, job: job.attrs.name }, 'A job failed; it runs again'),
  );
  return agenda;
}

/** Jobs that have not been looked for so long, in ms, do not run. */
const LOOKED_WITHIN_MS = 15_000;

/** Passes while Agenda finds the jobs that are due, and none that recurs hangs: it keeps its lock, and no replica runs it. */
export const jobsRunning =
  (agenda: Agenda): ReadyCheck =>
  () => {
    const now = performance.now();
    const lookedAtMs = looks.get(agenda)?.lookedAtMs() ?? Number.NEGATIVE_INFINITY;
    if (now - lookedAtMs > LOOKED_WITHIN_MS) throw new Error('no job is run');
    const hanging = [...(looks.get(agenda)?.runs ?? [])].find(({ endsByMs }) => endsByMs < now);
    if (hanging !== undefined) throw new Error(`the job ${hanging.name} hangs`);
  };

/** A run of a recurring job that takes longer hangs, unless the job says otherwise, in ms. */
const LONGEST_RUN_MS = 15 * 60_000;

/** How often a recurring job is written again when a race made its writing look failed. */
const MAX_WRITES = 3;

/**
 * Defines a job and makes it recur, such as every `2 seconds`. Any number of replicas may do so at once: where their
 * writes race, a database may answer the upsert with nothing though the job is there, which Agenda takes for a failure.
 * A run that may last longer than a lock calls `touch` now and then, as `keepLocked` does. A job that recurs every few seconds says by
 * `isDue` whether a run would find anything: it is not run otherwise, and writes nothing.
 */
export async function defineRecurring(
  agenda: Agenda,
  job: { name: string; interval: string; isDue?: IsDue; longestRunMs?: number },
  run: (touch: () => Promise<void>) => Promise<void>,
): Promise<void> {
  if (job.isDue !== undefined) looks.get(agenda)?.dueChecks.set(job.name, job.isDue);
  const { nextRunAt } = agenda.create(job.name).repeatEvery(job.interval, { skipImmediate: true }).attrs;
  if (nextRunAt) looks.get(agenda)?.intervalsMs.set(job.name, nextRunAt.getTime() - Date.now());
  agenda.define(job.name, async (running) => {
    const started = { name: job.name, endsByMs: performance.now() + (job.longestRunMs ?? LONGEST_RUN_MS) };
    looks.get(agenda)?.runs.add(started);
    await run(() => running.touch()).finally(() => looks.get(agenda)?.runs.delete(started));
  });
  for (let write = 1; ; write += 1) {
    try {
      await agenda.every(job.interval, job.name);
      return;
    } catch (error) {
      if (write === MAX_WRITES || !(error instanceof AssertionError)) throw error;
    }
  }
}

/**
 * Has what a clock that ran ahead has left in the future put right every few seconds, while jobs are looked for. Reads only, unless there is
 * something: see `ahead.ts`.
 */
export const keepPullingBack = (agenda: Agenda, run: () => Promise<void>): void => {
  looks.get(agenda)?.pullBacks.push(run);
};

/** How often a lock is kept, in ms. */
const TOUCH_EVERY_MS = 5_000;

/** Keeps a job's lock while it runs, however long it waits for something. */
export async function keepLocked(touch: () => Promise<void>, run: () => Promise<void>): Promise<void> {
  const touching = setInterval(() => void touch().catch(() => undefined), TOUCH_EVERY_MS);
  try {
    await run();
  } finally {
    clearInterval(touching);
  }
}

/** How often the end of running jobs is looked for, in ms. */
const LOOK_EVERY_MS = 100;

/**
 * Takes no more jobs, and resolves when those that run have ended. Agenda's own `drain` looks for that only when a job says that it
 * has, and a job that is removed on completion says so before its removal: then nothing looks any more.
 */
export async function drainJobs(agenda: Agenda): Promise<void> {
  const ended = new AbortController();
  const look = async () => {
    if ((await agenda.getRunningStats()).runningJobs === 0) ended.abort();
  };
  // A look that fails, as the database may, is followed by another.
  const looking = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  try {
    await agenda.drain({ signal: ended.signal });
  } finally {
    clearInterval(looking);
  }
}
