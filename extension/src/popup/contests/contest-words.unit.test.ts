import { expect, test } from 'vitest';
import type { ContestView } from '../../contests/contest-view.ts';
import { durationWords, hiddenWords, placeWords, resultWords, timeWords } from './contest-words.ts';

const now = Date.parse('2026-11-28T12:00:00Z');
const contest: ContestView = {
  id: 'k1',
  title: 'Weekly practice',
  community: 'Algo Club',
  state: 'RUNNING',
  format: 'LEETCODE',
  startsAt: '2026-11-28T11:00:00Z',
  endsAt: '2026-11-28T13:30:00Z',
  freezesAt: null,
  isFrozen: false,
  entry: 'EVERYBODY',
  myEntry: 'JOINED',
  entrantCount: 21,
  problemCount: 4,
  matching: null,
  problems: null,
  mine: { rank: 21, points: 7, solved: 2, cells: [{ column: 'FINISH_SECONDS', value: 3_661 }] },
};

test.each([
  [0, '00:00'],
  [-5, '00:00'],
  [59.9, '00:59'],
  [3_661, '1:01:01'],
  [90_000, '1 day 1:00:00'],
  [31 * 86_400, '31 days 0:00:00'],
])('%d seconds are shown as %s', (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});

test.each([
  ['LEETCODE', contest.mine, '7 points, finish 1:01:01'],
  ['LOCKOUT', { ...contest.mine!, cells: [{ column: 'POINTS', value: 1.5 }] }, '1.5 points'],
  ['POINTS', { ...contest.mine!, points: 1, cells: [] }, '1 point'],
  ['ICPC', { ...contest.mine!, cells: [{ column: 'PENALTY_MINUTES', value: 44 }] }, '2 solved, penalty 44 min'],
  ['A_LATER_FORMAT', { ...contest.mine!, cells: [{ column: 'A_LATER_COLUMN', value: 3 }] }, '7 points'],
  ['ICPC', null, ''],
])('a result of the format %s is told in its own terms', (format, mine, words) => {
  expect(resultWords({ ...contest, format, mine })).toBe(words);
});

test('what has to be said of problems that are not shown is said', () => {
  const any = { ...contest, problemCount: null };
  expect(hiddenWords(any)).toBe('Any problem on LeetCode counts.');
  const matching = { difficulties: ['EASY', 'MEDIUM'], tags: ['graph'], minRating: 1_500, maxRating: null };
  expect(hiddenWords({ ...any, matching })).toBe(
    'Any problem counts that is easy or medium, about graph, rated 1500 or more.',
  );
  expect(hiddenWords({ ...contest, state: 'SCHEDULED', problemCount: 1 })).toBe('1 problem, hidden until the start.');
});

test('the time left follows from the clock, and no contest has less than none', () => {
  expect(timeWords(contest, now)).toEqual({ lead: 'Ends in', left: '1:30:00' });
  expect(timeWords(contest, now + 86_400_000)).toEqual({ lead: 'The end has come', left: null });
  expect(timeWords({ ...contest, state: 'SCHEDULED' }, now)).toEqual({ lead: 'Starting', left: null });
  expect(placeWords(contest)).toBe('21st of 21');
  expect(placeWords({ ...contest, entrantCount: 3 })).toBe('21st of 21');
});
