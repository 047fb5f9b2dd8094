import type { Call } from '../../leetcode/call.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import {
  problemListOperation,
  problemListV2Operation,
  type ProblemPage,
} from '../../leetcode/operations/problem-list.ts';

/** Reads the page of the catalogue that has so many problems before it. Rejects with a LeetCodeError. */
export type ReadPage = (skip: number, call: Call) => Promise<ProblemPage>;

/** LeetCode's reply has another shape than we know, so that asking again is of no use. */
export const isDrift = (error: unknown): boolean =>
  error instanceof LeetCodeError && error.failure === 'schema-changed';

/**
 * Reads the pages of one reading. LeetCode has two lists that tell the same, and has changed each of them at some time: where it
 * has changed the newer one, the older one gives the rest.
 */
export function createPageReader(leetcode: Pick<LeetCodeClient, 'askOne'>): ReadPage {
  let list = problemListV2Operation;
  return async (skip, call) => {
    try {
      return await leetcode.askOne(list, { skip }, call);
    } catch (error) {
      if (!isDrift(error) || list === problemListOperation) throw error;
      list = problemListOperation;
      return leetcode.askOne(list, { skip }, call);
    }
  };
}
