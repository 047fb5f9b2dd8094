import fc from 'fast-check';
import { systemClock } from '@leetcord/kit/time/clock';
import { createLogger } from '@leetcord/kit/process/logger';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, test, vi } from 'vitest';
import { createDeliveries, OutdatedEventError } from './deliveries.ts';

const never = () => expect.unreachable('no event is out of date');
const rest = { readAgain: never, clock: systemClock, log: createLogger('test', 'silent') };
const event = (cursor: number, channel: number) => ({
  cursor: String(cursor),
  community: { announcementChannelId: String(channel) },
});

test('delivers in order within a channel and acknowledges only what is done, whatever the order of the posts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }),
      fc.scheduler(),
      async (channels, scheduler) => {
        const delivered: { cursor: number; channel: string }[] = [];
        const acknowledged: number[] = [];
        const deliveries = createDeliveries({
          deliver: scheduler.scheduleFunction(async (given: ReturnType<typeof event>) => {
            delivered.push({ cursor: Number(given.cursor), channel: given.community.announcementChannelId });
          }),
          acknowledge: scheduler.scheduleFunction(async (cursor: string) => {
            const done = new Set(delivered.map((entry) => entry.cursor));
            for (let before = 0; before <= Number(cursor); before += 1) expect(done).toContain(before);
            acknowledged.push(Number(cursor));
          }),
          maxUnacknowledged: 1_000,
          ...rest,
        });
        for (const [cursor, channel] of channels.entries()) await deliveries.push(event(cursor, channel));
        await scheduler.waitFor(
          (async () => {
            while (acknowledged.at(-1) !== channels.length - 1) await new Promise((resolve) => setImmediate(resolve));
          })(),
        );
        await deliveries.close();
        for (const channel of new Set(channels)) {
          const mine = delivered.filter((entry) => entry.channel === String(channel)).map(({ cursor }) => cursor);
          expect(mine).toEqual(mine.toSorted((a, b) => a - b));
        }
        expect(acknowledged).toEqual([...new Set(acknowledged)].toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 50 },
  );
});

test('a slow channel holds up no other, and reading stops when too many come after an open one', async () => {
  const slow = Promise.withResolvers<void>();
  const delivered: string[] = [];
  const deliveries = createDeliveries({
    deliver: async ({ cursor, community }: ReturnType<typeof event>) => {
      if (community.announcementChannelId === '0') await slow.promise;
      delivered.push(cursor);
    },
    acknowledge: async () => undefined,
    maxUnacknowledged: 3,
    ...rest,
  });
  await deliveries.push(event(0, 0));
  await deliveries.push(event(1, 1));
  const third = deliveries.push(event(2, 1));
  await expect.poll(() => delivered).toEqual(['1', '2']);
  slow.resolve();
  await third;
  await expect.poll(() => delivered).toContain('0');
  await deliveries.close();
});

test('a delivery that throws is passed over', async () => {
  const acknowledged: string[] = [];
  const deliveries = createDeliveries({
    deliver: async ({ cursor }: ReturnType<typeof event>) => {
      if (cursor === '0') throw new Error('nobody expected this');
    },
    acknowledge: async (cursor) => void acknowledged.push(cursor),
    maxUnacknowledged: 10,
    ...rest,
  });
  await deliveries.push(event(0, 0));
  await deliveries.push(event(1, 0));
  await expect.poll(() => acknowledged.at(-1)).toBe('1');
  await deliveries.close();
});

test('closing lets go of a full consumer, calls off what is under way and acknowledges nothing of it', async () => {
  const acknowledge = vi.fn(async () => undefined);
  const deliveries = createDeliveries({
    deliver: (_: ReturnType<typeof event>, _readAt, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    acknowledge,
    maxUnacknowledged: 1,
    ...rest,
  });
  const pushed = deliveries.push(event(0, 0));
  await deliveries.close();
  await pushed;
  expect(acknowledge).not.toHaveBeenCalled();
});

test('an event that is out of date is delivered as it shows now, at its place in the channel, and what is gone is passed over', async () => {
  const acknowledged: string[] = [];
  const delivered: string[] = [];
  const clock = new TestClock();
  const slow = Promise.withResolvers<void>();
  const deliveries = createDeliveries<ReturnType<typeof event> & { isRead?: true }>({
    deliver: async ({ cursor, isRead }, at) => {
      if (clock.now().getTime() - at.getTime() >= 60_000) throw new OutdatedEventError();
      if (cursor === '0') await slow.promise;
      delivered.push(isRead ? `${cursor} again` : cursor);
    },
    readAgain: async (cursor) => (cursor === '2' ? null : { ...event(Number(cursor), 1), isRead: true }),
    acknowledge: async (cursor) => void acknowledged.push(cursor),
    maxUnacknowledged: 10,
    ...{ clock, log: rest.log },
  });
  for (const cursor of [0, 1, 2, 3]) await deliveries.push(event(cursor, 1));
  clock.advance(60_000);
  slow.resolve();
  await expect.poll(() => acknowledged.at(-1)).toBe('3');
  expect(delivered).toEqual(['0', '1 again', '3 again']);
  await deliveries.close();
});
