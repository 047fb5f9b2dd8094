import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { AccountTaken } from '../../../accounts/accounts.errors.ts';
import { TooManyAttempts } from '../../../attempts/attempts.errors.ts';
import { signInSuccess } from '../../../sessions/sessions.result.ts';
import {
  CodeNotInProfile,
  LeetCodeUnavailable,
  LeetCodeUserNotFound,
  ProofNotFound,
} from '../../leetcode-proof.errors.ts';

const asResult = faultsAsResult(
  ProofNotFound,
  CodeNotInProfile,
  LeetCodeUserNotFound,
  LeetCodeUnavailable,
  TooManyAttempts,
  AccountTaken,
);

export const finishLeetCodeProof: NonNullable<MutationResolvers['finishLeetCodeProof']> = (
  _parent,
  { input },
  context,
) => asResult(() => context.leetcodeProof.finish(context, input).then(signInSuccess));
