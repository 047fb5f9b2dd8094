export type { ListedSubmission as AcceptedSubmissionMapper } from '../../leetcode/operations/recent-submissions.ts';
