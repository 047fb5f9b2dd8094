import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atMinute, CONFIGS, SLUGS, START } from '../../testing/format-facts.ts';
import type { Contest } from '../contests/contests.repository.ts';
import type { Fact } from '../formats/contest-format.ts';
import { configWith, FORMAT_NAMES, type FormatName } from '../formats/registry.ts';
import { VERDICTS } from '../scoring/verdict.ts';
import { contestBoard, takes, type CountedBoard } from '../settlement/folding.ts';
import { placeAll } from '../settlement/placing.ts';
import { StandingsTable } from './standings-table.ts';

const END = atMinute(300);
const contestOf = (format: FormatName) =>
  ({
    ...{ _id: format, format, startsAt: START, endsAt: END },
    config:
      format === 'POINTS'
        ? configWith(
            'POINTS',
            SLUGS.map((slug) => ({ slug, points: 1 })),
          )
        : CONFIGS[format],
  }) as unknown as Contest;

const fact = fc.record({
  userId: fc.constantFrom('ann', 'bob', 'cal', 'dan'),
  problemSlug: fc.constantFrom(...SLUGS, 'another-problem'),
  verdict: fc.constantFrom(...VERDICTS, 'ACCEPTED' as const, 'ACCEPTED' as const, 'ACCEPTED' as const),
  // Few moments, so that many are the same.
  submittedAt: fc.integer({ min: 0, max: 12 }).map(atMinute),
  day: fc.constant('2026-11-23'),
  points: fc.constantFrom(0, 1, 3),
});
/** Facts in the order in which they are settled; on open boards a problem gives a user points once. */
const history = fc.array(fact, { maxLength: 40 }).map((facts) =>
  facts.map((one, index) => {
    const isSame = (other: Fact) => other.userId === one.userId && other.problemSlug === one.problemSlug;
    return facts.slice(0, index).some((other) => isSame(other) && other.points > 0) ? { ...one, points: 0 } : one;
  }),
);

function statesOf(on: CountedBoard, facts: readonly Fact[]): Map<string, unknown> {
  const states = new Map<string, unknown>();
  for (const one of facts.filter((each) => takes(on, each))) {
    states.set(one.userId, on.format.add(states.get(one.userId), one, on.rules));
  }
  return states;
}

const tableOf = (contest: Contest, facts: readonly Fact[], shownBefore = END) =>
  new StandingsTable(
    contest,
    [...statesOf(contestBoard(contest), facts)].map(([userId, state]) => ({ userId, state })),
    shownBefore,
  );

/** By the rules, in the simplest code: who first had a problem accepted, and what each did until they had. */
function naive(contest: Contest, facts: readonly Fact[], userId: string, problemSlug: string) {
  const taken = facts.filter((one) => one.problemSlug === problemSlug && takes(contestBoard(contest), one));
  const accepted = (who: string) =>
    taken.filter((one) => one.userId === who && one.verdict === 'ACCEPTED').map((one) => one.submittedAt.getTime());
  const at = Math.min(...accepted(userId));
  const others = ['ann', 'bob', 'cal', 'dan'].map((who) => Math.min(...accepted(who)));
  const wrong = taken.filter((one) => one.userId === userId && one.verdict !== 'ACCEPTED');
  return {
    solvedAt: at === Infinity ? null : new Date(at),
    wrongAttempts: wrong.filter((one) => one.submittedAt.getTime() < at).length,
    isFirstToSolve: at !== Infinity && at === Math.min(...others),
    solvers: others.filter((other) => other !== Infinity).length,
    first: ['ann', 'bob', 'cal', 'dan'].filter(
      (_, index) => others[index] !== Infinity && others[index] === Math.min(...others),
    ),
  };
}

