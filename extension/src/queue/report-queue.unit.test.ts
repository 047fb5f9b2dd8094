import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPause } from './pause.ts';
import { createReportQueue } from './report-queue.ts';
import { createReportStore } from './report-store.ts';
import type { Outcome, Report, ReportFacts } from './report.ts';

const A = 'https://a.example u1';
const B = 'https://b.example u2';

const facts = (submissionId = '2165707846'): ReportFacts => ({
  owner: A,
  submissionId,
  problemSlug: 'two-sum',
  language: 'python3',
  verdict: 'ACCEPTED',
  submittedAt: '2026-11-23T18:30:00.000Z',
  leetcodeName: null,
  newsTab: null,
});
const recorded = (state: 'PENDING' | 'CONFIRMED' | 'REJECTED' = 'CONFIRMED'): Outcome => ({
  kind: 'recorded',
  submission: { id: 's1', state, sentence: null, problemTitle: 'Two Sum', awards: [], isRecent: true },
  isNew: true,
});
const failed: Outcome = { kind: 'failed', message: 'No answer.' };

/** A browser that can be stopped: each `start` is a new worker with the same storage and the same alarm. */
function createWorld() {
  const store = createReportStore(fakeBrowser.storage.local);
  const held = new Map<string, Promise<unknown>>();
  const world = {
    store,
    nowMs: 0,
    alarmAt: null as number | null,
    timers: [] as { run: () => void; at: number }[],
    sent: [] as string[],
    user: A as string | null,
    answer: (_: Report): Outcome => recorded(),
    start: () =>
      createReportQueue({
        store,
        pause: createPause(fakeBrowser.storage.local),
        user: async () => world.user,
        send: async (report) => {
          world.sent.push(report.submissionId);
          return world.answer(report);
        },
        wakeBy: async (timeMs) => {
          world.alarmAt = Math.min(world.alarmAt ?? Infinity, timeMs);
        },
        setTimer: (run, delayMs) => world.timers.push({ run, at: world.nowMs + delayMs }),
        now: () => world.nowMs,
        lock: (name, run) => {
          const result = (held.get(name) ?? Promise.resolve()).then(run);
          held.set(
            name,
            result.catch(() => {}),
          );
          return result;
        },
      }),
  };
  return world;
}

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  fakeBrowser.reset();
  world = createWorld();
});
const stored = async () => (await world.store.all())[0];

test('a report is sent once, however often it is enqueued', async () => {
  const queue = world.start();
  expect(await queue.enqueue(facts())).toBe(true);
  await queue.drain();
  expect(await queue.enqueue(facts())).toBe(false);
  await queue.drain();
  expect(world.sent).toEqual(['2165707846']);
  expect(await stored()).toMatchObject({ state: 'confirmed', problemTitle: 'Two Sum', serverId: 's1' });
});

test('an alarm is set before a report is stored', async () => {
  const alarmsAtPut: (number | null)[] = [];
  const put = world.store.put;
  world.store.put = (report) => {
    alarmsAtPut.push(world.alarmAt);
    return put(report);
  };
  await world.start().enqueue(facts());
  expect(alarmsAtPut).toEqual([30_000]);
});

test('while the server is down, the queue retries after 1, 3 and 8 s by timer, then by alarm from 30 s to 15 minutes', async () => {
  world.answer = () => failed;
  const queue = world.start();
  await queue.enqueue(facts());
  const delays: number[] = [];
  for (let i = 0; i < 11; i++) {
    await queue.drain();
    const next = (await stored())!.nextAttemptAt;
    delays.push((next - world.nowMs) / 1000);
    world.nowMs = next;
  }
  expect(delays).toEqual([1, 3, 8, 30, 60, 120, 240, 480, 900, 900, 900]);
  expect(world.timers).toHaveLength(3);
  expect(await stored()).toMatchObject({ state: 'waiting', message: 'No answer.' });
});

test('a clock that was an hour ahead delays no report, and lengthens no pause', async () => {
  world.answer = () => ({ ...failed, retryAfterMs: 60_000 });
  world.nowMs = 3_600_000;
  const queue = world.start();
  await queue.enqueue(facts());
  await queue.drain();
  world.nowMs = 1_000;
  world.answer = () => recorded();
  await queue.drain();
  expect(await stored()).toMatchObject({ state: 'confirmed' });
});

