import { AssertionError } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { Job } from 'agenda';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { mongodbUri } from '../testing/mongodb-uri.ts';
import { z } from 'zod';
import { createJobs, type Jobs } from './jobs.ts';
import { createLogger } from '../process/logger.ts';
import { createRegistry, type Registry } from '../metrics/registry.ts';
import { connectMongo, type Mongo } from '../mongo/mongo.ts';
import { dropDatabase } from '../testing/drop-database.ts';
import { TestClock } from '../testing/test-clock.ts';

let mongo: Mongo;
let clock: TestClock;
beforeEach(async () => {
  mongo = await connectMongo(`${mongodbUri()}&monitorCommands=true`, `test_jobs_${randomUUID().slice(0, 8)}`);
  clock = new TestClock();
  onTestFinished(async () => {
    await dropDatabase(mongo.db);
    await mongo.close();
  });
});

const stored = () => mongo.db.collection('jobs');
/** How far the time that never jumps is ahead of this process's. The process's own is left alone: the clock of all test files here goes by it. */
let passedMs = 0;
const elapsedMs = () => performance.now() + passedMs;
const create = (name = 'only', metrics = createRegistry('test')) =>
  createJobs(mongo.db, { name, clock, log: createLogger('test', 'silent'), metrics, elapsedMs });
/** Jobs as `define` defines them, started until the test ends. */
const start = async (define: (jobs: Jobs) => void, name?: string): Promise<Jobs> => {
  const jobs = create(name);
  define(jobs);
  await jobs.start();
  onTestFinished(() => jobs.stop());
  return jobs;
};
const nothing = async () => undefined;

test('replicas that start at the same time share one recurring job', async () => {
  const run = vi.fn(nothing);
  const names = Array.from({ length: 6 }, (_, n) => `r${n}`);
  await Promise.all(
    names.map((name) => start((jobs) => jobs.recur({ name: 'tick', interval: '1 second', run }), name)),
  );
  await expect.poll(() => run).toHaveBeenCalled();
  expect(await stored().countDocuments({ name: 'tick' })).toBe(1);
});

test('recurring jobs with nothing to do cost one read a second in all, and one runs soon after there is something to do', async () => {
  let isDue = false;
  let looks = 0;
  const run = vi.fn(async () => void (isDue = false));
  await start((jobs) => {
    jobs.recur({ name: 'tick', interval: '1 second', isDue: async () => (looks++, isDue), run });
    for (const name of ['tack', 'tock']) jobs.recur({ name, interval: '1 second', isDue: async () => false, run });
  });
  await expect.poll(() => looks).toBeGreaterThan(0);
  looks = 0;
  const sent: string[] = [];
  mongo.client.on('commandStarted', ({ commandName }) => sent.push(commandName));
  await expect.poll(() => looks).toBeGreaterThan(2);
  expect(new Set(sent)).toEqual(new Set(['distinct']));
  expect(sent.length).toBeLessThanOrEqual(looks + 1);
  expect(run).not.toHaveBeenCalled();
  isDue = true;
  await expect.poll(() => run).toHaveBeenCalledOnce();
});

test('the health check fails while a recurring job hangs: after a quarter of an hour, or what the job says', async () => {
  onTestFinished(() => void (passedMs = 0));
  const [tick, tock] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const run = vi.fn(({ promise }: typeof tick) => promise);
  const jobs = await start(({ recur }) => {
    recur({ name: 'tick', interval: '1 hour', longestRunMs: 60_000, run: () => run(tick) });
    recur({ name: 'tock', interval: '1 hour', run: () => run(tock) });
  });
  const healthAfter = (minutes: number) => {
    passedMs = minutes * 60_000;
    const check = async () => jobs.running();
    return expect.poll(() => check().then(() => 'ok', String));
  };
  await expect.poll(() => run).toHaveBeenCalledTimes(2);
  await healthAfter(2).toMatch('the job tick hangs');
  tick.resolve();
  await healthAfter(14).toBe('ok');
  await healthAfter(16).toMatch('the job tock hangs');
  tock.resolve();
  await healthAfter(16).toBe('ok');
});

test('writing a job is repeated twice when a race made it appear to fail', async () => {
  const once = create().schedule({
    ...{ name: 'once', payload: z.object({ id: z.string() }), unique: ['id'], run: nothing },
    retry: { firstMs: 1, longestMs: 1 },
  });
  const save = vi.spyOn(Job.prototype, 'save');
  onTestFinished(() => save.mockRestore());
  const write = (failures: number) => {
    for (let n = 0; n < failures; n += 1) save.mockRejectedValueOnce(new AssertionError({ message: 'no job' }));
    return once.at(clock.now(), { id: '1' });
  };
  await write(2);
  await expect(write(3)).rejects.toThrow('no job');
});

test('stopping waits for a running job, and no longer, even if the job is removed on completion', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const begin = vi.fn();
  const finish = vi.fn();
  const jobs = create();
  const once = jobs.schedule({
    ...ONCE,
    run: async () => {
      begin();
      await released;
      finish();
    },
  });
  await jobs.start();
  await once.at(new Date(), { id: 'a' });
  await expect.poll(() => begin).toHaveBeenCalled();
  const stopping = jobs.stop();
  release();
  await stopping;
  expect(finish).toHaveBeenCalled();
  expect(await stored().countDocuments()).toBe(0);
});

