import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import { DiscordAPIError, type EmbedBuilder } from 'discord.js';
import { pause } from '../pause.ts';
import type { ChannelPosts } from './channel-posts.ts';
import type { LeetCordEvent } from './documents.ts';
import { eventMark, messageOf } from './messages.ts';
import { nonceOf } from './nonce.ts';

/** For how long Discord surely remembers a nonce, in ms. Later the channel's history is read before posting. */
const NONCE_WINDOW_MS = 120_000;
/** Waits between tries while Discord does not take a post, in ms. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000, 15_000, 30_000];

/**
 * Posts an event in its community's channel, once: each try carries the same nonce, and an event older than Discord's
 * memory of nonces is looked for in the channel first. Resolves when it is posted, or when it never can be, which is
 * logged. While Discord is down it keeps trying until the signal is aborted, and then rejects.
 */
export function createPoster(options: {
  posts: ChannelPosts;
  clock: Clock;
  log: Logger;
}): (event: LeetCordEvent, signal: AbortSignal) => Promise<void> {
  const { posts, clock, log } = options;

  const postOnce = async (event: LeetCordEvent, channelId: string, embed: EmbedBuilder, signal: AbortSignal) => {
    const sinceMs = new Date(event.at).getTime();
    const isOld = clock.now().getTime() - sinceMs > NONCE_WINDOW_MS;
    if (isOld && (await posts.isPosted(channelId, eventMark(event), sinceMs, signal))) return;
    await posts.post(channelId, embed, nonceOf(event.id, channelId), signal);
  };

  return async (event, signal) => {
    const channelId = event.community.announcementChannelId;
    if (channelId === null || channelId === undefined) return;
    const embed = messageOf(event);
    for (let failures = 0; ; failures += 1) {
      try {
        await postOnce(event, channelId, embed, signal);
        return;
      } catch (err) {
        signal.throwIfAborted();
        if (isForGood(err)) {
          log.error({ err, channelId, cursor: event.cursor }, 'Discord refuses a post for good; going on without it');
          return;
        }
        log.warn({ err, channelId, cursor: event.cursor }, 'Discord took no post; trying again');
      }
      await pause(RETRY_DELAYS_MS, failures, signal);
      signal.throwIfAborted();
    }
  };
}

/**
 * Whether no later try can succeed: Discord itself said no, such as for a deleted channel. What stands between (5xx, lost
 * sockets, time-outs, a Cloudflare page without Discord's error code) passes, and a refused token is no fault of the post.
 */
const isForGood = (error: unknown) =>
  error instanceof DiscordAPIError && typeof error.code === 'number' && error.status !== 401 && error.status !== 429;
