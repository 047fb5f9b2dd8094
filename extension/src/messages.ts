import { z } from 'zod';

/** What the other parts of the extension may ask of the service worker. Every message is checked against this. */

const submissionId = z.string().regex(/^\d{1,20}$/);
const problemSlug = z.string().regex(/^[a-z0-9-]{1,200}$/);
const at = z.iso.datetime();

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

const judged = z.object({
  kind: z.literal('judged'),
  submissionId,
  problemSlug,
  language: z.string().min(1).max(40),
  verdict,
  at,
});

export const pageMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submitted'), submissionId, problemSlug, at }),
  z.object({ kind: z.literal('judged-list'), judged: z.array(judged).min(1).max(20) }),
  z.object({ kind: z.literal('reconcile') }),
]);
export type PageMessage = z.infer<typeof pageMessage>;

export const ownMessage = z.discriminatedUnion('kind', [
  /** The user signed in, or proved a LeetCode account: what waited for that goes out now. */
  z.object({ kind: z.literal('resume') }),
  /** Renew the session of an access token that does no more. */
  z.object({ kind: z.literal('renew'), staleAccessToken: z.string() }),
  /** Send a rejected report again. */
  z.object({ kind: z.literal('try-again'), submissionId }),
  /** Ask the server what became of recorded reports. */
  z.object({ kind: z.literal('refresh') }),
  /** The account is deleted: wipe all that is here of it. */
  z.object({ kind: z.literal('forget') }),
]);
export type OwnMessage = z.infer<typeof ownMessage>;

/** The answer to `reconcile`. */
export interface ReconcilePlan {
  /** Submissions whose verdict is not known. */
  unfinished: { submissionId: string; problemSlug: string; at: string }[];
  /** Whose accepted submissions to list, and since when; null when nothing is to be listed now. */
  list: { username: string; since: string } | null;
}
