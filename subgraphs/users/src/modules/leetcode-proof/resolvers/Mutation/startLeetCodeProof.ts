import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { TooManyAttempts } from '../../../attempts/attempts.errors.ts';
import { LeetCodeUnavailable, LeetCodeUserNotFound } from '../../leetcode-proof.errors.ts';

const asResult = faultsAsResult(InvalidInput, LeetCodeUserNotFound, LeetCodeUnavailable, TooManyAttempts);

export const startLeetCodeProof: NonNullable<MutationResolvers['startLeetCodeProof']> = (_parent, { input }, context) =>
  asResult(() =>
    context.leetcodeProof.start(context, input).then((proof) => ({ __typename: 'LeetCodeProof', ...proof })),
  );
