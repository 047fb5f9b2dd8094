export type { AcceptedSubmission as AcceptedSubmissionMapper } from './recent-accepted.kind.ts';
