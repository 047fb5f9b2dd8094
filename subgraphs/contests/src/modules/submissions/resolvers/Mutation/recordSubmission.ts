import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { LeetCodeNotLinked, NotSignedIn } from '../../submissions.errors.ts';

const asResult = faultsAsResult(InvalidInput, NotSignedIn, LeetCodeNotLinked);

export const recordSubmission: NonNullable<MutationResolvers['recordSubmission']> = (
  _parent,
  { input },
  { caller, submissions },
) =>
  asResult(() =>
    submissions.record(caller, input).then((recorded) => ({ __typename: 'RecordSubmissionSuccess', ...recorded })),
  );
