import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import type { Logger } from '@leetcord/kit/process/logger';
import { placeOf } from './cursor.ts';
import type { EventMetrics } from './event-metrics.ts';
import type { EventFeed, FollowedEvents } from './event-feed.ts';
import type { LoggedEvent } from './registry.ts';
import { followEvents } from './follow.ts';
import type { SubscribersRepository } from './subscribers.repository.ts';

const SUBSCRIBER_NAME = /^[a-z0-9-]{1,50}$/;
const SUBSCRIBER_RULE = 'subscriber must be 1 to 50 small letters, digits and dashes.';

export interface EventsServiceOptions {
  feed: EventFeed;
  subscribers: SubscribersRepository;
  metrics: EventMetrics;
  clock: Clock;
  log: Logger;
}

/** Delivers events to those who follow them. */
export class EventsService {
  readonly #options: EventsServiceOptions;

  constructor(options: EventsServiceOptions) {
    this.#options = options;
  }

  /**
   * All events after the last one that the subscriber acknowledged. A new subscriber starts at the end of the log, and that place
   * is stored at once: later events wait for it. Throws FORBIDDEN and BAD_USER_INPUT.
   */
  async followAll(caller: Caller, subscriber: string): Promise<AsyncIterableIterator<LoggedEvent, undefined>> {
    requireScope(caller, 'events:read');
    if (!SUBSCRIBER_NAME.test(subscriber)) throw publicError('BAD_USER_INPUT', SUBSCRIBER_RULE);
    const { feed, subscribers, clock, log } = this.#options;
    const head = await feed.readHead();
    const { position } = await subscribers.findOrAdd({ _id: subscriber, position: head, createdAt: clock.now() });
    return followEvents({ feed, after: position, log });
  }

  /** A community's submission events, or the events about a contest of it, after a place in the log, or from now on. For callers who may see it. */
  async followSome(
    only: FollowedEvents,
    after: number | 'end',
  ): Promise<AsyncIterableIterator<LoggedEvent, undefined>> {
    const { feed, log } = this.#options;
    const head = await feed.readHead();
    return followEvents({ feed, after: after === 'end' ? head : after, only, log });
  }

  /** The event at a cursor, null if there is none. Throws FORBIDDEN. */
  async find(caller: Caller, cursor: string): Promise<LoggedEvent | null> {
    requireScope(caller, 'events:read');
    const place = placeOf(cursor);
    return place === null ? null : this.#options.feed.find(place);
  }

  /** Stores how far a subscriber has come, and returns its position. Throws FORBIDDEN and InvalidInput. */
  async acknowledge(caller: Caller, { subscriber, cursor }: { subscriber: string; cursor: string }): Promise<number> {
    requireScope(caller, 'events:read');
    const { feed, subscribers, metrics } = this.#options;
    const place = placeOf(cursor);
    if (place === null || !(await feed.reaches(place))) {
      throw new InvalidInput('cursor', 'cursor must be the cursor of an event that has been.');
    }
    const acknowledged = await subscribers.acknowledge(subscriber, place);
    if (acknowledged === null) {
      throw new InvalidInput('subscriber', 'There is no such subscriber: open the subscription events first.');
    }
    const last = feed.recent(place);
    if (last !== undefined && acknowledged.position === place) metrics.acknowledged(subscriber, last);
    return acknowledged.position;
  }
}
