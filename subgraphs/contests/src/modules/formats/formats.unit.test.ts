import { describe, expect, test } from 'vitest';
import { atMinute, CONFIGS, factAt, rulesWith, SLUGS } from '../../testing/format-facts.ts';
import { BOARD_CURSOR_PATTERN } from '../scoring/ranking.ts';
import type { ContestFormat, Fact } from './contest-format.ts';
import { ICPC } from './icpc.ts';
import { LEETCODE } from './leetcode.ts';
import { LOCKOUT } from './lockout.ts';
import { POINTS } from './points.ts';
import { FORMAT_NAMES, formatNamed } from './registry.ts';

/** An entrant's state after these facts, of those that the format takes. */
function stateOf(format: ContestFormat, facts: readonly Fact[], config: unknown): unknown {
  const rules = rulesWith(format.config.parse(config));
  return facts
    .filter((fact) => format.verdicts.includes(fact.verdict) && format.takes(fact, rules))
    .reduce<unknown>((state, fact) => format.add(state, fact, rules), undefined);
}
const icpc = (...facts: Fact[]) =>
  ICPC.standing(stateOf(ICPC, facts, CONFIGS.ICPC) as never, rulesWith(CONFIGS.ICPC) as never);
const leetcode = (...facts: Fact[]) =>
  LEETCODE.standing(stateOf(LEETCODE, facts, CONFIGS.LEETCODE) as never, rulesWith(CONFIGS.LEETCODE) as never);

test.each(FORMAT_NAMES)('%s has its own name, and checks the settings of a contest', (name) => {
  const { name: own, config } = formatNamed(name);
  expect(own).toBe(name);
  expect(config.safeParse(CONFIGS[name]).success).toBe(true);
  for (const wrong of [{ unknown: 1 }, { problems: [] }, { problems: ['Not A Slug'] }, { problems: ['sum', 'sum'] }]) {
    expect(config.safeParse(wrong).success).toBe(false);
  }
});

test('POINTS takes first solves alone, of any problem or of those that the contest names', () => {
  const solve = { ...factAt(5, 'sum'), points: 3 };
  expect(POINTS.takes(solve, rulesWith({}) as never)).toBe(true);
  expect(POINTS.takes({ ...solve, points: 0 }, rulesWith({}) as never)).toBe(false);
  expect(POINTS.takes(solve, rulesWith({ problems: ['tree'] }) as never)).toBe(false);
  expect(POINTS.takes(solve, rulesWith({ problems: ['tree', 'sum'] }) as never)).toBe(true);
});

