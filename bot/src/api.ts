import { createServiceTokenSource } from '@leetcord/kit/auth/service-token-source';
import type { Clock } from '@leetcord/kit/time/clock';
import { addHeaders, renewWhenRefused, type ServiceTokenSource } from '@leetcord/kit/graphql/service-client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphQLClient, type Variables } from 'graphql-request';

/** Discord gives an interaction 15 minutes once it is deferred; nobody waits that long. In ms. */
const REQUEST_TIMEOUT_MS = 8_000;

/** LeetCord's API, as the service `bot`. */
export interface Api {
  /** Rejects when the gateway does not answer in time or answers with errors, and when the signal is aborted. */
  request<R, V extends Variables>(document: TypedDocumentNode<R, V>, variables: V, signal?: AbortSignal): Promise<R>;
  /** An access token that is valid now. */
  token: ServiceTokenSource;
}

export function connectApi(gatewayUrl: string, serviceSecret: string, clock: Clock): Api {
  const token = createServiceTokenSource(
    new GraphQLClient(gatewayUrl),
    { service: 'bot', secret: serviceSecret },
    clock,
  );
  const client = new GraphQLClient(gatewayUrl, {
    requestMiddleware: addHeaders(async () => ({ authorization: `Bearer ${await token()}` })),
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
