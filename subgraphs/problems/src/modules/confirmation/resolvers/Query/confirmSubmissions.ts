import { requireScope } from '@leetcord/kit/auth/caller';
import { orUnavailable } from '../../../../unavailable.ts';
import { checkConfirmationInput } from '../../confirmation.input.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const confirmSubmissions: NonNullable<QueryResolvers['confirmSubmissions']> = (
  _parent,
  { username, claims },
  { caller, confirmation },
) => {
  requireScope(caller, 'submissions:confirm');
  checkConfirmationInput({ username, claims });
  return orUnavailable(confirmation.confirm(username, claims));
};
