import type { SubmissionResolvers } from './../../types.generated.ts';
export const Submission: SubmissionResolvers = {/* Implement Submission resolver logic here */};
