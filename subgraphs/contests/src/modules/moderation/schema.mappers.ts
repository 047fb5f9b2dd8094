import type { Submission } from '../submissions/submission.ts';
import type { AuditEntry } from './audit-log.repository.ts';

export type AuditEntryMapper = AuditEntry;

/** A submission in a community. */
export interface ModeratedSubmissionMapper {
  submission: Submission;
  communityId: string;
}

export type { Suspicion as SuspicionMapper } from './suspicions.ts';
