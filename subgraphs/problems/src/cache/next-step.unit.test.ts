import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshnessOf, type Ages } from './ages.ts';
import { nextStep, saysNone, type Kept } from './next-step.ts';

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
        lease: optional(fc.record({ id: fc.constant('x'), until: moment })),
        retryAt: optional(moment),
        unknownUntil: optional(moment),
        failure: optional(fc.record({ code: fc.constant('blocked' as const), at: moment })),
      }),
    )
    .map(([value, rest]) => ({ ...value, ...rest })),
);
const waitingSince = fc.option(moment);

describe('what a reader does next', () => {
  /** Checks a rule for whatever may be kept. */
  const holds = (rule: (kept: Kept | null, step: ReturnType<typeof nextStep>, waitingSince: Date | null) => void) =>
    fc.assert(
      fc.property(kept, waitingSince, (it, since) =>
        rule(it, nextStep(it, { now: NOW, ages: AGES, waitingSince: since }), since),
      ),
      { numRuns: 2_000 },
    );
  const freshness = (it: Kept | null) => (it?.value === undefined ? 'none' : freshnessOf(it.fetchedAt!, NOW, AGES));
  const isAsked = (it: Kept | null) => it?.lease !== undefined && it.lease.until > NOW;

  test('a fresh copy is answered, whatever else is known', () => {
    holds((it, step) => {
      if (freshness(it) === 'fresh') expect(step.do).toBe('answer');
    });
  });

  test('a usable copy is answered at once; an old one too, if it was tried a short while ago', () => {
    holds((it, step) => {
      if (freshness(it) === 'usable') expect(['answer', 'answer-and-refresh']).toContain(step.do);
      if (freshness(it) === 'old' && it?.retryAt !== undefined && it.retryAt > NOW) expect(step.do).toBe('answer');
    });
  });

  test('LeetCode is asked by one at a time, and not for what was tried a short while ago', () => {
    holds((it, step) => {
      if (step.do !== 'ask' && step.do !== 'answer-and-refresh') return;
      expect(isAsked(it)).toBe(false);
      if (freshness(it) !== 'none') expect(it?.retryAt === undefined || it.retryAt <= NOW).toBe(true);
      if (freshness(it) === 'none' && it !== null && saysNone(it, NOW, AGES) && it.retryAt)
        expect(it.retryAt <= NOW).toBe(true);
      if (freshness(it) === 'none') expect(it?.unknownUntil === undefined || it.unknownUntil <= NOW).toBe(true);
    });
  });

  test('that LeetCode has none is answered at once for a while, and where a failure would be told for longer', () => {
    holds((it, step) => {
      if (freshness(it) !== 'none' || it?.unknownUntil === undefined) return;
      const saidMs = NOW.getTime() - it.unknownUntil.getTime() + AGES.unknownMs;
      if (saidMs < AGES.unknownMs) expect(step.do).toBe('answer-unknown');
      if (saidMs < AGES.unknownUsableMs) expect(step.do).not.toBe('fail');
      else expect(step.do).not.toBe('answer-unknown');
    });
  });

  test('nobody waits for what nobody asks', () => {
    holds((it, step) => {
      if (step.do === 'wait') expect(isAsked(it)).toBe(true);
    });
  });

  test('without a copy the answer is never a copy; with one it is never "there is none", nor a failure', () => {
    holds((it, step) => {
      const answers = freshness(it) === 'none' ? ['answer', 'answer-and-refresh'] : ['answer-unknown', 'fail'];
      expect(answers).not.toContain(step.do);
    });
  });

  test('a failure is told to those only who waited for it', () => {
    holds((it, step, since) => {
      if (step.do === 'fail') expect(since !== null && it!.failure!.at >= since).toBe(true);
    });
  });

  test('nothing waits for what a clock an hour ahead has left, and nothing that it has read is fresh', () => {
    const ahead = (moment: Date) => new Date(moment.getTime() + 60 * 60_000);
    fc.assert(
      fc.property(kept, (it) => {
        const left = it && {
          ...it,
          ...(it.fetchedAt && { fetchedAt: ahead(it.fetchedAt) }),
          ...(it.retryAt && { retryAt: ahead(it.retryAt) }),
          ...(it.unknownUntil && { unknownUntil: ahead(it.unknownUntil) }),
          ...(it.lease && { lease: { ...it.lease, until: ahead(it.lease.until) } }),
        };
        const step = nextStep(left, { now: NOW, ages: AGES, waitingSince: null });
        expect(['ask', 'answer-and-refresh']).toContain(step.do);
      }),
    );
  });
});
