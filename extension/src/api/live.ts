import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from '@urql/core';
import { createClient, type ExecutionResult } from 'graphql-ws/client';
import { ownerOf, serverOf, type Owner } from '../session/owner.ts';
import { socketOf } from '../session/server.ts';
import { usableSession, type SessionSource } from './session-exchange.ts';

/** The pauses after failures in a row. After the last one a stream is given up. */
const RETRY_AFTER_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** A stream that has lasted this long has not failed. */
const STEADY_MS = 30_000;
/** How often the server is asked whether it is there, and how long it may take to answer. */
const PING_MS = 10_000;
const PONG_MS = 5_000;

interface Listener<Data> {
  next: (data: Data) => void;
  /** It was given up, or the sign-in has ended. Not called after a stop. */
  end: () => void;
}

/** Streams of a signed-in user over one WebSocket to their server, which is open while there is a stream. */
export function createLive(source: SessionSource, owner: () => Owner) {
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => socketOf(serverOf(owner())),
    // Each stream has its own retries, with a token that is valid then.
    retryAttempts: 0,
    keepAlive: PING_MS,
    connectionAckWaitTimeout: PING_MS,
    on: {
      ping: (isReceived) => {
        if (!isReceived) pongTimer = setTimeout(() => client.terminate(), PONG_MS);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(pongTimer);
      },
      closed: () => clearTimeout(pongTimer),
    },
  });

  /** Follows a subscription, again when it is cut. Returns a function that stops it. */
  function follow<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    { next, end }: Listener<Data>,
  ): () => void {
    const stopping = new AbortController();
    const { signal } = stopping;
    const payload = { query: stringifyDocument(document), variables };

    async function followUntilGivenUp(): Promise<void> {
      for (let failures = 0; failures <= RETRY_AFTER_MS.length;) {
        const session = await usableSession(source);
        if (signal.aborted || !session || ownerOf(session) !== owner()) return;
        const authorization = `Bearer ${session.accessToken}`;
        const since = performance.now();
        const isRefused = await untilCut(authorization);
        if (signal.aborted) return;
        // Without an answer the same token is tried again.
        if (isRefused) await source.renew(session.accessToken).catch(() => null);
        failures = performance.now() - since > STEADY_MS ? 0 : failures + 1;
        await pause(RETRY_AFTER_MS[failures - 1] ?? 0, signal);
      }
    }

    /** Resolves to true when the server wants a newer token. */
    async function untilCut(authorization: string): Promise<boolean> {
      const results = client.iterate<Data>({ ...payload, extensions: { authorization } });
      const stop = () => void results.return?.();
      signal.addEventListener('abort', stop, { once: true });
      try {
        for await (const result of results) {
          if (isUnauthenticated(result.errors)) return true;
          if (result.data && !signal.aborted) next(result.data);
        }
      } catch (error) {
        return isUnauthenticated(error);
      } finally {
        signal.removeEventListener('abort', stop);
      }
      return false;
    }

    void followUntilGivenUp().finally(() => signal.aborted || end());
    return () => stopping.abort();
  }

  return { follow };
}
export type Live = ReturnType<typeof createLive>;

const isUnauthenticated = (errors: unknown): boolean =>
  Array.isArray(errors) &&
  (errors as NonNullable<ExecutionResult['errors']>).some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');

const pause = (delayMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
