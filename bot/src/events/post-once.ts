import { isDeepStrictEqual } from 'node:util';
import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { unlessAborted } from '@leetcord/kit/retry/unless-aborted';
import type { Api } from '@leetcord/subscriber/api';
import type { ChannelPosts } from './channel-posts.ts';
import { essenceOf } from '../notifications/fit-embed.ts';
import type { Message } from '../notifications/notification.ts';
import { StartPost } from './news-documents.ts';
import { refusalOf } from './refusal.ts';

/** For how long Discord is certain to remember a nonce, in ms. */
const NONCE_WINDOW_MS = 120_000;
/** How long pinning a post may take, in ms: the channel's other news wait for it. */
const MAX_PIN_MS = 5_000;
/** How far back the channel is searched for a post that was begun while a clock ran ahead, in ms. */
const LOOK_BACK_MS = 24 * 60 * 60_000;

export interface Post {
  channelId: string;
  message: Message;
  /** The same for each try, and for no other post. */
  nonce: string;
  /** The embed's footer, by which the post is found in the channel. */
  mark: string;
}

/** It is `DONE` even if Discord never takes the post's content, which is logged. */
export type Outcome = 'DONE' | 'NOT_ALLOWED' | 'GONE';

/**
 * Makes a post at most once, whenever it or the bot is interrupted. It tells LeetCord before the first try, so that after a kill
 * the bot knows that the post may exist. Until Discord forgets the nonce, Discord itself keeps one of them. Later the channel is
 * searched; where that is inconclusive, as without the permission Read Message History, the post counts as made. Rejects while
 * Discord or LeetCord does not answer, or when the signal is aborted: try again.
 */
export function createPostOnce(options: {
  api: Api;
  posts: ChannelPosts;
  clock: Clock;
  log: Logger;
}): (post: Post, signal: AbortSignal) => Promise<Outcome> {
  const { api, posts, clock, log } = options;
  /** When each unfinished post was first tried, by nonce. */
  const begun = new Map<string, Date>();

  const begin = async (nonce: string, signal: AbortSignal) => {
    const known = begun.get(nonce);
    if (known !== undefined) return { isFirst: false, startedAt: known };
    const { startPost: started } = await api.request(StartPost, { input: { key: nonce } }, signal);
    if (started.__typename !== 'StartPostSuccess') throw new Error(started.message);
    const startedAt = started.isFirst ? clock.now() : new Date(started.startedAt);
    begun.set(nonce, startedAt);
    return { isFirst: started.isFirst, startedAt };
  };

  const isThere = async ({ channelId, mark }: Post, startedAt: Date, signal: AbortSignal) => {
    const now = clock.now();
    const isAhead = startedAt > latestWritten(now);
    if (!isAhead && now.getTime() - startedAt.getTime() <= NONCE_WINDOW_MS) return false;
    const since = isAhead ? now.getTime() - LOOK_BACK_MS : startedAt.getTime();
    const found = await posts.find(channelId, mark, since, signal);
    if (found === 'UNKNOWN') log.warn({ channelId, mark }, 'A post may be there already; it is not made again');
    return found !== 'NOT_THERE';
  };

  const make = async ({ channelId, message, nonce }: Post, signal: AbortSignal): Promise<Outcome> => {
    try {
      await posts.post(channelId, message, nonce, signal);
      return 'DONE';
    } catch (err) {
      signal.throwIfAborted();
      const refusal = refusalOf(err);
      if (refusal === 'NOT_NOW') throw err;
      log.warn({ err, channelId, refusal }, 'Discord refuses a post');
      if (refusal !== 'CONTENT') return refusal;
      const essence = { embed: essenceOf(message.embed) };
      if (!isDeepStrictEqual(essence, message)) return make({ channelId, message: essence, nonce, mark: '' }, signal);
      log.error({ err, channelId }, 'Discord takes nothing of a post; going on without it');
      return 'DONE';
    }
  };

  /** Best effort: news must not wait for it. */
  const pin = async ({ channelId, mark }: Post, signal: AbortSignal) => {
    const messageId = posts.idOf(channelId, mark);
    // Where nobody can tell which message it is, none is pinned.
    if (messageId === null) return;
    try {
      const inTime = AbortSignal.any([signal, AbortSignal.timeout(MAX_PIN_MS)]);
      // A request that Discord tells to wait goes on waiting when it is aborted.
      await unlessAborted(posts.pin(channelId, messageId, inTime), inTime);
    } catch (err) {
      signal.throwIfAborted();
      log.info({ err, channelId }, 'Discord does not pin a post; going on without that');
    }
  };

  return async (post, signal) => {
    const { isFirst, startedAt } = await begin(post.nonce, signal);
    let outcome: Outcome = 'DONE';
    try {
      if (isFirst || !(await isThere(post, startedAt, signal))) outcome = await make(post, signal);
    } catch (err) {
      signal.throwIfAborted();
      const refusal = refusalOf(err);
      if (refusal !== 'NOT_ALLOWED' && refusal !== 'GONE') throw err;
      outcome = refusal;
    }
    if (outcome === 'DONE' && post.message.isPinned === true) await pin(post, signal);
    begun.delete(post.nonce);
    return outcome;
  };
}
