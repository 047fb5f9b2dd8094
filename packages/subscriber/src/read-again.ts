import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Logger } from '@leetcord/kit/process/logger';
import { retry } from '@leetcord/kit/retry/retry';
import type { Api } from './api.ts';
import { INCOMPLETE_PATIENCE_MS, isUntellable, partOf } from './untellable.ts';

/** The waits while LeetCord does not answer, in ms. */
const DELAYS_MS = [500, 1_000, 2_000];

/** Asks for one event in its present state. */
export type ReadEventDocument<E> = TypedDocumentNode<{ event?: E | null }, { cursor: string }>;

/**
 * Reads an event in its present state; null when it is gone. Waits for a LeetCord that does not answer until the signal is aborted, then
 * rejects. An event with errors is taken as it is after a while, as from the stream; one without any data rejects then.
 */
export function createEventReader<E>(
  { api, document, log }: { api: Api; document: ReadEventDocument<E>; log: Logger },
  incompletePatienceMs = INCOMPLETE_PATIENCE_MS,
): (cursor: string, signal: AbortSignal) => Promise<E | null> {
  return (cursor, signal) => {
    const since = performance.now();
    const isPatient = () => performance.now() - since < incompletePatienceMs;
    const read = async () => {
      try {
        return (await api.request(document, { cursor }, signal)).event ?? null;
      } catch (err) {
        const incomplete = partOf<{ event?: E | null }>(err)?.event ?? null;
        if (incomplete === null || isPatient()) throw err;
        return incomplete;
      }
    };
    const onFailure = (err: unknown) => {
      if (!isPatient() && isUntellable(err)) throw err;
      log.warn({ err, cursor }, 'Could not read an event again; trying again');
    };
    return retry(read, { delaysMs: DELAYS_MS, onFailure, signal });
  };
}
