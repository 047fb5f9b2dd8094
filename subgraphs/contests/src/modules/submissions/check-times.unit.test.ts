import { describe, expect, test } from 'vitest';
import { contestsEnv } from '../../env.ts';
import { nextCheckAt } from './check-times.ts';

const solvedAt = new Date('2026-11-24T12:00:00Z');
/** Five minutes of lag, and ten seconds for the clocks. */
const SETTLED_MS = 310_000;
const settledBy = new Date(solvedAt.getTime() + SETTLED_MS);

/** When LeetCode is asked about a solve, in seconds after it, until it is known as new, or as a repeat when its counts never rise. */
function checksOf({ countsFollowAfterMs }: { countsFollowAfterMs: number }, random: number): number[] {
  const checks = [0];
  const options = { random, settledBy };
  // The report's own check has the first of these behind it.
  let at = nextCheckAt(0, solvedAt, { random });
  for (let count = 1; ; count += 1) {
    const afterMs = at.getTime() - solvedAt.getTime();
    checks.push(afterMs / 1_000);
    if (afterMs >= countsFollowAfterMs || afterMs >= SETTLED_MS) return checks;
    at = nextCheckAt(count, at, options);
  }
}

describe('the checks of a solve that may be new', () => {
  test('of a repeat are six, the last one when it is known', () => {
    expect(checksOf({ countsFollowAfterMs: Infinity }, 0.5)).toEqual([0, 2, 7, 22, 82, 310]);
    for (const random of [0.1, 1]) expect(checksOf({ countsFollowAfterMs: Infinity }, random)).toHaveLength(6);
  });

  test('of a new solve come soon while the counts mostly follow, and end when they must have', () => {
    expect(checksOf({ countsFollowAfterMs: 1_500 }, 0.5)).toEqual([0, 2]);
    expect(checksOf({ countsFollowAfterMs: 20_000 }, 0.5)).toEqual([0, 2, 7, 22]);
    expect(checksOf({ countsFollowAfterMs: 60_000 }, 0.5)).toEqual([0, 2, 7, 22, 82]);
    expect(checksOf({ countsFollowAfterMs: 120_000 }, 0.5)).toEqual([0, 2, 7, 22, 82, 310]);
  });

  test('go on, with a wait, when our clock is ahead of the one that said when', () => {
    const late = new Date(settledBy.getTime() + 5_000);
    const next = nextCheckAt(9, late, { random: 0.5, settledBy });
    expect(next.getTime() - late.getTime()).toBe(15_000);
  });

  test('of what LeetCode does not list come ever more seldom: eleven until it is rejected', () => {
    const giveUpAfterS = contestsEnv.shape.CONFIRM_GIVE_UP_MS.parse(undefined) / 1_000;
    const checks = [0];
    for (let at = solvedAt, count = 0; checks.at(-1)! < giveUpAfterS; count += 1) {
      at = nextCheckAt(count, at, { random: 0.5 });
      checks.push((at.getTime() - solvedAt.getTime()) / 1_000);
    }
    expect(checks).toEqual([0, 2, 7, 22, 82, 382, 682, 982, 1_282, 1_582, 1_882]);
  });
});
