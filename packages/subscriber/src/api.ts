import { createServiceTokenSource } from '@leetcord/kit/auth/service-token-source';
import type { Clock } from '@leetcord/kit/time/clock';
import { addHeaders, renewWhenRefused, type ServiceTokenSource } from '@leetcord/kit/graphql/service-client';
import { fetchByHash } from '@leetcord/kit/graphql/fetch-by-hash';
import { traceHeaders } from '@leetcord/kit/tracing/trace';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphQLClient, type Variables } from 'graphql-request';

/** How long one request may take, in ms, which is longer than the gateway takes for an answer: all requests may be repeated. */
const REQUEST_TIMEOUT_MS = 4_900;

/** LeetCord's API, as a service. */
export interface Api {
  /** Rejects when the gateway does not answer in time or answers with errors, and when the signal is aborted. */
  request<R, V extends Variables>(document: TypedDocumentNode<R, V>, variables: V, signal?: AbortSignal): Promise<R>;
  /** An access token that is valid now. */
  token: ServiceTokenSource;
}

export function connectApi(gatewayUrl: string, credentials: { service: string; secret: string }, clock: Clock): Api {
  const token = createServiceTokenSource(new GraphQLClient(gatewayUrl), credentials, clock);
  const client = new GraphQLClient(gatewayUrl, {
    fetch: fetchByHash(fetch),
    requestMiddleware: addHeaders(async () => ({ authorization: `Bearer ${await token()}`, ...traceHeaders() })),
    responseMiddleware: renewWhenRefused(token),
  });
  return {
    token,
    request: <R, V extends Variables>(document: TypedDocumentNode<R, V>, variables: V, signal?: AbortSignal) => {
      const deadline = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
      return client.request<R>({
        document,
        variables,
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
    },
  };
}
