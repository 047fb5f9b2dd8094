import { judgedSubmissions, type LeetCode } from './leetcode.ts';
import type { Account } from './state.ts';

/** A user's status for a problem; null when there is none, or when nobody is signed in. */
export type ProblemStatus = 'ac' | 'notac' | null;

/** The statuses of a signed-in user, by slug; nobody has none. */
export function statusesOf(leetcode: LeetCode, user: Account | null): Map<string, ProblemStatus> {
  const statuses = new Map<string, ProblemStatus>();
  if (user === null) return statuses;
  for (const { slug, status } of judgedSubmissions(leetcode, user.username, 0)) {
    if (statuses.get(slug) !== 'ac') statuses.set(slug, status === 'Accepted' ? 'ac' : 'notac');
  }
  return statuses;
}
