import { publicError } from '@leetcord/kit/graphql/errors';
import type { GraphQLError } from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Allowance } from './allowances.ts';

/** After how many seconds an allowance is full again. */
export const WINDOW_S = 60;

/** How much of an allowance is used. */
export interface Usage {
  allowance: Allowance;
  /** How many requests came in this minute, including refused ones. */
  used: number;
  /** After how many seconds it is full again. */
  resetSeconds: number;
}

/** Counts requests, each minute starting with an allowance's first use. Each gateway process counts separately, in memory. */
export interface RateLimits {
  /** Counts as many requests; one by default. */
  take(allowance: Allowance, requests?: number): Promise<Usage>;
  giveBack(allowance: Allowance, requests: number): Promise<void>;
  look(allowance: Allowance): Promise<Usage>;
}

export function createRateLimits(): RateLimits {
  // It only counts: the limit differs by caller.
  const counter = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: WINDOW_S });
  return {
    take: async (allowance, requests = 1) => {
      const { consumedPoints, msBeforeNext } = await counter.consume(allowance.key, requests);
      return { allowance, used: consumedPoints, resetSeconds: Math.ceil(msBeforeNext / 1_000) };
    },
    giveBack: async (allowance, requests) => {
      await counter.reward(allowance.key, requests);
    },
    look: async (allowance) => {
      const { consumedPoints = 0, msBeforeNext = 0 } = (await counter.get(allowance.key)) ?? {};
      return { allowance, used: consumedPoints, resetSeconds: Math.ceil(msBeforeNext / 1_000) };
    },
  };
}

/** What a caller over the limit is told. */
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
