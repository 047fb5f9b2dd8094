import { systemClock } from '@leetcord/kit/time/clock';
import { createLogger } from '@leetcord/kit/process/logger';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { createDeliveries } from './deliveries.ts';
import { followStream } from './follow-stream.ts';

const log = createLogger('test', 'silent');
const failure = (code?: string) => new GraphQLError('failed', { extensions: { ...(code && { code }) } });
const event = (cursor: number) => ({ cursor: String(cursor) });

/** A LeetCord that streams what follows the last acknowledged event, and fails to resolve some events. */
function startStream({ untellable }: { untellable: (cursor: number) => GraphQLError[] | undefined }) {
  const stopping = new AbortController();
  const delivered: string[] = [];
  const acknowledged: number[] = [];
  const slow = Promise.withResolvers<void>();
  const state = { opened: 0 };
  const following = followStream({
    open: async function* () {
      state.opened += 1;
      for (let cursor = (acknowledged.at(-1) ?? 0) + 1; cursor <= 4; cursor += 1) {
        const errors = untellable(cursor);
        yield errors === undefined ? { data: { events: event(cursor) } } : { data: null, errors };
      }
      await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve));
    },
    createConsumer: () =>
      createDeliveries({
        deliver: async ({ cursor }: ReturnType<typeof event>) => {
          if (cursor === '1') await slow.promise;
          if (!delivered.includes(cursor)) delivered.push(cursor);
        },
        lanesOf: ({ cursor }) => [cursor],
        readAgain: () => expect.unreachable('no event is out of date'),
        acknowledge: async (cursor) => void acknowledged.push(Number(cursor)),
        maxUnacknowledged: 10,
        ...{ clock: systemClock, log },
      }),
    acknowledged: () => acknowledged.at(-1)?.toString(),
    ...{ signal: stopping.signal, log, incompletePatienceMs: 300 },
  });
  const stop = () => {
    stopping.abort();
    return following;
  };
  return { delivered, acknowledged, release: () => slow.resolve(), state, stop };
}

test('an event that never becomes complete is taken as it is after the time limit', async () => {
  const stopping = new AbortController();
  const taken: string[] = [];
  await followStream({
    open: async function* () {
      yield { data: { events: { cursor: '1' } }, errors: [new GraphQLError('users is down')] };
    },
    createConsumer: () => ({
      push: async ({ cursor }) => {
        taken.push(cursor);
        stopping.abort();
      },
      close: async () => undefined,
      unacknowledged: () => 0,
    }),
    acknowledged: () => undefined,
    signal: stopping.signal,
    log,
    incompletePatienceMs: 300,
  });
  expect(taken).toEqual(['1']);
});

test('events that LeetCord can never resolve are skipped after the time limit, and acknowledged only after all before them', async () => {
  // The gateway says in addition that the answer is incomplete.
  const errors = [failure('INTERNAL'), failure('UPSTREAM_UNAVAILABLE')];
  const stream = startStream({ untellable: (cursor) => (cursor === 2 || cursor === 3 ? errors : undefined) });
  await expect.poll(() => stream.delivered).toEqual(['4']);
  expect(stream.acknowledged).toEqual([]);
  stream.release();
  await expect.poll(() => stream.acknowledged.at(-1)).toBe(4);
  expect(stream.delivered).toEqual(['4', '1']);
  await stream.stop();
});

test('an event that cannot be resolved during an outage is retried, however long that takes', async () => {
  let isOut = true;
  const stream = startStream({
    untellable: (cursor) => (cursor === 2 && isOut ? [failure('UPSTREAM_UNAVAILABLE')] : undefined),
  });
  stream.release();
  await expect.poll(() => stream.state.opened).toBeGreaterThan(3);
  expect(stream.delivered).toEqual(['1']);
  isOut = false;
  await expect.poll(() => stream.delivered).toEqual(['1', '2', '3', '4']);
  await stream.stop();
});
