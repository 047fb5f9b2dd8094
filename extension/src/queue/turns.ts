import type { Owner } from '../session/owner.ts';
import { waitsUntil } from './backoff.ts';
import { isOf, type Report } from './report.ts';

/** When a report is next tried automatically, in Unix ms; null for never, or not while this user is signed in. */
export function nextAttemptOf(report: Report, user: Owner | null): number | null {
  switch (report.state) {
    case 'waiting':
      return report.nextAttemptAt;
    // A sign-in may have happened while nobody could tell the worker.
    case 'needs-sign-in':
      return user !== null && isOf(report, user) ? report.nextAttemptAt : null;
    // The proof may be made elsewhere: the server knows.
    case 'needs-leetcode':
      return report.owner === user ? report.nextAttemptAt : null;
    default:
      return null;
  }
}

interface Moment {
  user: Owner | null;
  /** Whether the server knows the user's LeetCode account; null when it was not asked just now. */
  isLinked: boolean | null;
  nowMs: number;
}

/** Whether a report is to be sent now. */
export function isDue(report: Report, { user, isLinked, nowMs }: Moment): boolean {
  const next = nextAttemptOf(report, user);
  if (next === null) return false;
  if (report.state === 'needs-leetcode' && isLinked !== null) return isLinked;
  return !waitsUntil(next, nowMs);
}

/** New reports first, and of these the latest, so that no solve waits behind others; then the report that has waited longest. */
export function mostUrgent(reports: Report[]): Report | undefined {
  const isNew = ({ attempts }: Report) => attempts === 0;
  const [first] = [...reports].sort(
    (a, b) =>
      Number(isNew(b)) - Number(isNew(a)) ||
      (isNew(a) ? b.nextAttemptAt - a.nextAttemptAt : a.nextAttemptAt - b.nextAttemptAt) ||
      a.submittedAt.localeCompare(b.submittedAt),
  );
  return first;
}
