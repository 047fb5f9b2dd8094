import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { DELAYS_MS, pause } from '../pause.ts';
import { OutdatedEventError } from './deliveries.ts';
import type { LeetCordEvent } from './documents.ts';
import type { HeldNews } from './held-news.ts';
import { LastOf } from './last-of.ts';
import { eventMark, messageToPost } from './messages.ts';
import { nonceOf } from './nonce.ts';
import type { Outcome, Post } from './post-once.ts';

/** For how long after it was read an event may be posted, in ms: a member may have hidden their name since. */
const MAX_AGE_MS = 30_000;
/** How often Discord may refuse a post, such as for a permission that is missing for a moment, before the news wait. */
const MAX_REFUSALS = 3;
/** Of so many channels that are gone it is remembered that they are, for events that were read before LeetCord knew. */
const REMEMBERED_CHANNELS = 1_000;

/**
 * Posts an event in its community's channel, once. Resolves when it is posted, when it waits in LeetCord because Discord refuses
 * it, or when it never can be posted, which is logged. While Discord is down it keeps trying until the signal is aborted, and then
 * rejects; so it does, with an OutdatedEventError, when the event was read too long before.
 */
export function createPoster(options: {
  postOnce: (post: Post, signal: AbortSignal) => Promise<Outcome>;
  held: HeldNews;
  /** Ids of events that are dealt with. */
  dealtWith: LastOf;
  clock: Clock;
  log: Logger;
}): (event: LeetCordEvent, readAt: Date, signal: AbortSignal) => Promise<void> {
  const { postOnce, held, dealtWith, clock, log } = options;
  /** How many tries in a row have failed, by channel: an event that is read again must not begin with short waits. */
  const failures = new Map<string, number>();
  const refusals = new Map<string, number>();
  const gone = new LastOf(REMEMBERED_CHANNELS);

  /** Whether there is nothing more to do for a post here. */
  const isSettled = async (event: LeetCordEvent, post: Post, signal: AbortSignal) => {
    const outcome = await postOnce(post, signal);
    if (outcome === 'DONE') return true;
    if (outcome === 'GONE') {
      await held.forgetChannel(event, post.channelId, signal);
      gone.add(post.channelId);
      return true;
    }
    const refused = (refusals.get(post.channelId) ?? 0) + 1;
    refusals.set(post.channelId, refused);
    if (refused < MAX_REFUSALS) return false;
    await held.hold(event, post, signal);
    return true;
  };

  const postUntilSettled = async (event: LeetCordEvent, channelId: string, readAt: Date, signal: AbortSignal) => {
    const embed = messageToPost(event, clock.now(), log);
    if (embed === null) return;
    const post = { channelId, embed, nonce: nonceOf(event.id, channelId), mark: eventMark(event) };
    for (;;) {
      if (clock.now().getTime() - readAt.getTime() > MAX_AGE_MS) {
        throw new OutdatedEventError(`Event ${event.cursor} was read too long ago`);
      }
      try {
        if (await isSettled(event, post, signal)) break;
      } catch (err) {
        signal.throwIfAborted();
        log.warn({ err, channelId, cursor: event.cursor }, 'Discord took no post; trying again');
      }
      const failed = failures.get(channelId) ?? 0;
      failures.set(channelId, failed + 1);
      await pause(DELAYS_MS.post, failed, signal);
      signal.throwIfAborted();
    }
    failures.delete(channelId);
    refusals.delete(channelId);
  };

  return async (event, readAt, signal) => {
    const { community } = event;
    const channelId = community.announcementChannelId;
    if (channelId === null || channelId === undefined || dealtWith.has(event.id)) return;
    // What waits is posted from LeetCord's log once Discord takes it.
    if (community.newsHold) held.follow(community);
    else if (!held.has(community.id) && !gone.has(channelId)) await postUntilSettled(event, channelId, readAt, signal);
    dealtWith.add(event.id);
  };
}
