import { createClient } from 'graphql-ws';
import type { FormattedExecutionResult } from 'graphql';
import { WebSocket } from 'ws';

type Result = FormattedExecutionResult<Record<string, Record<string, unknown>>>;

/** A client of the gateway over graphql-ws that keeps its results. */
export function connectSubscriber(url: string, authorization?: string, headers: Record<string, string> = {}) {
  class WebSocketWithHeaders extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocketWithHeaders,
    retryAttempts: 0,
    connectionParams: { authorization },
  });
  return {
    client,
    /** Subscribes; `results` grows, and `ended` resolves with the errors that ended it, or undefined. */
    subscribe: (query: string, variables: Record<string, unknown> = {}) => {
      const results: Result[] = [];
      let leave = () => {};
      const ended = new Promise<unknown>((resolve) => {
        leave = client.subscribe(
          { query, variables },
          { next: (result) => results.push(result as Result), error: resolve, complete: () => resolve(undefined) },
        );
      });
      return { results, ended, leave };
    },
    close: () => client.dispose(),
  };
}
