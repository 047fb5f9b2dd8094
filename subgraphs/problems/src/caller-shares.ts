import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Reader } from './cache/cached-read.ts';
import { shareUsed } from './leetcode/errors.ts';
import { sharesOf, type BudgetLimits } from './leetcode/request-budget.ts';

const WINDOW_S = 10;
/** How many requests to LeetCode one caller may cause in a window: known, or not signed in. */
const KNOWN = 30;
const STRANGER = 10;
/** How many things of one request count as one request to LeetCode: it is asked for 25 profiles at once. */
const TOGETHER = 25;

/** What one caller may cause: nobody gets all of a part of the budget that several share. */
function limitsOf(budget: BudgetLimits) {
  const { 'waited-for': known, stranger } = sharesOf(budget);
  return {
    'waited-for': Math.max(1, Math.min(KNOWN, Math.floor(known.requests / 2))),
    stranger: Math.max(1, Math.min(STRANGER, stranger.requests - 1)),
  };
}

/**
 * Gives each caller a share of the LeetCode budget for what LeetCord has no copy of. Without it, one caller with made-up names would
 * use all of it. Anonymous callers come after all others. Each process counts separately, in memory.
 */
export function createCallerShares(budget: BudgetLimits) {
  const limits = limitsOf(budget);
  const limiterOf = (points: number) => new RateLimiterMemory({ points, duration: WINDOW_S });
  const limiters = { 'waited-for': limiterOf(limits['waited-for']), stranger: limiterOf(limits.stranger) };

  /** The caller of one request, as the budget sees them; undefined for a service, which reads on behalf of all. */
  return ({ caller, clientAddress }: Pick<RequestContext, 'caller' | 'clientAddress'>): Reader | undefined => {
    if (caller.kind === 'service') return undefined;
    const isKnown = caller.kind !== 'anonymous';
    const id = isKnown ? `user:${caller.userId}` : `address:${clientAddress ?? 'unknown'}`;
    const urgency = isKnown ? 'waited-for' : 'stranger';
    const take = async () => {
      try {
        await limiters[urgency].consume(id);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw shareUsed(isKnown ? OF_USER : OF_ADDRESS, refusal.msBeforeNext);
      }
    };
    const asked = new Map<string, { count: number; taken: Promise<void> }>();
    const admit = (kind: string) => {
      let together = asked.get(kind);
      if (together === undefined || together.count >= TOGETHER) {
        together = { count: 0, taken: take() };
        asked.set(kind, together);
      }
      together.count += 1;
      return together.taken;
    };
    return { id, urgency, admit };
  };
}

const OF_USER = 'You have looked up too much on LeetCode that LeetCord does not know yet. Try again';
const OF_ADDRESS = 'Too much that LeetCord does not know yet was looked up on LeetCode from your address. Try again';
