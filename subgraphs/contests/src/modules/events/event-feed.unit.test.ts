import { createLogger } from '@leetcord/kit/process/logger';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import { describe, expect, test, vi } from 'vitest';
import { EventFeed } from './event-feed.ts';
import type { EventsRepository } from './events.repository.ts';
import { followEvents } from './follow.ts';
import type { LoggedEvent } from './registry.ts';

const log = createLogger('test', 'silent');
const event = (place: number, communityId = 'c') =>
  ({ _id: place, id: `e${place}`, type: 'SubmissionEvent', communityId }) as LoggedEvent;

/** A log in memory, whose reads can fail. */
function feedOver(stored: LoggedEvent[]) {
  const range = vi.fn<EventsRepository['range']>(async (after, upTo) =>
    stored.filter(({ _id }) => _id > after && _id <= upTo),
  );
  return { feed: new EventFeed({ range } as unknown as EventsRepository, log), range };
}
const take = async (events: AsyncIterator<LoggedEvent>, count: number) => {
  const taken = [];
  while (taken.length < count) taken.push((await events.next()).value?._id);
  return taken;
};

test('a change stream that delivers nothing, although there are events, is opened again, and none is lost meanwhile', async () => {
  const stored: LoggedEvent[] = [];
  const streams: { tell(event: LoggedEvent): void }[] = [];
  const watch = () => {
    const told: LoggedEvent[] = [];
    streams.push({ tell: (fullDocument) => void told.push(fullDocument) });
    const tryNext = async () => {
      const fullDocument = told.shift();
      return fullDocument === undefined ? null : { fullDocument };
    };
    return { tryNext, close: async () => undefined };
  };
  const range: EventsRepository['range'] = async (after, upTo) =>
    stored.filter(({ _id }) => _id > after && _id <= upTo);
  const head = async () => stored.length;
  const feed = new EventFeed({ range, head, watch } as unknown as EventsRepository, log, { pollMs: 50 });
  await feed.start();
  const following = take(followEvents({ feed, after: 0, log }), 3);
  // The first stream delivers nothing; the poll finds both.
  stored.push(event(1), event(2));
  await expect.poll(() => streams.length).toBe(2);
  stored.push(event(3));
  streams[1]!.tell(event(3));
  expect(await following).toEqual([1, 2, 3]);
  await feed.close();
});

test('events of a kind that a newer contests wrote are skipped, and logged once for each kind', async () => {
  const unknown = (place: number) => ({ ...event(place), type: 'StreakEvent' }) as unknown as LoggedEvent;
  const { feed } = feedOver([event(1), unknown(2), unknown(3), event(4)]);
  feed.publish([event(4)]);
  const warn = vi.spyOn(log, 'warn');
  expect(await take(followEvents({ feed, after: 0, log }), 2)).toEqual([1, 4]);
  expect(await feed.find(2)).toBeNull();
  expect(warn.mock.calls.map(([fields]) => fields)).toEqual([{ type: 'StreakEvent' }]);
  warn.mockRestore();
});

describe('a follower', () => {
  test('that keeps up needs no database, and one that lags reads the events that memory no longer has', async () => {
    const stored = Array.from({ length: 1_500 }, (_, index) => event(index + 1));
    const { feed, range } = feedOver(stored);
    feed.publish(stored);
    expect(await take(followEvents({ feed, after: 1_400, log }), 100)).toEqual(
      stored.slice(1_400).map(({ _id }) => _id),
    );
    expect(range).not.toHaveBeenCalled();
    expect(await take(followEvents({ feed, after: 0, log }), 1_500)).toEqual(stored.map(({ _id }) => _id));
    expect(range).toHaveBeenCalled();
  });

  test('gets each event in order and once, whatever the order and number of times in which memory gets them', async () => {
    const stored = [1, 2, 3, 4, 5].map((place) => event(place));
    const { feed } = feedOver(stored);
    const following = take(followEvents({ feed, after: 0, log }), 5);
    for (const place of [2, 1, 2, 5, 4]) feed.publish([event(place)]);
    expect(await following).toEqual([1, 2, 3, 4, 5]);
  });

  test('can stop at once while it waits, which ends its wait', async () => {
    const { feed } = feedOver([]);
    const events = mapIterator(followEvents({ feed, after: 0, log }), ({ id }) => id);
    const waiting = events.next();
    expect(await events.return?.()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('waits for a database that does not answer, and loses nothing', async () => {
    const stored = [event(1), event(2)];
    const { feed, range } = feedOver(stored);
    range.mockRejectedValueOnce(new Error('The database is away'));
    // Only the second is in memory.
    feed.publish([event(2)]);
    expect(await take(followEvents({ feed, after: 0, log }), 2)).toEqual([1, 2]);
    expect(range).toHaveBeenCalledTimes(2);
  });
});
