import { gql, type GraphQLClient } from 'graphql-request';
import { z } from 'zod';
import type { Clock } from '../time/clock.ts';
import { forEverybody } from '../load/patience.ts';
import { SERVICE_SIGN_IN_HEADER, type ServiceTokenSource } from '../graphql/service-client.ts';

/** A token is renewed when it expires in less than this, in ms. */
const RENEW_BEFORE_MS = 60_000;
/** A refused token younger than this is kept, in ms: a new one would be refused too, and each request would sign in again. */
const RENEW_REFUSED_AFTER_MS = 2_000;
/** How long a sign-in may take, in ms. */
const SIGN_IN_TIMEOUT_MS = 5_000;

const SIGN_IN = gql`
  mutation SignInService($input: SignInServiceInput!) {
    signInService(input: $input) {
      __typename
      ... on SignInServiceSuccess {
        accessToken
        accessTokenExpiresAt
      }
      ... on ServiceRefusedError {
        message
      }
    }
  }
`;

const reply = z.object({
  signInService: z.discriminatedUnion('__typename', [
    z.object({
      __typename: z.literal('SignInServiceSuccess'),
      accessToken: z.string(),
      accessTokenExpiresAt: z.coerce.date(),
    }),
    z.object({ __typename: z.literal('ServiceRefusedError'), message: z.string() }),
  ]),
});

/** The service's secret is wrong. Trying again with the same secret does not help. */
export class ServiceRefusedError extends Error {
  override readonly name = 'ServiceRefusedError';
}

interface KeptToken {
  token: string;
  /** By the clock, in ms. */
  renewAt: number;
  /** By `performance.now()`, in ms. */
  signedInAt: number;
}

/**
 * Signs this service in through a client of users or of the gateway, and keeps the token until shortly before it expires or is
 * reported as refused.
 * Rejects with a ServiceRefusedError when the secret is wrong, and with the client's error when there is no answer.
 */
export function createServiceTokenSource(
  client: GraphQLClient,
  credentials: { service: string; secret: string },
  clock: Clock,
): ServiceTokenSource {
  let current: KeptToken | undefined;
  let signingIn: Promise<KeptToken> | undefined;

  const signIn = async () => {
    const answer = await client.request({
      document: SIGN_IN,
      variables: { input: credentials },
      requestHeaders: { [SERVICE_SIGN_IN_HEADER]: credentials.service },
      signal: AbortSignal.timeout(SIGN_IN_TIMEOUT_MS),
    });
    const result = reply.parse(answer).signInService;
    if (result.__typename === 'ServiceRefusedError') throw new ServiceRefusedError(result.message);
    return {
      token: result.accessToken,
      renewAt: result.accessTokenExpiresAt.getTime() - RENEW_BEFORE_MS,
      signedInAt: performance.now(),
    };
  };

  const token = async () => {
    if (current !== undefined && clock.now().getTime() < current.renewAt) return current.token;
    // One sign-in at a time: the first caller starts it and the others wait for it.
    signingIn ??= forEverybody(signIn).finally(() => {
      signingIn = undefined;
    });
    current = await signingIn;
    return current.token;
  };
  const refused = () => {
    // A clock was changed, here or at users, or users lost its keys.
    if (current !== undefined && performance.now() - current.signedInAt >= RENEW_REFUSED_AFTER_MS) current = undefined;
  };
  return Object.assign(token, { refused });
}
