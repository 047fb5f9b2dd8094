import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { UserFault } from '@leetcord/kit/graphql/user-fault';
import type { Logger } from '@leetcord/kit/process/logger';
import { placeOf } from './cursor.ts';
import type { EventMetrics } from './event-metrics.ts';
import type { EventFeed, FollowedEvents } from './event-feed.ts';
import type { LoggedEvent } from './registry.ts';
import { followEvents } from './follow.ts';
import type { Subscriber, SubscribersRepository } from './subscribers.repository.ts';

const SUBSCRIBER_NAME = /^[a-z0-9-]{1,50}$/;
const SUBSCRIBER_RULE = 'subscriber must be 1 to 50 small letters, digits and dashes.';
const RESULT_TYPES = ['ContestFinishedEvent', 'DuelFinishedEvent'] as const;
const HOLDER_NAME = /^[A-Za-z0-9-]{1,64}$/;
const HOLDER_RULE = 'holder must be 1 to 64 letters, digits and dashes.';

/** Another replica of the service has the subscriber. */
export class SubscriberHeld extends UserFault {
  readonly typename = 'SubscriberHeldError';

  constructor() {
    super('Another replica has this subscriber: stand by until it gives it back.');
  }
}

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
    const { feed, log } = this.#options;
    const { position } = await this.#findOrAdd(subscriber);
    return followEvents({ feed, after: position, log });
  }

  async #findOrAdd(subscriber: string): Promise<Subscriber> {
    const { feed, subscribers, clock } = this.#options;
    const position = await feed.readHead();
    return subscribers.findOrAdd({ _id: subscriber, position, createdAt: clock.now() });
  }

  /**
   * Gives a subscriber to a replica of its service if nobody has it, if that replica has it, or if its beat is still `ifBeat`. Of several that
   * ask at once, one gets it. Throws FORBIDDEN and InvalidInput.
   */
  async hold(
    caller: Caller,
    { subscriber, holder, ifBeat }: { subscriber: string; holder: string; ifBeat?: number | null },
  ): Promise<{ isHeld: boolean; beat: number }> {
    requireScope(caller, 'events:read');
    checkHolding(subscriber, holder);
    const { subscribers } = this.#options;
    for (;;) {
      const seen = (await subscribers.find(subscriber)) ?? (await this.#findOrAdd(subscriber));
      const beat = seen.beat ?? 0;
      if (seen.holder !== undefined && seen.holder !== holder && beat !== ifBeat) return { isHeld: false, beat };
      // Otherwise somebody was faster, which has changed the beat.
      if (await subscribers.hold(seen, holder)) return { isHeld: true, beat: beat + 1 };
    }
  }

  /** Gives a subscriber back. Throws FORBIDDEN and InvalidInput. */
  async release(caller: Caller, { subscriber, holder }: { subscriber: string; holder: string }): Promise<void> {
    requireScope(caller, 'events:read');
    checkHolding(subscriber, holder);
    await this.#options.subscribers.release(subscriber, holder);
  }

  /**
   * A community's submission events, or the events about a contest of it, after a place in the log, or from now on; and that place. For callers who
   * may see it.
   */
  async followSome(
    only: FollowedEvents,
    after: number | 'end',
  ): Promise<{ start: number; followed: AsyncIterableIterator<LoggedEvent, undefined> }> {
    const { feed, log } = this.#options;
    const head = await feed.readHead();
    const start = after === 'end' ? head : after;
    return { start, followed: followEvents({ feed, after: start, only, log }) };
  }

  /** The event at a cursor, null if there is none. Throws FORBIDDEN. */
  async find(caller: Caller, cursor: string): Promise<LoggedEvent | null> {
    requireScope(caller, 'events:read');
    const place = placeOf(cursor);
    return place === null ? null : this.#options.feed.find(place);
  }

  /** The event that told the result of a contest or a duel, the last one where it was told again; null before. */
  resultOf(contestId: string): Promise<LoggedEvent | null> {
    return this.#options.feed.lastAbout(contestId, RESULT_TYPES);
  }

  /** Stores how far a subscriber has come, and returns its position. Throws FORBIDDEN, SubscriberHeld and InvalidInput. */
  async acknowledge(
    caller: Caller,
    { subscriber, cursor, holder = null }: { subscriber: string; cursor: string; holder?: string | null },
  ): Promise<number> {
    requireScope(caller, 'events:read');
    const { feed, subscribers, metrics } = this.#options;
    const place = placeOf(cursor);
    if (place === null || !(await feed.reaches(place))) {
      throw new InvalidInput('cursor', 'cursor must be the cursor of an event that has been.');
    }
    const acknowledged = await subscribers.acknowledge(subscriber, place, holder);
    if (acknowledged === null) {
      if ((await subscribers.find(subscriber)) !== null) throw new SubscriberHeld();
      throw new InvalidInput('subscriber', 'There is no such subscriber: open the subscription events first.');
    }
    const last = feed.recent(place);
    if (last !== undefined && acknowledged.position === place) metrics.acknowledged(subscriber, last);
    return acknowledged.position;
  }
}

function checkHolding(subscriber: string, holder: string): void {
  if (!SUBSCRIBER_NAME.test(subscriber)) throw new InvalidInput('subscriber', SUBSCRIBER_RULE);
  if (!HOLDER_NAME.test(holder)) throw new InvalidInput('holder', HOLDER_RULE);
}
