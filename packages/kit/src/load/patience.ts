import { AsyncLocalStorage } from 'node:async_hooks';
import { publicError } from '../graphql/errors.ts';

/**
 * The header in which the gateway and subgraphs tell each other for how many ms the answer is waited for. Relative, as grpc-timeout
 * is, since clocks differ. Trusted with the router's secret only; the gateway makes its own.
 */
export const PATIENCE_HEADER = 'x-leetcord-patience-ms';
/** What a caller who does not say waits, in ms: nothing of ours waits longer. */
const DEFAULT_PATIENCE_MS = 10_000;

/** For how long the caller of what runs now waits. */
export interface Patience {
  /** Aborts when the caller waits no longer, or has left. */
  signal: AbortSignal;
  /** When the wait ends, by `performance.now()`. */
  endsAt: number;
}

const patiences = new AsyncLocalStorage<Patience>();

/** The patience of the request that is being answered; undefined outside of one, as in jobs and streams. */
export const currentPatience = (): Patience | undefined => patiences.getStore();

/** Does something for a caller who waits so long. */
export const withPatience = <T>(patience: Patience, run: () => T): T => patiences.run(patience, run);

/** Does something that is not only for the caller of now: it goes on when that one leaves. */
export const forEverybody = <T>(run: () => T): T => patiences.exit(run);

/** Starts nothing more for a caller who has left or waited long enough. Throws UPSTREAM_UNAVAILABLE then. */
export function throwIfGivenUp(): void {
  if (currentPatience()?.signal.aborted === true) throw givenUp();
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

/** The header for a call that is made for the caller of now; without one for nobody's. */
export function patienceHeader(patience: Patience | undefined): Record<string, string> {
  if (patience === undefined) return {};
  return { [PATIENCE_HEADER]: String(Math.max(0, Math.floor(patience.endsAt - performance.now()))) };
}
