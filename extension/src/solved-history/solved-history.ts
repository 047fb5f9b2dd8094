import type { Client } from '@urql/core';
import { waitAskedForMs } from '../api/retry-after.ts';
import { areDifferent } from '../leetcode-user.ts';
import { retryDelayMs, SHORTEST_ALARM_MS } from '../queue/backoff.ts';
import type { Pause } from '../queue/pause.ts';
import type { Session } from '../session/kept.ts';
import { ownerOf, serverOf } from '../session/owner.ts';
import type { StorageArea } from '../storage/aside.ts';
import { AddToSolvedHistory, MySolvedHistory } from './documents.ts';
import { SOLVED_HISTORY, solvedHistoryFormat, type SolvedHistoryState, type SolvedList } from './solved-list.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How long a page may take to read the list, or else LeetCode is left alone after a failure, in ms. */
const READ_AGAIN_MS = 60 * 60_000;
/** How long the server is not asked again after it gave no answer, in ms. */
const ASK_AGAIN_MS = 15 * 60_000;
/** What the server takes at once. */
const CHUNK = 500;

interface Dependencies {
  area: StorageArea;
  session: () => Promise<Session | null>;
  client: Client;
  pause: Pause;
  /** Makes sure that the worker is awake and calls `drain` by this time, even if it is stopped meanwhile. */
  wakeBy: (timeMs: number) => Promise<void>;
  now: () => number;
  lock: <T>(run: () => Promise<T>) => Promise<T>;
}

/**
 * Brings the signed-in user's solved history up to date, if they have consented: says when a LeetCode page is to read the list, keeps what
 * it read, and sends it in parts until the server has all of it. The worker may be stopped at any line of this file.
 */
export function createSolvedHistory({ area, session, client, pause, wakeBy, now, lock }: Dependencies) {
  const put = (state: SolvedHistoryState) => area.set({ [SOLVED_HISTORY]: solvedHistoryFormat.write(state) });

  /** What is kept for the signed-in user; what was kept for another one is deleted. */
  async function current(): Promise<{ session: Session; state: SolvedHistoryState } | null> {
    const stored = solvedHistoryFormat.read((await area.get(SOLVED_HISTORY))[SOLVED_HISTORY]);
    const signedIn = await session();
    const owner = signedIn && ownerOf(signedIn);
    if (stored !== null && stored.owner !== owner) await area.remove(SOLVED_HISTORY);
    if (signedIn === null || owner === null) return null;
    return { session: signedIn, state: stored?.owner === owner ? stored : { owner, nextAskAt: 0, unsent: null } };
  }

  /** Whose list a LeetCode page is to read now; null for no list. One page is told so, and no other for an hour. */
  const plan = (): Promise<{ username: string } | null> =>
    lock(async () => {
      const found = await current();
      const username = found?.session.user.leetcodeName;
      if (!found || !username || found.state.unsent !== null) return null;
      const { state } = found;
      // A time further ahead was written by a clock that was ahead.
      if (state.nextAskAt > now() && state.nextAskAt <= now() + DAY_MS) return null;
      await put({ ...state, nextAskAt: now() + ASK_AGAIN_MS });
      const { data, error } = await client.query(MySolvedHistory, {}, { owner: state.owner });
      if (error || !data) return null;
      const isDue = data.mySolvedHistory?.isReadDue === true;
      await put({ ...state, nextAskAt: now() + (isDue ? READ_AGAIN_MS : DAY_MS) });
      return isDue ? { username } : null;
    });

  /** Takes in a list that a page has read. It is kept before anything is sent. */
  async function take({ username, problemSlugs }: SolvedList): Promise<void> {
    await lock(async () => {
      const found = await current();
      const proven = found?.session.user.leetcodeName;
      if (!found || !proven || areDifferent(username, proven)) return;
      // The alarm comes first: it wakes a worker that is stopped right after storing.
      await wakeBy(now() + SHORTEST_ALARM_MS);
      const unsent = { username, problemSlugs, readAt: now(), failures: 0, nextAttemptAt: now() };
      await put({ ...found.state, nextAskAt: now() + DAY_MS, unsent });
    });
    void drain();
  }

  /** Sends what the server has not got yet. */
  const drain = (): Promise<void> =>
    lock(async () => {
      for (;;) {
        const found = await current();
        const unsent = found?.state.unsent;
        if (!found || !unsent) return;
        const { state } = found;
        const isOld = Math.abs(now() - unsent.readAt) > DAY_MS;
        if (isOld) return put({ ...state, nextAskAt: 0, unsent: null });
        const notBefore = Math.max(unsent.nextAttemptAt, await pause.until(serverOf(state.owner), now()));
        if (notBefore > now()) return wakeBy(Math.max(notBefore, now() + SHORTEST_ALARM_MS));
        await wakeBy(now() + SHORTEST_ALARM_MS);
        const outcome = await send(state.owner, unsent);
        const rest = unsent.problemSlugs.slice(CHUNK);
        if (outcome === 'REFUSED' || (outcome === 'TAKEN' && rest.length === 0)) {
          return put({ ...state, unsent: null });
        }
        const failures = outcome === 'FAILED' ? unsent.failures + 1 : 0;
        const nextAttemptAt = failures === 0 ? now() : now() + retryDelayMs(failures);
        const left = outcome === 'TAKEN' ? rest : unsent.problemSlugs;
        await put({ ...state, unsent: { ...unsent, problemSlugs: left, failures, nextAttemptAt } });
      }
    });

  /** A repeat of what the server has taken, whose answer was lost, does no harm. */
  async function send(owner: string, { username, problemSlugs }: SolvedList): Promise<'TAKEN' | 'REFUSED' | 'FAILED'> {
    const input = {
      leetcodeUsername: username,
      problemSlugs: problemSlugs.slice(0, CHUNK),
      isComplete: problemSlugs.length <= CHUNK,
    };
    const { data, error } = await client.mutation(AddToSolvedHistory, { input }, { owner });
    if (error) {
      const waitMs = waitAskedForMs(error, now());
      if (waitMs) await pause.begin(serverOf(owner), now() + waitMs);
    }
    if (error || !data) return 'FAILED';
    return data.addToSolvedHistory.__typename === 'AddToSolvedHistorySuccess' ? 'TAKEN' : 'REFUSED';
  }

  /** The user has consented, or taken that back: what was kept for it is deleted, and the server is asked at once. */
  const begin = (): Promise<void> => lock(() => area.remove(SOLVED_HISTORY));

  return { plan, take, drain, begin };
}
export type SolvedHistory = ReturnType<typeof createSolvedHistory>;
