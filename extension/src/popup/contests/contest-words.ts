import { ordinal } from '@leetcord/kit/text/ordinal';
import { clockWords, dayWords } from '../../when-words.ts';
import { pointWords } from '../report-words.ts';
import type { ContestView, ProblemView } from '../../contests/contest-view.ts';

/** The texts of contests in the popup. */

const DAY_S = 86_400;
const two = (part: number): string => String(part).padStart(2, '0');

/** Such as `04:09`, `1:04:09`, or `2 days 1:04:09`. */
export function durationWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [days, hours] = [Math.floor(whole / DAY_S), Math.floor((whole % DAY_S) / 3_600)];
  const clock = `${two(Math.floor((whole % 3_600) / 60))}:${two(whole % 60)}`;
  if (days > 0) return `${days} ${days === 1 ? 'day' : 'days'} ${hours}:${clock}`;
  return hours > 0 ? `${hours}:${clock}` : clock;
}

/** How far on a contest is, by the clock: `lead` and, where something is to come, how long it takes. */
export function timeWords(
  { state, startsAt, endsAt }: ContestView,
  nowMs: number,
): { lead: string; left: string | null } {
  const left = (at: string) => durationWords(Math.ceil((Date.parse(at) - nowMs) / 1_000));
  switch (state) {
    case 'SCHEDULED':
      if (Date.parse(startsAt) <= nowMs) return { lead: 'Starting', left: null };
      return { lead: `Starts ${startWords(startsAt, nowMs)}, in`, left: left(startsAt) };
    case 'RUNNING':
      if (Date.parse(endsAt) <= nowMs) return { lead: 'The end has come', left: null };
      return { lead: 'Ends in', left: left(endsAt) };
    case 'SETTLING':
      return { lead: 'Over. The last solves are being confirmed.', left: null };
    case 'FINAL':
      return { lead: 'Over. This is final.', left: null };
    case 'CANCELLED':
      return { lead: 'Cancelled by a moderator.', left: null };
  }
}

function startWords(startsAt: string, nowMs: number): string {
  const isToday = dayWords(startsAt) === dayWords(new Date(nowMs).toISOString());
  return isToday ? `at ${clockWords(startsAt)}` : `on ${dayWords(startsAt)} at ${clockWords(startsAt)}`;
}

const FORMATS: Record<string, string> = {
  POINTS: 'Points',
  ICPC: 'ICPC',
  LEETCODE: 'LeetCode rules',
  LOCKOUT: 'Lockout',
};

/** How it is ranked, such as `ICPC`. */
export const formatWords = ({ format }: ContestView): string => FORMATS[format] ?? format;

/** What is said in place of the problems; empty when there is nothing to say. */
export function hiddenWords({ state, problemCount, matching }: ContestView): string {
  if (matching !== null) return `Any problem counts that is ${matchingWords(matching)}.`;
  if (problemCount === null) return 'Any problem on LeetCode counts.';
  const count = problemCount === 1 ? '1 problem' : `${problemCount} problems`;
  if (state === 'SCHEDULED') return `${count}, hidden until the start.`;
  return state === 'CANCELLED' ? '' : `${count}, not known right now.`;
}

/** Such as `easy or medium, about graph, rated 1500 to 1900`; empty where anything matches. */
export function matchingWords({
  difficulties,
  tags,
  minRating,
  maxRating,
}: NonNullable<ContestView['matching']>): string {
  const rating =
    minRating !== null && maxRating !== null
      ? `rated ${minRating} to ${maxRating}`
      : [minRating !== null && `rated ${minRating} or more`, maxRating !== null && `rated ${maxRating} or less`];
  const parts = [
    difficulties.join(' or ').toLowerCase(),
    tags.length > 0 && `about ${tags.join(' and ')}`,
    rating,
  ].flat();
  return parts.filter(Boolean).join(', ');
}

const CELLS: Record<string, (value: number) => string> = {
  PENALTY_MINUTES: (minutes) => `penalty ${minutes} min`,
  FINISH_SECONDS: (seconds) => `finish ${durationWords(seconds)}`,
  // In place of the points without parts.
  POINTS: () => '',
};

/** What the user has reached, such as `3 solved, penalty 124 min`. */
export function resultWords({ format, mine }: ContestView): string {
  if (!mine) return '';
  const parts = mine.cells.find(({ column }) => column === 'POINTS');
  const lead = format === 'ICPC' ? `${mine.solved} solved` : pointWords(parts?.value ?? mine.points);
  const more = mine.cells.map(({ column, value }) => CELLS[column]?.(value) ?? '').filter((words) => words !== '');
  return [lead, ...more].join(', ');
}

/** Such as `2nd of 14`. */
export const placeWords = ({ mine, entrantCount }: ContestView): string =>
  mine ? `${ordinal(mine.rank)} of ${Math.max(entrantCount, mine.rank)}` : '';

/** What the user did at a problem, such as `0:12:40, first, 2 wrong`; empty while they did nothing. */
export function markWords({ isSolved, solvedAfterSeconds, isFirst, wrongAttempts }: ProblemView): string {
  const words: string[] = [];
  if (isSolved) words.push(solvedAfterSeconds === null ? 'solved' : `solved at ${durationWords(solvedAfterSeconds)}`);
  if (isFirst) words.push('first');
  if (wrongAttempts > 0) words.push(`${wrongAttempts} wrong`);
  return words.join(', ');
}
