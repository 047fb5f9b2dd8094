import { orUnavailable } from '../../../unavailable.ts';
import type { AcceptedSubmissionResolvers } from './../../types.generated.ts';

export const AcceptedSubmission: AcceptedSubmissionResolvers = {
  problem: ({ slug }, _arg, { catalogue, endsAt }) => orUnavailable(catalogue.read(slug, endsAt)),
};
