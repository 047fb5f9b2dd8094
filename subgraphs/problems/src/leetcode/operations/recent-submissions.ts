import { z } from 'zod';
import { LeetCodeError } from '../errors.ts';
import { throwErrors, type Operation } from '../operation.ts';
import { parsePart, parseReply, parseRows, resolverError, type NoteDrift, type ReadRow } from '../parse-reply.ts';
import { problemSlug } from '../problem-slug.ts';
import { unixTime } from '../unix-time.ts';

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
  /** LeetCode's short name, such as `python3`; null when LeetCode doesn't give it. */
  language: string | null;
}

/** The newest submissions of a user, at most `LISTED_SUBMISSIONS` in each list. Those of an unknown user look empty. */
export interface RecentSubmissions {
  accepted: ListedSubmission[];
  /** With any verdict; null when not requested, or when LeetCode gave no list that we understand. */
  all: ListedSubmission[] | null;
}

/** How many LeetCode shows in each list, at most. */
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

const MAX_LANGUAGE = 40;

/** What scoring needs. */
const scored = z.object({
  id: z
    .union([z.string(), z.number().int()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,20}$/)),
  titleSlug: problemSlug,
  timestamp: unixTime,
});
const parts = z.object({ statusDisplay: z.unknown(), lang: z.unknown() });
const language = z.string().min(1).max(MAX_LANGUAGE);

/** Reads a row of a list. A list of accepted submissions only needs no verdict in its rows. */
const listedReader =
  ({ isAccepted, noteDrift }: { isAccepted: boolean; noteDrift: NoteDrift | undefined }): ReadRow<ListedSubmission> =>
  (row, where) => {
    const { id, titleSlug, timestamp } = parseReply(scored, row, where);
    const { statusDisplay, lang } = parseReply(parts, row, where);
    const drift = (field: string) => ({ where: `${where}.${field}`, noteDrift });
    const said = isAccepted
      ? (parsePart(z.string(), statusDisplay, drift('statusDisplay')) ?? 'Accepted')
      : parseReply(z.string(), statusDisplay, `${where}.statusDisplay`);
    return {
      id,
      slug: titleSlug,
      verdict: VERDICTS.get(said.trim()) ?? (isAccepted ? 'ACCEPTED' : 'OTHER'),
      submittedAt: timestamp,
      language: parsePart(language, lang, drift('lang')),
    };
  };

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
    const ofAll = reply.errors.filter(({ field }) => field === 'all');
    throwErrors({ ...reply, errors: reply.errors.filter(({ field }) => field !== 'all') });
    for (const { message } of ofAll) noteDrift?.(resolverError(message));
    const { accepted, all } = reply.data;
    return {
      accepted: parseRows(listedReader({ isAccepted: true, noteDrift }), accepted, {
        where: 'recentAcSubmissionList',
        noteDrift,
      }),
      all: withAll && ofAll.length === 0 ? readAll(all, noteDrift) : null,
    };
  },
};

/** Null where it can't be read: accepted submissions are in the other list. */
function readAll(all: unknown, noteDrift: NoteDrift | undefined): ListedSubmission[] | null {
  // For some users LeetCode has no such list, although it has that of the accepted ones.
  if (all === null) return [];
  try {
    const read = listedReader({ isAccepted: false, noteDrift });
    return parseRows(read, all, { where: 'recentSubmissionList', noteDrift });
  } catch (error) {
    if (!(error instanceof LeetCodeError)) throw error;
    noteDrift?.(error);
    return null;
  }
}
