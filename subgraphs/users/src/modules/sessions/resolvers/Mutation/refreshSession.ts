import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { SessionEnded } from '../../sessions.errors.ts';
import { signInSuccess } from '../../sessions.result.ts';

const asResult = faultsAsResult(SessionEnded);

export const refreshSession: NonNullable<MutationResolvers['refreshSession']> = (
  _parent,
  { input },
  { caller, sessions },
) => asResult(() => sessions.refresh(caller, input.refreshToken).then(signInSuccess));
