import { expect, test } from 'vitest';
import type { DayView } from '../../home/day-view.ts';
import { pointsToday, solvedToday, solveWords, streakWords } from './home-words.ts';

const NOW = Date.parse('2026-12-01T22:30:00Z');
const solve = (slug: string, submittedAt: string, points: Record<string, number>): DayView['solves'][number] => ({
  ...{ slug, title: slug, submittedAt, isConfirmed: true },
  awards: Object.entries(points).map(([communityId, given]) => ({
    communityId,
    community: communityId,
    points: given,
  })),
});
const day = (more: Partial<DayView>): DayView => ({
  ...{ timeZone: 'UTC', streak: null, daily: null, solves: [], ratings: [], isInCommunity: true },
  ...more,
});

test.each([
  ['UTC', ['late', 'noon']],
  // There it is 2 December already.
  ['Asia/Tokyo', ['late']],
  ['America/Los_Angeles', ['late', 'noon']],
  ['a zone that the browser does not know', ['late', 'noon']],
])('today is the day of the user’s time zone: %s', (timeZone, expected) => {
  const solves = [
    solve('late', '2026-12-01T22:00:00Z', {}),
    solve('noon', '2026-12-01T12:00:00Z', {}),
    solve('before', '2026-11-30T23:59:59Z', {}),
  ];
  expect(solvedToday(day({ solves, timeZone }), NOW).map(({ slug }) => slug)).toEqual(expected);
});

test('a problem that was solved twice today is one, with the points of both, summed for each community', () => {
  const solves = [
    solve('graph', '2026-12-01T20:00:00Z', { club: 0 }),
    solve('graph', '2026-12-01T19:00:00Z', { club: 3, team: 5 }),
    solve('tree', '2026-12-01T18:00:00Z', { club: 1 }),
  ];
  const solved = solvedToday(day({ solves }), NOW);
  expect(solved.map(solveWords)).toEqual(['3 to 5 points', '1 point']);
  expect(pointsToday(day({ solves }), solved)).toEqual([
    { name: 'team', points: 5 },
    { name: 'club', points: 4 },
  ]);
});

test('the streak says until when it lasts, and an answer of an earlier day does not say that today is done', () => {
  const streak = { days: 6, longest: 9, isTodayDone: true, endsAt: '2026-12-03T00:00:00Z' };
  const words = (at: number) => streakWords(day({ streak, timeZone: 'Etc/GMT-1' }), at, NOW);
  expect(words(NOW)).toEqual({
    lead: '6 days in a row, longest 9',
    rest: 'Safe today; ends Thu 3 Dec, 01:00 (Etc/GMT-1), in 1 day 1:30:00.',
  });
  expect(words(NOW - 86_400_000).rest).toMatch(/^Ends Thu 3 Dec/);
  expect(streakWords(day({ streak }), NOW, Date.parse(streak.endsAt)).rest).toBe('Its day is over: being looked up.');
  expect(streakWords(day({ streak: { ...streak, days: 0, endsAt: null } }), NOW, NOW).lead).toBe('None, longest 9');
});
