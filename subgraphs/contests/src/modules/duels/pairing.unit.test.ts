import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DuelTerms } from './duels.repository.ts';
import { pairKey, pairsOf, termsOfBoth, type Waiting } from './pairing.ts';

const ANY: DuelTerms = { bestOf: 1, difficulties: [], minRating: null, maxRating: null };
const waiting = (_id: string, rating: number, second: number, terms: Partial<DuelTerms> = {}): Waiting => ({
  ...{ _id, communityId: 'c', rating, terms: { ...ANY, ...terms } },
  ...{ since: new Date(second * 1_000), until: new Date(second * 1_000 + 600_000) },
});

test('who has waited longest gets the nearest in rating of those who want the same', () => {
  const pairs = pairsOf([
    waiting('ann', 1_500, 3),
    waiting('ben', 1_900, 1),
    waiting('cid', 1_850, 4),
    waiting('dot', 1_880, 2, { bestOf: 3 }),
  ]);
  expect(pairs.map(({ first, second }) => [first._id, second._id])).toEqual([['ben', 'cid']]);
});

test('two who cannot duel now are left apart, and keep nobody else from it', () => {
  const [ann, ben, cid] = [waiting('ann', 1_500, 1), waiting('ben', 1_500, 2), waiting('cid', 1_900, 3)];
  const pairs = pairsOf([ann, ben, cid], new Set([pairKey(ben, ann)]));
  expect(pairs.map(({ first, second }) => [first._id, second._id])).toEqual([['ann', 'cid']]);
});

test('two who want different things are not paired, and two who overlap duel for what both want', () => {
  const of = (terms: Partial<DuelTerms>) => ({ ...ANY, ...terms });
  expect(termsOfBoth(of({ difficulties: ['EASY'] }), of({ difficulties: ['HARD'] }))).toBeNull();
  expect(termsOfBoth(of({ difficulties: ['EASY'] }), of({}))).toEqual(of({ difficulties: ['EASY'] }));
  expect(termsOfBoth(of({ maxRating: 1_500 }), of({ minRating: 1_600 }))).toBeNull();
  expect(termsOfBoth(of({ minRating: 1_200, maxRating: 1_500 }), of({ minRating: 1_400 }))).toEqual(
    of({ minRating: 1_400, maxRating: 1_500 }),
  );
});

test('nobody is in two pairs, nobody is paired against their wish, and no pair is left apart', () => {
  const terms = fc.record({
    bestOf: fc.constantFrom(1 as const, 3 as const),
    difficulties: fc.subarray(['EASY' as const, 'MEDIUM' as const, 'HARD' as const]),
    minRating: fc.option(fc.nat(3_000)),
    maxRating: fc.option(fc.nat(3_000)),
  });
  const people = fc
    .array(fc.tuple(fc.nat(3_000), fc.nat(60), terms), { maxLength: 12 })
    .map((all) => all.map(([rating, second, wish], index) => waiting(`user-${index}`, rating, second, wish)));
  fc.assert(
    fc.property(people, (all) => {
      const pairs = pairsOf(all);
      const paired = pairs.flatMap(({ first, second }) => [first, second]);
      expect(new Set(paired).size).toBe(paired.length);
      for (const { first, second, terms: both } of pairs) {
        expect(both).toEqual(termsOfBoth(first.terms, second.terms));
        expect(first.since.getTime()).toBeLessThanOrEqual(second.since.getTime());
      }
      const left = all.filter((one) => !paired.includes(one));
      for (const one of left)
        for (const other of left) if (one !== other) expect(termsOfBoth(one.terms, other.terms)).toBeNull();
    }),
  );
});
