import { requireScope } from '@leetcord/kit/auth/caller';
import { checkInput, confirmationInput } from '../../confirmation.input.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const confirmSubmissions: NonNullable<QueryResolvers['confirmSubmissions']> = (
  _parent,
  { users, isWaitedFor },
  { caller, confirmation },
) => {
  requireScope(caller, 'submissions:confirm');
  checkInput(confirmationInput, { users });
  return confirmation.confirm(users, isWaitedFor ? 'confirmation' : 'background');
};
