import { GraphQLClient, type RequestMiddleware } from 'graphql-request';
import { ROUTER_SECRET_HEADER } from './auth/router-secret.ts';

/** Gives the access token of this service, from a cache while it is valid. */
export type ServiceTokenSource = () => Promise<string>;

/**
 * A GraphQL client for another subgraph: sends its router secret and this service's token. Every request should carry a
 * `signal` with a deadline.
 */
export function createServiceClient(baseUrl: string, routerSecret: string, token?: ServiceTokenSource): GraphQLClient {
  return new GraphQLClient(`${baseUrl}/graphql`, {
    requestMiddleware: addHeaders(async () => ({
      [ROUTER_SECRET_HEADER]: routerSecret,
      ...(token !== undefined && { authorization: `Bearer ${await token()}` }),
    })),
  });
}

/**
 * A request middleware that adds headers to each request, made anew for each, and keeps those that it has. The request's signal
 * ends the wait for them too.
 */
export const addHeaders =
  (make: () => Promise<Record<string, string>>): RequestMiddleware =>
  async (request) => {
    const headers = new Headers(request.headers);
    const made = await (request.signal ? Promise.race([make(), rejectOn(request.signal)]) : make());
    for (const [name, value] of Object.entries(made)) headers.set(name, value);
    return { ...request, headers };
  };

const rejectOn = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
