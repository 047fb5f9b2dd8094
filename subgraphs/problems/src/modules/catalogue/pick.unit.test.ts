import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickFor, type Slot } from './pick.ts';

interface Thing {
  slug: string;
}

const THINGS: Thing[] = Array.from({ length: 12 }, (_, index) => ({ slug: `problem-${index}` }));
const slots = fc.array(fc.record({ count: fc.integer({ min: 1, max: 4 }), fitting: fc.subarray(THINGS) }), {
  minLength: 1,
  maxLength: 4,
});
const seeds = fc.string({ minLength: 1, maxLength: 8 });
const slugsOf = (things: readonly Thing[]) => things.map(({ slug }) => slug);

/** How many can be given at most, by Hall's theorem: what some slots ask for beyond all that fit them stays open. */
function most(asked: readonly Slot<Thing>[]): number {
  const wanted = asked.reduce((sum, { count }) => sum + count, 0);
  let open = 0;
  for (let subset = 1; subset < 1 << asked.length; subset += 1) {
    const some = asked.filter((_, index) => (subset >> index) & 1);
    const fitting = new Set(some.flatMap((slot) => slot.fitting));
    open = Math.max(open, some.reduce((sum, { count }) => sum + count, 0) - fitting.size);
  }
  return wanted - open;
}

describe('a pick', () => {
  test('gives all slots together as many problems as can be had, each to a slot that it fits, none twice', () => {
    fc.assert(
      fc.property(seeds, slots, (seed, asked) => {
        const picked = slugsOf(pickFor(seed, asked));
        expect(new Set(picked).size).toBe(picked.length);
        expect(picked).toHaveLength(most(asked));
        if (picked.length < asked.reduce((sum, { count }) => sum + count, 0)) return;
        let from = 0;
        for (const { count, fitting } of asked) {
          expect(slugsOf(fitting)).toEqual(expect.arrayContaining(picked.slice(from, from + count)));
          from += count;
        }
      }),
    );
  });

  test('is the same for the same seed, whatever the order of the problems, and without one that was not picked', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 11 }), fc.nat(11), (seed, count, index) => {
        const picked = slugsOf(pickFor(seed, [{ count, fitting: THINGS }]));
        expect(slugsOf(pickFor(seed, [{ count, fitting: THINGS.toReversed() }]))).toEqual(picked);
        const gone = THINGS[index]!.slug;
        if (picked.includes(gone)) return;
        expect(slugsOf(pickFor(seed, [{ count, fitting: THINGS.filter(({ slug }) => slug !== gone) }]))).toEqual(
          picked,
        );
      }),
    );
  });

  test('has each problem about as often as the others, over many seeds', () => {
    const times = new Map(THINGS.map(({ slug }) => [slug, 0]));
    for (let seed = 0; seed < 1_200; seed += 1) {
      for (const slug of slugsOf(pickFor(String(seed), [{ count: 3, fitting: THINGS }]))) {
        times.set(slug, times.get(slug)! + 1);
      }
    }
    for (const count of times.values()) expect(Math.abs(count - 300)).toBeLessThan(75);
  });
});
