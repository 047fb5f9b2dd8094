import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contestWindow, createContestInput, wrongLength } from './contest.input.ts';
import { labelAt } from './problem-label.ts';

const asked = (problems: object) => {
  const { data, error } = createContestInput.safeParse({ title: 'League', problems, idempotencyKey: 'one' });
  return data?.problems ?? error?.issues.map(({ path, message }) => [path.join('.'), message])[0];
};
const slots = (...given: object[]) => ({ picker: { slots: given.map((slot) => ({ count: 1, ...slot })) } });
const byHand = (count: number, points?: number) => ({
  byHand: Array.from({ length: count }, (_, index) => ({ problem: `${index + 1}`, points })),
});
const SLOTS = 'Give the picker 1 to 20 slots, for at most 50 problems together.';
const ONE_WAY = 'Choose the problems in one way: any, those that match, by hand, by the picker, or from a past round.';
const NAME = 'Name a problem by its number, title, slug or address.';

test.each([
  [{}, 'problems', ONE_WAY],
  [{ any: true, ...byHand(1) }, 'problems', ONE_WAY],
  [{ round: ' ' }, 'problems.round', 'Name a round of LeetCode, such as weekly-contest-408.'],
  [byHand(0), 'problems.byHand', 'Name 1 to 100 problems.'],
  [byHand(101), 'problems.byHand', 'Name 1 to 100 problems.'],
  [{ byHand: [{ problem: '  ' }] }, 'problems.byHand.0.problem', NAME],
  [{ byHand: [{ problem: 'x'.repeat(301) }] }, 'problems.byHand.0.problem', NAME],
  ...[0, 101, 1.5].map((points) => [byHand(1, points), 'problems.byHand.0.points', 'Give a problem 1 to 100 points.']),
  [slots(), 'problems.picker.slots', SLOTS],
  [slots(...Array.from({ length: 21 }, () => ({}))), 'problems.picker.slots', SLOTS],
  [slots({ count: 0 }), 'problems.picker.slots.0.count', SLOTS],
  [slots({ count: 26 }, { count: 25 }), 'problems.picker.slots', SLOTS],
  [
    slots({ minRating: 2_000, maxRating: 1_900 }),
    'problems.picker.slots.0.maxRating',
    'Let the highest rating be no lower than the lowest.',
  ],
] as [object, string, string][])('problems asked for as %o are refused at %s', (problems, field, message) => {
  expect(asked(problems)).toEqual([field, message]);
});

test('problems are asked for in one way, with points from 1 to 100', () => {
  expect(asked({ any: true, byHand: null })).toEqual({ way: 'ANY' });
  expect(asked(byHand(100, 100))).toMatchObject({ way: 'BY_HAND' });
  expect(asked({ byHand: [{ problem: ' 1 ', points: 1 }] })).toEqual({
    way: 'BY_HAND',
    problems: [{ problem: '1', points: 1 }],
  });
  expect(asked(slots({ difficulties: ['EASY', 'EASY'], minRating: 1_500 }))).toEqual({
    way: 'PICKER',
    seed: null,
    slots: [{ count: 1, difficulties: ['EASY'], tags: [], minRating: 1_500, maxRating: null, points: null }],
  });
});

test('a window that is taken lies ahead, and is no longer or shorter than a contest may be', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const minutes = fc.integer({ min: -100, max: 600_000 }).map((count) => new Date(now.getTime() + count * 60_000));
  fc.assert(
    fc.property(minutes, minutes, (startsAt, endsAt) => {
      const isTaken = contestWindow(now).safeParse({ startsAt, endsAt }).success;
      const aheadMs = startsAt.getTime() - now.getTime();
      const isNear = aheadMs >= -300_000 && aheadMs <= 365 * 86_400_000;
      expect(isTaken).toBe(isNear && endsAt > now && wrongLength({ startsAt, endsAt }) === null);
    }),
  );
});

test('the labels of problems go from A to Z, and then on from AA', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 99].map(labelAt)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'CV']);
});
