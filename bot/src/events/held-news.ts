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
import type { ReadNewsHoldQuery } from '../gql/graphql.ts';
import type { LeetCordEvent } from '../notifications/documents.ts';
import { eventMark, type TellEvent } from '../notifications/registry.ts';
import { summaryOf } from '../notifications/summary.ts';
import { ForgetNewsChannel, HoldNews, ListNewsHolds, ReadNewsHold, ReleaseNews, SumUpNews } from './news-documents.ts';
import { nonceOf } from './nonce.ts';
import { tellOwner } from './owner-notice.ts';
import type { Post, Outcome } from './post-once.ts';

interface Community {
  id: string;
  discordGuildId?: string | null;
}

/** News that wait, by channel, because Discord refused them. They wait in LeetCord's event log: the bot keeps nothing. */
export interface HeldNews {
  /**
   * Whether an event waits for a channel that was read at a moment and does not say so. Rejects with an OutdatedEventError where it must be
   * read again to know.
   */
  has(community: Community, channelId: string, readAt: Date): Promise<boolean>;
  /** Follows news that wait until they are posted. */
  follow(community: Community, channelId: string): void;
  /**
   * Holds back an event, and all that comes after it, because Discord refused its post. Gives false where the news do not go there any
   * more. Rejects while LeetCord does not answer.
   */
  hold(event: LeetCordEvent, post: Pick<Post, 'channelId' | 'nonce'>, signal: AbortSignal): Promise<boolean>;
  /** Sends no more news to a channel because it is gone. Rejects while LeetCord does not answer. */
  forgetChannel(event: LeetCordEvent, channelId: string, signal: AbortSignal): Promise<void>;
  stop(): void;
}

interface Followed {
  communityId: string;
  channelId: string;
  guildId: string | null;
  /** When they were known last to begin to wait. */
  heldAt: Date;
  /** Ends the wait for the next look. */
  wake: () => void;
  /** Resolves after the next look. */
  looked: PromiseWithResolvers<void>;
  /** Whether it was held anew since the last look. */
  isHeldAnew: boolean;
  /** Since when LeetCord cannot say what waits next, though it answers. */
  untellableSince?: Date | undefined;
}

const keyOf = (communityId: string, channelId: string) => `${communityId} ${channelId}`;

