import { isRefusal } from '@leetcord/kit/graphql/service-client';
import { openGraphQLSocket, type GraphQLSocket } from '@leetcord/kit/streams/graphql-socket';
import { unlessAborted } from '@leetcord/kit/retry/unless-aborted';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Api } from './api.ts';

/** The largest event, in bytes. */
const MAX_EVENT_BYTES = 1024 * 1024;

/** Opens streams at the gateway, one at a time. */
export interface Subscriptions {
  /**
   * The results of a subscription, over its own connection with a token that is valid now. Fails when the connection breaks or the gateway
   * falls silent; ends both when the signal is aborted.
   */
  open<Data>(payload: SubscribePayload, signal: AbortSignal): AsyncIterableIterator<FormattedExecutionResult<Data>>;
  /** Whether a stream is open: the gateway has accepted the connection and the subscription, and is not silent. */
  isOpen(): boolean;
}

export function connectSubscriptions(gatewayUrl: string, api: Api): Subscriptions {
  let current: GraphQLSocket | undefined;

  async function* open<Data>(payload: SubscribePayload, signal: AbortSignal) {
    const authorization = `Bearer ${await unlessAborted(api.token(), signal)}`;
    const socket = openGraphQLSocket({
      url: gatewayUrl,
      connectionParams: { authorization },
      maxMessageBytes: MAX_EVENT_BYTES,
    });
    const leave = () => socket.terminate();
    signal.addEventListener('abort', leave);
    current = socket;
    try {
      yield* resultsOf<FormattedExecutionResult<Data>>(socket, payload, api);
    } finally {
      signal.removeEventListener('abort', leave);
      current = undefined;
      socket.terminate();
    }
  }
  return { open, isOpen: () => current?.state === 'open' };
}

const resultsOf = <T>(socket: GraphQLSocket, payload: SubscribePayload, api: Api) =>
  new ReadableStream<T>({
    start: (results) => {
      // A server that refuses a token says so in an error of the stream, or in a result without data.
      const look = (errors: readonly GraphQLFormattedError[] = []) => {
        if (errors.some(isRefusal)) api.token.refused?.();
      };
      socket.subscribe(payload, {
        next: (result) => {
          look((result as { errors?: readonly GraphQLFormattedError[] }).errors);
          results.enqueue(result as T);
        },
        error: (cause) => {
          if (Array.isArray(cause)) look(cause as GraphQLFormattedError[]);
          results.error(new Error('The subscription ended', { cause }));
        },
        complete: () => results.close(),
      });
    },
  });
