import { z } from 'zod';
import { isServer } from './session/server.ts';
import { solvedList } from './solved-history/solved-list.ts';

/** The messages that the other parts of the extension may send to the service worker. Each one is validated. */

const submissionId = z.string().regex(/^\d{1,20}$/);
const problemSlug = z.string().regex(/^[a-z0-9-]{1,200}$/);
const at = z.iso.datetime();
const leetcodeName = z.string().min(1).max(100);

export const verdict = z.enum([
  'ACCEPTED',
  'WRONG_ANSWER',
  'MEMORY_LIMIT_EXCEEDED',
  'OUTPUT_LIMIT_EXCEEDED',
  'TIME_LIMIT_EXCEEDED',
  'RUNTIME_ERROR',
  'COMPILE_ERROR',
  'OTHER',
]);

export const judged = z.object({
  kind: z.literal('judged'),
  submissionId,
  problemSlug,
  language: z.string().min(1).max(40),
  verdict,
  at,
  /** Who was signed in to LeetCode then, if the page could find out. */
  leetcodeName: leetcodeName.nullish(),
});

export const pageMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submitted'), submissionId, problemSlug, at }),
  /** Validated one by one: an odd entry does not stop the others. */
  z.object({ kind: z.literal('judged-list'), judged: z.array(z.unknown()).min(1).max(20) }),
  z.object({ kind: z.literal('reconcile') }),
  /** What came of a submission that this page has reported: see toast.ts. */
  z.object({ kind: z.literal('outcome'), submissionId }),
  /** Whether the page is to read what LeetCode shows as solved. */
  z.object({ kind: z.literal('solved-list-wanted') }),
  /** What it shows. */
  z.object({ kind: z.literal('solved-list'), list: solvedList }),
  /** A LeetCode page has a reporter of this version. */
  z.object({ kind: z.literal('here') }),
  /** Who is signed in to LeetCode on the page; null when nobody is. */
  z.object({ kind: z.literal('leetcode-user'), username: leetcodeName.nullable() }),
]);
export type PageMessage = z.infer<typeof pageMessage>;

const signIn = z.object({
  accessToken: z.string(),
  accessTokenExpiresAt: at,
  refreshToken: z.string(),
  user: z.object({
    id: z.string(),
    displayName: z.string(),
    leetcode: z.object({ username: z.string() }).nullish(),
    discord: z.object({ username: z.string() }).nullish(),
  }),
});
/** A sign-in as the server gives it. */
export type SignIn = z.infer<typeof signIn>;

export const ownMessage = z.discriminatedUnion('kind', [
  /**
   * The user has signed in: store the session, and send the reports that waited for it. A page may be closed before it could do
   * both. `formerUserId` is the user who was signed in before and has become the user of this sign-in, by proving a LeetCode
   * account that belonged to another user of the same server.
   */
  z.object({
    kind: z.literal('begin'),
    server: z.string().refine(isServer),
    signIn,
    formerUserId: z.string().nullish(),
  }),
  /** Something was fixed that reports may have waited for: send them now. */
  z.object({ kind: z.literal('resume') }),
  /** Renew the session whose access token no longer works. */
  z.object({ kind: z.literal('renew'), staleAccessToken: z.string() }),
  /** Send a rejected report again. */
  z.object({ kind: z.literal('try-again'), submissionId }),
  /** Ask the server for the state of recorded reports. */
  z.object({ kind: z.literal('refresh') }),
  /** The user has consented to a solved history, or taken that back. */
  z.object({ kind: z.literal('solved-history-chosen') }),
  /** The account is deleted: delete all its data here. */
  z.object({ kind: z.literal('forget') }),
]);
export type OwnMessage = z.infer<typeof ownMessage>;

/** The worker's answer to any message; it was stopped meanwhile if none comes. */
export type WorkerAnswer<Value> = { isDone: true; value: Value } | { isDone: false; why: string };

/** The answer to `reconcile`. */
export interface ReconcilePlan {
  /** Submissions whose verdict is not known yet. */
  unfinished: { submissionId: string; problemSlug: string; at: string }[];
  /** Whose accepted submissions to list, and since when; null if nothing is to be listed now. */
  list: { username: string; since: string } | null;
}
