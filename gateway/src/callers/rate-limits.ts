import { publicError } from '@leetcord/kit/graphql/errors';
import type { GraphQLError } from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Allowance } from './allowances.ts';

/** In how many seconds an allowance is whole again. */
export const WINDOW_S = 60;

/** How much of an allowance is used. */
export interface Usage {
  allowance: Allowance;
  /** How often it was used in this minute, refused requests too. */
  used: number;
  /** When all of it is there again, in seconds. */
  resetSeconds: number;
}

/** Counts requests, each minute from an allowance's first use. Each gateway process counts by itself, in memory. */
export interface RateLimits {
  take(allowance: Allowance): Promise<Usage>;
  look(allowance: Allowance): Promise<Usage>;
}

export function createRateLimits(): RateLimits {
  // It only counts: how much is too much differs by caller.
  const counter = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: WINDOW_S });
  return {
    take: async (allowance) => {
      const { consumedPoints, msBeforeNext } = await counter.consume(allowance.key);
      return { allowance, used: consumedPoints, resetSeconds: Math.ceil(msBeforeNext / 1_000) };
    },
    look: async (allowance) => {
      const { consumedPoints = 0, msBeforeNext = 0 } = (await counter.get(allowance.key)) ?? {};
      return { allowance, used: consumedPoints, resetSeconds: Math.ceil(msBeforeNext / 1_000) };
    },
  };
}

/** What a caller is told who is over the limit. */
export function rateLimited({ allowance, resetSeconds }: Usage): GraphQLError {
  const seconds = `${resetSeconds} second${resetSeconds === 1 ? '' : 's'}`;
  return publicError('RATE_LIMITED', `${allowance.message} Try again in ${seconds}.`);
}

/** The headers of draft-ietf-httpapi-ratelimit-headers-10: the rule, and what is left of it. */
export function rateLimitHeaders({ allowance, used, resetSeconds }: Usage): Record<string, string> {
  const { policy, perMinute } = allowance;
  return {
    'RateLimit-Policy': `"${policy}";q=${perMinute};w=${WINDOW_S}`,
    RateLimit: `"${policy}";r=${Math.max(0, perMinute - used)};t=${resetSeconds}`,
  };
}
