import { z } from 'zod';
import type { ProblemFilter } from '../formats/problem-filter.ts';
import { MAX_PROBLEMS } from '../formats/problem-set.ts';

const MAX_POINTS = 100;
const MAX_NAME_LENGTH = 300;
/** As many as problems picks at once. */
const MAX_PICKED = 50;
const MAX_SLOTS = 20;
const MAX_TAGS = 10;
const MAX_TAG_LENGTH = 100;
const MAX_SEED_LENGTH = 100;

const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const;

const POINTS = `Give a problem 1 to ${MAX_POINTS} points.`;
const points = z
  .int(POINTS)
  .min(1, POINTS)
  .max(MAX_POINTS, POINTS)
  .nullish()
  .transform((given) => given ?? null);

const COUNT = `Name 1 to ${MAX_PROBLEMS} problems.`;
const NAME = 'Name a problem by its number, title, slug or address.';
const byHand = z
  .array(z.object({ problem: z.string().trim().min(1, NAME).max(MAX_NAME_LENGTH, NAME), points }))
  .min(1, COUNT)
  .max(MAX_PROBLEMS, COUNT);

const rating = z.number().nullish();
const SLOTS = `Give the picker 1 to ${MAX_SLOTS} slots, for at most ${MAX_PICKED} problems together.`;
const SEED = `Shorten the seed to ${MAX_SEED_LENGTH} characters.`;
const TAGS = `Name at most ${MAX_TAGS} topics, by their slugs such as dynamic-programming.`;

/** What problems must be like. */
export const problemCriteria = z
  .object({
    difficulties: z.array(z.enum(DIFFICULTIES)).max(MAX_TAGS).nullish(),
    tags: z.array(z.string().min(1, TAGS).max(MAX_TAG_LENGTH, TAGS)).max(MAX_TAGS, TAGS).nullish(),
    minRating: rating,
    maxRating: rating,
  })
  .refine(({ minRating, maxRating }) => (minRating ?? -Infinity) <= (maxRating ?? Infinity), {
    path: ['maxRating'],
    message: 'Let the highest rating be no lower than the lowest.',
  })
  .transform(({ difficulties, tags, minRating, maxRating }): ProblemFilter => ({
    difficulties: [...new Set(difficulties)],
    tags: [...new Set(tags)],
    minRating: minRating ?? null,
    maxRating: maxRating ?? null,
  }));

/** Some of the problems that are picked. */
const slot = z.object({ count: z.int(SLOTS).min(1, SLOTS).max(MAX_PICKED, SLOTS), points }).and(problemCriteria);

export type PickerSlot = z.infer<typeof slot>;

const picker = z.object({
  slots: z
    .array(slot)
    .min(1, SLOTS)
    .max(MAX_SLOTS, SLOTS)
    .refine((slots) => slots.reduce((sum, { count }) => sum + count, 0) <= MAX_PICKED, SLOTS),
  seed: z.string().max(MAX_SEED_LENGTH, SEED).nullish(),
});

const ROUND = 'Name a round of LeetCode, such as weekly-contest-408.';
const ROUNDS_ONLY = 'Only of a past round is what was solved before left out: leave countSolvedBefore out.';
const ONE_WAY = 'Choose the problems in one way: any, those that match, by hand, by the picker, or from a past round.';

/** How a contest's problems are to be chosen. */
export const problemsInput = z
  .object({
    any: z.boolean().nullish(),
    matching: problemCriteria.nullish(),
    byHand: byHand.nullish(),
    picker: picker.nullish(),
    countSolvedBefore: z.boolean().nullish(),
    round: z.string().trim().min(1, ROUND).max(MAX_NAME_LENGTH, ROUND).nullish(),
  })
  .transform((given, context): AskedProblems => {
    const ways: AskedProblems[] = [
      ...(given.any === true ? [{ way: 'ANY' as const }] : []),
      ...(given.matching ? [{ way: 'MATCHING' as const, filter: given.matching }] : []),
      ...(given.byHand ? [{ way: 'BY_HAND' as const, problems: given.byHand }] : []),
      ...(given.picker ? [{ way: 'PICKER' as const, ...given.picker, seed: given.picker.seed ?? null }] : []),
      ...(typeof given.round === 'string'
        ? [{ way: 'ROUND' as const, round: given.round, isNewOnly: given.countSolvedBefore !== true }]
        : []),
    ];
    const [way, another] = ways;
    if (given.countSolvedBefore === true && way?.way !== 'ROUND') {
      context.addIssue({ code: 'custom', path: ['countSolvedBefore'], message: ROUNDS_ONLY });
      return z.NEVER;
    }
    if (way !== undefined && another === undefined) return way;
    context.addIssue({ code: 'custom', message: ONE_WAY });
    return z.NEVER;
  });

/** How a contest's problems are to be chosen. */
export type AskedProblems =
  | { way: 'ANY' }
  | { way: 'MATCHING'; filter: ProblemFilter }
  /** As people typed them. Null points: by difficulty. */
  | { way: 'BY_HAND'; problems: readonly { problem: string; points: number | null }[]; isNewOnly?: boolean }
  /** Null seed: a new one. */
  | { way: 'PICKER'; slots: readonly PickerSlot[]; seed: string | null }
  /** As people write it. `isNewOnly`: what an entrant had solved before does not count. */
  | { way: 'ROUND'; round: string; isNewOnly: boolean };