test('a report that is not due is not sent', async () => {
  world.answer = () => failed;
  const queue = world.start();
  await queue.enqueue(facts());
  await queue.drain();
  await queue.drain();
  expect(world.sent).toHaveLength(1);
});

test('a worker that is stopped while it sends loses nothing: the next one sends the report again', async () => {
  const stopped = world.start();
  await stopped.enqueue(facts());
  let isSending = () => {};
  const sending = new Promise<void>((resolve) => (isSending = resolve));
  const put = world.store.put;
  world.store.put = () => new Promise(() => isSending()); // Stopped between the answer and storing it.
  void stopped.drain();
  await sending;

  world.store.put = put;
  world.nowMs = world.alarmAt!;
  const reborn = createWorld();
  Object.assign(reborn, { nowMs: world.nowMs });
  await reborn.start().drain();
  expect(reborn.sent).toEqual(['2165707846']);
  expect(await stored()).toMatchObject({ state: 'confirmed' });
});

test('after a failure the other reports wait too, and are sent once the server is back', async () => {
  world.answer = () => failed;
  const queue = world.start();
  await queue.enqueue(facts('1'));
  await queue.enqueue(facts('2'));
  await queue.drain();
  expect(world.sent).toEqual(['1']);

  world.answer = () => recorded();
  world.nowMs = world.timers[0]!.at;
  await queue.drain();
  expect(world.sent).toEqual(['1', '2', '1']);
});

test('a report that was made while nobody was signed in is assigned to the next signed-in user before it is sent', async () => {
  world.user = null;
  world.answer = () => ({ kind: 'needs-sign-in', message: 'You are needed.' });
  const queue = world.start();
  await queue.enqueue({ ...facts(), owner: null });
  await queue.drain();
  expect(await stored()).toMatchObject({ owner: null });

  world.user = B;
  const ownersAtSend: (string | null)[] = [];
  world.answer = ({ owner }) => {
    ownersAtSend.push(owner);
    return failed;
  };
  await queue.resume();
  world.user = 'https://a.example u3';
  await queue.resume();
  expect(ownersAtSend).toEqual([B, B]);
  expect(await stored()).toMatchObject({ owner: B });
});

describe('a report', () => {
  test('that needs a sign-in is kept, not retried, and sent on resume', async () => {
    world.answer = () => ({ kind: 'needs-sign-in', message: 'You are needed.' });
    world.user = null;
    const queue = world.start();
    await queue.enqueue(facts());
    await queue.drain();
    world.nowMs += 3_600_000;
    await queue.drain();
    expect(world.sent).toHaveLength(1);
    expect(await stored()).toMatchObject({ state: 'needs-sign-in', message: 'You are needed.' });

    world.user = A;
    world.answer = () => recorded('PENDING');
    await queue.resume();
    expect(await stored()).toMatchObject({ state: 'recorded', message: null });
  });

  test('that needs a sign-in is sent at the next event when nobody told the worker of the sign-in', async () => {
    world.answer = () => ({ kind: 'needs-sign-in', message: 'You are needed.' });
    world.user = null;
    await world.start().enqueue(facts());
    await world.start().drain();
    world.user = B;
    world.nowMs += 3_600_000;
    await world.start().drain();
    expect(world.sent).toHaveLength(1);
    world.user = A;
    world.answer = () => recorded();
    await world.start().drain();
    expect(await stored()).toMatchObject({ state: 'confirmed' });
  });

  test('that needs a proof asks for it by itself, and when it was made elsewhere all reports are sent', async () => {
    world.answer = () => ({ kind: 'needs-leetcode', message: 'You are needed.' });
    const queue = world.start();
    for (const id of ['1', '2', '3']) await queue.enqueue(facts(id));
    await queue.drain();
    world.sent.length = 0;
    world.nowMs = 30_000;
    await queue.drain();
    expect(world.sent).toHaveLength(1);
    expect((await world.store.all()).map(({ state }) => state)).toEqual(Array(3).fill('needs-leetcode'));

    world.answer = () => recorded();
    world.nowMs = 30_000 + 15 * 60_000;
    await queue.drain();
    expect((await world.store.all()).map(({ state }) => state)).toEqual(Array(3).fill('confirmed'));
  });
});

