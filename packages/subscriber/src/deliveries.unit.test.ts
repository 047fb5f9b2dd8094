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

test('an event is delivered once in each lane, in order there, and acknowledged only when it and all before are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(fc.nat(3), { maxLength: 2 }), { minLength: 1, maxLength: 20 }),
      fc.scheduler(),
      async (lanesOfEvents, scheduler) => {
        const delivered: { cursor: number; lane: string }[] = [];
        const acknowledged: number[] = [];
        const wanted = (upTo: number) =>
          lanesOfEvents
            .slice(0, upTo + 1)
            .flatMap((lanes, cursor) => lanes.map((lane) => ({ cursor, lane: String(lane) })));
        const deliveries = createDeliveries<Event>({
          deliver: scheduler.scheduleFunction(async ({ cursor }: Event, lane: string) => {
            delivered.push({ cursor: Number(cursor), lane });
          }),
          acknowledge: scheduler.scheduleFunction(async (cursor: string) => {
            expect(delivered).toEqual(expect.arrayContaining(wanted(Number(cursor))));
            acknowledged.push(Number(cursor));
          }),
          maxUnacknowledged: 1_000,
          ...rest,
        });
        await scheduler.waitFor(
          (async () => {
            for (const [cursor, lanes] of lanesOfEvents.entries()) await deliveries.push(event(cursor, ...lanes));
            while (acknowledged.at(-1) !== lanesOfEvents.length - 1)
              await new Promise((resolve) => setImmediate(resolve));
            await deliveries.close();
          })(),
        );
        for (const lane of ['0', '1', '2', '3']) {
          const inLane = (all: typeof delivered) => all.filter((delivery) => delivery.lane === lane);
          expect(inLane(delivered)).toEqual(inLane(wanted(lanesOfEvents.length)));
        }
        expect(acknowledged).toEqual([...new Set(acknowledged)].toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 50 },
  );
});

test('a slow lane holds up no other, not even for its own events, and reading stops when too many follow an open one', async () => {
  const slow = Promise.withResolvers<void>();
  const delivered: string[] = [];
  const acknowledge = vi.fn(async () => undefined);
  const deliveries = createDeliveries<Event>({
    deliver: async ({ cursor }: Event, lane: string) => {
      if (lane === '0') await slow.promise;
      delivered.push(`${cursor} in ${lane}`);
    },
    acknowledge,
    maxUnacknowledged: 3,
    ...rest,
  });
  await deliveries.push(event(0, 0, 1));
  await deliveries.push(event(1, 1));
  const third = deliveries.push(event(2, 1));
  await expect.poll(() => delivered).toEqual(['0 in 1', '1 in 1', '2 in 1']);
  expect(acknowledge).not.toHaveBeenCalled();
  slow.resolve();
  await third;
  expect(delivered.at(-1)).toBe('0 in 0');
  await deliveries.close();
});

test('a delivery that throws is skipped', async () => {
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

test('closing releases a full consumer, cancels deliveries in flight and acknowledges none of them', async () => {
  const acknowledge = vi.fn(async () => undefined);
  const deliveries = createDeliveries<Event>({
    deliver: (_: Event, _lane, _readAt, signal) =>
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

test('an outdated event is delivered in its present state, at its place in the lane, and a deleted one is skipped', async () => {
  const acknowledged: string[] = [];
  const delivered: string[] = [];
  const clock = new TestClock();
  const slow = Promise.withResolvers<void>();
  const deliveries = createDeliveries<Event & { isRead?: true }>({
    deliver: async ({ cursor, isRead }, _lane, at) => {
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

test('an event whose lanes differ when it is read again is delivered in the new ones, and no longer in the old ones', async () => {
  const acknowledged: string[] = [];
  const delivered: string[] = [];
  const deliveries = createDeliveries<Event & { isRead?: true }>({
    deliver: async ({ isRead }, lane) => {
      if (lane === '0' && !isRead) throw new OutdatedEventError();
      delivered.push(lane);
    },
    readAgain: async (cursor) => ({ ...event(Number(cursor), 1, 2), isRead: true }),
    acknowledge: async (cursor) => void acknowledged.push(cursor),
    maxUnacknowledged: 10,
    ...{ clock: systemClock, lanesOf: rest.lanesOf, log: rest.log },
  });
  await deliveries.push(event(0, 0, 1));
  await expect.poll(() => acknowledged).toEqual(['0']);
  expect(delivered).toEqual(['1', '2']);
  await deliveries.close();
});
