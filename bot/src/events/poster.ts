import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { retry } from '@leetcord/kit/retry/retry';
import { currentEvent, inEventSpan } from '@leetcord/kit/streams/event-origin';
import { inSpan } from '@leetcord/kit/tracing/trace';
import { OutdatedEventError } from '@leetcord/subscriber/deliveries';
import { DELAYS_MS } from '../delays.ts';
import type { BotMetrics } from '../metrics.ts';
import type { TextsForServer } from '../texts/server-language.ts';
import type { LeetCordEvent } from '../notifications/documents.ts';
import { eventMark, waitsUntil, type TellEvent } from '../notifications/registry.ts';
import { Flood } from './flood.ts';
import type { HeldNews } from './held-news.ts';
import type { Illustrate } from './illustrate.ts';
import type { LastOf } from './last-of.ts';
import { nonceOf } from './nonce.ts';
import type { Outcome, Post } from './post-once.ts';

/** How long after it was read an event may be posted, in ms: a member may have hidden their name since. */
const MAX_AGE_MS = 30_000;
/** How often Discord may refuse a post, such as for a permission that is missing for a moment, before the news is held. */
const MAX_REFUSALS = 3;

class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/**
 * Posts an event once in one of its channels. Resolves when it is posted, when it is held in LeetCord because Discord refuses it, for quiet
 * hours or in a flood, or when it can never be posted, which is logged. While Discord is down it keeps trying until the signal is aborted, and then
 * rejects. It also rejects, with an OutdatedEventError, when the event was read too long ago.
 */
export function createPoster(options: {
  tell: TellEvent;
  textsFor: TextsForServer;
  postOnce: (post: Post, signal: AbortSignal) => Promise<Outcome>;
  illustrate: Illustrate;
  held: HeldNews;
  /** Nonces of finished posts. */
  dealtWith: LastOf;
  metrics: Pick<BotMetrics, 'posted' | 'notPosted'>;
  clock: Clock;
  log: Logger;
}): (event: LeetCordEvent, channelId: string, readAt: Date, signal: AbortSignal) => Promise<void> {
  const { tell, textsFor, postOnce, illustrate, held, dealtWith, metrics, clock, log } = options;
  /** How many tries in a row have failed, by channel: an event that is read again must not begin with the short waits. */
  const failures = new Map<string, number>();
  const refusals = new Map<string, number>();
  /** When Discord took a channel for gone, for events that were read before: later ones say whether it is chosen again. */
  const goneAt = new Map<string, Date>();
  const flood = new Flood();

  /** Why an event is told later, with others; null where it is posted by itself now. */
  const reasonToWait = (event: LeetCordEvent, channelId: string): 'QUIET_HOURS' | 'FLOOD' | null => {
    const now = clock.now();
    if ((waitsUntil(event, channelId) ?? now) > now) return 'QUIET_HOURS';
    const isSolve = event.notification === 'SUBMISSION';
    return isSolve && flood.isFull(channelId, event.community.gatherAfter ?? null, now) ? 'FLOOD' : null;
  };

  /** Resolves once nothing is left to do for a post here. */
  const settle = async (event: LeetCordEvent, post: Post, signal: AbortSignal) => {
    const outcome = await inSpan('post in Discord', { part: 'bot', kind: 'CLIENT' }, () => postOnce(post, signal));
    if (outcome === 'DONE') {
      metrics.posted();
      log.info({ cursor: event.cursor, channelId: post.channelId }, 'Posted');
      return;
    }
    metrics.notPosted(outcome === 'GONE' ? 'gone' : 'refused');
    if (outcome === 'GONE') {
      await held.forgetChannel(event, post.channelId, signal);
      goneAt.set(post.channelId, clock.now());
      return;
    }
    const refused = (refusals.get(post.channelId) ?? 0) + 1;
    refusals.set(post.channelId, refused);
    if (refused < MAX_REFUSALS) throw new RefusedError(`Discord refuses posts in the channel ${post.channelId}`);
    if (await held.hold(event, post, signal)) {
      metrics.notPosted('held');
      return;
    }
    throw new OutdatedEventError(`No more news of event ${event.cursor}'s kind go to the channel ${post.channelId}`);
  };

  const postUntilSettled = async (event: LeetCordEvent, channelId: string, readAt: Date, signal: AbortSignal) => {
    const message = tell(event, { now: clock.now(), t: textsFor(event.community) });
    if (message === null) return;
    const plain = { channelId, message, nonce: nonceOf(event.id, channelId), mark: eventMark(event) };
    const attempt = async () => {
      if (clock.now().getTime() - readAt.getTime() > MAX_AGE_MS) {
        throw new OutdatedEventError(`Event ${event.cursor} was read too long ago`);
      }
      const reason = reasonToWait(event, channelId);
      if (reason !== null && (await held.hold(event, plain, signal, reason))) return;
      await settle(event, { ...plain, message: await illustrate(message, channelId) }, signal);
      if (event.notification === 'SUBMISSION') flood.notePost(channelId, clock.now());
    };
    await retry(attempt, {
      delaysMs: DELAYS_MS.post,
      failedBefore: failures.get(channelId) ?? 0,
      onFailure: (err, failed) => {
        if (err instanceof OutdatedEventError) throw err;
        failures.set(channelId, failed);
        // A refusal has been logged already.
        if (err instanceof RefusedError) return;
        metrics.notPosted('failed');
        log.warn({ err, channelId, cursor: event.cursor }, 'Discord took no post; trying again');
      },
      signal,
    });
    failures.delete(channelId);
    refusals.delete(channelId);
  };

  return async (event, channelId, readAt, signal) => {
    const { community } = event;
    const nonce = nonceOf(event.id, channelId);
    if (dealtWith.has(nonce)) return;
    // Held news is posted from LeetCord's log once Discord takes it, or its time has come.
    const isPrompt = waitsUntil(event, channelId) === null;
    if (community.newsHolds?.some((hold) => hold.channelId === channelId))
      held.follow(community, channelId, { isPrompt });
    else if (readAt > (goneAt.get(channelId) ?? 0) && !(await held.has(community, channelId, readAt, { isPrompt })))
      await inEventSpan('deliver event', 'bot', currentEvent(), () =>
        postUntilSettled(event, channelId, readAt, signal),
      );
    dealtWith.add(nonce);
  };
}
