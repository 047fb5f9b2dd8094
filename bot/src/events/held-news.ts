import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { pause } from '@leetcord/kit/retry/pause';
import { retryUntilAborted } from '@leetcord/kit/retry/retry';
import type { Api } from '@leetcord/subscriber/api';
import { OutdatedEventError } from '@leetcord/subscriber/deliveries';
import { INCOMPLETE_PATIENCE_MS, isUntellable, partOf } from '@leetcord/subscriber/untellable';
import { Events, type Client } from 'discord.js';
import { postingProblem } from '../commands/channel-access.ts';
import { DELAYS_MS } from '../delays.ts';
import type { HoldReason, ReadNewsHoldQuery } from '../gql/graphql.ts';
import type { LeetCordEvent } from '../notifications/documents.ts';
import { eventMark, type TellEvent } from '../notifications/registry.ts';
import { summaryOf } from '../notifications/summary.ts';
import type { TextsForServer } from '../texts/server-language.ts';
import type { Texts } from '../texts/texts.ts';
import { ForgetNewsChannel, HoldNews, ListNewsHolds, ReadNewsHold, ReleaseNews, SumUpNews } from './news-documents.ts';
import type { Illustrate } from './illustrate.ts';
import { nonceOf } from './nonce.ts';
import { channelNotice, tellOwner } from './owner-notice.ts';
import type { Post, Outcome } from './post-once.ts';

interface Community {
  id: string;
  discordGuildId?: string | null;
}

/** News that waits, by channel, because Discord refused it, or as the community wishes. It waits in LeetCord's event log: the bot stores nothing. */
export interface HeldNews {
  /**
   * Whether news waits for a channel, although an event that was read at `readAt` does not say so. Rejects with an
   * OutdatedEventError if the event must be read again to know. What is told at once ends a wait for quiet hours or a flood.
   */
  has(community: Community, channelId: string, readAt: Date, event: { isPrompt: boolean }): Promise<boolean>;
  /** Follows held news until it is posted. */
  follow(community: Community, channelId: string, event?: { isPrompt: boolean }): void;
  /**
   * Holds back an event, and all that come after it, because Discord refused its post, or for another reason. Resolves to false if the channel does
   * not get the news any more, or, for another reason, if its post was begun. Rejects while LeetCord does not answer.
   */
  hold(
    event: LeetCordEvent,
    post: Pick<Post, 'channelId' | 'nonce'>,
    signal: AbortSignal,
    reason?: HoldReason,
  ): Promise<boolean>;
  /** Stops sending news to a channel because it is deleted. Rejects while LeetCord does not answer. */
  forgetChannel(event: LeetCordEvent, channelId: string, signal: AbortSignal): Promise<void>;
  stop(): void;
}

interface Followed {
  communityId: string;
  channelId: string;
  guildId: string | null;
  /** When the news was last known to be held. */
  heldAt: Date;
  /** Ends the wait for the next check, or has another one follow at once on the one that is under way. */
  wake: () => void;
  /** Whether a check is under way: it may have read before what comes now. */
  isLooking: boolean;
  /** Resolves after the next check. */
  looked: PromiseWithResolvers<void>;
  /** When it is to be posted at the earliest; null for as soon as Discord takes it. */
  dueAt: Date | null;
  /** Whether more was held since the last check. */
  isHeldAnew: boolean;
  /** Since when LeetCord answers, but cannot resolve the next held event. */
  untellableSince?: Date | undefined;
}

/** The longest wait for the time at which news is due, in ms: the community may choose another one. */
const MAX_WAIT_MS = 60_000;
/** How often it is asked what waits, in ms: LeetCord names so many at once. */
const ASK_EVERY_MS = [300_000];

/** How long news waits that is not due, in ms, before it is looked at again. It is due by LeetCord's clock, which may be a moment behind. */
export const untilDueMs = (dueAt: Date, now: Date): number =>
  Math.max(DELAYS_MS.heldNews[0], Math.min(dueAt.getTime() - now.getTime(), MAX_WAIT_MS));

const keyOf = (communityId: string, channelId: string) => `${communityId} ${channelId}`;