describe.each(FORMAT_NAMES.filter((name) => name !== 'LOCKOUT'))('results of %s', (name) => {
  const contest = contestOf(name);

  test('are those of the facts: solved when, after how many wrong attempts, and who was first, several at one moment', () => {
    fc.assert(
      fc.property(history, (facts) => {
        const table = tableOf(contest, facts);
        for (const userId of ['ann', 'bob', 'cal', 'dan']) {
          for (const { problemSlug, points, pendingAttempts, ...result } of table.resultsOf(userId, {
            isLive: false,
          })) {
            const { solvers, first, ...expected } = naive(contest, facts, userId, problemSlug);
            expect(result).toEqual(expected);
            expect(pendingAttempts).toBe(0);
            expect(table.solversOf(problemSlug)).toMatchObject({ count: solvers });
            expect(table.solversOf(problemSlug).first.toSorted()).toEqual(first);
            if (name === 'ICPC' || result.solvedAt === null) expect(points).toBeNull();
            else expect(points).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('and standings, once frozen, are those of the facts before that moment, and count the attempts since', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 13 }).map(atMinute), (facts, freezesAt) => {
        const before = facts.filter(({ submittedAt }) => submittedAt < freezesAt);
        const [frozen, then, live] = [
          tableOf(contest, facts, freezesAt),
          tableOf(contest, before),
          tableOf(contest, facts),
        ];
        expect(frozen.rows()).toEqual(then.rows());
        expect(frozen.count()).toBe(then.rows().length);
        for (const userId of ['ann', 'bob', 'cal', 'dan']) {
          const results = frozen.resultsOf(userId, { isLive: false });
          const [shown, own] = [then.resultsOf(userId, { isLive: false }), live.resultsOf(userId, { isLive: false })];
          expect(results.map((one) => ({ ...one, pendingAttempts: 0 }))).toEqual(shown);
          const attempts = (one: (typeof own)[number]) => one.wrongAttempts + Number(one.solvedAt !== null);
          // Before an accepted attempt, all rejected ones are counted.
          const since = own.map((one, index) => attempts(one) - unsolvedOrAll(facts, freezesAt, userId, shown[index]!));
          expect(results.map((one) => one.pendingAttempts)).toEqual(name === 'POINTS' ? since.map(() => 0) : since);
          expect(frozen.resultsOf(userId, { isLive: true }).map((one) => one.solvedAt)).toEqual(
            own.map((one) => one.solvedAt),
          );
        }
      }),
    );
  });

  /** How many attempts at a problem were made before, until it was solved. */
  function unsolvedOrAll(
    facts: readonly Fact[],
    freezesAt: Date,
    userId: string,
    shown: { problemSlug: string; solvedAt: Date | null },
  ) {
    const { problemSlug, solvedAt } = shown;
    const until = solvedAt ?? freezesAt;
    const wrong = facts.filter(
      (one) =>
        one.userId === userId &&
        one.problemSlug === problemSlug &&
        one.verdict !== 'ACCEPTED' &&
        one.submittedAt < until &&
        takes(contestBoard(contest), one),
    );
    return wrong.length + Number(solvedAt !== null);
  }
});

describe('results of LOCKOUT', () => {
  const contest = contestOf('LOCKOUT');
  const solve = (userId: string, problemSlug: string, minute: number): Fact => {
    return { userId, problemSlug, verdict: 'ACCEPTED', submittedAt: atMinute(minute), day: '2026-11-23', points: 0 };
  };

  test('give the points to who was first, in parts where several were, and nothing to who solved it later', () => {
    const table = tableOf(contest, [solve('ann', 'sum', 5), solve('bob', 'sum', 5), solve('cal', 'sum', 6)]);
    const of = (userId: string) => table.resultsOf(userId, { isLive: false })[0];
    expect(table.solversOf('sum')).toEqual({ count: 3, firstAt: atMinute(5), first: ['ann', 'bob'] });
    // Of 3 points.
    expect([of('ann')!.points, of('bob')!.points, of('cal')!.points]).toEqual([1, 1, 0]);
    expect(of('cal')).toMatchObject({ solvedAt: atMinute(6), isFirstToSolve: false });
  });

  test('end where the contest did when it was decided', () => {
    const facts = SLUGS.map((slug, index) => solve('ann', slug, index + 1));
    const states = statesOf(contestBoard(contest), [...facts, solve('bob', 'sum', 100)]);
    const { decidedAt } = placeAll(contestBoard(contest), states);
    const ended = { ...contest, endsAt: new Date(decidedAt!.getTime() + 1_000) };
    const table = tableOf(ended, [...facts, solve('bob', 'sum', 100)], ended.endsAt);
    expect(table.solversOf('sum').count).toBe(1);
  });
});
