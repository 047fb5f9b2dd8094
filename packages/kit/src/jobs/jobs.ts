import { AssertionError } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda, exponential, Job } from 'agenda';
import { ObjectId, type Collection, type Db, type Filter, type WithId } from 'mongodb';
import type { z } from 'zod';
import type { ReadyCheck } from '../http/health.ts';
import { withRequestId } from '../http/request-id.ts';
import { forEverybody } from '../load/patience.ts';
import type { Registry } from '../metrics/registry.ts';
import type { Logger } from '../process/logger.ts';
import { latestWritten } from '../time/ahead.ts';
import type { Clock } from '../time/clock.ts';
import { drainAgenda, trackCommands } from './drain-agenda.ts';
import { watchJobs } from './job-metrics.ts';
import { lastSuccessOf, type StoredJob } from './stored-job.ts';
import { lookBeforeLocking, type IsDue } from './look-before-locking.ts';

/** How often Agenda looks for due jobs, in ms. New jobs wake it at once; this finds those that fall due later. */
const LOOK_FOR_JOBS_MS = 1_000;
/** A job of a killed worker runs again after this, in ms. Longer jobs renew their lock. */
const LOCK_LIFETIME_MS = 15_000;
/** When jobs have not been looked for in this long, in ms, they do not run. */
const LOOKED_WITHIN_MS = 15_000;
/** A run of a recurring job that takes longer than this is considered hanging, in ms, unless the job says otherwise. */
const LONGEST_RUN_MS = 15 * 60_000;
/** How often writing a job is repeated when a race made it appear to fail. */
const MAX_WRITES = 3;
/** If the database has not made Agenda's collections in this time, in ms, a stop does not wait for it. */
const MADE_WITHIN_MS = 5_000;
/** How long a stop waits for running jobs, in ms. */
const FINISH_WITHIN_MS = 4_000;
/** How often `runDue` checks whether a run elsewhere has ended, in ms. */
const LOOK_EVERY_MS = 10;

const COLLECTION = 'jobs';

/** A recurring job. All replicas together run it once at a time. */
export interface RecurringJob {
  name: string;
  /** Such as `2 seconds`. */
  interval: string;
  /**
   * Whether a run would find anything to do. If not, it does not run and writes nothing, and this is asked again after the interval, or after
   * five seconds where that is longer.
   */
  isDue?: IsDue;
  longestRunMs?: number;
  /** A run that may last longer than a lock calls `touch` now and then, as `keepLocked` does. */
  run(touch: () => Promise<void>): Promise<void>;
}

/** A job that runs at a given time. It is repeated until it succeeds. */
export interface ScheduledJob<T extends object> {
  name: string;
  payload: z.ZodType<T>;
  /** The payload fields that identify a job: jobs with equal values are one job. */
  unique: readonly (keyof T & string)[];
  /** The wait after the first failure, in ms. It doubles with each further one. */
  retry: { firstMs: number; longestMs: number };
  run(payload: T): Promise<void>;
}

export interface Schedule<T extends object> {
  /** Schedules the job once, however often it is called with the same key. */
  at(time: Date, payload: T): Promise<void>;
  /** The payloads that are scheduled, in one command. */
  payloads(): Promise<T[]>;
  /** Cancels what a clock that ran ahead has scheduled in the future: it may run too late. Returns whether there was any. */
  takeBackAhead(): Promise<boolean>;
}

/** The jobs of a process. They run at least once and may run late: each must be idempotent. Define them all, then start. */
export interface Jobs {
  recur(job: RecurringJob): void;
  schedule<T extends object>(job: ScheduledJob<T>): Schedule<T>;
  /**
   * While jobs run, corrects every few seconds what a clock that ran ahead has left in the future. Only reads unless there is
   * something to correct: see `ahead.ts`.
   */
  keepPullingBack(run: () => Promise<void>): void;
  start(): Promise<void>;
  /**
   * Runs each job now that is due by the clock, including jobs that this makes due, and resolves when these and the running ones have
   * ended. A recurring job is due when `isDue` says so, whatever its interval. With names, only these are run. Agenda itself uses the machine's clock.
   */
  runDue(...names: string[]): Promise<void>;
  /** Passes while jobs are looked for and no recurring job hangs: a hanging one keeps its lock, so no replica can run it. */
  running: ReadyCheck;
  /**
   * Begins no more jobs, and resolves when the running ones have ended. One that takes too long is given up, so that another replica can run it at once:
   * the database must be closed next.
   */
  stop(): Promise<void>;
}

export interface JobsOptions {
  name: string;
  clock: Clock;
  log: Logger;
  metrics: Registry;
  /** How often due jobs are looked for, in ms. */
  lookForJobsMs?: number | undefined;
  /** Time that never jumps, in ms. */
  elapsedMs?: () => number;
}

