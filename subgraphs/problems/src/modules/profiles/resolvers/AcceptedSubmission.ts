import { orUnavailable } from '../../../unavailable.ts';
import type { AcceptedSubmissionResolvers } from './../../types.generated.ts';

export const AcceptedSubmission: AcceptedSubmissionResolvers = {
  language: ({ language }) => language ?? 'unknown',
  problem: ({ slug }, _arg, { catalogue, endsAt, reader }) => orUnavailable(catalogue.read(slug, endsAt, reader)),
};
