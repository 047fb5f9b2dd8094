import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { award, DEFAULT_RULES, explain, latestBeginning, type ScoringRules } from './scoring.ts';
import { beginningOf, rulesAt } from './scoring-rules.ts';

describe('an award', () => {
  test('is for the first solve only, by difficulty, and explains itself', () => {
    const of = (difficulty: 'EASY' | 'MEDIUM' | 'HARD', isFirstSolve = true, isBeforeProof = false) =>
      award({ difficulty, isFirstSolve, isBeforeProof });
    const told = (points: ReturnType<typeof of>) => [points.points, explain(points)];
    expect(told(of('EASY'))).toEqual([1, 'First solve, easy: 1 point.']);
    expect(told(of('MEDIUM'))).toEqual([3, 'First solve, medium: 3 points.']);
    expect(told(of('HARD'))).toEqual([7, 'First solve, hard: 7 points.']);
    expect(told(of('HARD', false))).toEqual([0, 'Solved before: no points.']);
    const review = award({ difficulty: 'HARD', isFirstSolve: false, isBeforeProof: false, isReview: true });
    expect(told(review)).toEqual([0, 'A review, weeks after the first solve: no points.']);
    expect(told(of('HARD', false, true))).toEqual([0, 'Made before the LeetCode account was proven: no points.']);
  });

  test('is by the rules of its community, and says what differs there', () => {
    const rules: ScoringRules = { weights: { EASY: 0, MEDIUM: 5, HARD: 7 }, repeatsScore: true };
    const told = (difficulty: 'EASY' | 'MEDIUM' | 'HARD', isFirstSolve: boolean, hasScored = false) => {
      const points = award({ difficulty, isFirstSolve, isBeforeProof: false }, rules, hasScored);
      return [points.points, explain(points)];
    };
    expect(told('EASY', true)).toEqual([0, 'First solve, easy: 0 points in this community.']);
    expect(told('MEDIUM', true, true)).toEqual([5, 'First solve, medium: 5 points in this community.']);
    expect(told('HARD', true)).toEqual([7, 'First solve, hard: 7 points.']);
    expect(told('MEDIUM', false)).toEqual([
      5,
      'Solved before, medium: 5 points in this community. Repeats count here.',
    ]);
    expect(told('HARD', false, true)).toEqual([0, 'Solved before, and scored that day already: no points.']);
    expect(award({ difficulty: 'HARD', isFirstSolve: false, isBeforeProof: true }, rules).points).toBe(0);
  });

  test('is by the rules that were in force in the second in which it was made, however late it is confirmed', () => {
    const at = (text: string) => new Date(`2026-11-23T10:00:${text}Z`);
    const since = beginningOf(at('05.700'));
    const changed = { weights: { EASY: 2, MEDIUM: 2, HARD: 2 }, repeatsScore: false };
    const history = [
      { ...changed, since },
      { ...DEFAULT_RULES, since: at('10') },
    ];
    const hardAt = (text: string) => rulesAt(history, at(text)).weights.HARD;
    expect(['05', '06', '09', '10', '59'].map(hardAt)).toEqual([7, 2, 2, 7, 7]);
    expect(beginningOf(at('05.000'))).toEqual(at('06'));
    expect(rulesAt(undefined, since)).toEqual(DEFAULT_RULES);
  });
});

test('a submission counts for what began in its second or before, since LeetCode tells no fractions', () => {
  const ms = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(ms, ms, (beganMs, madeMs) => {
      const toldByLeetCode = new Date(Math.floor(madeMs / 1000) * 1000);
      const counts = beganMs <= latestBeginning(toldByLeetCode).getTime();
      if (beganMs <= madeMs) expect(counts).toBe(true);
      else if (beganMs - madeMs >= 1000) expect(counts).toBe(false);
    }),
  );
});
