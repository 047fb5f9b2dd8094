import { publicError } from '@leetcord/kit/graphql/errors';
import { GraphQLError } from 'graphql';
import { LeetCodeError } from './leetcode/errors.ts';

/**
 * Resolves as the work does, with a LeetCodeError turned into UPSTREAM_UNAVAILABLE, which is all that callers see of LeetCode's failures,
 * or into RATE_LIMITED, where LeetCode was not asked because the caller has asked too much. For resolvers.
 */
export async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof LeetCodeError)) throw error;
    if (error.failure === 'share-used') throw rateLimited(error);
    throw publicError('UPSTREAM_UNAVAILABLE', 'LeetCode does not answer now. Try again in a minute.', error);
  }
}

const rateLimited = ({ message, retryAfterMs }: LeetCodeError) =>
  new GraphQLError(message, {
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds: Math.ceil((retryAfterMs ?? 1_000) / 1_000) },
  });