export function followHeldNews(options: {
  api: Api;
  discord: Client<true>;
  tell: TellEvent;
  postOnce: (post: Post, signal: AbortSignal) => Promise<Outcome>;
  /** Told the nonce of each event that is posted. */
  onPosted: (nonce: string) => void;
  clock: Clock;
  log: Logger;
}): HeldNews {
  const { api, discord, tell, postOnce, onPosted, clock, log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const followed = new Map<string, Followed>();

  /** Posts one event that waits, or the sum of the rest. Gives whether to go on. */
  const postNext = async ({ communityId, channelId }: Followed, event: LeetCordEvent | undefined) => {
    let post: Post | null;
    let cursor: string;
    if (event !== undefined) {
      ({ cursor } = event);
      const message = tell(event, clock.now());
      post = message && { channelId, message, nonce: nonceOf(event.id, channelId), mark: eventMark(event) };
    } else {
      const { sumUpNews: sum } = await api.request(SumUpNews, { input: { communityId, channelId } }, signal);
      if (sum.__typename !== 'SumUpNewsSuccess') return true;
      ({ cursor } = sum);
      const { mark, ...message } = summaryOf(sum);
      post = { channelId, message, nonce: nonceOf(`sum of ${communityId} to ${cursor}`, channelId), mark };
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

  /** What waits next; nothing, to be summed up with the rest, where LeetCord has not been able to tell it for a while. */
  const readHold = async (entry: Followed) => {
    const { communityId, channelId } = entry;
    try {
      const { community } = await api.request(ReadNewsHold, { communityId, channelId }, signal);
      entry.untellableSince = undefined;
      const hold = community?.newsHolds?.[0];
      return { community, next: hold?.waiting[0], isHeld: hold !== undefined };
    } catch (err) {
      const community = partOf<ReadNewsHoldQuery>(err)?.community;
      if (!community || !isUntellable(err)) throw err;
      entry.untellableSince ??= clock.now();
      if (clock.now().getTime() - entry.untellableSince.getTime() < INCOMPLETE_PATIENCE_MS) throw err;
      log.error({ err, communityId, channelId }, 'News that wait cannot be told; they are summed up');
      return { community, next: undefined, isHeld: true };
    }
  };

  /** Posts what waits, one by one, each as it shows at that moment. Gives whether nothing waits any more. */
  const deliver = async (entry: Followed): Promise<boolean> => {
    for (;;) {
      const { community, next, isHeld } = await readHold(entry);
      // When the news go elsewhere by now, so does what waits.
      for (const { channelId } of community?.all ?? []) follow(community!, channelId);
      if (!community || !isHeld) return true;
      const guild = discord.guilds.cache.get(community.discordGuildId ?? '');
      if (guild === undefined || postingProblem(guild, entry.channelId, { toPost: true }) !== null) return false;
      if (!(await postNext(entry, next))) return false;
    }
  };

  const followOne = async (entry: Followed) => {
    const { communityId, channelId } = entry;
    for (let looks = 0; !signal.aborted; looks += 1) {
      const awake = new AbortController();
      entry.wake = () => awake.abort();
      await pause(DELAYS_MS.heldNews, looks, AbortSignal.any([signal, awake.signal]));
      if (awake.signal.aborted) looks = 0;
      entry.isHeldAnew = false;
      try {
        if ((await deliver(entry)) && !entry.isHeldAnew) break;
      } catch (err) {
        if (signal.aborted) return;
        log.warn({ err, communityId, channelId }, 'Could not post what waits; trying again');
      } finally {
        entry.looked.resolve();
        entry.looked = Promise.withResolvers();
      }
    }
    followed.delete(keyOf(communityId, channelId));
  };

  const follow: HeldNews['follow'] = ({ id, discordGuildId }, channelId) => {
    const key = keyOf(id, channelId);
    if (followed.has(key)) return;
    const guildId = discordGuildId ?? null;
    const entry: Followed = {
      ...{ communityId: id, channelId, guildId, heldAt: clock.now(), isHeldAnew: false },
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
  void retryUntilAborted(followAll, {
    delaysMs: DELAYS_MS.retry,
    onFailure: (err) => log.warn({ err }, 'Could not ask what news wait; trying again'),
    signal,
  });

  return {
    has: async ({ id }, channelId, readAt) => {
      const entry = followed.get(keyOf(id, channelId));
      if (entry === undefined) return false;
      if (readAt <= entry.heldAt) return true;
      // Either they wait no more, or they began to while the event was on its way.
      entry.wake();
      await entry.looked.promise;
      throw new OutdatedEventError(`Whether an event waits for the channel ${channelId} is not known`);
    },
    follow,
    hold: async ({ community, cursor }, { channelId, nonce }, called) => {
      const input = { communityId: community.id, channelId, cursor, refusedKey: nonce };
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
      log.error({ guildId, channelId, cursor }, 'Discord refuses posts in a channel; its news wait');
      if (held.tellOwner && guildId) void tellOwner(discord, { guildId, channelId, notice: 'NOT_ALLOWED' }, log);
      return true;
    },
    forgetChannel: async ({ community, cursor }, channelId, called) => {
      const input = { communityId: community.id, channelId };
      const { forgetNewsChannel: forgotten } = await api.request(ForgetNewsChannel, { input }, called);
      const wasSet = forgotten.__typename === 'ForgetNewsChannelSuccess' && forgotten.wasSet;
      const guildId = community.discordGuildId;
      log.error({ guildId, channelId, cursor }, 'A channel for news is gone; no more are posted there');
      if (wasSet && guildId) void tellOwner(discord, { guildId, channelId, notice: 'GONE' }, log);
    },
    stop: () => stopping.abort(),
  };
}
