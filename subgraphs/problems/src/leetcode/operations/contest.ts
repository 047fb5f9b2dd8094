import { z } from 'zod';
import { LeetCodeError } from '../errors.ts';
import { throwErrors, type Operation } from '../operation.ts';
import { parsePart, parseReply } from '../parse-reply.ts';
import { problemSlug } from '../problem-slug.ts';
import { unixTime } from '../unix-time.ts';

/** A contest of LeetCode's own. */
export interface LeetCodeContest {
  slug: string;
  /** Null when LeetCode doesn't tell. */
  startsAt: Date | null;
  /** Null when LeetCode doesn't tell. */
  durationSeconds: number | null;
  /** In their order; none before it starts. */
  problems: ContestProblem[];
}

export interface ContestProblem {
  slug: string;
  /** What it is worth; null when LeetCode doesn't tell. */
  points: number | null;
}

/** Four weeks: some sponsored contests are open for days. */
const MAX_DURATION_S = 28 * 86_400;
const MAX_CREDIT = 1_000;

export const contestDuration = z.number().int().min(1).max(MAX_DURATION_S);

// A question that is odd would give those after it other places, so that none may be left out.
const question = z.looseObject({ titleSlug: problemSlug });
const contest = z.looseObject({ titleSlug: z.string().nullish(), questions: z.array(question).nullish() });
const credit = z.number().int().min(1).max(MAX_CREDIT);

/** A contest by its slug; null when LeetCode has none. */
export const contestOperation: Operation<string, LeetCodeContest | null> = {
  name: 'Contests',
  keysPerRequest: 10,
  example: 'weekly-contest-408',
  fields: (slug) => ({
    contest: {
      field: 'contest',
      args: { titleSlug: ['String!', slug] },
      selection: 'titleSlug startTime duration questions { titleSlug credit }',
    },
  }),
  parse: (reply, slug, noteDrift) => {
    throwErrors(reply);
    const given = parseReply(contest.nullable(), reply.data['contest'], 'contest');
    if (given === null) return null;
    if ((given.titleSlug ?? slug) !== slug) {
      throw new LeetCodeError('schema-changed', `LeetCode answered ${given.titleSlug} when asked for ${slug}.`);
    }
    const part = <T extends z.ZodType>(schema: T, value: unknown, field: string) =>
      parsePart(schema, value, { where: `contest.${field}`, noteDrift });
    return {
      slug,
      startsAt: part(unixTime, given['startTime'], 'startTime'),
      durationSeconds: part(contestDuration, given['duration'], 'duration'),
      problems: (given.questions ?? []).map(({ titleSlug, ...rest }, index) => ({
        slug: titleSlug,
        points: part(credit, rest['credit'], `questions.${index}.credit`),
      })),
    };
  },
};
