import { AsyncLocalStorage } from 'node:async_hooks';
import { publicError } from '../graphql/errors.ts';

/**
 * The header in which the gateway and subgraphs tell each other for how many ms the caller waits. It is relative, as grpc-timeout is,
 * since clocks differ. Trusted only together with the router's secret; the gateway sets its own.
 */
export const PATIENCE_HEADER = 'x-leetcord-patience-ms';
/** How long a caller who does not say waits, in ms. No caller of ours waits longer. */
const DEFAULT_PATIENCE_MS = 4_800;

/** How long the caller of the current work waits. */
export interface Patience {
  /** Aborts when the caller has left or waits no longer. */
  signal: AbortSignal;
  /** When the wait ends, by `performance.now()`. */
  endsAt: number;
}

const patiences = new AsyncLocalStorage<Patience>();

/** The patience of the current request; undefined outside of one, as in jobs and streams. */
export const currentPatience = (): Patience | undefined => patiences.getStore();

/**
 * Calls `end` once a wait of this long, in ms, is over, and returns a function that ends the wait before. Where something held up the event loop
 * until then, what has arrived meanwhile is read first: an answer that was there in time counts.
 */
export function afterWait(ms: number, end: () => void): () => void {
  let reading: NodeJS.Immediate | undefined;
  const waiting = setTimeout(() => (reading = setImmediate(end)), ms).unref();
  return () => {
    clearTimeout(waiting);
    clearImmediate(reading);
  };
}

/** The patience of somebody who waits this long from now on, in whole ms. */
export function patienceFor(ms: number): Patience {
  const waiting = new AbortController();
  afterWait(ms, () => waiting.abort());
  return { signal: waiting.signal, endsAt: performance.now() + ms };
}

/** Runs work for a caller who waits this long. */
export const withPatience = <T>(patience: Patience, run: () => T): T => patiences.run(patience, run);

/** Runs work that is not only for the current caller: it goes on when that caller leaves. */
export const forEverybody = <T>(run: () => T): T => patiences.exit(run);

/** Whether the caller has left or waited long enough. */
export const isGivenUp = (): boolean => currentPatience()?.signal.aborted === true;

/** Throws UPSTREAM_UNAVAILABLE if the caller has left or waited long enough, so that no more is begun for them. */
export function throwIfGivenUp(): void {
  if (isGivenUp()) throw givenUp();
}

export const givenUp = () =>
  publicError('UPSTREAM_UNAVAILABLE', 'LeetCord could not answer in the time that was left. Try again in a moment.');

/** How many ms a header grants, up to our own longest wait. */
export function patienceMsOf(header: string | undefined): number {
  const ms = Number(header);
  return header !== undefined && Number.isFinite(ms)
    ? Math.max(0, Math.min(ms, DEFAULT_PATIENCE_MS))
    : DEFAULT_PATIENCE_MS;
}

/** The header for a call made for the current caller; nothing outside of a request. */
export function patienceHeader(patience: Patience | undefined): Record<string, string> {
  if (patience === undefined) return {};
  return { [PATIENCE_HEADER]: String(Math.max(0, Math.floor(patience.endsAt - performance.now()))) };
}
