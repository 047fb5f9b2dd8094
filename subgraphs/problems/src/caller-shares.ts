import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Reader } from './cache/cached-read.ts';
import { shareUsed } from './leetcode/errors.ts';
import { sharesOf, type BudgetLimits } from './leetcode/request-budget.ts';

const WINDOW_S = 10;
/** So many requests to LeetCode may one caller cause in a window, who is known or not. */
const KNOWN = 30;
const STRANGER = 10;
/** So many things that one request asks for are taken to go to LeetCode in one request too: it asks for 25 profiles at once. */
const TOGETHER = 25;

/** What one caller may cause: of those who share a part of the budget no one has all. */
function limitsOf(budget: BudgetLimits) {
  const { 'waited-for': known, stranger } = sharesOf(budget);
  return {
    'waited-for': Math.max(1, Math.min(KNOWN, Math.floor(known.requests / 2))),
    stranger: Math.max(1, Math.min(STRANGER, stranger.requests - 1)),
  };
}

/**
 * Gives each caller their share of the LeetCode budget for what LeetCord has no copy of, by which one with made-up names would have all
 * of it. Who is not signed in comes after all others. Each process counts by itself, in memory.
 */
export function createCallerShares(budget: BudgetLimits) {
  const limits = limitsOf(budget);
  const limiterOf = (points: number) => new RateLimiterMemory({ points, duration: WINDOW_S });
  const limiters = { 'waited-for': limiterOf(limits['waited-for']), stranger: limiterOf(limits.stranger) };

  /** Who reads in one request, as the budget sees them; undefined for a service, which reads for all. */
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
