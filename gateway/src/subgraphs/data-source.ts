import type { GraphQLDataSource } from '@apollo/gateway';
import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import { CLIENT_ADDRESS_HEADER } from '@leetcord/kit/http/client-address';
import { publicError } from '@leetcord/kit/graphql/errors';
import { LANE_HEADER, SERVICE_LANE, type Lane } from '@leetcord/kit/load/lanes';
import { currentPatience, PATIENCE_HEADER, patienceFor } from '@leetcord/kit/load/patience';
import type { Logger } from '@leetcord/kit/process/logger';
import { REQUEST_ID_HEADER } from '@leetcord/kit/http/request-id';
import { inSpan, traceHeaders } from '@leetcord/kit/tracing/trace';
import { Pool } from 'undici';
import type { CallerContext } from '../caller-context.ts';
import type { SubgraphAddress } from '../env.ts';
import { exchange } from './exchange.ts';
import { refusesSecret } from './part-ready.ts';
import { readReply } from './reply.ts';
import type { SubgraphMetrics, SubgraphOutcome } from './subgraph-metrics.ts';

/** How long a subgraph may take to answer, in ms. */
const SUBGRAPH_TIMEOUT_MS = 5_000;
/** Sockets to one subgraph; further requests wait for a free one. */
const CONNECTIONS = 64;
/** How long a socket may be idle, in ms: subgraphs keep it much longer, so none ends one that is about to be used. */
const IDLE_MS = 2_000;

export type SubgraphDataSource = GraphQLDataSource<CallerContext> & {
  readonly stats: Pool['stats'];
  close(): Promise<void>;
};

/**
 * Asks one subgraph over kept HTTP connections. Forwards the caller, the client's address, the request's id, and how long the answer is
 * waited for, but none of the client's own headers. A subgraph that does not answer is an UPSTREAM_UNAVAILABLE error in the reply, never
 * a rejection: so the rest of the data reaches the client, and the error has the path of what is missing.
 */
export function createSubgraphDataSource(
  name: string,
  address: SubgraphAddress,
  { metrics, log }: { metrics: Pick<SubgraphMetrics, 'answered'>; log: Logger },
): SubgraphDataSource {
  const { url, routerSecret } = address;
  const pool = new Pool(url, { connections: CONNECTIONS, keepAliveMaxTimeout: IDLE_MS });

  const ask = async (body: string, lane: Lane, { authorization, clientAddress, requestId }: CallerContext) => {
    // Callers wait for a shorter time; without one, as for the page of a community, nobody else ends it.
    const { signal, endsAt } = currentPatience() ?? patienceFor(SUBGRAPH_TIMEOUT_MS);
    const leftMs = Math.max(0, Math.floor(Math.min(SUBGRAPH_TIMEOUT_MS, endsAt - performance.now())));
    const response = await exchange(pool, {
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [ROUTER_SECRET_HEADER]: routerSecret,
        [REQUEST_ID_HEADER]: requestId,
        ...traceHeaders(),
        [LANE_HEADER]: lane,
        [PATIENCE_HEADER]: String(leftMs),
        ...(authorization !== undefined && { authorization }),
        ...(clientAddress !== null && { [CLIENT_ADDRESS_HEADER]: clientAddress }),
      },
      body,
      signal,
    });
    if (response.status === 403) {
      throw new Error(refusesSecret(name));
    }
    // With 401 and 503, too, a subgraph answers in GraphQL's shape, with the code that says what is wrong.
    const { data, errors = [] } = readReply(response.text);
    // An empty path means the place in the client's query where this subgraph was asked.
    return { data, ...(errors.length > 0 && { errors: data ? errors : errors.map(atItsPlace) }) };
  };

  return {
    process: async (options) => {
      // Health and schema requests are for gateways that compose at the start: ours has its supergraph.
      if (!('incomingRequestContext' in options)) throw new Error('Not supported');
      const { query, variables, operationName } = options.request;
      const lane = laneOf(query ?? '', options.context);
      const startedAt = performance.now();
      const note = (outcome: SubgraphOutcome) => metrics.answered(name, outcome, performance.now() - startedAt);
      try {
        const answer = await inSpan(`ask ${name}`, { part: 'gateway', kind: 'CLIENT' }, () =>
          ask(JSON.stringify({ query, variables, operationName }), lane, options.context),
        );
        note(answer.errors === undefined ? 'answered' : 'with-errors');
        return answer;
      } catch (err) {
        note('failed');
        log.warn({ err, subgraph: name, requestId: options.context.requestId }, 'A subgraph did not answer');
        return { data: null, errors: [atItsPlace(unavailable(name).toJSON())] };
      }
    },
    get stats() {
      return pool.stats;
    },
    close: () => pool.close(),
  };
}

const atItsPlace = <E extends { path?: unknown }>(error: E) => ({ ...error, path: error.path ?? [] });

/** A request's priority when there are too many. The planner writes the kind of operation first. */
function laneOf(query: string, { caller }: CallerContext): Lane {
  if (caller.kind === 'service') return SERVICE_LANE;
  return query.startsWith('mutation') ? 'write' : 'read';
}

/** What a caller sees when a subgraph is down or slow. */
export const unavailable = (name: string) =>
  publicError('UPSTREAM_UNAVAILABLE', `The part of LeetCord for ${name} does not answer now. Try again in a moment.`);
