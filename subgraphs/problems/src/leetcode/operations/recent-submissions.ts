import { z } from 'zod';
import { throwErrors, type Operation } from '../operation.ts';
import { parseRows } from '../parse-reply.ts';
import { problemSlug } from '../problem-slug.ts';

export type Verdict =
  | 'ACCEPTED'
  | 'WRONG_ANSWER'
  | 'MEMORY_LIMIT_EXCEEDED'
  | 'OUTPUT_LIMIT_EXCEEDED'
  | 'TIME_LIMIT_EXCEEDED'
  | 'RUNTIME_ERROR'
  | 'COMPILE_ERROR'
  | 'OTHER';

/** A submission as LeetCode lists it. */
export interface ListedSubmission {
  /** Digits. Past 2^31 since 2026, so never a number. */
  id: string;
  slug: string;
  verdict: Verdict;
  submittedAt: Date;
  /** LeetCode's short name, such as `python3`. */
  language: string;
}

/** The newest submissions of a user, at most `LISTED_SUBMISSIONS` in each list. An unknown user has none: LeetCode does not say more. */
export interface RecentSubmissions {
  accepted: ListedSubmission[];
  /** With any verdict; null when not asked for. */
  all: ListedSubmission[] | null;
}

/** LeetCode shows so many and no more, in each list. */
export const LISTED_SUBMISSIONS = 20;
const SELECTION = 'id titleSlug timestamp statusDisplay lang';

const VERDICTS = new Map<string, Verdict>([
  ['Accepted', 'ACCEPTED'],
  ['Wrong Answer', 'WRONG_ANSWER'],
  ['Memory Limit Exceeded', 'MEMORY_LIMIT_EXCEEDED'],
  ['Output Limit Exceeded', 'OUTPUT_LIMIT_EXCEEDED'],
  ['Time Limit Exceeded', 'TIME_LIMIT_EXCEEDED'],
  ['Runtime Error', 'RUNTIME_ERROR'],
  ['Compile Error', 'COMPILE_ERROR'],
]);

const listed = z
  .object({
    id: z
      .union([z.string(), z.number().int()])
      .transform(String)
      .pipe(z.string().regex(/^\d{1,20}$/)),
    titleSlug: problemSlug,
    // Unix seconds, as a string.
    timestamp: z.union([z.string(), z.number()]).transform(Number).pipe(z.number().int().positive().max(8.64e12)),
    statusDisplay: z.string(),
    lang: z.string().min(1),
  })
  .transform((it): ListedSubmission => ({
    id: it.id,
    slug: it.titleSlug,
    verdict: VERDICTS.get(it.statusDisplay) ?? 'OTHER',
    submittedAt: new Date(it.timestamp * 1_000),
    language: it.lang,
  }));

export interface RecentQuestion {
  username: string;
  /** Also those that were not accepted. */
  withAll: boolean;
}

/** The newest submissions of a user. */
export const recentSubmissionsOperation: Operation<RecentQuestion, RecentSubmissions> = {
  name: 'RecentSubmissions',
  keysPerRequest: 25,
  example: { username: 'alice', withAll: true },
  fields: ({ username, withAll }) => {
    const args = { username: ['String!', username], limit: ['Int', LISTED_SUBMISSIONS] } as const;
    return {
      accepted: { field: 'recentAcSubmissionList', args, selection: SELECTION },
      ...(withAll && { all: { field: 'recentSubmissionList', args, selection: SELECTION } }),
    };
  },
  parse: (reply, { withAll }, noteDrift) => {
    throwErrors(reply);
    const { accepted, all } = reply.data;
    const rowsOf = (list: unknown, where: string) => parseRows(listed, list, { where, noteDrift });
    return {
      accepted: rowsOf(accepted, 'recentAcSubmissionList'),
      // Null for some users, unlike the list of accepted ones.
      all: withAll ? rowsOf(all === null ? [] : all, 'recentSubmissionList') : null,
    };
  },
};
