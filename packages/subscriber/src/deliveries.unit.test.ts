import fc from 'fast-check';
import { systemClock } from '@leetcord/kit/time/clock';
import { createLogger } from '@leetcord/kit/process/logger';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, test, vi } from 'vitest';
import { createDeliveries, OutdatedEventError } from './deliveries.ts';

const never = () => expect.unreachable('no event is out of date');
const rest = {
  lanesOf: ({ lanes }: { lanes: string[] }) => lanes,
  readAgain: never,
  clock: systemClock,
  log: createLogger('test', 'silent'),
};
type Event = ReturnType<typeof event>;
const event = (cursor: number, ...lanes: number[]) => ({ cursor: String(cursor), lanes: lanes.map(String) });

test('events are delivered in order within each lane, and acknowledged only when all before them are done', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(fc.nat(3), { maxLength: 2 }), { minLength: 1, maxLength: 20 }),
      fc.scheduler(),
      async (lanesOfEvents, scheduler) => {
        const delivered: { cursor: number; lanes: string[] }[] = [];
        const acknowledged: number[] = [];
        const deliveries = createDeliveries<Event>({
          deliver: scheduler.scheduleFunction(async (given: Event) => {
            delivered.push({ cursor: Number(given.cursor), lanes: given.lanes });
          }),
          acknowledge: scheduler.scheduleFunction(async (cursor: string) => {
            const done = new Set(delivered.map((entry) => entry.cursor));
            for (let before = 0; before <= Number(cursor); before += 1) expect(done).toContain(before);
            acknowledged.push(Number(cursor));
          }),
          maxUnacknowledged: 1_000,
          ...rest,
        });
        for (const [cursor, lanes] of lanesOfEvents.entries()) await deliveries.push(event(cursor, ...lanes));
        await scheduler.waitFor(
          (async () => {
            while (acknowledged.at(-1) !== lanesOfEvents.length - 1)
              await new Promise((resolve) => setImmediate(resolve));
          })(),
        );
        await deliveries.close();
        for (const lane of new Set(delivered.flatMap(({ lanes }) => lanes))) {
          const mine = delivered.filter(({ lanes }) => lanes.includes(lane)).map(({ cursor }) => cursor);
          expect(mine).toEqual(mine.toSorted((a, b) => a - b));
        }
        expect(acknowledged).toEqual([...new Set(acknowledged)].toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 50 },
  );
});

test('a slow lane holds up no other, and reading stops when too many come after an open one', async () => {
  const slow = Promise.withResolvers<void>();
  const delivered: string[] = [];
  const deliveries = createDeliveries<Event>({
    deliver: async ({ cursor, lanes }: Event) => {
      if (lanes[0] === '0') await slow.promise;
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
  const deliveries = createDeliveries<Event>({
    deliver: async ({ cursor }: Event) => {
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
  const deliveries = createDeliveries<Event>({
    deliver: (_: Event, _readAt, signal) =>
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

test('an event that is out of date is delivered as it shows now, at its place in the lane, and what is gone is passed over', async () => {
  const acknowledged: string[] = [];
  const delivered: string[] = [];
  const clock = new TestClock();
  const slow = Promise.withResolvers<void>();
  const deliveries = createDeliveries<Event & { isRead?: true }>({
    deliver: async ({ cursor, isRead }, at) => {
      if (clock.now().getTime() - at.getTime() >= 60_000) throw new OutdatedEventError();
      if (cursor === '0') await slow.promise;
      delivered.push(isRead ? `${cursor} again` : cursor);
    },
    readAgain: async (cursor) => (cursor === '2' ? null : { ...event(Number(cursor), 1), isRead: true }),
    acknowledge: async (cursor) => void acknowledged.push(cursor),
    maxUnacknowledged: 10,
    ...{ clock, lanesOf: rest.lanesOf, log: rest.log },
  });
  for (const cursor of [0, 1, 2, 3]) await deliveries.push(event(cursor, 1));
  clock.advance(60_000);
  slow.resolve();
  await expect.poll(() => acknowledged.at(-1)).toBe('3');
  expect(delivered).toEqual(['0', '1 again', '3 again']);
  await deliveries.close();
});
