import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { print } from 'graphql';
import type { Api } from '../api.ts';
import { AcknowledgeEvents, FollowEvents, type LeetCordEvent } from './documents.ts';
import { createDeliveries } from './deliveries.ts';
import { followStream } from './follow-stream.ts';
import { createEventReader } from './read-again.ts';
import { connectSubscriptions } from './subscription-client.ts';

/** The bot's name as a durable subscriber: LeetCord remembers how far it got. */
const SUBSCRIBER = 'bot';
/**
 * How many events may come after the last acknowledged one; then no more are read. So many happen while one channel takes no
 * posts before that holds up the others.
 */
const MAX_UNACKNOWLEDGED = 5_000;

/**
 * Follows LeetCord's events through the gateway, posts each, and acknowledges those whose post is done. An event that was
 * not acknowledged comes again after any break, so none is lost; the poster drops what it has posted before.
 */
export function announceEvents(options: {
  gatewayUrl: string;
  api: Api;
  /**
   * Posts an event that was read at a moment. Resolves once there is nothing more to do for it; rejects when it is called off,
   * and with an OutdatedEventError when it must be read again.
   */
  post: (event: LeetCordEvent, readAt: Date, signal: AbortSignal) => Promise<void>;
  clock: Clock;
  log: Logger;
}): { isFollowing(): boolean; stop(): Promise<void> } {
  const { gatewayUrl, api, post, clock, log } = options;
  const subscriptions = connectSubscriptions(gatewayUrl, api);
  const stopping = new AbortController();
  let acknowledged: string | undefined;

  const acknowledge = async (cursor: string, signal: AbortSignal) => {
    const input = { subscriber: SUBSCRIBER, cursor };
    const { acknowledgeEvents: result } = await api.request(AcknowledgeEvents, { input }, signal);
    if (result.__typename === 'AcknowledgeEventsSuccess') acknowledged = cursor;
    else log.error({ cursor, reason: result.message }, 'Acknowledgement refused');
  };

  const following = followStream({
    open: () =>
      subscriptions.open<{ events: LeetCordEvent }>(
        { query: print(FollowEvents), variables: { subscriber: SUBSCRIBER } },
        stopping.signal,
      ),
    // A new stream starts at the last acknowledged event, so what waited in the old one comes again.
    createConsumer: () =>
      createDeliveries<LeetCordEvent>({
        deliver: post,
        readAgain: createEventReader(api, log),
        acknowledge,
        maxUnacknowledged: MAX_UNACKNOWLEDGED,
        clock,
        log,
      }),
    acknowledged: () => acknowledged,
    signal: stopping.signal,
    log,
  });

  return {
    isFollowing: () => subscriptions.isOpen(),
    stop: async () => {
      stopping.abort();
      await following;
    },
  };
}
