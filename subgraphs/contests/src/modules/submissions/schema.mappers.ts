export type { Submission as SubmissionMapper } from './submission.ts';