export function followHeldNews(options: {
  api: Api;
  discord: Client<true>;
  tell: TellEvent;
  textsFor: TextsForServer;
  postOnce: (post: Post, signal: AbortSignal) => Promise<Outcome>;
  illustrate: Illustrate;
  /** Called with the nonce of each event that is posted. */
  onPosted: (nonce: string) => void;
  clock: Clock;
  log: Logger;
}): HeldNews {
  const { api, discord, tell, textsFor, postOnce, illustrate, onPosted, clock, log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const followed = new Map<string, Followed>();

  /** Posts one held event, or the summary of the rest. Returns whether to continue. */
  const postNext = async (
    { communityId, channelId }: Followed,
    { event, t }: { event: LeetCordEvent | undefined; t: Texts },
  ) => {
    let post: Post | null;
    let cursor: string;
    if (event !== undefined) {
      ({ cursor } = event);
      const told = tell(event, { now: clock.now(), t });
      const message = told && (await illustrate(told, channelId));
      post = message && { channelId, message, nonce: nonceOf(event.id, channelId), mark: eventMark(event) };
    } else {
      const { sumUpNews: sum } = await api.request(SumUpNews, { input: { communityId, channelId } }, signal);
      if (sum.__typename !== 'SumUpNewsSuccess') return true;
      ({ cursor } = sum);
      const summary = summaryOf(sum, t);
      const nonce = nonceOf(`sum of ${communityId} to ${cursor}`, channelId);
      post = summary && { channelId, message: { embed: summary.embed }, nonce, mark: summary.mark };
    }
    const outcome = post === null ? 'DONE' : await postOnce(post, signal);
    if (outcome !== 'DONE') {
      const input = { communityId, channelId, cursor, refusedKey: post!.nonce };
      await api.request(HoldNews, { input }, signal);
      return false;
    }
    if (event !== undefined) onPosted(nonceOf(event.id, channelId));
    await api.request(ReleaseNews, { input: { communityId, channelId, cursor } }, signal);
    return true;
  };

  /** The next held event; undefined, so that it is summed up with the rest, if LeetCord has failed to resolve it for a while. */
  const readHold = async (entry: Followed) => {
    const { communityId, channelId } = entry;
    try {
      const { community } = await api.request(ReadNewsHold, { communityId, channelId }, signal);
      entry.untellableSince = undefined;
      const hold = community?.newsHolds?.[0];
      return { community, next: hold?.waiting[0], dueAt: hold?.dueAt ?? null, isHeld: hold !== undefined };
    } catch (err) {
      const community = partOf<ReadNewsHoldQuery>(err)?.community;
      if (!community || !isUntellable(err)) throw err;
      entry.untellableSince ??= clock.now();
      if (clock.now().getTime() - entry.untellableSince.getTime() < INCOMPLETE_PATIENCE_MS) throw err;
      log.error({ err, communityId, channelId }, 'News that wait cannot be told; they are summed up');
      return { community, next: undefined, dueAt: null, isHeld: true };
    }
  };

  /** Posts held events one by one, each as it shows at that moment. Returns whether none is left. */
  const deliver = async (entry: Followed): Promise<boolean> => {
    for (;;) {
      const { community, next, dueAt, isHeld } = await readHold(entry);
      entry.dueAt = dueAt === null ? null : new Date(dueAt);
      // If the news goes elsewhere by now, so does the held news.
      for (const { channelId } of community?.all ?? []) follow(community!, channelId);
      if (!community || !isHeld) return true;
      if (entry.dueAt !== null) return false;
      const guild = discord.guilds.cache.get(community.discordGuildId ?? '');
      if (guild === undefined || postingProblem(guild, entry.channelId, { toPost: true }) !== null) return false;
      if (!(await postNext(entry, { event: next, t: textsFor(community) }))) return false;
    }
  };

  const followOne = async (entry: Followed) => {
    const { communityId, channelId } = entry;
    let awake = new AbortController();
    entry.wake = () => awake.abort();
    for (let looks = 0; !signal.aborted; looks += 1) {
      const delaysMs = entry.dueAt === null ? DELAYS_MS.heldNews : [untilDueMs(entry.dueAt, clock.now())];
      if (entry.dueAt !== null) looks = 0;
      await pause(delaysMs, looks, AbortSignal.any([signal, awake.signal]));
      if (awake.signal.aborted) looks = 0;
      awake = new AbortController();
      entry.isHeldAnew = false;
      entry.isLooking = true;
      try {
        if ((await deliver(entry)) && !entry.isHeldAnew) break;
      } catch (err) {
        if (signal.aborted) return;
        log.warn({ err, communityId, channelId }, 'Could not post what waits; trying again');
      } finally {
        entry.isLooking = false;
        entry.looked.resolve();
        entry.looked = Promise.withResolvers();
      }
    }
    followed.delete(keyOf(communityId, channelId));
  };

  const wakeFor = (entry: Followed, { isPrompt }: { isPrompt: boolean }) => {
    if (isPrompt && (entry.dueAt !== null || entry.isLooking)) entry.wake();
  };

  const follow: HeldNews['follow'] = ({ id, discordGuildId }, channelId, event = { isPrompt: false }) => {
    const key = keyOf(id, channelId);
    const known = followed.get(key);
    if (known !== undefined) {
      wakeFor(known, event);
      return;
    }
    const guildId = discordGuildId ?? null;
    const entry: Followed = {
      ...{ communityId: id, channelId, guildId, heldAt: clock.now(), isHeldAnew: false, isLooking: false, dueAt: null },
      ...{ wake: () => undefined, looked: Promise.withResolvers() },
    };
    followed.set(key, entry);
    void followOne(entry);
  };

  const wakeServer = (guildId: string) => {
    for (const entry of followed.values()) if (entry.guildId === guildId) entry.wake();
  };
  discord.on(Events.ChannelUpdate, (_, channel) => {
    if ('guildId' in channel) wakeServer(channel.guildId);
  });
  discord.on(Events.GuildRoleUpdate, (_, { guild }) => wakeServer(guild.id));
  discord.on(Events.GuildMemberUpdate, (_, { guild }) => wakeServer(guild.id));
  discord.on(Events.GuildAvailable, ({ id }) => wakeServer(id));
  const followAll = async () => {
    const { newsHolds } = await api.request(ListNewsHolds, {}, signal);
    for (const { community, channelId } of newsHolds) follow(community, channelId);
  };
  const keepFollowing = async () => {
    while (!signal.aborted) {
      await retryUntilAborted(followAll, {
        delaysMs: DELAYS_MS.leetcord,
        onFailure: (err) => log.warn({ err }, 'Could not ask what news wait; trying again'),
        signal,
      });
      await pause(ASK_EVERY_MS, 0, signal);
    }
  };
  void keepFollowing();

  return {
    has: async ({ id }, channelId, readAt, event) => {
      const entry = followed.get(keyOf(id, channelId));
      if (entry === undefined) return false;
      if (readAt <= entry.heldAt) {
        wakeFor(entry, event);
        return true;
      }
      // Either it waits no more, or it began to wait while the event was on its way.
      entry.wake();
      await entry.looked.promise;
      throw new OutdatedEventError(`Whether an event waits for the channel ${channelId} is not known`);
    },
    follow,
    hold: async ({ community, cursor }, { channelId, nonce }, called, reason = 'REFUSED') => {
      const input = { communityId: community.id, channelId, cursor, refusedKey: nonce, reason };
      const { holdNews: held } = await api.request(HoldNews, { input }, called);
      if (held.__typename !== 'HoldNewsSuccess') {
        log.error({ cursor, reason: held.message }, 'News cannot be held back; going on without them');
        return true;
      }
      if (!held.isHeld) return false;
      const entry = followed.get(keyOf(community.id, channelId));
      if (entry === undefined) follow(community, channelId);
      else Object.assign(entry, { isHeldAnew: true, heldAt: clock.now() });
      const guildId = community.discordGuildId;
      if (reason !== 'REFUSED') {
        log.info({ guildId, channelId, cursor, reason }, 'News waits, to be told in one post');
        return true;
      }
      log.error({ guildId, channelId, cursor }, 'Discord refuses posts in a channel; its news wait');
      if (held.tellOwner && guildId) {
        const t = textsFor(community);
        void tellOwner(discord, guildId, channelNotice({ channelId, notice: 'NOT_ALLOWED', t }), log);
      }
      return true;
    },
    forgetChannel: async ({ community, cursor }, channelId, called) => {
      const input = { communityId: community.id, channelId };
      const { forgetNewsChannel: forgotten } = await api.request(ForgetNewsChannel, { input }, called);
      const wasSet = forgotten.__typename === 'ForgetNewsChannelSuccess' && forgotten.wasSet;
      const guildId = community.discordGuildId;
      log.error({ guildId, channelId, cursor }, 'A channel for news is gone; no more are posted there');
      const t = textsFor(community);
      if (wasSet && guildId) void tellOwner(discord, guildId, channelNotice({ channelId, notice: 'GONE', t }), log);
    },
    stop: () => stopping.abort(),
  };
}
