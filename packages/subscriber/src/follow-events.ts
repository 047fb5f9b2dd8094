import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { print } from 'graphql';
import type { Api } from './api.ts';
import { createDeliveries, type DeliveriesOptions } from './deliveries.ts';
import { followStream } from './follow-stream.ts';
import { graphql } from './gql/index.ts';
import type { SubscriberMetrics } from './metrics.ts';
import { createEventReader, type ReadEventDocument } from './read-again.ts';
import { connectSubscriptions } from './subscription-client.ts';

const AcknowledgeEvents = graphql(`
  mutation AcknowledgeEvents($input: AcknowledgeEventsInput!) {
    acknowledgeEvents(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/**
 * How many events may follow the last acknowledged one before reading stops: so many can happen while one lane takes nothing before
 * that holds up the others.
 */
const MAX_UNACKNOWLEDGED = 5_000;

/**
 * Follows LeetCord's events through the gateway, delivers each, and acknowledges those that are delivered. After any break, events that
 * were not acknowledged come again, so none is lost; `deliver` drops what it has handled before.
 */
export function followEvents<E extends { cursor: string }>(
  options: {
    gatewayUrl: string;
    api: Api;
    /** The name of a durable subscriber: LeetCord remembers how far it got. */
    subscriber: string;
    /** Under which this replica has the subscriber: another one's acknowledgements are refused. */
    holder: string;
    /** Both select all fields of an event that are needed. */
    documents: { follow: TypedDocumentNode<{ events: E }, { subscriber: string }>; read: ReadEventDocument<E> };
    metrics: SubscriberMetrics;
    clock: Clock;
    log: Logger;
  } & Pick<DeliveriesOptions<E>, 'deliver' | 'lanesOf'>,
): { isFollowing(): boolean; stop(): Promise<void> } {
  const { gatewayUrl, api, subscriber, holder, documents, deliver, lanesOf, metrics, clock, log } = options;
  const subscriptions = connectSubscriptions(gatewayUrl, api);
  const stopping = new AbortController();
  let acknowledged: string | undefined;

  const acknowledge = async (cursor: string, signal: AbortSignal) => {
    const input = { subscriber, cursor, holder };
    const { acknowledgeEvents: result } = await api.request(AcknowledgeEvents, { input }, signal);
    if (result.__typename === 'AcknowledgeEventsSuccess') acknowledged = cursor;
    else log.error({ cursor, reason: result.message }, 'Acknowledgement refused');
  };

  const following = followStream({
    open: () =>
      subscriptions.open<{ events: E }>({ query: print(documents.follow), variables: { subscriber } }, stopping.signal),
    // A new stream starts after the last acknowledged event, so what waited in the old one comes again.
    createConsumer: () =>
      createDeliveries<E>({
        ...{ deliver, lanesOf, acknowledge, clock, log },
        readAgain: createEventReader({ api, document: documents.read, log }),
        maxUnacknowledged: MAX_UNACKNOWLEDGED,
        onFailed: () => metrics.skipped('failed'),
      }),
    acknowledged: () => acknowledged,
    signal: stopping.signal,
    metrics,
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
