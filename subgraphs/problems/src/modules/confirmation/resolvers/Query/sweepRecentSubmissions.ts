import { requireScope } from '@leetcord/kit/auth/caller';
import { checkInput, sweepInput } from '../../confirmation.input.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const sweepRecentSubmissions: NonNullable<QueryResolvers['sweepRecentSubmissions']> = async (
  _parent,
  { usernames },
  { caller, confirmation },
) => {
  requireScope(caller, 'submissions:confirm');
  checkInput(sweepInput, { usernames });
  const swept = await confirmation.sweep(usernames);
  return swept.map(({ username, accepted }) => ({
    username,
    accepted:
      accepted?.map(({ id, slug, language, submittedAt }) => {
        return { submissionId: id, problemSlug: slug, language, submittedAt };
      }) ?? null,
  }));
};
