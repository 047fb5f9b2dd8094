import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@leetcord/kit/process/logger';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import type { Batch, EventFeed, FollowedEvents } from './event-feed.ts';
import type { LoggedEvent } from './registry.ts';

const RETRY_MS = 1_000;

export interface FollowOptions {
  feed: EventFeed;
  /** The place after which to begin. */
  after: number;
  /** All when left out. */
  only?: FollowedEvents;
  log: Logger;
}

/**
 * The events after a place, in order, each once, until the consumer stops. The next one is read only when the previous one was
 * taken. It waits while the database does not answer.
 */
export function followEvents(options: FollowOptions): AsyncIterableIterator<LoggedEvent, undefined> {
  const left = new AbortController();
  const events = generate(options, left.signal);
  // A waiting generator handles `return` only when it resumes: its wait is ended first.
  return mapIterator(
    events,
    (event) => event,
    () => left.abort(),
  );
}

async function* generate({ feed, after, only, log }: FollowOptions, left: AbortSignal) {
  let position = after;
  while (!left.aborted && !feed.isClosed) {
    let batch: Batch;
    try {
      await feed.untilAfter(position, left);
      batch = await feed.read(position, only);
    } catch (err) {
      log.warn({ err, position }, 'Events cannot be read; trying again');
      await sleep(RETRY_MS, undefined, { signal: left }).catch(() => undefined);
      continue;
    }
    yield* batch.events;
    position = batch.position;
  }
}
