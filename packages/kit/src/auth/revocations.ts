import { z } from 'zod';
import type { Clock } from '../time/clock.ts';
import type { Logger } from '../process/logger.ts';
import { ROUTER_SECRET_HEADER } from './router-secret.ts';

/** How old the list may be when a token is checked, in ms. A revoked token may still work for this long. */
export const REVOCATIONS_MAX_AGE_MS = 1_000;
/** How long a check waits for a newer list before it uses the old one, in ms. Tokens expire within minutes anyway. */
const FETCH_TIMEOUT_MS = 500;

export const REVOCATIONS_PATH = '/revoked-tokens';

/** What users answers at `REVOCATIONS_PATH`: the `sid` of each session and API key whose tokens are no longer valid. */
export const revocationsReply = z.object({ revoked: z.array(z.string()) });

/**
 * Which sessions and API keys have ended while access tokens of theirs have not expired. Never rejects: when the list cannot be
 * read, the previous one is used.
 */
export interface Revocations {
  /** Whether tokens with this `sid` are refused. Reads the list again when it is older than a second. */
  isRevoked(sid: string): Promise<boolean>;
  /** Makes the next check read the list again, however recent it is: for the process that has just changed it. */
  expire(): void;
}

/** The list that `read` gives, kept for a second. Concurrent checks share one reading. */
export function createRevocations(
  read: () => Promise<readonly string[]>,
  { clock, log }: { clock: Clock; log: Logger },
): Revocations {
  let revoked: ReadonlySet<string> = new Set();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;
  /** Increases with each `expire`. A list requested before the call may lack the latest change. */
  let version = 0;

  const refresh = async () => {
    const startedAt = clock.now().getTime();
    const startedIn = version;
    const list = await read().catch((err: unknown) => {
      log.warn({ err }, 'The list of revoked tokens cannot be read; the last one is used');
      return null;
    });
    if (startedIn !== version) return;
    reading = undefined;
    if (list !== null) revoked = new Set(list);
    // After a failure, the list is not requested with every request while users is down.
    readAt = list === null ? clock.now().getTime() : startedAt;
  };

  return {
    isRevoked: async (sid) => {
      if (revoked.has(sid)) return true;
      if (Math.abs(clock.now().getTime() - readAt) >= REVOCATIONS_MAX_AGE_MS) await (reading ??= refresh());
      return revoked.has(sid);
    },
    expire: () => {
      version += 1;
      readAt = Number.NEGATIVE_INFINITY;
      reading = undefined;
    },
  };
}

/** The list that the users subgraph publishes to holders of its router's secret. */
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