test('POINTS with a filter takes what its problem was like when it was scored', () => {
  const problem = { difficulty: 'HARD', tags: ['graph', 'tree'], rating: 2_100 } as const;
  const any = { difficulties: [], tags: [], minRating: null, maxRating: null };
  const takes = (filter: object, facts: Partial<Fact> = {}) =>
    POINTS.takes(
      { ...factAt(5, 'sum'), points: 7, problem, ...facts },
      rulesWith({ matching: { ...any, ...filter } }) as never,
    );
  const unrated = { problem: { ...problem, rating: null } };
  for (const filter of [
    ...[any, { difficulties: ['EASY', 'HARD'] }, { tags: ['tree'] }, { tags: ['tree', 'graph'] }],
    ...[{ minRating: 2_100 }, { maxRating: 2_100 }, { difficulties: ['HARD'], tags: ['graph'], minRating: 2_000 }],
  ]) {
    expect(takes(filter)).toBe(true);
    expect(takes(filter, { points: 0 })).toBe(false);
    expect(takes(filter, { problem: undefined })).toBe(false);
  }
  for (const filter of [
    { difficulties: ['EASY'] },
    { tags: ['tree', 'math'] },
    { minRating: 2_100.1 },
    { maxRating: 2_099 },
  ]) {
    expect(takes(filter)).toBe(false);
  }
  expect([takes({ minRating: 0 }, unrated), takes({ maxRating: 9_999 }, unrated), takes(any, unrated)]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each(['ICPC', 'LEETCODE', 'LOCKOUT'] as const)(
  '%s takes what was solved before unless it counts what is new alone',
  (name) => {
    const { config, takes } = formatNamed(name);
    const rules = (more: object) => rulesWith(config.parse({ ...(CONFIGS[name] as object), ...more }));
    const repeat = { ...factAt(5, 'sum'), isRepeat: true } as const;
    expect(takes(repeat, rules({}))).toBe(true);
    expect(takes(repeat, rules({ newOnly: true }))).toBe(false);
    expect(takes(factAt(5, 'sum'), rules({ newOnly: true }))).toBe(true);
  },
);

describe('ICPC', () => {
  // The example of https://open.kattis.com/contests/j9dmrs/rules: two hours and 15 minutes.
  const example = [
    factAt(10, 'sum', 'WRONG_ANSWER'),
    factAt(20, 'sum', 'TIME_LIMIT_EXCEEDED'),
    factAt(30.9, 'sum'),
    ...[31, 32, 33].map((minute) => factAt(minute, 'tree', 'RUNTIME_ERROR')),
    factAt(40, 'graph', 'WRONG_ANSWER'),
    factAt(45, 'graph'),
  ];

  test('counts whole minutes, and 20 for each rejected attempt at what was solved', () => {
    expect(icpc(...example)).toMatchObject({
      points: 2,
      solved: 2,
      lastScoredAt: atMinute(45),
      cells: [{ column: 'penaltyMinutes', value: 135 }],
    });
  });

  test('counts no minutes for a problem that was solved in the second of the start', () => {
    const rules = { ...rulesWith(CONFIGS.ICPC), startsAt: atMinute(0.5 / 60) };
    const { cells, order } = ICPC.standing(stateOf(ICPC, [factAt(0, 'sum')], CONFIGS.ICPC) as never, rules as never);
    expect(cells).toEqual([{ column: 'penaltyMinutes', value: 0 }]);
    expect(`${order}|someone`).toMatch(BOARD_CURSOR_PATTERN);
  });

  test('does not count compile errors, what the judge failed at, attempts after the first accepted one, nor other problems', () => {
    const free = [
      factAt(1, 'sum', 'COMPILE_ERROR'),
      factAt(2, 'sum', 'OTHER'),
      factAt(31, 'sum', 'WRONG_ANSWER'),
      factAt(50, 'sum'),
      factAt(60, 'another-problem'),
    ];
    expect(icpc(...example, ...free)).toEqual(icpc(...example));
  });

  test('ranks by solved, then penalty, then the last accepted submission', () => {
    const ranked = [
      icpc(factAt(100, 'sum'), factAt(200, 'tree')),
      icpc(factAt(10, 'sum')),
      icpc(factAt(2, 'sum', 'WRONG_ANSWER'), factAt(10.5, 'sum')),
      icpc(factAt(30, 'sum')),
      icpc(factAt(30.5, 'sum')),
      icpc(factAt(1, 'sum', 'WRONG_ANSWER')),
    ].map(({ order }) => order);
    expect(ranked).toEqual(ranked.toSorted());
    expect(new Set(ranked)).toHaveProperty('size', ranked.length);
  });
});

describe('LEETCODE', () => {
  test('adds 5 minutes for each rejected attempt at what was solved to the time of the last accepted submission', () => {
    const standing = leetcode(
      factAt(5, 'sum', 'WRONG_ANSWER'),
      factAt(10, 'sum'),
      factAt(20, 'queue', 'TIME_LIMIT_EXCEEDED'),
      factAt(21, 'queue', 'COMPILE_ERROR'),
      factAt(25, 'queue'),
      factAt(80, 'tree', 'WRONG_ANSWER'),
    );
    expect(standing).toMatchObject({
      points: 3 + 6,
      solved: 2,
      lastScoredAt: atMinute(25),
      cells: [{ column: 'finishSeconds', value: (25 + 2 * 5) * 60 }],
    });
  });

  test('ranks by points, then the finish time', () => {
    const ranked = [
      leetcode(factAt(90, 'queue')),
      leetcode(factAt(90, 'graph')),
      leetcode(factAt(20, 'sum', 'WRONG_ANSWER'), factAt(86, 'sum')),
      leetcode(factAt(92, 'sum')),
      leetcode(factAt(1, 'sum', 'WRONG_ANSWER')),
    ].map(({ order }) => order);
    expect(ranked).toEqual(ranked.toSorted());
    expect(leetcode(factAt(10, 'sum')).order).toBe(leetcode(factAt(4, 'sum', 'WRONG_ANSWER'), factAt(5, 'sum')).order);
  });
});

describe('LOCKOUT', () => {
  // https://codeforces.com/blog/entry/72557: five problems, and who first has 800 of 1500 points wins.
  const config = LOCKOUT.config.parse({
    problems: ['a', 'b', 'c', 'd', 'e'].map((slug, index) => ({ slug, points: 100 * (index + 1) })),
  });
  const play = (solves: Record<string, Fact[]>) => {
    const states = Object.entries(solves).map(([userId, facts]) => [userId, stateOf(LOCKOUT, facts, config)] as const);
    const { byUser, decidedAt } = LOCKOUT.standings(new Map(states) as never, rulesWith(config) as never);
    const points = [...byUser].map(([userId, { cells }]) => [userId, cells[0]?.value]);
    const best = [...byUser].toSorted(([, one], [, other]) => (one.order < other.order ? -1 : 1))[0]![0];
    return { points: Object.fromEntries(points) as Record<string, number>, decidedAt, best };
  };

  test('gives a problem to who solves it first', () => {
    const { points, decidedAt } = play({
      ann: [factAt(5, 'a'), factAt(9, 'b')],
      bob: [factAt(6, 'a'), factAt(8, 'b')],
    });
    expect(points).toEqual({ ann: 100, bob: 200 });
    expect(decidedAt).toBeNull();
  });

  test('shares a problem among those who solve it at one moment', () => {
    const { points } = play({ ann: [factAt(5, 'a')], bob: [factAt(5, 'a')], cal: [factAt(5, 'a')] });
    expect(points).toEqual({ ann: 33.333, bob: 33.333, cal: 33.333 });
  });

  test('is over once nobody can reach the first: 800 of 1500 points win, 700 do not', () => {
    const ann = [factAt(10, 'c'), factAt(20, 'e')];
    const bob = [factAt(15, 'a'), factAt(30, 'd'), factAt(40, 'b')];
    expect(play({ ann, bob })).toMatchObject({ points: { ann: 800, bob: 100 }, decidedAt: atMinute(20), best: 'ann' });
    const less = [factAt(10, 'b'), factAt(20, 'e')];
    const rest = [factAt(15, 'a'), factAt(30, 'd'), factAt(40, 'c')];
    expect(play({ ann: less, bob: rest })).toMatchObject({
      points: { ann: 700, bob: 800 },
      decidedAt: atMinute(40),
      best: 'bob',
    });
  });

  test('ranks equal points by who took their last problem earlier', () => {
    expect(play({ ann: [factAt(9, 'c')], bob: [factAt(3, 'a'), factAt(8, 'b')] }).best).toBe('bob');
  });

  test('is won by who solves all that there is, though others solve it later', () => {
    const alone = SLUGS.map((slug, index) => factAt(index, slug));
    const problems = SLUGS.map((slug) => ({ slug, points: 1 }));
    const state = stateOf(LOCKOUT, alone, { problems });
    const rules = rulesWith({ problems });
    const { byUser, decidedAt } = LOCKOUT.standings(new Map([['ann', state]]) as never, rules as never);
    expect(byUser.get('ann')).toMatchObject({ points: 3, solved: 3 });
    expect(decidedAt).toEqual(atMinute(2));
  });
});
