import { hasScope, requireScope, type Caller } from '@leetcord/kit/auth/caller';
import { isAwaited } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Transaction } from '../../transaction.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import { quietUntilIn, type CommunitiesRepository, type Community } from '../communities/communities.repository.ts';
import { channelsOf, kindsFor } from '../communities/destinations.ts';
import { placeOf } from '../events/cursor.ts';
import type { EventLog } from '../events/event-log.ts';
import type { EventsRepository, SomeEvents } from '../events/events.repository.ts';
import type { ContestPlanEvent } from '../events/kinds/contest-plan.ts';
import type { SubmissionEvent } from '../events/kinds/submission.ts';
import { isToldAtOnce, typesToldAs, type LoggedEvent } from '../events/registry.ts';
import { NoNewsHold } from './news.errors.ts';
import { channelInput, startPostInput } from './news.input.ts';
import type { ChannelNews, HoldReason, NewsHold, NewsHoldsRepository, Summary } from './news-holds.repository.ts';
import type { StartedPostsRepository } from './started-posts.repository.ts';
import { countsOf, isToldSingly } from './summed-up.ts';

/** How many of the held events are posted singly. */
const MAX_POSTED_SINGLY = 10;
/** The shortest time between two messages to a server's owner about a channel, in ms. */
const NOTICE_EVERY_MS = 24 * 60 * 60_000;

/** For how long a flood is gathered, in ms. */
const GATHERED_MS = 10 * 60_000;
/** How many events of a kind a summary looks at to say what they were. */
const MAX_SHOWN = 200;

export interface NewsServiceOptions {
  communities: CommunitiesRepository;
  events: EventsRepository;
  newsHolds: NewsHoldsRepository;
  startedPosts: StartedPostsRepository;
  eventLog: EventLog;
  clock: Clock;
}

