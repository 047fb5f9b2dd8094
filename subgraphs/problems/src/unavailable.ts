import { publicError } from '@leetcord/kit/errors';
import { LeetCodeError } from './leetcode/errors.ts';

/**
 * Resolves as the work does, with a LeetCodeError turned into UPSTREAM_UNAVAILABLE: all that callers see of what LeetCode
 * did. For resolvers.
 */
export async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof LeetCodeError)) throw error;
    throw publicError('UPSTREAM_UNAVAILABLE', 'LeetCode does not answer now. Try again in a minute.', error);
  }
}
