export type { SeenSubmission as SubmissionMapper } from './submissions.view.ts';
