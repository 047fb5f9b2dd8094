import type { Request, RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { currentRequestId } from '../http/request-id.ts';
import { afterWait, givenUp, patienceFor, withPatience } from './patience.ts';
import type { Places } from './places.ts';

export interface Entrance {
  places: Places;
  rank: number;
  /** How long the caller waits for the answer. */
  patienceMs: number;
}

/**
 * Lets a request in when there is a place for it, and answers 503 with `Retry-After` at once when there are too many. Its work ends
 * when its caller leaves or has waited long enough: see `currentPatience`.
 */
export const shedLoad =
  (entranceOf: (req: Request) => Entrance): RequestHandler =>
  async (req, res, next) => {
    const { places, rank, patienceMs } = entranceOf(req);
    const caller = new AbortController();
    const endWait = afterWait(patienceMs, () => caller.abort());
    let giveBack: (() => void) | undefined;
    res.once('close', () => {
      endWait();
      giveBack?.();
      if (!res.writableFinished) caller.abort();
    });
    const endsAt = performance.now() + patienceMs;
    try {
      giveBack = await places.enter(rank, caller.signal);
    } catch (error) {
      endWait();
      if (res.closed || res.destroyed) return;
      const { message, extensions } = error instanceof GraphQLError ? error : givenUp();
      const seconds = extensions['retryAfterSeconds'];
      if (seconds !== undefined) res.set('Retry-After', String(seconds));
      res.status(503).json({ errors: [{ message, extensions: { ...extensions, requestId: currentRequestId() } }] });
      return;
    }
    if (res.closed || res.destroyed) {
      giveBack();
      return;
    }
    withPatience({ signal: caller.signal, endsAt }, next);
  };

/** The same for requests that do not come over HTTP. Rejects with UPSTREAM_UNAVAILABLE when there is no place, or none in time. */
export async function inAPlace<T>({ places, rank, patienceMs }: Entrance, run: () => Promise<T>): Promise<T> {
  const patience = patienceFor(patienceMs);
  const giveBack = await places.enter(rank, patience.signal);
  try {
    return await withPatience(patience, run);
  } finally {
    giveBack();
  }
}
