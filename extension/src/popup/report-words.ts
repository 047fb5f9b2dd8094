import { areDifferent } from '../leetcode-user.ts';
import { nameWords } from '@leetcord/kit/text/name-words';
import type { Report } from '../queue/report.ts';

/** The texts of reports in the popup. */

const STATE: Record<Report['state'], string> = {
  waiting: 'Waiting',
  'needs-sign-in': 'Sign in to send',
  'needs-leetcode': 'Prove your account to send',
  recorded: 'Recorded',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
};

const VERDICT: Record<Report['verdict'], string> = {
  ACCEPTED: 'Accepted',
  WRONG_ANSWER: 'Wrong answer',
  MEMORY_LIMIT_EXCEEDED: 'Memory limit exceeded',
  OUTPUT_LIMIT_EXCEEDED: 'Output limit exceeded',
  TIME_LIMIT_EXCEEDED: 'Time limit exceeded',
  RUNTIME_ERROR: 'Runtime error',
  COMPILE_ERROR: 'Compile error',
  OTHER: 'Other verdict',
};

/** A recorded submission without points must not read as a success. */
export const stateWords = ({ state, verdict }: Report): string =>
  state === 'confirmed' && verdict !== 'ACCEPTED' ? 'Noted' : STATE[state];
export const verdictWords = ({ verdict }: Report): string => VERDICT[verdict];

/** The problem's title; until the server has sent it, the slug made readable. */
export function titleWords({ problemTitle, problemSlug }: Report): string {
  if (problemTitle && nameWords(problemTitle, '') !== '') return problemTitle;
  return problemSlug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

export const pointWords = (points: number): string => `${points} ${points === 1 ? 'point' : 'points'}`;

/** The LeetCode account of a report, if it is not the one that the user has proven; otherwise null. */
export const otherUserOf = ({ leetcodeName }: Report, proven: string | null): string | null =>
  leetcodeName !== null && proven !== null && areDifferent(leetcodeName, proven) ? leetcodeName : null;
