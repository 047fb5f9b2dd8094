import type { Logger } from '@leetcord/kit/process/logger';
import { pause } from '@leetcord/kit/retry/pause';
import type { EventMetrics } from './event-metrics.ts';
import type { EventsRepository } from './events.repository.ts';
import { RecentEvents } from './recent-events.ts';
import { isAboutContest, isKnown, type LoggedEvent } from './registry.ts';

/** How many events are kept in memory. */
const RECENT_EVENTS = 1_000;
/** The most events that one read returns. */
const BATCH = 100;
/** How often the end of the log is read in case the change stream missed it, in ms. */
const POLL_MS = 5_000;
/** Subscribers get no events once the end of the log could not be read for this long, in ms. */
const FOLLOWED_WITHIN_MS = 25_000;
/** How long a change stream rests that had nothing, in ms: SecantusDB answers at each write of anything, MongoDB when its wait is over. */
const REST_MS = 50;
/** Waits before a lost change stream is opened again, in ms. */
const REOPEN_DELAYS_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/** Some events of a community: its submissions, or those that are about one of its contests. */
export interface FollowedEvents {
  communityId: string;
  contestId?: string;
}

/** Events after a position, and the position to go on from. */
export interface Batch {
  events: LoggedEvent[];
  position: number;
}

/**
 * Follows the end of the event log, for all subscribers of this process. It only tells how far the log goes; events are read by
 * place from memory or from the database. So a lost change stream, or a restart, loses and repeats nothing.
 */
export class EventFeed {
  readonly #events: EventsRepository;
  readonly #log: Logger;
  readonly #recent = new RecentEvents(RECENT_EVENTS);
  readonly #closed = new AbortController();
  readonly #waiting = new Set<() => void>();
  readonly #unknown = new Set<string>();
  readonly #pollMs: number;
  readonly #metrics: EventMetrics | undefined;
  #head = 0;
  #readAtMs = performance.now();
  /** The last place that the change stream has delivered. */
  #streamed = 0;
  #loseStream: ((error: Error) => void) | undefined;
  #following: Promise<unknown> = Promise.resolve();

  constructor(
    events: EventsRepository,
    log: Logger,
    { pollMs = POLL_MS, metrics }: { pollMs?: number; metrics?: EventMetrics } = {},
  ) {
    this.#events = events;
    this.#log = log;
    this.#pollMs = pollMs;
    this.#metrics = metrics;
  }

  async start(): Promise<void> {
    this.#advance(await this.#events.head());
    this.#following = Promise.all([this.#watch(), this.#poll()]);
  }

  async close(): Promise<void> {
    this.#closed.abort();
    this.#wake();
    await this.#following;
  }

  get isClosed(): boolean {
    return this.#closed.signal.aborted;
  }

