import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotModerator } from '../../../communities/communities.errors.ts';
import { SubmissionNotFound } from '../../moderation.errors.ts';
import { asModerated, plainSubmissionId } from '../../moderation-result.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator, SubmissionNotFound);

export const restoreSubmission: NonNullable<MutationResolvers['restoreSubmission']> = (
  _parent,
  { input },
  { caller, moderation, view },
) =>
  asResult(() =>
    moderation
      .setVoid(caller, { ...input, submissionId: plainSubmissionId(input, view), isVoid: false })
      .then(asModerated),
  );
