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
  | { do: 'look' }
  | { do: 'take history' }
  | { do: 'forge'; slug: string };

// Two difficulties, so that several solves share one.
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
const look = fc.constant<Step>({ do: 'look' });
const takeHistory = fc.constant<Step>({ do: 'take history' });
const forge = fc.nat(30).map((made): Step => ({ do: 'forge', slug: `new-${made}` }));
const steps = (...kinds: fc.Arbitrary<Step>[]) => fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 60 });

function play(given: readonly Step[], check: (user: LeetCodeUserModel) => void = () => undefined): LeetCodeUserModel {
  const user = new LeetCodeUserModel({ lagMs: LAG_MS });
  for (const step of given) {
    if (step.do === 'solve new') user.solveNew(step.difficulty, step.lagMs);
    else if (step.do === 'submit old') user.submitOld(step.difficulty);
    else if (step.do === 'submit again') user.submitAgain(step.which);
    else if (step.do === 'wait') user.wait(step.ms);
    else if (step.do === 'take history') user.takeHistory();
    else if (step.do === 'forge') user.forgeHistory(step.slug);
    else user.look();
    check(user);
  }
  // The counts have caught up: everything can be decided.
  user.wait(LAG_MS + 60_000);
  user.look();
  check(user);
  return user;
}

