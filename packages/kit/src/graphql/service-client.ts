import { ClientError, GraphQLClient, type RequestMiddleware, type ResponseMiddleware } from 'graphql-request';
import { ROUTER_SECRET_HEADER } from '../auth/router-secret.ts';
import { currentPatience, patienceHeader } from '../load/patience.ts';
import { LANE_HEADER, SERVICE_LANE } from '../load/lanes.ts';
import { currentRequestId, NO_REQUEST, REQUEST_ID_HEADER } from '../http/request-id.ts';
import { traceHeaders } from '../tracing/trace.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';

/** The header of a request that only signs this service in. The gateway counts these requests separately. */
export const SERVICE_SIGN_IN_HEADER = 'x-leetcord-service';

export interface ServiceTokenSource {
  /** This service's access token, cached while it is valid. */
  (): Promise<string>;
  /** Reports that a token was refused although it has not expired: it is not used again. */
  refused?(): void;
}

/**
 * A GraphQL client for another subgraph. It sends that subgraph's router secret and this service's token. Every request should have a
 * `signal` with a deadline. A request made for the current caller is abandoned when that caller leaves.
 */
export function createServiceClient(baseUrl: string, routerSecret: string, token?: ServiceTokenSource): GraphQLClient {
  return new GraphQLClient(`${baseUrl}/graphql`, {
    requestMiddleware: (request) => {
      const patience = currentPatience();
      const signals = [request.signal, patience?.signal].filter((signal) => signal !== undefined && signal !== null);
      return addHeaders(async () => ({
        [ROUTER_SECRET_HEADER]: routerSecret,
        [LANE_HEADER]: SERVICE_LANE,
        ...(currentRequestId() !== NO_REQUEST && { [REQUEST_ID_HEADER]: currentRequestId() }),
        ...traceHeaders(),
        ...patienceHeader(patience),
        ...(token !== undefined && { authorization: `Bearer ${await token()}` }),
      }))({ ...request, ...(signals.length > 0 && { signal: AbortSignal.any(signals) }) });
    },
    ...(token !== undefined && { responseMiddleware: renewWhenRefused(token) }),
  });
}

/** A response middleware that replaces a refused token, so that the next request does not fail for the same reason. */
export const renewWhenRefused =
  (token: ServiceTokenSource): ResponseMiddleware =>
  (response) => {
    if (response instanceof ClientError && response.response.errors?.some(isRefusal)) token.refused?.();
  };

/** Whether an error says that the caller's token is not valid. */
export const isRefusal = (error: { extensions?: { [name: string]: unknown } }) =>
  error.extensions?.['code'] === 'UNAUTHENTICATED';

/**
 * A request middleware that adds headers, computed anew for each request, and keeps the existing ones. The request's signal also
 * ends the wait for these headers.
 */
export const addHeaders =
  (make: () => Promise<Record<string, string>>): RequestMiddleware =>
  async (request) => {
    const headers = new Headers(request.headers);
    const made = await (request.signal ? unlessAborted(make(), request.signal) : make());
    for (const [name, value] of Object.entries(made)) headers.set(name, value);
    return { ...request, headers };
  };
