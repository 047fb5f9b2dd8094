export type { Submission as SubmissionMapper } from './submissions.repository.ts';