/** Remembers for the bot, which has no database, which posts it has begun and which news waits. */
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

  /** The holds in all communities. Throws FORBIDDEN. */
  holds(caller: Caller): Promise<NewsHold[]> {
    requireScope(caller, 'events:read');
    return this.#options.newsHolds.list();
  }

  /** The holds in a community, for one channel or for each that gets its news. Null for callers that do not post the news. */
  async holdsIn(
    caller: Caller,
    { _id, destinations }: Community,
    channelId?: string | null,
  ): Promise<NewsHold[] | null> {
    if (!hasScope(caller, 'events:read')) return null;
    const channels = channelsOf(destinations);
    const holds = await this.#options.newsHolds.findIn(_id);
    return holds.filter((hold) => channels.has(hold.channelId) && hold.channelId === (channelId ?? hold.channelId));
  }

  async waitingCount(hold: NewsHold): Promise<number> {
    return this.#options.events.count(await this.#newsFrom(hold.next, hold));
  }

  /** When a channel's news is to be posted at the earliest; null for as soon as Discord takes it. */
  async dueAt(hold: NewsHold): Promise<Date | null> {
    const now = this.#options.clock.now();
    const community = await this.#options.communities.find(hold.communityId);
    const quiet = community && quietUntilIn(community, now);
    const { gatherUntil } = hold;
    const gathered = gatherUntil !== undefined && isAwaited(gatherUntil, now, GATHERED_MS) ? gatherUntil : null;
    const dueAt = quiet === null || (gathered !== null && gathered > quiet) ? gathered : quiet;
    return dueAt === null || (await this.#firstThat(isToldAtOnce, hold)) !== null ? null : dueAt;
  }

  /** The next events to post singly, in order. Of what did not wait for Discord only what no sum can tell is. */
  async waiting(hold: NewsHold, first: number): Promise<LoggedEvent[]> {
    if (isGathered(hold)) {
      const next = await this.#options.events.first(await this.#newsFrom(hold.next, hold), 1);
      return next.filter(({ type }) => isToldSingly(type));
    }
    const singly = await this.#options.events.first(await this.#newsFrom(hold.from, hold), MAX_POSTED_SINGLY);
    return singly.filter((event) => event._id >= hold.next).slice(0, first);
  }

  /**
   * Holds back a channel's news, unless it gets none any more. Returns whether it waits, and whether to tell the server's owner.
   * Throws InvalidInput and CommunityNotFound.
   */
  async hold(
    caller: Caller,
    {
      cursor,
      refusedKey,
      reason = 'REFUSED',
      ...input
    }: ChannelNews & { cursor: string; refusedKey: string; reason?: HoldReason | undefined },
  ): Promise<{ isHeld: boolean; tellOwner: boolean }> {
    requireScope(caller, 'events:read');
    const { communities, newsHolds, startedPosts, eventLog, clock } = this.#options;
    const channel = parseInput(channelInput, input);
    const from = requirePlace(cursor);
    const now = clock.now();
    // The post may be there: were it held, it would be told once more.
    if (reason !== 'REFUSED' && (await startedPosts.isStarted(refusedKey))) return { isHeld: false, tellOwner: false };
    const gatherUntil = reason === 'FLOOD' && { gatherUntil: new Date(now.getTime() + GATHERED_MS) };
    // The destinations do not change meanwhile either.
    const isHeld = await eventLog.undisturbed(async (tx) => {
      const community = await communities.find(channel.communityId, tx);
      if (community === null) throw new CommunityNotFound();
      const isWanted = community.closedAt === undefined && channelsOf(community.destinations).has(channel.channelId);
      const hold = { ...channel, since: now, reason, ...gatherUntil, from, next: from, summary: null };
      if (isWanted) await newsHolds.add(hold, tx);
      return isWanted;
    });
    if (reason !== 'REFUSED') return { isHeld, tellOwner: false };
    await startedPosts.forget(refusedKey);
    const unlessAfter = new Date(now.getTime() - NOTICE_EVERY_MS);
    return { isHeld, tellOwner: isHeld && (await newsHolds.takeNotice(channel, { at: now, unlessAfter })) };
  }

  /**
   * The summary of everything that waits for a channel now, of what did not wait for Discord up to what is told at once; unchanged until it is
   * released. Throws NoNewsHold.
   */
  async sumUp(caller: Caller, channel: ChannelNews): Promise<Summary & { reason: HoldReason }> {
    requireScope(caller, 'events:read');
    const { newsHolds, events, eventLog } = this.#options;
    const summary = await eventLog.undisturbed(async (tx) => {
      const hold = await newsHolds.find(channel, tx);
      if (hold === null) return null;
      const { reason = 'REFUSED' } = hold;
      if (hold.summary !== null) return { ...hold.summary, reason };
      const before = isGathered(hold) ? await this.#firstThat(isToldSingly, hold, tx) : null;
      const some = await this.#newsFrom(hold.next, channel, tx);
      const { byType, last } = await events.countByType({ ...some, before: before?._id }, tx);
      if (last === null) {
        // The channel gets other kinds of news by now.
        if (before === null) await newsHolds.remove(channel, tx);
        return null;
      }
      const fixed: Summary = {
        from: hold.next,
        upTo: last,
        ...countsOf(byType),
      };
      await newsHolds.change(channel, { summary: fixed }, tx);
      return { ...fixed, reason };
    });
    if (summary === null) throw new NoNewsHold();
    return summary;
  }

  /**
   * Removes posted events from a hold, which ends when no more follow; later events are then posted as they come. Returns whether
   * some still wait. Throws InvalidInput. Safe to repeat.
   */
  async release(caller: Caller, { cursor, ...channel }: ChannelNews & { cursor: string }): Promise<boolean> {
    requireScope(caller, 'events:read');
    const { newsHolds, events, eventLog, clock } = this.#options;
    const after = requirePlace(cursor) + 1;
    return eventLog.undisturbed(async (tx) => {
      const hold = await newsHolds.find(channel, tx);
      if (hold === null) return false;
      const next = Math.max(after, hold.next);
      if ((await events.first(await this.#newsFrom(next, channel, tx), 1, tx)).length === 0) {
        await newsHolds.remove(channel, tx);
        return false;
      }
      const isSummaryPosted = hold.summary !== null && hold.summary.upTo < after;
      // What came meanwhile is gathered anew.
      const gatherUntil = hold.reason === 'FLOOD' && { gatherUntil: new Date(clock.now().getTime() + GATHERED_MS) };
      await newsHolds.change(
        channel,
        { next, ...(isSummaryPosted && { summary: null, from: after, ...gatherUntil }) },
        tx,
      );
      return true;
    });
  }

  /** Some events of a summary, in order: as many as one post can show. */
  async someOf({ communityId, channelId, from, upTo }: ChannelNews & { from: number; upTo: number }) {
    const some = await this.#newsFrom(from, { communityId, channelId });
    const [solves, plans] = (['SubmissionEvent', 'ContestPlanEvent'] as const).map((type) => {
      const types = some.types.filter((one) => one === type);
      return this.#options.events.first({ ...some, types, before: upTo + 1 }, MAX_SHOWN);
    });
    return { solves: (await solves!) as SubmissionEvent[], plans: (await plans!) as ContestPlanEvent[] };
  }

  /** The first of the waiting events whose type is meant; null where none is. */
  async #firstThat(
    isMeant: (type: LoggedEvent['type']) => boolean,
    hold: NewsHold,
    tx?: Transaction,
  ): Promise<LoggedEvent | null> {
    const some = await this.#newsFrom(hold.next, hold, tx);
    const [first] = await this.#options.events.first({ ...some, types: some.types.filter(isMeant) }, 1, tx);
    return first ?? null;
  }

  /** The events that a channel gets from a place on, by the present destinations. */
  async #newsFrom(from: number, { communityId, channelId }: ChannelNews, tx?: Transaction): Promise<SomeEvents> {
    const community = await this.#options.communities.find(communityId, tx);
    return { communityId, types: typesToldAs(kindsFor(community?.destinations ?? [], channelId)), from };
  }
}

/** Whether news waits by the community's wish, and not for Discord. */
const isGathered = ({ reason = 'REFUSED' }: NewsHold) => reason !== 'REFUSED';

function requirePlace(cursor: string): number {
  const place = placeOf(cursor);
  if (place === null) throw new InvalidInput('cursor', 'cursor must be the cursor of an event.');
  return place;
}
