import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import { print } from 'graphql';
import type { Api } from '../api.ts';
import { AcknowledgeEvents, FollowEvents, type LeetCordEvent } from './documents.ts';
import { createDeliveries } from './deliveries.ts';
import { followStream } from './follow-stream.ts';
import { connectSubscriptions } from './subscription-client.ts';

/** The bot's name as a durable subscriber: LeetCord remembers how far it got. */
const SUBSCRIBER = 'bot';
/** How many events may wait for Discord at once; then no more are read. */
const MAX_IN_FLIGHT = 200;

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
}): { isConnected(): boolean; stop(): Promise<void> } {
  const { gatewayUrl, api, post, clock, log } = options;
  const { client, isConnected } = connectSubscriptions(gatewayUrl, api);
  const stopping = new AbortController();

  const acknowledge = async (cursor: string, signal: AbortSignal) => {
    const input = { subscriber: SUBSCRIBER, cursor };
    const { acknowledgeEvents: result } = await api.request(AcknowledgeEvents, { input }, signal);
    if (result.__typename !== 'AcknowledgeEventsSuccess') {
      log.error({ cursor, reason: result.message }, 'Acknowledgement refused');
    }
  };

  const following = followStream({
    open: () =>
      client.iterate<{ events: LeetCordEvent }>({
        query: print(FollowEvents),
        variables: { subscriber: SUBSCRIBER },
      }),
    // A new stream starts at the last acknowledged event, so what waited in the old one comes again.
    createConsumer: (onOutdated) =>
      createDeliveries<LeetCordEvent>({
        deliver: post,
        acknowledge,
        onOutdated,
        maxInFlight: MAX_IN_FLIGHT,
        clock,
        log,
      }),
    signal: stopping.signal,
    log,
  });

  return {
    isConnected,
    stop: async () => {
      stopping.abort();
      // Not `dispose`, which waits for a gateway that may never answer.
      client.terminate();
      await following;
    },
  };
}
