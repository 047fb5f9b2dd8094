import { isAwaited } from '@leetcord/kit/time/ahead';
import { contestState } from '../contests/contest-state.ts';
import type { Contest } from '../contests/contests.repository.ts';
import type { StoredDuel } from './duels.repository.ts';

const MINUTE_MS = 60_000;
/** How long a challenge waits for an answer, in ms. */
export const CHALLENGE_MS = 5 * MINUTE_MS;
/** How long a draw offer stands, in ms. */
const OFFER_MS = 5 * MINUTE_MS;

export type DuelState =
  | 'CHALLENGED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'RUNNING'
  | 'SETTLING'
  | 'FINAL'
  | 'CANCELLED';

/** How far a duel is at a moment: by the time, by what became of its challenge, and by its contest once it has started. */
export function duelState({ closedAs, expiresAt }: StoredDuel, contest: Contest | null, at: Date): DuelState {
  if (contest !== null) {
    const state = contestState(contest, at);
    // Its contest is of the moment at which it started: a clock that is behind may be earlier.
    return state === 'SCHEDULED' ? 'RUNNING' : state;
  }
  return closedAs ?? (isAwaited(expiresAt, at, CHALLENGE_MS) ? 'CHALLENGED' : 'EXPIRED');
}

/** Whether who is in it can be in no other one. */
export const isActive = (state: DuelState): state is 'CHALLENGED' | 'RUNNING' =>
  state === 'CHALLENGED' || state === 'RUNNING';

/** The draw offer that stands at a moment, or null. */
export function standingOffer({ drawOffer }: StoredDuel, at: Date): { byUserId: string; expiresAt: Date } | null {
  if (drawOffer === undefined) return null;
  const expiresAt = new Date(drawOffer.at.getTime() + OFFER_MS);
  return isAwaited(expiresAt, at, OFFER_MS) ? { byUserId: drawOffer.byUserId, expiresAt } : null;
}
