import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atMinute, CONFIGS, SLUGS, START } from '../../testing/format-facts.ts';
import { contestBoardId } from '../boards/board-id.ts';
import { FORMAT_NAMES, type FormatName } from '../formats/registry.ts';
import { BOARD_CURSOR_PATTERN } from '../scoring/ranking.ts';
import { VERDICTS } from '../scoring/verdict.ts';
import type { Submission } from '../submissions/submission.ts';
import { boardsOf, contestBoard, countsOf, factOf, fold, withFact, type Plan, type State } from './folding.ts';
import { placeAll } from './placing.ts';

const planOf = (format: FormatName): Plan => {
  return { _id: format, format, config: CONFIGS[format], startsAt: START, endsAt: atMinute(300) };
};
const plans = new Map(FORMAT_NAMES.map((name) => [name as string, planOf(name)]));

const made = fc.record({
  userId: fc.constantFrom('ann', 'bob', 'cal'),
  problemSlug: fc.constantFrom(...SLUGS, 'another-problem'),
  verdict: fc.constantFrom(...VERDICTS, 'ACCEPTED' as const, 'ACCEPTED' as const),
  submittedAt: fc.integer({ min: 0, max: 299 }).map(atMinute),
  points: fc.constantFrom(0, 1, 3, 7),
  contestIds: fc.subarray([...FORMAT_NAMES]),
  voidIn: fc.constantFrom([], [], ['club']),
});
/** Confirmed submissions of some users in all formats, some of them void, in the order in which they are settled. */
const history = fc.array(made, { maxLength: 24 }).map((all) =>
  all.map(({ points, contestIds, ...submission }, index) => {
    const counts = { communityId: 'club', contestIds };
    const isAccepted = submission.verdict === 'ACCEPTED';
    return {
      ...{ _id: String(index), state: 'CONFIRMED', ...submission },
      awards: isAccepted ? [{ ...counts, points, reason: { code: 'SOLVED_BEFORE' } }] : [],
      ...(!isAccepted && { attempts: [counts] }),
    } as unknown as Submission;
  }),
);
const shuffled = history.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

type ByUser = Map<string, Map<string, State>>;

/** As settlement does it: each submission is added to the states that are there. */
function settled(submissions: readonly Submission[]): ByUser {
  const users: ByUser = new Map();
  for (const submission of submissions) {
    const { userId } = submission;
    const states = users.get(userId) ?? new Map<string, State>();
    users.set(userId, states);
    for (const count of countsOf(submission)) {
      const moved = withFact(states, boardsOf(count, submission, plans), factOf(submission, count));
      for (const state of moved) states.set(state.on.board, state);
    }
  }
  return users;
}
const folded = (submissions: readonly Submission[]): ByUser =>
  new Map(
    [...Map.groupBy(submissions, ({ userId }) => userId)].map(([userId, own]) => [userId, fold(own, plans)] as const),
  );

/** The standings of all contests that states give, by user. */
const standingsOf = (users: ByUser) =>
  FORMAT_NAMES.map((name) => {
    const board = contestBoardId(name);
    const states = [...users].flatMap(([userId, own]) => {
      const state = own.get(board);
      return state === undefined ? [] : [[userId, state.state] as const];
    });
    return placeAll(contestBoard(planOf(name)), new Map(states));
  });

const notVoid = (all: readonly Submission[]) => all.filter(({ voidIn }) => voidIn?.length === 0);

describe('states and standings folded anew, of all formats', () => {
  test('are those that settlement made, whatever the order in which submissions arrived', () => {
    fc.assert(
      fc.property(shuffled, ([all, arrived]) => {
        const [anew, made] = [folded(notVoid(all)), settled(notVoid(arrived))];
        expect(anew).toEqual(made);
        expect(standingsOf(anew)).toEqual(standingsOf(made));
      }),
      { numRuns: 300 },
    );
  });

  test('are those of a history without what is void, and with it once it is restored', () => {
    fc.assert(
      fc.property(history, (all) => {
        expect(standingsOf(folded(all))).toEqual(standingsOf(folded(notVoid(all))));
        const restored = all.map((submission) => ({ ...submission, voidIn: [] }));
        expect(standingsOf(folded(restored))).toEqual(standingsOf(settled(restored)));
      }),
    );
  });

  test('sort by an order that a cursor of a board can hold', () => {
    fc.assert(
      fc.property(history, (all) => {
        for (const { byUser } of standingsOf(folded(all))) {
          for (const { order } of byUser.values()) expect(`${order}|someone`).toMatch(BOARD_CURSOR_PATTERN);
        }
      }),
    );
  });
});
