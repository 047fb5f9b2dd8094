import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import { ROUTER_SECRET_HEADER } from './router-secret.ts';

/** How old the list may be when a token is checked, in ms: so long may a revoked token go on to work. */
export const REVOCATIONS_MAX_AGE_MS = 1_000;
/** How long a check waits for a newer list, in ms; then the old one does. Tokens end by themselves in minutes. */
const FETCH_TIMEOUT_MS = 500;

export const REVOCATIONS_PATH = '/revoked-tokens';

/** What users answers at `REVOCATIONS_PATH`: the `sid` of each session and API key whose tokens are not good any more. */
export const revocationsReply = z.object({ revoked: z.array(z.string()) });

/**
 * Which sessions and API keys have been ended while access tokens of theirs have not run out. Never rejects: where the list
 * cannot be had, the one before is used.
 */
export interface Revocations {
  /** Whether tokens with this `sid` are refused. Reads the list anew when it is older than a second. */
  isRevoked(sid: string): Promise<boolean>;
}

/** The list as `read` gives it, kept for a second, read once for all who ask meanwhile. */
export function createRevocations(
  read: () => Promise<readonly string[]>,
  { clock, log }: { clock: Clock; log: Logger },
): Revocations {
  let revoked: ReadonlySet<string> = new Set();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const refresh = async () => {
    try {
      const startedAt = clock.now().getTime();
      revoked = new Set(await read());
      readAt = startedAt;
    } catch (err) {
      // Not asked again with each request while users is down.
      readAt = clock.now().getTime();
      log.warn({ err }, 'The list of revoked tokens cannot be read; the last one is used');
    } finally {
      reading = undefined;
    }
  };

  return {
    isRevoked: async (sid) => {
      if (revoked.has(sid)) return true;
      if (Math.abs(clock.now().getTime() - readAt) >= REVOCATIONS_MAX_AGE_MS) await (reading ??= refresh());
      return revoked.has(sid);
    },
  };
}

/** The list as the users subgraph publishes it to those who have its router's secret. */
export const fetchRevocations = (usersUrl: string, routerSecret: string) => async (): Promise<string[]> => {
  const response = await fetch(new URL(REVOCATIONS_PATH, usersUrl), {
    headers: { [ROUTER_SECRET_HEADER]: routerSecret },
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`users answers with status ${response.status}`);
  }
  return revocationsReply.parse(await response.json()).revoked;
};
