import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import { DiscordAPIError, type APIEmbed } from 'discord.js';
import { pause } from '../pause.ts';
import type { ChannelPosts } from './channel-posts.ts';
import { OutdatedEventError } from './deliveries.ts';
import type { LeetCordEvent } from './documents.ts';
import { essenceOf } from './fit-embed.ts';
import { LastOf } from './last-of.ts';
import { eventMark, messageOf, UnknownEventError } from './messages.ts';
import { nonceOf } from './nonce.ts';

/** For how long Discord surely remembers a nonce, in ms. Later the channel's history is read before posting. */
const NONCE_WINDOW_MS = 120_000;
/** For how long after it was read an event may be posted, in ms: a member may have hidden their name since. */
const MAX_AGE_MS = 30_000;
/** Waits between tries while Discord does not take a post, in ms. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000, 15_000, 30_000];
/** How many of the last events are known as dealt with: more than may be read again after a break. */
const REMEMBERED_EVENTS = 10_000;

/**
 * Posts an event in its community's channel, once: each try carries the same nonce, and an event older than Discord's
 * memory of nonces is looked for in the channel first. Resolves when it is posted, or when it never can be, which is
 * logged. While Discord is down it keeps trying until the signal is aborted, and then rejects; so it does, with an
 * OutdatedEventError, when the event was read too long before.
 */
export function createPoster(options: {
  posts: ChannelPosts;
  clock: Clock;
  log: Logger;
}): (event: LeetCordEvent, readAt: Date, signal: AbortSignal) => Promise<void> {
  const { posts, clock, log } = options;
  const dealtWith = new LastOf(REMEMBERED_EVENTS);
  /** How many tries in a row have failed, by channel: an event that is read again must not begin with short waits. */
  const failures = new Map<string, number>();
  const ageMs = (at: Date) => clock.now().getTime() - at.getTime();

  const postOnce = async (event: LeetCordEvent, channelId: string, embed: APIEmbed, signal: AbortSignal) => {
    const at = new Date(event.at);
    const isOld = ageMs(at) > NONCE_WINDOW_MS;
    if (isOld && (await posts.isPosted(channelId, eventMark(event), at.getTime(), signal))) return;
    await posts.post(channelId, embed, nonceOf(event.id, channelId), signal);
  };

  /** What to post; null when there is nothing that can be. */
  const tell = (event: LeetCordEvent) => {
    try {
      return messageOf(event, clock.now());
    } catch (err) {
      if (!(err instanceof UnknownEventError)) throw err;
      log.error({ err, cursor: event.cursor }, 'An event is skipped: install a newer bot');
      return null;
    }
  };

  const postUntilTaken = async (event: LeetCordEvent, channelId: string, readAt: Date, signal: AbortSignal) => {
    let embed = tell(event);
    while (embed !== null) {
      if (ageMs(readAt) > MAX_AGE_MS) throw new OutdatedEventError(`Event ${event.cursor} was read too long ago`);
      try {
        await postOnce(event, channelId, embed, signal);
        failures.delete(channelId);
        return;
      } catch (err) {
        signal.throwIfAborted();
        const essence = essenceOf(embed);
        if (isAboutContent(err) && !isDeepStrictEqual(essence, embed)) {
          log.warn({ err, channelId, cursor: event.cursor }, 'Discord refuses a post; trying with less in it');
          embed = essence;
          continue;
        }
        if (isForGood(err)) {
          log.error({ err, channelId, cursor: event.cursor }, 'Discord refuses a post for good; going on without it');
          failures.delete(channelId);
          return;
        }
        log.warn({ err, channelId, cursor: event.cursor }, 'Discord took no post; trying again');
      }
      const failed = failures.get(channelId) ?? 0;
      failures.set(channelId, failed + 1);
      await pause(RETRY_DELAYS_MS, failed, signal);
      signal.throwIfAborted();
    }
  };

  return async (event, readAt, signal) => {
    const channelId = event.community.announcementChannelId;
    if (channelId === null || channelId === undefined || dealtWith.has(event.id)) return;
    await postUntilTaken(event, channelId, readAt, signal);
    dealtWith.add(event.id);
  };
}

/**
 * Whether no later try can succeed: Discord itself said no, such as for a deleted channel. What stands between (5xx, lost
 * sockets, time-outs, a Cloudflare page without Discord's error code) passes, and a refused token is no fault of the post.
 */
const isForGood = (error: unknown) =>
  error instanceof DiscordAPIError && typeof error.code === 'number' && error.status !== 401 && error.status !== 429;

/** Whether Discord refuses what is in a post: with less in it, it may take it. */
const isAboutContent = (error: unknown) =>
  error instanceof DiscordAPIError && (error.status === 400 || error.status === 413);
