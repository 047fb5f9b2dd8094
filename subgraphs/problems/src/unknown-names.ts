import { publicError } from '@leetcord/kit/errors';
import type { RequestContext } from '@leetcord/kit/request-context';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Reader } from './cache/cached-read.ts';
import { sharesOf, type BudgetLimits } from './leetcode/request-budget.ts';

const WINDOW_S = 10;
/** So many names without a copy may one caller have LeetCode asked for in a window: each may be a made-up one. */
const NAMES: Record<Reader['urgency'], number> = { 'waited-for': 30, stranger: 10, background: 30 };

/** Each name may be a request, and strangers have few of them: no address has all. */
const namesOf = (budget: BudgetLimits) => ({
  ...NAMES,
  stranger: Math.max(1, Math.min(NAMES.stranger, sharesOf(budget).stranger.requests - 1)),
});

/**
 * Gives each caller their share of the LeetCode budget for what LeetCord has no copy of, by which one address with made-up names would
 * have all of it. Who is not signed in comes after all others. Each process counts by itself, in memory.
 */
export function createUnknownNames(budget: BudgetLimits) {
  const limiters = new Map(
    Object.entries(namesOf(budget)).map(([urgency, points]) => [
      urgency,
      new RateLimiterMemory({ points, duration: WINDOW_S }),
    ]),
  );
  /** Who reads, as the budget sees them; undefined for a service, which reads for all. */
  return ({ caller, clientAddress }: Pick<RequestContext, 'caller' | 'clientAddress'>): Reader | undefined => {
    if (caller.kind === 'service') return undefined;
    const isKnown = caller.kind !== 'anonymous';
    const id = isKnown ? `user:${caller.userId}` : `address:${clientAddress ?? 'unknown'}`;
    const urgency = isKnown ? 'waited-for' : 'stranger';
    const admit = async () => {
      try {
        await limiters.get(urgency)?.consume(id);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.ceil(refusal.msBeforeNext / 1_000);
        throw publicError(
          'RATE_LIMITED',
          `You have asked for many LeetCode names that LeetCord does not know yet. Try again in ${seconds} s.`,
        );
      }
    };
    return { id, urgency, admit };
  };
}
