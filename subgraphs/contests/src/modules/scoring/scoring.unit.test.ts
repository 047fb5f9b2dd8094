import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { award, explain, latestBeginning } from './scoring.ts';

describe('an award', () => {
  test('is for the first solve only, by difficulty, and explains itself', () => {
    const of = (difficulty: 'EASY' | 'MEDIUM' | 'HARD', isFirstSolve = true, isBeforeProof = false) =>
      award({ difficulty, isFirstSolve, isBeforeProof });
    const told = (points: ReturnType<typeof of>) => [points.points, explain(points)];
    expect(told(of('EASY'))).toEqual([1, 'First solve, easy: 1 point.']);
    expect(told(of('MEDIUM'))).toEqual([3, 'First solve, medium: 3 points.']);
    expect(told(of('HARD'))).toEqual([7, 'First solve, hard: 7 points.']);
    expect(told(of('HARD', false))).toEqual([0, 'Solved before: no points.']);
    expect(told(of('HARD', false, true))).toEqual([0, 'Made before the LeetCode account was proven: no points.']);
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
