import { expect, test } from 'vitest';
import { suspicionsIn } from './suspicions.ts';

const START = new Date('2026-11-23T18:00:00Z');
/** Problems with the seconds after the start at which each was accepted; null for one that was not. */
const solved = (times: Record<string, number | null>) =>
  Object.entries(times).map(([problemSlug, seconds]) => ({
    problemSlug,
    acceptedAt: seconds === null ? null : new Date(START.getTime() + seconds * 1_000),
    rejectedAt: [],
  }));
const found = (entrants: Record<string, Record<string, number | null>>, hasProblemSet = true) => {
  const states = new Map(Object.entries(entrants).map(([userId, times]) => [userId, solved(times)]));
  return suspicionsIn(states, { startsAt: START, hasProblemSet }).map(({ rule, userIds, problemSlugs }) => [
    rule,
    userIds.join(),
    problemSlugs.join(),
  ]);
};

test('a problem that is accepted in the first minute is suspicious, and one that is accepted after it is not', () => {
  expect(found({ ann: { a: 59 }, bob: { a: 60 }, cat: { a: null } })).toEqual([['EARLY', 'ann', 'a']]);
});

test('two problems within half a minute are faster than reading the second one', () => {
  expect(found({ ann: { a: 300, b: 329, c: 359 }, bob: { a: 600, b: 700 } })).toEqual([
    ['FASTER_THAN_READING', 'ann', 'a,b'],
  ]);
});

test('two entrants who solve three problems at the same times are suspicious, and two problems are chance', () => {
  const ann = { a: 300, b: 700, c: 1_200 };
  expect(found({ ann, bob: { a: 305, b: 690, c: 1_210 }, cat: { a: 302, b: 700, c: 1_300 } })).toEqual([
    ['SAME_TIMES', 'ann,bob', 'a,b,c'],
  ]);
});

test('a problem that a crowd solves at once tells nothing of two of them', () => {
  const times = { a: 300, b: 700, c: 1_200 };
  const crowd = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`user-${100 + index}`, times]));
  expect(found(crowd).length).toBeLessThan(60 * 20);
  expect(found({ ann: times, bob: times })).toHaveLength(1);
});

test('where any problem counts, only the times of two entrants are compared', () => {
  const times = { a: 10, b: 20, c: 30 };
  expect(found({ ann: times, bob: times }, false)).toEqual([['SAME_TIMES', 'ann,bob', 'a,b,c']]);
});
