import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { AccountTaken } from '../../../accounts/accounts.errors.ts';
import { TooManyAttempts } from '../../../attempts/attempts.errors.ts';
import { signInSuccess } from '../../../sessions/sessions.result.ts';
import { InvalidLinkCode } from '../../link-codes.errors.ts';

const asResult = faultsAsResult(InvalidLinkCode, TooManyAttempts, AccountTaken);

export const signInWithLinkCode: NonNullable<MutationResolvers['signInWithLinkCode']> = (_parent, { input }, context) =>
  asResult(() => context.linkCodes.signIn(context, input).then(signInSuccess));