describe('the novelty of solves', () => {
  test('never has more NEW of a difficulty than its count rose since the proof, and at most one of a problem', () => {
    fc.assert(
      fc.property(steps(solveNew, submitOld, submitAgain, wait(72 * HOUR_MS), look, look), (given) => {
        play(given, (user) => {
          for (const level of ['EASY', 'MEDIUM'] as const)
            expect(user.newOf(level).length).toBeLessThanOrEqual(user.rise(level));
          const slugs = user.newOf().map(({ slug }) => slug);
          expect(new Set(slugs).size).toBe(slugs.length);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('is NEW for every new solve once the counts have followed, whenever the user was looked at', () => {
    fc.assert(
      fc.property(steps(solveNew, wait(2 * HOUR_MS), look), (given) => {
        const user = play(given, ({ answers }) => expect([...answers.values()]).not.toContain('REPEAT'));
        expect(user.listed().map(({ id }) => user.answers.get(id))).toEqual(user.listed().map(() => 'NEW'));
      }),
      { numRuns: 500 },
    );
  });

  test('is never NEW for what is only submitted again', () => {
    fc.assert(
      fc.property(steps(submitOld, submitAgain, wait(72 * HOUR_MS), look), (given) => {
        const user = play(given);
        expect(user.newOf()).toEqual([]);
        expect(user.listed().map(({ id }) => user.answers.get(id))).toEqual(user.listed().map(() => 'REPEAT'));
      }),
    );
  });

  test('has, up to a look, no more NEW than first solves from any moment on, when the counts follow at once', () => {
    const atOnce = solveNew.map((step) => ({ ...step, lagMs: 0 }));
    // No more than LeetCode lists.
    const made = fc.array(fc.oneof<fc.Arbitrary<Step>[]>(atOnce, submitOld, submitAgain, wait(HOUR_MS)), {
      maxLength: 20,
    });
    const rounds = fc.array(fc.tuple(made, look), { maxLength: 6 }).map((all) => all.flat(2));
    fc.assert(
      fc.property(rounds, (given) => {
        const user = play(given);
        for (const end of user.lookedAfter) {
          for (let start = 0; start < end; start += 1) {
            const found = user.window(start, end);
            expect(found.new).toBeLessThanOrEqual(found.first);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('takes no NEW from a new solve by a solved history, whenever it is taken, and gives none to an old one that it knew an hour before', () => {
    const made = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: solveNew },
        { weight: 2, arbitrary: submitOld },
        submitAgain,
        { weight: 2, arbitrary: wait(3 * HOUR_MS) },
        { weight: 3, arbitrary: look },
        takeHistory,
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(made, (given) => {
        const user = play(given);
        const without = play(given.filter((step) => step.do !== 'take history'));
        const newWith = new Set(user.newOf().map(({ id }) => id));
        const lost = without.newOf().filter(({ id, slug }) => slug.startsWith('new-') && !newWith.has(id));
        expect(lost).toEqual([]);
        expect(user.knownAsOld().filter(({ id }) => newWith.has(id))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never has more NEW than its count rose, nor two of a problem, whatever a forged solved history says', () => {
    fc.assert(
      fc.property(
        steps(solveNew, submitOld, submitAgain, wait(72 * HOUR_MS), look, look, takeHistory, forge),
        (given) => {
          const last = play(given, (user) => {
            for (const level of ['EASY', 'MEDIUM'] as const)
              expect(user.newOf(level).length).toBeLessThanOrEqual(user.rise(level));
          });
          const slugs = last.newOf().map(({ slug }) => slug);
          expect(new Set(slugs).size).toBe(slugs.length);
          expect(last.changedAnswers).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('stays NEW or REPEAT once that was answered', () => {
    fc.assert(
      fc.property(steps(solveNew, submitOld, submitAgain, wait(2 * HOUR_MS), look, look), (given) => {
        expect(play(given).changedAnswers).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a solve', () => {
  const begin = () => new LeetCodeUserModel({ lagMs: LAG_MS });
  /** Newest first. */
  const look = (user: LeetCodeUserModel) => {
    user.look();
    return user.listed().map(({ id }) => user.answers.get(id));
  };

  test('is NEW at the first look when the counts rise at once', () => {
    const user = begin();
    user.wait(5_000);
    user.solveNew('HARD', 0);
    expect(look(user)).toEqual(['NEW']);
  });

  test('is not decided while the counts may lag, NEW when they follow, and a REPEAT when they do not', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.solveNew('HARD', 60_000);
    expect(look(user)).toEqual(['NOT_KNOWN_YET']);
    user.wait(61_000);
    expect(look(user)).toEqual(['NEW']);
    user.submitOld('HARD');
    expect(look(user)).toEqual(['NOT_KNOWN_YET', 'NEW']);
    user.wait(LAG_MS + 20_000);
    expect(look(user)).toEqual(['REPEAT', 'NEW']);
  });

  test('of another difficulty gives no rise to an old one', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.submitOld('HARD');
    user.wait(1_000);
    user.solveNew('EASY', 0);
    expect(look(user)).toEqual(['NEW', 'NOT_KNOWN_YET']);
  });

  test('from before a contest does not become new in it, though only what is in the contest is reported', () => {
    const user = begin();
    user.wait(HOUR_MS);
    for (let made = 0; made < 5; made += 1) user.solveNew('HARD', 0);
    user.wait(60_000);
    for (let made = 0; made < 5; made += 1) user.submitOld('HARD');
    expect(look(user)).toEqual([...Array(5).fill('NOT_KNOWN_YET'), ...Array(5).fill('NEW')]);
    user.wait(LAG_MS + 60_000);
    expect(look(user)).toEqual([...Array(5).fill('REPEAT'), ...Array(5).fill('NEW')]);
  });

  test('is NEW, and not the old one before it that waits for the counts', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.submitOld('EASY');
    expect(look(user)).toEqual(['NOT_KNOWN_YET']);
    user.wait(30_000);
    user.solveNew('EASY', 0);
    expect(look(user)).toEqual(['NEW', 'NOT_KNOWN_YET']);
  });

  test('is judged even if 20 newer ones pushed it off the list before the counts followed', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.solveNew('HARD', 60_000);
    user.look();
    const { id } = user.listed()[0]!;
    for (let made = 0; made < 20; made += 1) user.submitOld('EASY');
    user.wait(61_000);
    user.look();
    expect(user.answers.get(id)).toBe('NEW');
  });

  test('that is repeated is NEW only for its first time, even if the counts follow after the second', () => {
    const user = begin();
    user.wait(HOUR_MS);
    user.solveNew('EASY', 2_000);
    user.wait(1_000);
    user.submitAgain(0);
    expect(look(user)).toEqual(['REPEAT', 'NOT_KNOWN_YET']);
    user.wait(2_000);
    expect(look(user)).toEqual(['REPEAT', 'NEW']);
  });

  test('that a solved history knew well before is a REPEAT at once, and takes no rise from a new one', () => {
    const user = begin();
    user.takeHistory();
    user.wait(2 * HOUR_MS);
    user.submitOld('EASY');
    user.wait(1_000);
    user.solveNew('EASY', 0);
    user.wait(1_000);
    // It was read again meanwhile, with both.
    user.takeHistory();
    expect(look(user)).toEqual(['NEW', 'REPEAT']);
  });

  test('before the first look is a REPEAT, for all 20 that LeetCode lists', () => {
    const user = begin();
    user.wait(-HOUR_MS);
    for (let made = 0; made < 20; made += 1) user.submitOld('EASY');
    user.wait(HOUR_MS);
    expect(new Set(look(user))).toEqual(new Set(['REPEAT']));
    user.wait(5_000);
    user.solveNew('EASY', 0);
    expect(look(user).slice(0, 2)).toEqual(['NEW', 'REPEAT']);
  });
});
