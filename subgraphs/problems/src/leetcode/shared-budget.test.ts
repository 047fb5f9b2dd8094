import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { listen, type HttpServer } from '@leetcord/kit/http/http-server';
import { createLogger } from '@leetcord/kit/process/logger';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { spawnMain } from '@leetcord/kit/testing/spawn-main';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createProblemsMetrics } from '../metrics.ts';
import type { BudgetReplica } from '../testing/budget-replica.ts';
import { createBudgetLedger, type BudgetLedger } from './budget-ledger.ts';
import { callWithin, type Urgency } from './call.ts';
import type { LeetCodeError } from './errors.ts';
import type { BudgetLimits } from './request-budget.ts';
import { createSharedBudget } from './shared-budget.ts';

const LIMITS: BudgetLimits = { requests: 8, windowMs: 2_000, concurrency: 2, leaseMs: 1_500, graceMs: 500 };
const REPLICA = fileURLToPath(new URL('../testing/budget-replica.ts', import.meta.url));

describe('the budget that replicas share', () => {
  let mongo: Mongo;
  let dbName: string;
  beforeEach(async () => {
    dbName = `test_budget_${randomUUID().slice(0, 8)}`;
    mongo = await connectMongo(mongodbUri(), dbName);
  });
  afterEach(async () => {
    await dropDatabase(mongo.db);
    await mongo.close();
  });

  /** A replica in this process: it shares only the database with others. */
  const startReplica = (limits: Partial<BudgetLimits> = {}, wrap = (ledger: BudgetLedger) => ledger) => {
    const all = { ...LIMITS, ...limits };
    const metrics = { ...createProblemsMetrics(createRegistry('problems')), budgetCommand: vi.fn() };
    const log = createLogger('test', 'silent');
    return { ...createSharedBudget(wrap(createBudgetLedger(mongo.db, all)), all, { log, metrics }), metrics };
  };
  const spawnReplica = (url: string, requests: number, limits = LIMITS) => {
    const given: BudgetReplica = { mongodbUri: mongodbUri(), dbName, limits, url, requests };
    return spawnMain(REPLICA, process.env, [JSON.stringify(given)]);
  };
  const nothing = () => Promise.resolve();

  test('stored times from a database clock that ran an hour ahead block no request', async () => {
    const { run } = startReplica();
    await run(nothing, callWithin(5_000, 'waited-for'));
    const at = Date.now() + 60 * 60_000;
    await mongo.db.collection<{ _id: string }>('request_budget').updateOne(
      { _id: 'leetcode' },
      {
        $set: {
          starts: Array.from({ length: LIMITS.requests }, (_, n) => ({ id: `start-${n}`, urgency: 'waited-for', at })),
          places: ['one', 'two'].map((id) => ({ id, urgency: 'waited-for', until: at })),
          pausedUntil: at,
          keptUntil: at,
        },
      },
    );
    const task = vi.fn(nothing);
    await startReplica().run(task, callWithin(5_000, 'waited-for'));
    expect(task).toHaveBeenCalled();
  });

  test('is kept by three processes, one of them killed: never too many at once, nor in any window', async () => {
    const seen = await startRecorder();
    // Longer than a process is stopped on a busy machine.
    const limits = { ...LIMITS, leaseMs: 8_000 };
    const replicas = [12, 12, 100].map((requests) => spawnReplica(seen.url, requests, limits));
    const killed = replicas[2]!;
    await expect.poll(() => seen.sentBy).toContain(killed.pid);
    await killed.end('SIGKILL');
    const commands = await Promise.all(
      replicas.slice(0, 2).map(async (child) => {
        expect(await child.ended, child.stderr()).toBe(0);
        return Number(child.stdout());
      }),
    );
    expect(seen.mostAtOnce).toBeLessThanOrEqual(LIMITS.concurrency);
    const sent = seen.sentAt.toSorted((one, other) => one - other);
    expect(sent.length).toBeGreaterThan(24);
    const spans = sent.slice(LIMITS.requests).map((at, index) => at - sent[index]!);
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(LIMITS.windowMs);
    // Claims without a place are included: both always want more than there is, and on a busy machine more of them find none.
    expect((commands[0]! + commands[1]!) / 24).toBeLessThan(20);
  });

  test('gets the places of a killed process back when their leases end; its requests still count', async () => {
    const seen = await startRecorder({ hold: true });
    const limits = { ...LIMITS, windowMs: 20_000 };
    const killed = spawnReplica(seen.url, 2, limits);
    await expect.poll(() => seen.sentAt).toHaveLength(2);
    await killed.end('SIGKILL');
    await startReplica(limits).run(nothing, callWithin(20_000, 'waited-for'));
    // The earlier of the two becomes free.
    expect(Date.now() - Math.min(...seen.sentAt)).toBeGreaterThanOrEqual(LIMITS.leaseMs - LIMITS.graceMs);
    const ledger = await mongo.db.collection('request_budget').findOne();
    expect(ledger).toMatchObject({ starts: [{}, {}, {}] });
  });

  test('costs two commands for a single call, and one more for each further one that waits', async () => {
    const { run, metrics } = startReplica({ requests: 100, concurrency: 1 });
    const call = callWithin(10_000, 'waited-for');
    await run(nothing, call);
    await expect.poll(() => metrics.budgetCommand).toHaveBeenCalledTimes(2);
    metrics.budgetCommand.mockClear();
    await Promise.all(Array.from({ length: 20 }, () => run(nothing, call)));
    await expect.poll(() => metrics.budgetCommand).toHaveBeenCalledTimes(21);
  });

  test('serves calls that people wait for first, and has a place for them though others have asked for everything', async () => {
    const [one, other] = [startReplica({ windowMs: 60_000 }), startReplica({ windowMs: 60_000 })];
    const order: string[] = [];
    const task = (name: string) => () => Promise.resolve(order.push(name));
    const background = callWithin(30_000, 'background');
    const all = Array.from({ length: 8 }, () => one!.run(task('b'), background).catch(nothing));
    await expect.poll(() => order).toHaveLength(6);
    await one!.run(task('w'), callWithin(30_000, 'waited-for'));
    await other!.run(task('w'), callWithin(30_000, 'waited-for'));
    expect(order.join('')).toBe('bbbbbbww');
    await Promise.all(all);
  });

  test('is shared under constant load between anonymous readers, known readers, confirmations and the background', async () => {
    const [one, other] = [
      startReplica({ windowMs: 60_000, requests: 20 }),
      startReplica({ windowMs: 60_000, requests: 20 }),
    ];
    const order: string[] = [];
    const task = (name: string) => () => Promise.resolve(order.push(name));
    const ask = (replica: typeof one, name: string, urgency: Urgency) =>
      replica!.run(task(name), callWithin(30_000, urgency)).catch(nothing);
    const strangers = Array.from({ length: 20 }, (_, index) => ask(index % 2 === 0 ? one : other, 's', 'stranger'));
    await expect.poll(() => order).toHaveLength(4);
    const known = Array.from({ length: 20 }, () => ask(one, 'w', 'waited-for'));
    await expect.poll(() => order).toHaveLength(13);
    await Promise.all(Array.from({ length: 4 }, () => ask(one, 'c', 'confirmation')));
    await ask(other, 'b', 'background');
    expect(order.join('')).toBe(`ssss${'w'.repeat(9)}ccccb`);
    await Promise.all([...strangers, ...known]);
  });

  test('serves a confirmation before earlier readers, and tells an anonymous one when their share is available again', async () => {
    const { run } = startReplica({ concurrency: 1, requests: 20, windowMs: 20_000 });
    const { promise, resolve } = Promise.withResolvers<void>();
    const order: string[] = [];
    const ask = (urgency: Urgency) =>
      run(() => Promise.resolve(order.push(urgency)), callWithin(10_000, urgency)).catch(
        (error: LeetCodeError) => error,
      );
    const first = run(() => promise, callWithin(10_000, 'waited-for'));
    const others = [ask('stranger'), ask('waited-for'), ask('confirmation')];
    resolve();
    await Promise.all([first, ...others]);
    expect(order).toEqual(['confirmation', 'waited-for', 'stranger']);
    for (let n = 0; n < 3; n += 1) await ask('stranger');
    const refused = await ask('stranger');
    expect(refused).toMatchObject({ failure: 'share-used', message: expect.stringMatching(/again in \d+ s\.$/) });
    expect((refused as LeetCodeError).retryAfterMs).toBeGreaterThan(10_000);
  });

  test.each([
    ['of the budget', { requests: 8 }],
    ['of the places, though the requests suffice', { requests: 1_000 }],
  ])('leaves the background its reserve when people constantly want all %s', async (_all, given) => {
    const [one, other] = [startReplica(given), startReplica(given)];
    let isOver = false;
    onTestFinished(() => void (isOver = true));
    const task = () => new Promise(setImmediate);
    const endless = async () => {
      while (!isOver) {
        await one!.run(task, callWithin(10_000, 'waited-for')).catch(task);
      }
    };
    const all = Array.from({ length: 10 }, endless);
    for (const replica of [one, other]) await replica!.run(nothing, callWithin(15_000, 'background'));
    isOver = true;
    await Promise.all(all);
  });

  test('refuses a call that gets no place in time, at once where that is known, and gives it none', async () => {
    // Both are asked long before the window ends, also on a slow machine.
    const { run } = startReplica({ requests: 1, windowMs: 16_000 });
    await run(nothing, callWithin(20_000, 'waited-for'));
    const task = vi.fn(nothing);
    for (const urgency of ['waited-for', 'background'] as const) {
      const call = callWithin(5_000, urgency);
      await expect(run(task, call)).rejects.toMatchObject({ failure: 'no-budget' });
      expect(call.signal.aborted).toBe(false);
    }
    await run(task, callWithin(40_000, 'waited-for'));
    expect(task).toHaveBeenCalledTimes(1);
  });

  test('gives a place to the next call when the one before has hardly any time left', async () => {
    const { run } = startReplica({ concurrency: 1 });
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = run(() => promise, callWithin(20_000, 'waited-for'));
    const task = vi.fn(nothing);
    const short = callWithin(1_500, 'waited-for');
    const shortOne = run(task, short).catch((error: LeetCodeError) => error.failure);
    const next = run(nothing, callWithin(20_000, 'waited-for'));
    await expect.poll(() => performance.now()).toBeGreaterThan(short.endsAt - 1_000);
    resolve();
    await Promise.all([first, next]);
    expect(await shortOne).toBe('no-budget');
    expect(task).not.toHaveBeenCalled();
  });

  test('pauses all replicas while LeetCode asks for it, also one that starts meanwhile', async () => {
    const pausedAt = performance.now();
    await startReplica().pause(16_000);
    const { run } = startReplica();
    const task = vi.fn(nothing);
    await expect(run(task, callWithin(5_000, 'waited-for'))).rejects.toMatchObject({ failure: 'paused' });
    expect(task).not.toHaveBeenCalled();
    await run(task, callWithin(40_000, 'waited-for'));
    expect(performance.now() - pausedAt).toBeGreaterThanOrEqual(16_000);
  });

  test('neither uses nor counts a place that comes too late to keep to the window', async () => {
    let isSlow = true;
    const slowly = (ledger: BudgetLedger): BudgetLedger => ({
      ...ledger,
      exchange: async (given, claim) => {
        const after = await ledger.exchange(given, claim);
        if (isSlow) await new Promise((resolve) => setTimeout(resolve, LIMITS.graceMs + 1));
        isSlow = false;
        return after;
      },
    });
    await startReplica({}, slowly).run(nothing, callWithin(10_000, 'waited-for'));
    expect(await mongo.db.collection('request_budget').findOne()).toMatchObject({ starts: [{}] });
  });

  test('gets back the place of a task that fails, and begins anew when the database is dropped', async () => {
    const { run } = startReplica({ concurrency: 1 });
    const call = callWithin(10_000, 'waited-for');
    await expect(run(() => Promise.reject(new Error('Failed.')), call)).rejects.toThrow('Failed.');
    await mongo.db.dropDatabase();
    await run(nothing, call);
  });
});

/** Records when requests are sent, and how many are in flight at once. It answers after a moment, or never. */
async function startRecorder({ hold = false } = {}) {
  const recorder = { sentAt: [] as number[], sentBy: [] as number[], mostAtOnce: 0 };
  let atOnce = 0;
  const server: HttpServer = await listen(
    (req, res) => {
      recorder.sentAt.push(Number(req.headers['x-sent-at']));
      recorder.sentBy.push(Number(req.headers['x-sent-by']));
      atOnce += 1;
      recorder.mostAtOnce = Math.max(recorder.mostAtOnce, atOnce);
      if (hold) return;
      setTimeout(() => {
        // Before the client can know of it: it may send its next request at once.
        atOnce -= 1;
        res.end('fine');
      }, 200);
    },
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(() => {
    server.server.closeAllConnections();
    return server.close();
  });
  return Object.assign(recorder, { url: server.url });
}
