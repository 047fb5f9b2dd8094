import type { Logger } from '@leetcord/kit/process/logger';
import { openGraphQLSocket, type GraphQLSocket } from '@leetcord/kit/streams/graphql-socket';
import type { SubgraphAddress } from '../env.ts';
import { refusesSecret } from '../subgraphs/part-ready.ts';

/** How long the socket stays open without subscriptions, in ms. */
const IDLE_CLOSE_MS = 10_000;
const MAX_EVENT_BYTES = 1024 * 1024;
const FORBIDDEN = 4403;

/** Subscriptions at a subgraph. */
export interface SubgraphSocket {
  subscribe: GraphQLSocket['subscribe'];
  close(): void;
}

/**
 * The one socket to a subgraph, for all its subscriptions: opened with the first, closed some time after the last. A socket that breaks
 * or falls silent ends its subscriptions with a close. Their followers reopen them, on a new socket.
 */
export function createSubgraphSocket(
  name: string,
  { url, routerSecret }: SubgraphAddress,
  log: Logger,
): SubgraphSocket {
  let current: GraphQLSocket | undefined;
  let idle: NodeJS.Timeout | undefined;
  let running = 0;

  const usable = () => {
    if (current !== undefined && current.state !== 'closed') return current;
    current = openGraphQLSocket({
      url: `${url}/graphql`,
      connectionParams: { routerSecret },
      maxMessageBytes: MAX_EVENT_BYTES,
      onClosed: ({ code, reason }) => {
        if (code === FORBIDDEN) {
          log.error({ subgraph: name }, refusesSecret(name));
        } else if (running > 0) log.warn({ subgraph: name, code, reason }, 'The socket to a subgraph closed');
      },
    });
    return current;
  };

  return {
    subscribe: (payload, sink) => {
      clearTimeout(idle);
      running += 1;
      let isOver = false;
      const over = () => {
        if (isOver) return;
        isOver = true;
        running -= 1;
        if (running === 0) idle = setTimeout(() => current?.terminate(), IDLE_CLOSE_MS);
      };
      const leave = usable().subscribe(payload, {
        next: (result: never) => sink.next(result),
        error: (error) => {
          over();
          sink.error(error);
        },
        complete: () => {
          over();
          sink.complete();
        },
      });
      return () => {
        over();
        leave();
      };
    },
    close: () => {
      clearTimeout(idle);
      current?.terminate();
    },
  };
}