test('a replica that starts leaves a job alone that another one is running', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const run = vi.fn(() => released);
  const define = (jobs: Jobs) => jobs.recur({ name: 'tick', interval: '1 second', run });
  await start(define, 'first');
  await expect.poll(() => run).toHaveBeenCalledOnce();
  await start(define, 'second');
  expect((await stored().findOne({ name: 'tick' }))?.['lockedAt']).toBeInstanceOf(Date);
  release();
});

test('a job that does not end is given up by a stop, and another replica runs it at once', async () => {
  const begun: string[] = [];
  const define = (name: string) => (jobs: Jobs) => {
    const run = () => {
      begun.push(name);
      return new Promise<void>(() => undefined);
    };
    jobs.recur({ name: 'tick', interval: '1 hour', run });
    return jobs.schedule({ ...ONCE, run });
  };
  const first = create('first');
  const once = define('first')(first);
  await first.start();
  await once.at(new Date(), { id: 'a' });
  await expect.poll(() => begun).toEqual(['first', 'first']);
  await first.stop();
  const second = create('second');
  define('second')(second);
  await second.start();
  const startedAt = performance.now();
  await expect.poll(() => begun).toEqual(['first', 'first', 'second', 'second']);
  // Its lock would last for 15 s.
  expect(performance.now() - startedAt).toBeLessThan(12_000);
  await second.stop();
});

test('the time of the last success of a job is shown also after it failed, and after a restart with another interval', async () => {
  let fails = false;
  const run = vi.fn(async () => {
    if (fails) throw new Error('LeetCode is down');
  });
  const shown = async (metrics: Registry) =>
    /^leetcord_job_last_success_timestamp_seconds\{.*\} (.*)$/m.exec(await metrics.metrics())?.[1];
  const startWith = async (interval: string, metrics: Registry) => {
    const jobs = create('only', metrics);
    jobs.recur({ name: 'tick', interval, isDue: async () => run.mock.calls.length < 1 || fails, run });
    await jobs.start();
    return jobs;
  };
  const before = createRegistry('test');
  const first = await startWith('1 second', before);
  await expect.poll(() => stored().countDocuments({ lastFinishedAt: { $type: 'date' } })).toBe(1);
  await first.stop();
  const succeeded = await shown(before);
  expect(Number(succeeded)).toBeGreaterThan(0);

  fails = true;
  const second = await startWith('1 second', createRegistry('test'));
  await expect.poll(() => stored().countDocuments({ failedAt: { $type: 'date' } })).toBe(1);
  await second.stop();
  fails = false;
  const after = createRegistry('test');
  const third = await startWith('2 seconds', after);
  expect(await shown(after)).toBe(succeeded);
  await third.stop();
});

test('jobs scheduled by a clock that was an hour ahead run at once when the clock is right again', async () => {
  const first = create();
  first.recur({ name: 'tick', interval: '20 seconds', run: nothing });
  await first.start();
  await expect.poll(() => stored().countDocuments({ lastFinishedAt: { $type: 'date' } })).toBe(1);
  await first.stop();
  // What a process leaves that ran in that hour, and one that was killed in it.
  const ahead = new Date(Date.now() + 60 * 60_000);
  await stored().updateOne({ name: 'tick' }, { $set: { nextRunAt: ahead, lastRunAt: ahead, lockedAt: ahead } });
  // A job that runs once has no next run while it runs.
  const data = { id: 'a' };
  await stored().insertOne({ name: 'once', type: 'normal', nextRunAt: null, lastRunAt: ahead, lockedAt: ahead, data });

  const run = vi.fn(nothing);
  const runOnce = vi.fn(nothing);
  await start((jobs) => {
    jobs.recur({ name: 'tick', interval: '20 seconds', run });
    jobs.schedule({ ...ONCE, run: runOnce });
  });
  await expect.poll(() => run).toHaveBeenCalled();
  await expect.poll(() => runOnce).toHaveBeenCalled();
  expect(await stored().countDocuments({ nextRunAt: { $gt: new Date(Date.now() + 60_000) } })).toBe(0);
});

const HOUR_MS = 60 * 60_000;
const ONCE = {
  name: 'once',
  payload: z.object({ id: z.string() }),
  unique: ['id'],
  retry: { firstMs: 60_000, longestMs: 60_000 },
} as const;

