import { type CombinedError, type Exchange, type Operation, makeOperation } from '@urql/core';
import { filter, fromPromise, fromValue, makeSubject, merge, mergeMap, pipe, share, takeUntil } from 'wonka';
import type { Session } from '../session/kept.ts';

const EXPIRY_MARGIN_MS = 10_000;

const isUnauthenticated = (error: CombinedError | undefined): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED') ?? false;

export interface SessionSource {
  current: () => Promise<Session | null>;
  /** Replaces a session whose token no longer works; null when it is over. Throws when the server does not answer. */
  renew: (staleAccessToken: string) => Promise<Session | null>;
}

/**
 * Sends each operation with the current access token. An operation that the server refuses as UNAUTHENTICATED gets a new token
 * and is sent once more. An operation with a `userId` in its context never gets another user's token, whoever has signed in
 * meanwhile: it is sent without one.
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
          () => {
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
  const { fetchOptions, userId } = operation.context;
  const signedIn = await usableSession(source);
  const session = userId === undefined || signedIn?.user.id === userId ? signedIn : null;
  const given = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions;
  const { authorization: _, ...headers } = (given?.headers ?? {}) as Record<string, string>;
  return makeOperation(operation.kind, operation, {
    ...operation.context,
    accessToken: session?.accessToken,
    fetchOptions: {
      ...given,
      headers: session ? { ...headers, authorization: `Bearer ${session.accessToken}` } : headers,
    },
  });
}
