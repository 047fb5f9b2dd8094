import { GraphQLClient } from 'graphql-request';
import { ROUTER_SECRET_HEADER } from './auth/router-secret.ts';

/** Gives the access token of this service, from a cache while it is valid. */
export type ServiceTokenSource = () => Promise<string>;

/**
 * A GraphQL client for another subgraph: sends its router secret and this service's token. Every request should carry a
 * `signal` with a deadline.
 */
export function createServiceClient(baseUrl: string, routerSecret: string, token?: ServiceTokenSource): GraphQLClient {
  return new GraphQLClient(`${baseUrl}/graphql`, {
    requestMiddleware: async (request) => {
      const headers = new Headers(request.headers);
      headers.set(ROUTER_SECRET_HEADER, routerSecret);
      if (token !== undefined) headers.set('authorization', `Bearer ${await token()}`);
      return { ...request, headers };
    },
  });
}