test('the queue sends nothing for as long as the server asks, even in a worker that is started meanwhile', async () => {
  world.answer = () => ({ ...failed, retryAfterMs: 120_000 }) as Outcome;
  await world.start().enqueue(facts('1'));
  await world.start().drain();
  const queue = world.start();
  await queue.enqueue(facts('2'));
  for (world.nowMs = 0; world.nowMs < 120_000; world.nowMs += 10_000) {
    await queue.drain();
    await queue.resume();
    await queue.update(() => Promise.reject(new Error('It is asked.')));
  }
  expect(world.sent).toEqual(['1']);
  world.answer = () => recorded();
  world.nowMs = 120_000;
  await queue.drain();
  expect(world.sent.sort()).toEqual(['1', '1', '2']);
});

test('a new solve does not wait behind a backlog, nor behind one that is being sent', async () => {
  world.answer = () => failed;
  const queue = world.start();
  for (let id = 1; id <= 10; id++) await queue.enqueue(facts(String(id)));
  for (let i = 0; i < 10; i++) await queue.drain();
  world.sent.length = 0;
  world.nowMs = 60_000;
  world.answer = ({ submissionId }) => {
    if (submissionId === '1') void queue.enqueue(facts('new'));
    return recorded();
  };
  await queue.drain();
  expect(world.sent.slice(0, 2)).toEqual(['1', 'new']);
  expect(world.sent).toHaveLength(11);
});

test('reports that a page forges in a rush are sent slowly, and a real solve after them first', async () => {
  const queue = world.start();
  for (let id = 1; id <= 100; id++) await queue.enqueue(facts(String(id)));
  await queue.drain();
  expect(world.sent).toHaveLength(20);
  world.nowMs = 3_000;
  await queue.enqueue(facts('honest'));
  await queue.drain();
  expect(world.sent.slice(20)).toEqual(['honest']);
  world.nowMs = 63_000;
  await queue.drain();
  expect(world.sent).toHaveLength(41);
});

test('a report that the server refuses stays rejected until the user tries again', async () => {
  world.answer = () => ({ kind: 'invalid', message: 'There is no such problem.' });
  const queue = world.start();
  await queue.enqueue(facts());
  await queue.drain();
  await queue.resume();
  expect(world.sent).toHaveLength(1);
  expect(await stored()).toMatchObject({ state: 'rejected', message: 'There is no such problem.' });

  world.answer = () => recorded();
  await queue.tryAgain('2165707846');
  expect(await stored()).toMatchObject({ state: 'confirmed' });
});

test('a submission that LeetCode does not know can’t be tried again', async () => {
  world.answer = () => recorded('REJECTED');
  const queue = world.start();
  await queue.enqueue(facts());
  await queue.drain();
  await queue.tryAgain('2165707846');
  expect(world.sent).toHaveLength(1);
});

test('every report ends up settled or waiting, never lost, whatever the server answers and whenever the worker stops', async () => {
  const outcome = fc.constantFrom<Outcome>(
    failed,
    recorded(),
    recorded('PENDING'),
    { kind: 'needs-sign-in', message: 'm' },
    { kind: 'needs-leetcode', message: 'm' },
    { kind: 'invalid', message: 'm' },
  );
  const step = fc.oneof(
    fc.record({ do: fc.constant('enqueue' as const), id: fc.integer({ min: 1, max: 6 }) }),
    fc.record({
      do: fc.constantFrom('drain' as const, 'resume' as const, 'restart' as const),
      answer: outcome,
      passMs: fc.nat(60_000),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      fakeBrowser.reset();
      world = createWorld();
      let queue = world.start();
      const taken = new Set<string>();
      for (const one of steps) {
        if (one.do === 'enqueue') {
          taken.add(String(one.id));
          await queue.enqueue(facts(String(one.id)));
          continue;
        }
        world.answer = () => one.answer;
        world.nowMs += one.passMs;
        if (one.do === 'restart') queue = world.start();
        else await queue[one.do]();
      }
      expect(new Set((await world.store.all()).map(({ submissionId }) => submissionId))).toEqual(taken);

      world.answer = () => recorded();
      world.nowMs += 60_000;
      await queue.resume();
      expect((await world.store.all()).filter(({ state }) => state === 'waiting')).toEqual([]);
    }),
  );
});
