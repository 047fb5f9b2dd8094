import { requireScope } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/graphql/errors';
import type { QueryResolvers } from './../../../types.generated.ts';
import { roundNamed } from '@leetcord/kit/text/leetcode-round';
import { checkInput, sweepInput } from '../../../confirmation/confirmation.input.ts';

export const leetcodeRoundResults: NonNullable<QueryResolvers['leetcodeRoundResults']> = (
  _parent,
  { round, usernames },
  { caller, roundResults },
) => {
  requireScope(caller, 'rounds:results');
  checkInput(sweepInput, { usernames });
  const name = roundNamed(round);
  if (name === null) throw publicError('BAD_USER_INPUT', 'round is no weekly or biweekly contest of LeetCode.');
  return roundResults.read(name.slug, usernames);
};
