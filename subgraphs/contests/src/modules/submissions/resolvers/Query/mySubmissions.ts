import { connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import type { QueryResolvers } from './../../../types.generated.ts';
import { SUBMISSION_ID_PATTERN } from '../../submission.ts';

const MAX_SUBMISSIONS = 50;

export const mySubmissions: NonNullable<QueryResolvers['mySubmissions']> = async (_parent, args, { view }) => {
  const request = pageRequest(args, { max: MAX_SUBMISSIONS, keyPattern: SUBMISSION_ID_PATTERN });
  return connectionOf(await view.submissions.mine(request), ({ _id }) => _id);
};