/** Jobs run by Agenda in the subgraph's own database, in the collection `jobs`. */
export function createJobs(
  db: Db,
  {
    name: worker,
    clock,
    log,
    metrics,
    lookForJobsMs = LOOK_FOR_JOBS_MS,
    elapsedMs = () => performance.now(),
  }: JobsOptions,
): Jobs {
  const backend = new MongoBackend({ mongo: db, collection: COLLECTION });
  const agenda = new Agenda({
    name: worker,
    backend,
    processEvery: lookForJobsMs,
    defaultLockLifetime: LOCK_LIFETIME_MS,
  });
  const looks = lookBeforeLocking(backend.repository, db, { collection: COLLECTION, elapsedMs });
  const untilNoCommand = trackCommands(backend.repository);
  const stored: Collection<StoredJob> = db.collection(COLLECTION);
  const recurring: RecurringJob[] = [];
  const indexed: Record<string, 1>[] = [];
  /** The jobs that run here. */
  const runningHere = new Set<ObjectId>();
  const whileRunning = async (job: { attrs: { _id?: unknown } }, run: () => Promise<void>) => {
    const id = new ObjectId(String(job.attrs._id));
    runningHere.add(id);
    // A job may begin inside the request that made it, but does not belong to that caller only.
    await forEverybody(() => withRequestId(randomUUID(), run)).finally(() => runningHere.delete(id));
  };
  agenda.on('error', (err: unknown) => log.error({ err }, 'Agenda failed'));
  agenda.on('fail', (err: unknown, job: { attrs: { name: string } }) =>
    log.warn({ err, job: job.attrs.name }, 'A job failed; it runs again'),
  );

  /** Keeps when a job last succeeded, which Agenda forgets where it fails, or is given another interval. */
  const keepSuccess = async (job: WithId<StoredJob> | null | undefined) => {
    const succeededAt = job && lastSuccessOf(job);
    if (succeededAt) await stored.updateOne({ _id: job._id }, { $set: { succeededAt } });
  };

  watchJobs(metrics, agenda, {
    stored,
    recurring: () => recurring.map(({ name }) => name),
    punctual: () => Object.keys(agenda.definitions).filter((name) => !looks.dueChecks.has(name)),
    clock,
  });

  const hasJobs = () => Object.keys(agenda.definitions).length > 0;
  /** Jobs that are due, running or not; and of these, those that nobody runs. */
  const dueNow = (): Filter<StoredJob> => {
    const polling = { name: { $in: [...looks.dueChecks.keys()] } };
    return { $or: [{ nextRunAt: { $lte: clock.now() } }, polling] };
  };
  const isRunning = () => ({ lockedAt: { $gt: new Date(Date.now() - LOCK_LIFETIME_MS) } });

  /** Runs a stored job while it is due; waits while it runs elsewhere. Returns false if it was not due. */
  const runNow = async (_id: ObjectId, name: string): Promise<boolean> => {
    if ((await looks.dueChecks.get(name)?.()) === false) return false;
    for (;;) {
      const due = { _id, $and: [dueNow(), { $nor: [isRunning()] }] };
      const isLocked = await stored.updateOne(due, { $set: { lockedAt: new Date() } });
      const attrs = isLocked.matchedCount === 1 && (await backend.repository.getJobById(_id.toHexString()));
      if (attrs) {
        await new Job(agenda, attrs, true).run();
        return true;
      }
      if ((await stored.findOne({ _id, ...isRunning() }, { projection: { _id: 1 } })) === null) return true;
      await wait(LOOK_EVERY_MS);
    }
  };

  return {
    recur: (job) => {
      recurring.push(job);
      if (job.isDue !== undefined) looks.dueChecks.set(job.name, job.isDue);
      const { nextRunAt } = agenda.create(job.name).repeatEvery(job.interval, { skipImmediate: true }).attrs;
      if (nextRunAt) looks.intervalsMs.set(job.name, nextRunAt.getTime() - Date.now());
      agenda.define(job.name, async (running) => {
        const started = { name: job.name, endsByMs: elapsedMs() + (job.longestRunMs ?? LONGEST_RUN_MS) };
        looks.runs.add(started);
        const run = async () => {
          try {
            await job.run(() => running.touch());
          } catch (error) {
            await stored
              .findOne({ name: job.name, type: 'single' })
              .then(keepSuccess)
              .catch((err: unknown) => log.warn({ err }, 'The last success of a job is not kept'));
            throw error;
          }
        };
        await whileRunning(running, run).finally(() => looks.runs.delete(started));
      });
    },

    schedule: ({ name, payload: schema, unique, retry, run }) => {
      const backoff = exponential({
        delay: retry.firstMs,
        maxDelay: retry.longestMs,
        maxRetries: Number.MAX_SAFE_INTEGER,
      });
      const process = (job: { attrs: { _id?: unknown; data: unknown } }) =>
        whileRunning(job, () => run(schema.parse(job.attrs.data)));
      agenda.define(name, process, { backoff, removeOnComplete: true });
      indexed.push({ name: 1, ...Object.fromEntries(unique.map((field) => [`data.${field}`, 1] as const)) });
      return {
        at: async (time, payload) => {
          const key = Object.fromEntries(unique.map((field) => [`data.${field}`, payload[field]]));
          const job = agenda.create(name, { ...payload, scheduledAt: clock.now() });
          await despiteRaces(() => job.unique(key, { insertOnly: true }).schedule(time).save());
        },
        payloads: async () => {
          const jobs = await stored.find({ name }, { projection: { data: 1 } }).toArray();
          return jobs.flatMap(({ data }) => schema.safeParse(data).data ?? []);
        },
        takeBackAhead: async () => {
          const ahead = { name, 'data.scheduledAt': { $gt: latestWritten(clock.now()) } };
          if ((await stored.findOne(ahead, { projection: { _id: 1 } })) === null) return false;
          await stored.deleteMany(ahead);
          return true;
        },
      };
    },

    keepPullingBack: (run) => void looks.pullBacks.push(run),

    start: async () => {
      if (!hasJobs()) return;
      if (indexed.length > 0) await stored.createIndexes(indexed.map((key) => ({ key })));
      await agenda.start();
      const names = recurring.map(({ name }) => name);
      const before = await stored.find({ name: { $in: names }, type: 'single' }).toArray();
      for (const { name, interval } of recurring) {
        const job = before.find((one) => one.name === name);
        // Agenda would write it anew, and so take away the lock of a replica that runs it.
        if (job?.repeatInterval === interval && job.disabled !== true) continue;
        await keepSuccess(job);
        await despiteRaces(() => agenda.every(interval, name));
      }
    },

    runDue: async (...names) => {
      const isMeant = (name: string) => name in agenda.definitions && (names.length === 0 || names.includes(name));
      const ran = new Set<string>();
      for (;;) {
        const found = await stored
          .find({ $or: [dueNow(), isRunning()] }, { projection: { name: 1 }, sort: { nextRunAt: 1 } })
          .toArray();
        const next = found.filter(({ _id, name }) => !ran.has(_id.toHexString()) && isMeant(name));
        let hasRun = false;
        for (const { _id, name } of next) {
          ran.add(_id.toHexString());
          if (await runNow(_id, name)) hasRun = true;
        }
        if (!hasRun) return;
      }
    },

    running: () => {
      if (!hasJobs()) return;
      const now = elapsedMs();
      if (now - looks.lookedAtMs() > LOOKED_WITHIN_MS) throw new Error('no job is run');
      const hanging = [...looks.runs].find(({ endsByMs }) => endsByMs < now);
      if (hanging !== undefined) throw new Error(`the job ${hanging.name} hangs`);
    },

    stop: async () => {
      // Agenda begins to make its collections as soon as it is constructed.
      await Promise.race([agenda.ready, wait(MADE_WITHIN_MS, undefined, { ref: false })]);
      if (!hasJobs()) return;
      looks.stop();
      // A lookup in flight may still lock a job, which then runs.
      await untilNoCommand();
      await Promise.race([drainAgenda(agenda), wait(FINISH_WITHIN_MS, undefined, { ref: false })]);
      await untilNoCommand();
      const givenUp = { _id: { $in: [...runningHere] } };
      if (runningHere.size > 0) await stored.updateMany(givenUp, { $set: { lockedAt: null, nextRunAt: new Date() } });
    },
  };
}

/** Of two equal upserts at once, a database may answer one with nothing although the job exists; Agenda reports that as a failure. */
async function despiteRaces(write: () => Promise<unknown>): Promise<void> {
  for (let writes = 1; ; writes += 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (writes === MAX_WRITES || !(error instanceof AssertionError)) throw error;
    }
  }
}

/** How often a lock is renewed, in ms. */
const TOUCH_EVERY_MS = 5_000;

/** Renews a job's lock while it runs, however long it waits for something. */
export async function keepLocked(touch: () => Promise<void>, run: () => Promise<void>): Promise<void> {
  const touching = setInterval(() => void touch().catch(() => undefined), TOUCH_EVERY_MS);
  try {
    await run();
  } finally {
    clearInterval(touching);
  }
}
