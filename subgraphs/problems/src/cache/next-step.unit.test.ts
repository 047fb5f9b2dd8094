import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshnessOf, type Ages } from './ages.ts';
import { nextStep, saysNone, type Kept, type Step } from './next-step.ts';

const NOW = new Date('2026-11-23T18:00:00Z');
const AGES: Ages = { freshMs: 1_000, usableMs: 10_000, unknownMs: 500, unknownUsableMs: 5_000, retryMs: 100 };

/** Moments around now, and around the limits of the ages. */
const moment = fc
  .oneof(fc.integer({ min: -12_000, max: 2_000 }), fc.constantFrom(0, 1, -1, -999, -1_000, -9_999, -10_000))
  .map((ms) => new Date(NOW.getTime() + ms));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const copy = fc.record({ value: fc.constant({}), fetchedAt: moment });
const kept: fc.Arbitrary<Kept | null> = fc.option(
  fc
    .tuple(
      fc.option(copy, { nil: {} }),
      fc.record({
        retryAt: optional(moment),
        unknownUntil: optional(moment),
      }),
    )
    .map(([value, rest]) => ({ ...value, ...rest })),
);

describe('what a reader does next', () => {
  /** Checks a rule for every possible stored state. */
  const holds = (rule: (kept: Kept | null, step: Step) => void) =>
    fc.assert(
      fc.property(kept, (it) => rule(it, nextStep(it, { now: NOW, ages: AGES }))),
      { numRuns: 2_000 },
    );
  const freshness = (it: Kept | null) => (it?.value === undefined ? 'none' : freshnessOf(it.fetchedAt!, NOW, AGES));

  test('a fresh copy is answered, whatever else is known', () => {
    holds((it, step) => {
      if (freshness(it) === 'fresh') expect(step).toBe('answer');
    });
  });

  test('a usable copy is answered at once; an old one too, if LeetCode was tried a short while ago', () => {
    holds((it, step) => {
      if (freshness(it) === 'usable') expect(['answer', 'answer-and-refresh']).toContain(step);
      if (freshness(it) === 'old' && it?.retryAt !== undefined && it.retryAt > NOW) expect(step).toBe('answer');
    });
  });

  test('LeetCode is not asked again shortly after a try', () => {
    holds((it, step) => {
      if (step !== 'ask' && step !== 'answer-and-refresh') return;
      if (freshness(it) !== 'none') expect(it?.retryAt === undefined || it.retryAt <= NOW).toBe(true);
      if (freshness(it) === 'none' && it !== null && saysNone(it, NOW, AGES) && it.retryAt)
        expect(it.retryAt <= NOW).toBe(true);
      if (freshness(it) === 'none') expect(it?.unknownUntil === undefined || it.unknownUntil <= NOW).toBe(true);
    });
  });

  test('"LeetCode has none" is answered at once for a while, and never after about a day', () => {
    holds((it, step) => {
      if (freshness(it) !== 'none' || it?.unknownUntil === undefined) return;
      const saidMs = NOW.getTime() - it.unknownUntil.getTime() + AGES.unknownMs;
      if (saidMs < AGES.unknownMs) expect(step).toBe('answer-unknown');
      if (saidMs >= AGES.unknownUsableMs) expect(step).not.toBe('answer-unknown');
    });
  });

  test('without a copy the answer is never a copy; with one it is never "there is none"', () => {
    holds((it, step) => {
      const answers = freshness(it) === 'none' ? ['answer', 'answer-and-refresh'] : ['answer-unknown'];
      expect(answers).not.toContain(step);
    });
  });

  test('nothing waits for a time that a clock an hour ahead has stored, and nothing read by such a clock is fresh', () => {
    const ahead = (moment: Date) => new Date(moment.getTime() + 60 * 60_000);
    fc.assert(
      fc.property(kept, (it) => {
        const left = it && {
          ...it,
          ...(it.fetchedAt && { fetchedAt: ahead(it.fetchedAt) }),
          ...(it.retryAt && { retryAt: ahead(it.retryAt) }),
          ...(it.unknownUntil && { unknownUntil: ahead(it.unknownUntil) }),
        };
        const step = nextStep(left, { now: NOW, ages: AGES });
        expect(['ask', 'answer-and-refresh']).toContain(step);
      }),
    );
  });
});
