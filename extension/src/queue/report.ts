import { z } from 'zod';
import { verdict } from '../messages.ts';
import { formerOwner, type Owner } from '../session/owner.ts';
import { createFormat } from '../storage/format.ts';
import { askAgainDelayMs, retryDelayMs } from './backoff.ts';

const award = z.object({
  community: z.string(),
  communityId: z.string().nullable().default(null),
  points: z.number(),
  reason: z.string(),
});

/** A report as the browser stores it. Times are in Unix ms unless they are text. */
const report = z.object({
  /** The user who was signed in at the submit, and on which server. Null while nobody was: then it goes to the next user who signs in. */
  owner: z.string().nullable(),
  submissionId: z.string(),
  problemSlug: z.string(),
  language: z.string(),
  verdict,
  /** When the verdict was seen, ISO 8601. */
  submittedAt: z.string(),
  /** Who was signed in to LeetCode then; null if unknown. */
  leetcodeName: z.string().nullable().default(null),
  /** The tab that saw the verdict, which may show the outcome once; null when it has, or when the outcome is no news any more. */
  newsTab: z.number().nullable().default(null),
  state: z.enum(['waiting', 'needs-sign-in', 'needs-leetcode', 'recorded', 'confirmed', 'rejected']),
  /** How many sends in a row have failed. */
  attempts: z.number().int().min(0),
  nextAttemptAt: z.number(),
  /** Why it waits, or its outcome, in plain sentences. */
  message: z.string().nullable(),
  /** The server's id, once the report is recorded. */
  serverId: z.string().nullable(),
  problemTitle: z.string().nullable(),
  awards: z.array(award),
});
export type Report = z.infer<typeof report>;
export const reportFormat = createFormat(report, [
  ({ userId, ...value }) => ({ ...value, owner: formerOwner(userId) }),
]);

export type ReportFacts = Pick<
  Report,
  'owner' | 'submissionId' | 'problemSlug' | 'language' | 'verdict' | 'submittedAt' | 'leetcodeName' | 'newsTab'
>;

/** The server's view of a recorded submission. */
export interface RecordedSubmission {
  id: string;
  state: 'PENDING' | 'CONFIRMED' | 'REJECTED';
  /** The outcome, for the user. */
  sentence: string | null;
  problemTitle: string | null;
  awards: Report['awards'];
  /** Whether LeetCord heard of it soon after it was made. */
  isRecent: boolean;
}

/** The outcome of sending a report. */
export type Outcome =
  /** `isNew`: the server had no report of it before. */
  | { kind: 'recorded'; submission: RecordedSubmission; isNew: boolean }
  | { kind: 'needs-sign-in' | 'needs-leetcode' | 'invalid'; message: string }
  /** `retryAfterMs`: how long the server wants no requests, if it said so. */
  | { kind: 'failed'; message: string; retryAfterMs?: number | null };

const STATE_OF_RECORDED = { PENDING: 'recorded', CONFIRMED: 'confirmed', REJECTED: 'rejected' } as const;

export const newReport = (facts: ReportFacts, nowMs: number): Report => ({
  ...facts,
  state: 'waiting',
  attempts: 0,
  nextAttemptAt: nowMs,
  message: null,
  serverId: null,
  problemTitle: null,
  awards: [],
});

/** The report after an outcome. Nothing is ever given up: a failed report waits for its next attempt. */
export function afterOutcome(before: Report, outcome: Outcome, nowMs: number): Report {
  switch (outcome.kind) {
    case 'recorded': {
      // The server may have had it from an earlier attempt whose answer was lost.
      const newsTab = outcome.isNew || before.attempts > 0 ? before.newsTab : null;
      return withSubmission({ ...before, newsTab, attempts: 0 }, outcome.submission);
    }
    case 'failed': {
      const attempts = before.attempts + 1;
      return {
        ...before,
        state: 'waiting',
        attempts,
        nextAttemptAt: nowMs + retryDelayMs(attempts),
        message: outcome.message,
      };
    }
    case 'invalid':
      return { ...before, state: 'rejected', message: outcome.message };
    case 'needs-sign-in':
    case 'needs-leetcode': {
      const attempts = before.state === outcome.kind ? before.attempts + 1 : 1;
      const nextAttemptAt = nowMs + askAgainDelayMs(attempts);
      return { ...before, state: outcome.kind, attempts, nextAttemptAt, message: outcome.message };
    }
  }
}

export const withSubmission = (before: Report, submission: RecordedSubmission): Report => ({
  ...before,
  state: STATE_OF_RECORDED[submission.state],
  message: submission.sentence,
  serverId: submission.id,
  problemTitle: submission.problemTitle ?? before.problemTitle,
  awards: submission.awards,
  newsTab: submission.isRecent ? before.newsTab : null,
});

/** The report, due at once. */
export const again = (before: Report, nowMs: number): Report => ({
  ...before,
  state: 'waiting',
  attempts: 0,
  nextAttemptAt: nowMs,
  message: null,
});

/** Whether a user may see and send it; null means that nobody is signed in. */
export const isOf = ({ owner }: Report, user: Owner | null): boolean => owner === null || owner === user;

/** Whether sending it again could help: the server refused the report without keeping it. */
export const canTryAgain = ({ state, serverId }: Report): boolean => state === 'rejected' && serverId === null;

/** Whether the server may still change its decision: it reopens a submission that LeetCode lists late. */
export const mayChange = ({ state, serverId }: Report): boolean =>
  state === 'recorded' || (state === 'rejected' && serverId !== null);

/** Whether the report waits for the user to sign in or to prove a LeetCode account. */
export const waitsForUser = ({ state }: Report): boolean => state === 'needs-sign-in' || state === 'needs-leetcode';

/** Whether nothing is left to be sent. */
export const isSettled = ({ state }: Report): boolean =>
  state === 'recorded' || state === 'confirmed' || state === 'rejected';
