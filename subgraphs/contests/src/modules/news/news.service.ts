import { hasScope, requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Transaction } from '../../transaction.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import { placeOf } from '../events/cursor.ts';
import type { EventLog } from '../events/event-log.ts';
import type { EventsRepository } from '../events/events.repository.ts';
import type { LoggedEvent } from '../events/registry.ts';
import { NoNewsHold } from './news.errors.ts';
import { forgetChannelInput, startPostInput } from './news.input.ts';
import type { NewsHold, NewsHoldsRepository, Summary } from './news-holds.repository.ts';
import type { StartedPostsRepository } from './started-posts.repository.ts';

/** How many of the events that waited are posted by themselves. */
const MAX_POSTED_SINGLY = 10;
/** How often the owner of a server is told at most, in ms. */
const NOTICE_EVERY_MS = 24 * 60 * 60_000;

export interface NewsServiceOptions {
  communities: CommunitiesRepository;
  events: EventsRepository;
  newsHolds: NewsHoldsRepository;
  startedPosts: StartedPostsRepository;
  eventLog: EventLog;
  clock: Clock;
}

/** Remembers for the bot, which has no database, what it has begun to post and what waits to be posted. */
export class NewsService {
  readonly #options: NewsServiceOptions;

  constructor(options: NewsServiceOptions) {
    this.#options = options;
  }

  /** Throws InvalidInput. */
  async startPost(caller: Caller, input: unknown): Promise<{ startedAt: Date; isFirst: boolean }> {
    requireScope(caller, 'events:read');
    const { startedPosts, clock } = this.#options;
    return startedPosts.start(parseInput(startPostInput, input).key, clock.now());
  }

  /** The communities whose news wait. Throws FORBIDDEN. */
  holds(caller: Caller): Promise<NewsHold[]> {
    requireScope(caller, 'events:read');
    return this.#options.newsHolds.list();
  }

  /** Null for who does not bring the news. */
  holdOf(caller: Caller, communityId: string): Promise<NewsHold | null> {
    return hasScope(caller, 'events:read') ? this.#options.newsHolds.find(communityId) : Promise.resolve(null);
  }

  waitingCount({ _id, next }: NewsHold): Promise<number> {
    return this.#options.events.countOf(_id, next);
  }

  /** The next events to post by themselves, in order. */
  async waiting({ _id, from, next }: NewsHold, first: number): Promise<LoggedEvent[]> {
    const singly = await this.#options.events.firstOf(_id, from, MAX_POSTED_SINGLY);
    return singly.filter((event) => event._id >= next).slice(0, first);
  }

  /** Holds news back. Gives whether to tell the server's owner. Throws InvalidInput and CommunityNotFound. */
  async hold(
    caller: Caller,
    { communityId, cursor, refusedKey }: { communityId: string; cursor: string; refusedKey: string },
  ): Promise<boolean> {
    requireScope(caller, 'events:read');
    const { communities, newsHolds, startedPosts, clock } = this.#options;
    const from = requirePlace(cursor);
    if ((await communities.find(communityId)) === null) throw new CommunityNotFound();
    const now = clock.now();
    await newsHolds.add({ _id: communityId, since: now, from, next: from, summary: null });
    await startedPosts.forget(refusedKey);
    return newsHolds.takeNotice(communityId, { at: now, unlessAfter: new Date(now.getTime() - NOTICE_EVERY_MS) });
  }

  /** What is told in one post of all that waits now, the same until it is released. Throws NoNewsHold. */
  async sumUp(caller: Caller, communityId: string): Promise<Summary> {
    requireScope(caller, 'events:read');
    const { newsHolds, events } = this.#options;
    return this.#undisturbed(async (tx) => {
      const hold = await newsHolds.find(communityId, tx);
      if (hold === null) throw new NoNewsHold();
      if (hold.summary !== null) return hold.summary;
      const counts = await events.countByType(communityId, hold.next, tx);
      if (counts.last === null) throw new NoNewsHold();
      const summary: Summary = {
        upTo: counts.last,
        solves: counts.byType.SubmissionEvent ?? 0,
        contestStarts: counts.byType.ContestStartedEvent ?? 0,
        contestResults: counts.byType.ContestFinishedEvent ?? 0,
      };
      await newsHolds.change(communityId, { summary }, tx);
      return summary;
    });
  }

  /**
   * Takes what is posted out of a hold, which ends when nothing is behind it; then what happens next is posted as it comes. Gives
   * whether something still waits. Throws InvalidInput. Safe to repeat.
   */
  async release(caller: Caller, { communityId, cursor }: { communityId: string; cursor: string }): Promise<boolean> {
    requireScope(caller, 'events:read');
    const { newsHolds, events } = this.#options;
    const next = requirePlace(cursor) + 1;
    return this.#undisturbed(async (tx) => {
      const hold = await newsHolds.find(communityId, tx);
      if (hold === null) return false;
      if ((await events.firstOf(communityId, Math.max(next, hold.next), 1, tx)).length === 0) {
        await newsHolds.remove(communityId, tx);
        return false;
      }
      const isSummaryPosted = hold.summary !== null && hold.summary.upTo < next;
      const changes = {
        next: Math.max(next, hold.next),
        ...(isSummaryPosted && { summary: null, from: next }),
      };
      await newsHolds.change(communityId, changes, tx);
      return true;
    });
  }

  /** Turns news off where they go to a channel that is gone. Gives whether they did. Throws InvalidInput and CommunityNotFound. */
  async forgetChannel(caller: Caller, input: unknown): Promise<boolean> {
    requireScope(caller, 'events:read');
    const { communities, newsHolds } = this.#options;
    const { communityId, channelId } = parseInput(forgetChannelInput, input);
    if ((await communities.find(communityId)) === null) throw new CommunityNotFound();
    const wasSet = await communities.forgetChannel(communityId, channelId);
    // Nobody posts what waits for a channel that is gone.
    if (wasSet) await newsHolds.remove(communityId);
    return wasSet;
  }

  /** Runs work that no new event comes between: what it sees of the log is all there is until it is done. */
  #undisturbed<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { eventLog, events } = this.#options;
    return eventLog.write(async ({ tx }) => {
      await events.lock(tx);
      return work(tx);
    });
  }
}

function requirePlace(cursor: string): number {
  const place = placeOf(cursor);
  if (place === null) throw new InvalidInput('cursor', 'cursor must be the cursor of an event.');
  return place;
}
