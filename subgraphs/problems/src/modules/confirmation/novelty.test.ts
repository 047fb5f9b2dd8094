import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LeetCodeUserModel, type Difficulty } from './testing/leetcode-user-model.ts';

const LAG_MS = 120_000;
const HOUR_MS = 60 * 60_000;

type Step =
  | { do: 'solve new'; difficulty: Difficulty; lagMs: number }
  | { do: 'submit old'; difficulty: Difficulty }
  | { do: 'submit again'; which: number }
  | { do: 'wait'; ms: number }
  /** About each of the listed with a chance, so that some are never asked about, or late. */
  | { do: 'ask'; about: readonly boolean[] };

// Two difficulties, so that solves meet.
const difficulty = fc.constantFrom<Difficulty>('EASY', 'MEDIUM');
const lagMs = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: LAG_MS }));
const solveNew = fc.record({ do: fc.constant('solve new' as const), difficulty, lagMs });
const submitOld = fc.record({ do: fc.constant('submit old' as const), difficulty });
const submitAgain = fc.record({ do: fc.constant('submit again' as const), which: fc.nat(50) });
const wait = (longestMs: number) =>
  fc.record({
    do: fc.constant('wait' as const),
    ms: fc.oneof(fc.integer({ min: 1, max: LAG_MS }), fc.integer({ min: 1, max: longestMs })),
  });
const ask = fc.record({
  do: fc.constant('ask' as const),
  about: fc.oneof(
    fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    fc.constant(Array.from({ length: 20 }, () => true)),
  ),
});
const steps = (...kinds: fc.Arbitrary<Step>[]) => fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 60 });

function play(given: readonly Step[], check: (user: LeetCodeUserModel) => void = () => undefined): LeetCodeUserModel {
  const user = new LeetCodeUserModel({ lagMs: LAG_MS });
  for (const step of given) {
    if (step.do === 'solve new') user.solveNew(step.difficulty, step.lagMs);
    else if (step.do === 'submit old') user.submitOld(step.difficulty);
    else if (step.do === 'submit again') user.submitAgain(step.which);
    else if (step.do === 'wait') user.wait(step.ms);
    else user.ask((place) => step.about[place] === true);
    check(user);
  }
  // The counts have caught up: everything can be told.
  user.wait(LAG_MS + 60_000);
  user.ask(() => true);
  check(user);
  return user;
}

describe('the novelty of solves', () => {
  test('there is never more NEW of a difficulty than its count rose since the proof, and of a problem at most one', () => {
    fc.assert(
      fc.property(steps(solveNew, submitOld, submitAgain, wait(72 * HOUR_MS), ask, ask), (given) => {
        play(given, (user) => {
          for (const of of ['EASY', 'MEDIUM'] as const)
            expect(user.newOf(of).length).toBeLessThanOrEqual(user.rise(of));
          const slugs = user.newOf().map(({ slug }) => slug);
          expect(new Set(slugs).size).toBe(slugs.length);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('every solve that is new is NEW once the counts have followed, in whatever order it is asked about', () => {
    fc.assert(
      fc.property(steps(solveNew, wait(2 * HOUR_MS), ask), (given) => {
        const user = play(given, ({ answers }) => expect([...answers.values()]).not.toContain('REPEAT'));
        expect(user.listed().map(({ id }) => user.answers.get(id))).toEqual(user.listed().map(() => 'NEW'));
      }),
      { numRuns: 500 },
    );
  });

  test('what is only submitted again is never NEW', () => {
    fc.assert(
      fc.property(steps(submitOld, submitAgain, wait(72 * HOUR_MS), ask), (given) => {
        const user = play(given);
        expect(user.newOf()).toEqual([]);
        expect(user.listed().map(({ id }) => user.answers.get(id))).toEqual(user.listed().map(() => 'REPEAT'));
      }),
    );
  });

  test('what was answered NEW or REPEAT stays so', () => {
    fc.assert(
      fc.property(steps(solveNew, submitOld, submitAgain, wait(2 * HOUR_MS), ask, ask), (given) => {
        expect(play(given).changedAnswers).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a solve', () => {
  const begin = () => new LeetCodeUserModel({ lagMs: LAG_MS });
  const ask = (user: LeetCodeUserModel) => {
    user.ask(() => true);
    return user.listed().map(({ id }) => user.answers.get(id));
  };

  test('is NEW at the first look when the counts rise at once', () => {
    const user = begin();
    user.wait(5_000);
    user.solveNew('HARD', 0);
    expect(ask(user)).toEqual(['NEW']);
  });

  test('is not known while the counts may lag, NEW when they follow, a REPEAT when they do not', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.solveNew('HARD', 60_000);
    expect(ask(user)).toEqual(['NOT_KNOWN_YET']);
    user.wait(61_000);
    expect(ask(user)).toEqual(['NEW']);
    user.submitOld('HARD');
    expect(ask(user)).toEqual(['NOT_KNOWN_YET', 'NEW']);
    user.wait(LAG_MS + 20_000);
    expect(ask(user)).toEqual(['REPEAT', 'NEW']);
  });

  test('of another difficulty gives an old one nothing', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.submitOld('HARD');
    user.wait(1_000);
    user.solveNew('EASY', 0);
    expect(ask(user)).toEqual(['NEW', 'NOT_KNOWN_YET']);
  });

  test('that nobody reports leaves its rise to itself, not to what is submitted after the look that saw it', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.solveNew('EASY', 0);
    user.wait(HOUR_MS);
    user.ask(() => false);
    user.wait(HOUR_MS);
    user.submitOld('EASY');
    user.wait(LAG_MS + 20_000);
    // Newest first: the old one is asked about before the new one.
    user.ask((place) => place === 0);
    expect(ask(user)).toEqual(['REPEAT', 'NEW']);
  });

  test('that was made again is NEW for its first time only, also when the second time was asked about first', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.solveNew('EASY', 0);
    user.wait(1_000);
    user.submitAgain(0);
    user.ask((place) => place === 0);
    expect(ask(user)).toEqual(['REPEAT', 'NEW']);
  });

  test('before the first look is a REPEAT, all 20 that LeetCode lists', () => {
    const user = begin();
    user.wait(-HOUR_MS);
    for (let made = 0; made < 20; made += 1) user.submitOld('EASY');
    user.wait(HOUR_MS);
    expect(new Set(ask(user))).toEqual(new Set(['REPEAT']));
    user.wait(5_000);
    user.solveNew('EASY', 0);
    expect(ask(user).slice(0, 2)).toEqual(['NEW', 'REPEAT']);
  });
});
