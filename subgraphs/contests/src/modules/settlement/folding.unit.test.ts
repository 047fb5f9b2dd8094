import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Score } from '../boards/scores.repository.ts';
import { FORMAT_NAMES, formatNamed } from '../formats/registry.ts';
import type { Submission } from '../submissions/submission.ts';
import { boardsOf, factOf, fold, withFact } from './folding.ts';

const START_MS = Date.UTC(2026, 10, 20);
const solve = fc.record({
  submittedAt: fc.integer({ min: 0, max: 20 * 24 * 60 }).map((minutes) => new Date(START_MS + minutes * 60_000)),
  points: fc.constantFrom(0, 1, 3, 7),
  contestIds: fc.subarray(['one', 'two']),
  voidIn: fc.subarray(['club']),
});
/** Confirmed submissions of one user, with some of them void, in the order in which they are settled. */
const history = fc.array(solve, { maxLength: 12 }).map((solves) =>
  solves.map(({ submittedAt, points, contestIds, voidIn }, index) => {
    const submission = { _id: String(index), userId: 'ann', problemSlug: `problem-${index}`, verdict: 'ACCEPTED' };
    const awards = [{ communityId: 'club', points, reason: { code: 'SOLVED_BEFORE' }, contestIds }];
    return { ...submission, state: 'CONFIRMED', submittedAt, awards, voidIn } as unknown as Submission;
  }),
);
const formats = new Map(['one', 'two'].map((id, index) => [id, FORMAT_NAMES[index % FORMAT_NAMES.length]!]));

/** As settlement does it: each submission is added to the rows that are there. */
function settled(submissions: readonly Submission[]): Map<string, Score> {
  const rows = new Map<string, Score>();
  for (const submission of submissions) {
    for (const award of submission.awards) {
      const boards = boardsOf(award, submission.submittedAt, formats);
      for (const row of withFact(rows, boards, factOf(submission, award))) rows.set(row.board, row);
    }
  }
  return rows;
}
const shuffled = history.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

test('rows folded anew are those that settlement made, whatever the order in which submissions arrived', () => {
  fc.assert(
    fc.property(shuffled, ([all, arrived]) => {
      expect(fold(all, formats)).toEqual(settled(arrived));
    }),
    { numRuns: 300 },
  );
});

test('a submission that is void gives the rows of a history without it, and restored those of one with it', () => {
  fc.assert(
    fc.property(history, (all) => {
      const without = all.filter(({ voidIn = [] }) => voidIn.length === 0);
      expect(fold(all, formats)).toEqual(fold(without, formats));
      const restored = all.map((submission) => ({ ...submission, voidIn: [] }));
      expect(fold(restored, formats)).toEqual(settled(restored));
    }),
  );
});

test.each(FORMAT_NAMES)('%s takes no void fact, and has a name and settings of its own', (name) => {
  const format = formatNamed(name);
  const facts = fc.record({
    points: fc.nat(),
    isNew: fc.boolean(),
    verdict: fc.constantFrom('ACCEPTED', 'WRONG_ANSWER'),
  });
  fc.assert(
    fc.property(facts, (some) => {
      const fact = { ...some, userId: 'ann', problemSlug: 'two-sum', submittedAt: new Date(0), isVoid: true };
      expect(format.takes(fact, {})).toBe(false);
    }),
  );
  expect(format.name).toBe(name);
  expect(format.config.safeParse({}).success).toBe(true);
});
