import type { CombinedError } from '@urql/core';

/** The longest wait, however long the server asks for. */
const LONGEST_MS = 15 * 60_000;
/** RFC 9110, section 10.2.3: a date begins with the name of its day. */
const DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** The wait that a `Retry-After` header asks for, in ms, 15 minutes at most; null if it asks for none. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  const askedMs = /^\d+$/.test(text) ? Number(text) * 1000 : DATE.test(text) ? Date.parse(text) - nowMs : NaN;
  return askedMs > 0 ? Math.min(askedMs, LONGEST_MS) : null;
}

/** The same for a request that failed. */
export function waitAskedForMs(error: CombinedError | undefined, nowMs: number): number | null {
  const response = error?.response as Response | undefined;
  return retryAfterMs(response?.headers.get('retry-after') ?? null, nowMs);
}