  /** Throws while the end of the log is not followed. */
  checkFollowing(): void {
    if (performance.now() - this.#readAtMs > FOLLOWED_WITHIN_MS) throw new Error('the event log is not followed');
  }

  /** Adds committed events. */
  publish(events: readonly LoggedEvent[]): void {
    for (const event of events) {
      this.#recent.add(event);
      if (event._id > this.#head) this.#metrics?.seen(event);
      this.#advance(event._id);
    }
  }

  /** Reads the end of the log from the database: nothing committed before the call lies after it. */
  async readHead(): Promise<number> {
    this.#advance(await this.#events.head());
    this.#readAtMs = performance.now();
    return this.#head;
  }

  /** Whether the log goes as far as this place. */
  async reaches(place: number): Promise<boolean> {
    return place <= this.#head || place <= (await this.readHead());
  }

  /** Events of known kinds after a position; none when it is the end. With `only`, no others. */
  async read(after: number, only?: FollowedEvents): Promise<Batch> {
    const { events, position } = await this.#read(after, only);
    return { events: events.filter((event) => this.#isKnown(event)), position };
  }

  async #read(position: number, only: FollowedEvents | undefined): Promise<Batch> {
    const head = this.#head;
    if (head <= position) return { events: [], position };
    const recent = this.#recent.range(position, head);
    if (recent !== null) return { events: recent.filter((event) => isOf(event, only)), position: head };
    if (only === undefined) {
      const upTo = Math.min(head, position + BATCH);
      return { events: await this.#events.range(position, upTo), position: upTo };
    }
    const events = await this.#events.someOf(only, { after: position, upTo: head }, BATCH);
    const last = events.at(-1);
    return { events, position: last !== undefined && events.length === BATCH ? last._id : head };
  }

  /** Skips an event of a newer contests' kind, and logs each kind once. */
  #isKnown(event: LoggedEvent): boolean {
    const { type } = event;
    if (isKnown(event)) return true;
    if (!this.#unknown.has(type)) this.#log.warn({ type }, 'Events of this kind are not known here; they are skipped');
    this.#unknown.add(type);
    this.#metrics?.skipped();
    return false;
  }

  /** The event at a place if it is one of the newest, for which nothing is read. */
  recent(place: number): LoggedEvent | undefined {
    return this.#recent.range(place - 1, place)?.[0];
  }

  /** The event at a place, null if there is none of a known kind. */
  async find(place: number): Promise<LoggedEvent | null> {
    const [event] = this.#recent.range(place - 1, place) ?? (await this.#events.range(place - 1, place));
    return event !== undefined && this.#isKnown(event) ? event : null;
  }

  /** The last event about a contest that has one of these types. */
  lastAbout(contestId: string, types: readonly LoggedEvent['type'][]): Promise<LoggedEvent | null> {
    return this.#events.lastAbout(contestId, types);
  }

  /** Resolves when there are events after a position, when the feed closes, or when the signal aborts. */
  async untilAfter(position: number, signal: AbortSignal): Promise<void> {
    while (this.#head <= position && !this.isClosed && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting.add(resolve);
      const stop = () => resolve();
      signal.addEventListener('abort', stop);
      await promise;
      signal.removeEventListener('abort', stop);
      this.#waiting.delete(resolve);
    }
  }

  #advance(head: number): void {
    if (head <= this.#head) return;
    this.#head = head;
    this.#wake();
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
  }

  async #watch(): Promise<void> {
    let failures = 0;
    while (!this.isClosed) {
      const stream = this.#events.watch();
      const stop = () => {
        this.#loseStream?.(new Error('The feed is closed'));
        // Not awaited: over a dead connection it takes until its timeout.
        void stream.close().catch(() => undefined);
      };
      this.#closed.signal.addEventListener('abort', stop, { once: true });
      this.#streamed = this.#head;
      const from = this.#streamed;
      try {
        await this.#take(stream);
      } catch (err) {
        if (!this.isClosed) {
          this.#metrics?.streamLost();
          this.#log.warn({ err }, 'The change stream of events is lost; opening it again');
        }
      } finally {
        this.#closed.signal.removeEventListener('abort', stop);
        stop();
      }
      if (this.#streamed > from) failures = 0;
      await pause(REOPEN_DELAYS_MS, failures, this.#closed.signal);
      failures += 1;
    }
  }

  /** Adds the events of a change stream until it fails or is given up. */
  #take(stream: ReturnType<EventsRepository['watch']>): Promise<void> {
    const takeAll = async () => {
      while (!this.isClosed) {
        const change = await stream.tryNext();
        if (change === null) await pause([REST_MS], 0, this.#closed.signal);
        else {
          const { fullDocument } = change;
          this.#streamed = Math.max(this.#streamed, fullDocument._id);
          this.publish([fullDocument]);
        }
      }
    };
    return new Promise((resolve, reject) => {
      this.#loseStream = reject;
      takeAll().then(resolve, reject);
    });
  }

  /** Reads the end of the log, and gives up a change stream that has delivered nothing although there were events. */
  async #poll(): Promise<void> {
    let last = { head: this.#head, streamed: this.#streamed };
    for (;;) {
      await pause([this.#pollMs], 0, this.#closed.signal);
      if (this.isClosed) return;
      try {
        await this.readHead();
      } catch (err) {
        this.#log.warn({ err }, 'The end of the event log cannot be read');
        continue;
      }
      if (this.#streamed === last.streamed && this.#streamed < last.head) {
        this.#loseStream?.(new Error('The change stream says nothing of events that are there'));
      }
      last = { head: this.#head, streamed: this.#streamed };
    }
  }
}

const isOf = (event: LoggedEvent, only: FollowedEvents | undefined): boolean => {
  if (only === undefined) return true;
  if (event.communityId !== only.communityId) return false;
  return only.contestId === undefined ? event.type === 'SubmissionEvent' : isAboutContest(event, only.contestId);
};
