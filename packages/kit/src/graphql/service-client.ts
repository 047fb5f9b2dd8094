import { ClientError, GraphQLClient, type RequestMiddleware, type ResponseMiddleware } from 'graphql-request';
import { ROUTER_SECRET_HEADER } from '../auth/router-secret.ts';
import { currentPatience, patienceHeader } from '../load/patience.ts';
import { LANE_HEADER, SERVICE_LANE } from '../load/lanes.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';

/** The header by which a request says that it does nothing but sign this service in. The gateway counts such apart. */
export const SERVICE_SIGN_IN_HEADER = 'x-leetcord-service';

export interface ServiceTokenSource {
  /** Gives the access token of this service, from a cache while it is valid. */
  (): Promise<string>;
  /** Says that a token of it was refused, whatever its end says: it is not given again. */
  refused?(): void;
}

/**
 * A GraphQL client for another subgraph: sends its router secret and this service's token. Every request should carry a
 * `signal` with a deadline. What is asked for the caller of now is given up when that one leaves.
 */
export function createServiceClient(baseUrl: string, routerSecret: string, token?: ServiceTokenSource): GraphQLClient {
  return new GraphQLClient(`${baseUrl}/graphql`, {
    requestMiddleware: (request) => {
      const patience = currentPatience();
      const signals = [request.signal, patience?.signal].filter((signal) => signal !== undefined && signal !== null);
      return addHeaders(async () => ({
        [ROUTER_SECRET_HEADER]: routerSecret,
        [LANE_HEADER]: SERVICE_LANE,
        ...patienceHeader(patience),
        ...(token !== undefined && { authorization: `Bearer ${await token()}` }),
      }))({ ...request, ...(signals.length > 0 && { signal: AbortSignal.any(signals) }) });
    },
    ...(token !== undefined && { responseMiddleware: renewWhenRefused(token) }),
  });
}

/** A response middleware that has a token signed anew once it was refused, so that the next request does not fail by it too. */
export const renewWhenRefused =
  (token: ServiceTokenSource): ResponseMiddleware =>
  (response) => {
    if (response instanceof ClientError && response.response.errors?.some(isRefusal)) token.refused?.();
  };

/** Whether an error says that the caller's token is not good. */
export const isRefusal = (error: { extensions?: { [name: string]: unknown } }) =>
  error.extensions?.['code'] === 'UNAUTHENTICATED';

/**
 * A request middleware that adds headers to each request, made anew for each, and keeps those that it has. The request's signal
 * ends the wait for them too.
 */
export const addHeaders =
  (make: () => Promise<Record<string, string>>): RequestMiddleware =>
  async (request) => {
    const headers = new Headers(request.headers);
    const made = await (request.signal ? unlessAborted(make(), request.signal) : make());
    for (const [name, value] of Object.entries(made)) headers.set(name, value);
    return { ...request, headers };
  };
