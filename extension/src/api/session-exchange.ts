import { type CombinedError, type Exchange, type Operation, type OperationContext, makeOperation } from '@urql/core';
import { filter, fromPromise, fromValue, makeSubject, merge, mergeMap, pipe, share, takeUntil } from 'wonka';
import type { Session } from '../session/kept.ts';
import { ownerOf } from '../session/owner.ts';
import { graphqlOf } from '../session/server.ts';

const EXPIRY_MARGIN_MS = 10_000;
/** An address to which nothing can be sent: a request for it fails at once. */
export const NOWHERE = 'about:blank';

const isUnauthenticated = (error: CombinedError | undefined): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED') ?? false;

export interface SessionSource {
  current: () => Promise<Session | null>;
  /** Replaces a session whose token no longer works; null when it is over. Throws when the server does not answer. */
  renew: (staleAccessToken: string) => Promise<Session | null>;
}

/**
 * Sends each operation with the current access token, to the server that gave the token and to no other. An operation that the server
 * refuses as UNAUTHENTICATED gets a new token and is sent once more. In its context, an operation may name
 * - its `owner`: it fails once somebody else is signed in,
 * - its `server`, for signing in: it gets a token only if that server gave it.
 */
export const sessionExchange =
  (source: SessionSource): Exchange =>
  ({ forward }) =>
  (operations$) => {
    const { source: again$, next: again } = makeSubject<Operation>();
    const shared$ = pipe(operations$, share);
    const teardowns$ = pipe(
      shared$,
      filter(({ kind }) => kind === 'teardown'),
    );

    const withToken$ = pipe(
      merge([
        pipe(
          shared$,
          filter(({ kind }) => kind !== 'teardown'),
        ),
        again$,
      ]),
      mergeMap((operation) =>
        pipe(
          fromPromise(addToken(source, operation)),
          takeUntil(
            pipe(
              teardowns$,
              filter(({ key }) => key === operation.key),
            ),
          ),
        ),
      ),
    );

    return pipe(
      forward(merge([withToken$, teardowns$])),
      mergeMap((result) => {
        const { operation } = result;
        const staleToken = operation.context.accessToken as string | undefined;
        if (!staleToken || operation.context.isSecondTry || !isUnauthenticated(result.error)) return fromValue(result);
        const renewed = source.renew(staleToken).then(
          (session) => {
            if (!session) return result;
            again(makeOperation(operation.kind, operation, { ...operation.context, isSecondTry: true }));
            return null;
          },
          (error: CombinedError) => ({ ...result, error }),
        );
        return pipe(
          fromPromise(renewed),
          filter((outcome) => outcome !== null),
        );
      }),
    );
  };

/** The session, renewed if its access token is about to expire and the server answers. */
export async function usableSession({ current, renew }: SessionSource): Promise<Session | null> {
  const session = await current();
  if (!session || Date.parse(session.accessTokenExpiresAt) - EXPIRY_MARGIN_MS > Date.now()) return session;
  // Without an answer the old token may still work: this machine's clock may be wrong.
  return renew(session.accessToken).catch(() => session);
}

async function addToken(source: SessionSource, operation: Operation): Promise<Operation> {
  const { fetchOptions, owner, server } = operation.context as OperationContext & { owner?: string; server?: string };
  const signedIn = await usableSession(source);
  const isTheirs = (one: Session) =>
    (owner === undefined || owner === ownerOf(one)) && (server === undefined || server === one.server);
  const session = signedIn && isTheirs(signedIn) ? signedIn : null;
  const destination = session?.server ?? server;
  const given = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions;
  const { authorization: _, ...headers } = (given?.headers ?? {}) as Record<string, string>;
  return makeOperation(operation.kind, operation, {
    ...operation.context,
    url: destination === undefined ? NOWHERE : graphqlOf(destination),
    accessToken: session?.accessToken,
    fetchOptions: {
      ...given,
      headers: session ? { ...headers, authorization: `Bearer ${session.accessToken}` } : headers,
    },
  });
}
