import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../formats/contest-format.ts';
import { LOCKOUT } from '../formats/lockout.ts';
import { duelOutcome, duelPositions, shownRounds, type DuelStop } from './contest-duel.ts';

const START = new Date('2026-11-23T18:00:00Z');
const PLAYERS: [string, string] = ['ann', 'ben'];
const at = (second: number) => new Date(START.getTime() + second * 1_000);

/** A solve of a problem by a player, so many seconds after the start. */
interface Solve {
  player: 0 | 1;
  problem: number;
  second: number;
}

const fact = ({ player, problem, second }: Solve): Fact => ({
  ...{ userId: PLAYERS[player], problemSlug: `problem-${problem}`, verdict: 'ACCEPTED', submittedAt: at(second) },
  ...{ day: '2026-11-23', points: 1 },
});

/** What the product makes of solves in the order in which they arrive. */
function played(solves: readonly Solve[], bestOf: number, stop: DuelStop | null) {
  const problems = Array.from({ length: bestOf }, (_, index) => ({ slug: `problem-${index}`, points: 1 }));
  const config = { problems, duel: { stoppedAt: stop?.at ?? null } };
  const rules = { startsAt: START, endsAt: at(3_600), config };
  const states = new Map<string, ReturnType<typeof LOCKOUT.add>>();
  for (const one of solves.map(fact)) {
    if (LOCKOUT.takes(one, rules)) states.set(one.userId, LOCKOUT.add(states.get(one.userId), one, rules));
  }
  const { byUser, decidedAt } = LOCKOUT.standings(states, rules);
  const rows = [...byUser].map(([userId, { cells }]) => ({ userId, cells }));
  const contest = { config, duel: { players: PLAYERS, stop } };
  return { decidedAt, contest, rows, outcome: duelOutcome(contest, rows) };
}

/** The rule, said again: the rounds in the order in which they were taken, until somebody cannot be caught. */
function expected(solves: readonly Solve[], bestOf: number, stop: DuelStop | null): string | null {
  const stopMs = stop?.at.getTime() ?? Infinity;
  const taken = Array.from({ length: bestOf }, (_, problem) => {
    const ofProblem = solves.filter((one) => one.problem === problem && at(one.second).getTime() < stopMs);
    const first = Math.min(...ofProblem.map(({ second }) => second));
    return {
      second: first,
      players: new Set(ofProblem.filter(({ second }) => second === first).map(({ player }) => player)),
    };
  })
    .filter(({ players }) => players.size > 0)
    .toSorted((one, other) => one.second - other.second);
  const points = [0, 0];
  for (const [index, { second, players }] of taken.entries()) {
    for (const player of players) points[player]! += 1 / players.size;
    const isLastOfMoment = taken[index + 1]?.second !== second;
    const left = bestOf - index - 1;
    if (isLastOfMoment && (left === 0 || Math.abs(points[0]! - points[1]!) > left)) {
      return points[0] === points[1] ? null : PLAYERS[points[0]! > points[1]! ? 0 : 1];
    }
  }
  if (stop?.how === 'DRAW_AGREED') return null;
  if (stop !== null) return PLAYERS.find((userId) => userId !== stop.byUserId)!;
  return points[0] === points[1] ? null : PLAYERS[points[0]! > points[1]! ? 0 : 1];
}

const solves = fc.array(
  fc.record({ player: fc.constantFrom(0 as const, 1 as const), problem: fc.nat(3), second: fc.nat(20) }),
  { maxLength: 8 },
);
const bestOf = fc.constantFrom(1, 3);
const stops = fc.option(
  fc
    .record({ how: fc.constantFrom('RESIGNED', 'LEFT', 'DRAW_AGREED'), second: fc.nat(25), player: fc.nat(1) })
    .map(({ how, second, player }): DuelStop => ({
      ...{ how, at: new Date(at(second).getTime() + 500) },
      byUserId: how === 'DRAW_AGREED' ? null : PLAYERS[player]!,
    })),
);

test('whoever submits what in whatever order it arrives, and however it is stopped, the rule gives the winner', () => {
  fc.assert(
    fc.property(solves, bestOf, stops, fc.infiniteStream(fc.nat()), (made, rounds, stop, dice) => {
      const first = played(made, rounds, stop);
      expect(first.outcome.winnerId).toBe(expected(made, rounds, stop));
      const shuffled = made.toSorted(() => (dice.next().value % 2 === 0 ? -1 : 1));
      expect(played(shuffled, rounds, stop).outcome).toEqual(first.outcome);
    }),
  );
});

test('what is voided and restored leaves the outcome as if nothing had happened', () => {
  fc.assert(
    fc.property(solves, bestOf, stops, fc.nat(), (made, rounds, stop, index) => {
      const without = made.toSpliced(index % Math.max(1, made.length), 1);
      expect(played(without, rounds, stop).outcome.winnerId).toBe(expected(without, rounds, stop));
      expect(played(made, rounds, stop).outcome.winnerId).toBe(expected(made, rounds, stop));
    }),
  );
});

test('both players are placed, also who solved nothing, and a duel that is stopped is decided', () => {
  fc.assert(
    fc.property(solves, bestOf, stops, (made, rounds, stop) => {
      const { contest, rows, outcome, decidedAt } = played(made, rounds, stop);
      const [one, other] = duelPositions(contest, rows);
      expect([one!.userId, other!.userId]).toEqual(PLAYERS);
      expect(one!.order === other!.order).toBe(outcome.winnerId === null);
      if (stop !== null) expect(decidedAt!.getTime()).toBeLessThanOrEqual(stop.at.getTime());
    }),
  );
});

test('who is disqualified has lost, whatever they solved', () => {
  const { contest, rows } = played([{ player: 0, problem: 0, second: 1 }], 1, null);
  const outcome = (...disqualified: string[]) => duelOutcome({ ...contest, disqualified }, rows);
  expect(outcome()).toEqual({ winnerId: 'ann', reason: 'ROUNDS' });
  expect(outcome('ann')).toEqual({ winnerId: 'ben', reason: 'DISQUALIFIED' });
  expect(outcome('ann', 'ben')).toEqual({ winnerId: null, reason: 'DISQUALIFIED' });
});

test('a round is shown once the one before it was told to be won, and none after the decision', () => {
  const config = { problems: [1, 2, 3].map((number) => ({ slug: `p-${number}`, points: 1 })) };
  const duel = { players: PLAYERS, stop: null };
  expect(shownRounds({ config, duel })).toBe(1);
  expect(shownRounds({ config, duel, firstsTold: ['p-1', 'p-1'] })).toBe(2);
  expect(shownRounds({ config, duel, firstsTold: ['p-1', 'p-2'] })).toBe(3);
  expect(shownRounds({ config, duel, firstsTold: ['p-1', 'p-2'], decidedAt: START })).toBe(2);
});
