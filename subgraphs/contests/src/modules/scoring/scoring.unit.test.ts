import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { award, latestBeginning } from './scoring.ts';

describe('an award', () => {
  test('is for the first solve only, by difficulty, and explains itself', () => {
    const of = (difficulty: 'EASY' | 'MEDIUM' | 'HARD', isFirstSolve = true, isBeforeProof = false) =>
      award({ difficulty, isFirstSolve, isBeforeProof });
    expect(of('EASY')).toEqual({ points: 1, reason: 'First solve, easy: 1 point.' });
    expect(of('MEDIUM')).toEqual({ points: 3, reason: 'First solve, medium: 3 points.' });
    expect(of('HARD')).toEqual({ points: 7, reason: 'First solve, hard: 7 points.' });
    expect(of('HARD', false)).toEqual({ points: 0, reason: 'Solved before: no points.' });
    const unproven = 'Made before the LeetCode account was proven: no points.';
    expect(of('HARD', false, true)).toEqual({ points: 0, reason: unproven });
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
