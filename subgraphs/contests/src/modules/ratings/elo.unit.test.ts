import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eloChanges, expectedScore } from './elo.ts';
import { historiesOf, type FinalContest } from './history.ts';
import { titleOf } from './titles.ts';

const entrants = fc
  .array(fc.record({ rank: fc.integer({ min: 1, max: 8 }), before: fc.integer({ min: 800, max: 2_400 }) }), {
    minLength: 2,
    maxLength: 25,
  })
  .map((all) => all.map((one, index) => ({ ...one, userId: `user-${index}` })));

test('the winner of two equals gets 40, the other loses as much, a draw moves nobody, and who is alone is not rated', () => {
  const two = (first: number, second: number) => [
    ...eloChanges([
      { userId: 'ann', rank: first, before: 1_500 },
      { userId: 'ben', rank: second, before: 1_500 },
    ]).values(),
  ];
  expect(two(1, 2)).toEqual([40, -40]);
  expect(two(1, 1)).toEqual([0, 0]);
  expect(eloChanges([{ userId: 'ann', rank: 1, before: 1_500 }]).size).toBe(0);
});

test('who is rated 400 more is expected to win ten of eleven times', () => {
  expect(expectedScore(1_900, 1_500)).toBeCloseTo(10 / 11);
  expect(
    eloChanges([
      { userId: 'ann', rank: 1, before: 1_900 },
      { userId: 'ben', rank: 2, before: 1_500 },
    ]),
  ).toEqual(
    new Map([
      ['ann', 7],
      ['ben', -7],
    ]),
  );
});

test('changes are those of the sum over all pairs, have a sum of 0 but for rounding, and depend on no order of the entrants', () => {
  fc.assert(
    fc.property(entrants, (all) => {
      const changes = eloChanges(all);
      for (const own of all) {
        const games = all
          .filter((other) => other !== own)
          .map((other) => {
            const score = own.rank < other.rank ? 1 : own.rank === other.rank ? 0.5 : 0;
            return score - expectedScore(own.before, other.before);
          });
        const exact = (80 / (all.length - 1)) * games.reduce((sum, one) => sum + one, 0);
        expect(Math.abs(changes.get(own.userId)! - exact)).toBeLessThanOrEqual(0.5 + 1e-9);
      }
      const sum = [...changes.values()].reduce((total, one) => total + one, 0);
      expect(Math.abs(sum)).toBeLessThanOrEqual(all.length / 2);
      expect(new Map([...eloChanges(all.toReversed())].toReversed())).toEqual(changes);
    }),
  );
});

test('of equally rated entrants a better place never gives less, and an equal place gives the same', () => {
  fc.assert(
    fc.property(entrants, (all) => {
      const equals = all.map((one) => ({ ...one, before: one.before > 1_600 ? 1_700 : 1_500 }));
      const changes = eloChanges(equals);
      for (const one of equals) {
        for (const other of equals.filter(({ before }) => before === one.before)) {
          const difference = changes.get(one.userId)! - changes.get(other.userId)!;
          if (one.rank < other.rank) expect(difference).toBeGreaterThanOrEqual(0);
          if (one.rank === other.rank) expect(difference).toBe(0);
        }
      }
    }),
  );
});

test('histories depend on no order of the contests: each goes on from the one that ended before it', () => {
  const contest = (id: string, endsAt: Date, ...userIds: string[]): FinalContest => ({
    contest: { _id: id, endsAt },
    rows: userIds.map((userId, index) => ({ userId, order: String(index) })),
  });
  const first = contest('a', new Date(1_000), 'ann', 'ben');
  const second = contest('b', new Date(2_000), 'ben', 'ann', 'cid');
  const third = contest('c', new Date(2_000), 'cid', 'ann');
  const expected = historiesOf([first, second, third]);
  expect(historiesOf([third, first, second])).toEqual(expected);
  expect(expected.get('ann')!.map(({ contestId, before, after }) => [contestId, before, after])).toEqual([
    ['a', 1_500, 1_540],
    // 40 x (0 - 0.6131 + 1 - 0.5573).
    ['b', 1_540, 1_533],
    ['c', 1_533, expect.any(Number)],
  ]);
});

test('a title begins at its threshold', () => {
  const ratings = [900, 1_349, 1_350, 1_500, 1_650, 1_800, 2_000];
  expect(ratings.map(titleOf)).toEqual([
    'NOVICE',
    'NOVICE',
    'APPRENTICE',
    'SPECIALIST',
    'EXPERT',
    'MASTER',
    'GRANDMASTER',
  ]);
});