describe('a job that is due by the clock', () => {
  const inAnHour = () => new Date(clock.now().getTime() + HOUR_MS);

  test('runs at once when the test asks for due jobs, and only then', async () => {
    const run = vi.fn(nothing);
    const jobs = create();
    const once = jobs.schedule({ ...ONCE, run });
    await jobs.start();
    onTestFinished(() => jobs.stop());
    await once.at(inAnHour(), { id: 'a' });
    await jobs.runDue();
    expect(run).not.toHaveBeenCalled();
    clock.advance(HOUR_MS + 1);
    await jobs.runDue();
    expect(run.mock.calls).toEqual([[{ id: 'a' }]]);
    expect(await stored().countDocuments()).toBe(0);
  });

  test('is one job for equal keys, with the payload that came first', async () => {
    const jobs = create();
    const once = jobs.schedule({ ...ONCE, payload: z.object({ id: z.string(), n: z.number() }), run: nothing });
    await jobs.start();
    onTestFinished(() => jobs.stop());
    await Promise.all([1, 1, 1].map((n) => once.at(inAnHour(), { id: 'a', n })));
    await once.at(inAnHour(), { id: 'a', n: 2 });
    await once.at(inAnHour(), { id: 'b', n: 3 });
    expect(new Set(await once.payloads())).toEqual(
      new Set([
        { id: 'a', n: 1 },
        { id: 'b', n: 3 },
      ]),
    );
  });

  test('may make further jobs due, which run too', async () => {
    const ids: string[] = [];
    const jobs = create();
    const once = jobs.schedule({
      ...ONCE,
      run: async ({ id }: { id: string }) => {
        ids.push(id);
        if (id !== 'aaa') await once.at(clock.now(), { id: `${id}a` });
      },
    });
    await jobs.start();
    onTestFinished(() => jobs.stop());
    await once.at(inAnHour(), { id: 'a' });
    clock.advance(2 * HOUR_MS);
    await jobs.runDue();
    expect(ids).toEqual(['a', 'aa', 'aaa']);
  });

  test('is tried again after a failure, with the wait that the job defines', async () => {
    let runs = 0;
    const jobs = create();
    const once = jobs.schedule({
      ...ONCE,
      run: async () => {
        runs += 1;
        if (runs === 1) throw new Error('not yet');
      },
    });
    await jobs.start();
    onTestFinished(() => jobs.stop());
    await once.at(inAnHour(), { id: 'a' });
    clock.advance(HOUR_MS + 1);
    await jobs.runDue();
    expect(runs).toBe(1);
    expect((await stored().findOne({}))!['failReason']).toBe('not yet');
    clock.advance(60_000);
    await jobs.runDue();
    expect(runs).toBe(2);
    expect(await stored().countDocuments()).toBe(0);
  });

  test('does not run with an invalid payload', async () => {
    const run = vi.fn(nothing);
    const jobs = await start((made) => made.schedule({ ...ONCE, run }));
    await stored().insertOne({ name: 'once', type: 'normal', nextRunAt: clock.now(), data: { id: 7 } });
    await jobs.runDue();
    expect(run).not.toHaveBeenCalled();
    expect(await stored().countDocuments({ failReason: /expected string/ })).toBe(1);
  });

  test('is decided by isDue where a recurring job has it, else by its interval', async () => {
    const ran: string[] = [];
    let isDue = false;
    const jobs = await start((made) => {
      made.recur({
        name: 'asks',
        interval: '1 hour',
        isDue: async () => isDue,
        run: async () => void ran.push('asks'),
      });
      made.recur({ name: 'hourly', interval: '1 hour', run: async () => void ran.push('hourly') });
    });
    await jobs.runDue();
    ran.length = 0;
    isDue = true;
    await jobs.runDue();
    expect(ran).toEqual(['asks']);
    isDue = false;
    clock.advance(HOUR_MS + 1_000);
    await jobs.runDue();
    expect(ran).toEqual(['asks', 'hourly']);
  });

  test('is waited for where Agenda or another replica already runs it', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    let running: Promise<void> = Promise.resolve();
    const run = vi.fn(() => running);
    const job = { name: 'tick', interval: '1 hour', run };
    const [, second] = await Promise.all(['first', 'second'].map((name) => start(({ recur }) => recur(job), name)));
    // Starting makes the job run again.
    const rests = () => stored().countDocuments({ lockedAt: null, nextRunAt: { $gt: new Date() } });
    await expect.poll(rests).toBe(1);
    run.mockClear();
    running = released;
    await stored().updateOne({}, { $set: { nextRunAt: new Date() } });
    await expect.poll(() => run).toHaveBeenCalledOnce();
    let isOver = false;
    const due = second!.runDue().then(() => (isOver = true));
    await stored().findOne();
    expect(isOver).toBe(false);
    release();
    await due;
    expect(run).toHaveBeenCalledOnce();
  });
});

test('stopping waits for lookups in flight, so that the database can be closed', async () => {
  const { promise: looked, resolve: endLook } = Promise.withResolvers<boolean>();
  const isDue = vi.fn(() => looked);
  const jobs = await start(({ recur }) => recur({ name: 'tick', interval: '1 second', isDue, run: nothing }));
  await expect.poll(() => isDue).toHaveBeenCalled();
  const order: string[] = [];
  const stopping = jobs.stop().then(() => order.push('stopped'));
  // Longer than stopping takes without a lookup in flight.
  for (let pings = 0; pings < 300; pings += 1) await mongo.db.command({ ping: 1 });
  order.push('look ended');
  endLook(false);
  await stopping;
  expect(order).toEqual(['look ended', 'stopped']);
});
