import type { SolvedList } from '../solved-history/solved-list.ts';
import { judgementOfCheckReply, solvedListOf, type Judgement } from './leetcode-replies.ts';
import { textOf } from './text-of.ts';

/** An accepted submission in LeetCode's public list. */
export interface RecentAccepted {
  submissionId: string;
  problemSlug: string;
  language: string;
  /** ISO 8601, by LeetCode's clock. */
  at: string;
}

const RECENT_LIMIT = 20; // LeetCode shows no more.
/** The list of all problems has 2 MB. */
const LIST_MAX_BYTES = 16 * 1024 * 1024;
const LIST_WITHIN_MS = 60_000;

/** The content script's requests to LeetCode, made like the page's own: same origin, with the reader's own cookies. */
export const leetcode = {
  /** The judgement of a submission; null while there is none, or if LeetCode does not tell it. */
  async judgement(submissionId: string): Promise<Judgement | null> {
    for (const path of ['v2/check/', 'check/']) {
      const response = await fetch(`/submissions/detail/${submissionId}/${path}`, { credentials: 'include' });
      if (response.ok) return judgementOfCheckReply(await response.text());
      if (response.status !== 404) return null;
    }
    return null;
  },

  /** The LeetCode name that is signed in on this page, or null. */
  async signedInName(): Promise<string | null> {
    const data = await ask('query { userStatus { isSignedIn username } }', {});
    const status = data.userStatus as { isSignedIn?: boolean; username?: string } | null | undefined;
    return status?.isSignedIn && status.username ? status.username : null;
  },

  /** The accepted submissions that LeetCode lists for a name, newest first, 20 at most. */
  async recentAccepted(username: string): Promise<RecentAccepted[]> {
    const data = await ask(
      'query ($username: String!, $limit: Int!) { recentAcSubmissionList(username: $username, limit: $limit) { id titleSlug timestamp lang } }',
      { username, limit: RECENT_LIMIT },
    );
    const rows = Array.isArray(data.recentAcSubmissionList) ? (data.recentAcSubmissionList as unknown[]) : [];
    return rows.flatMap((row) => acceptedOfRow(row as Record<string, unknown>) ?? []);
  },

  /** All problems that LeetCode shows as solved to who is signed in, by one request. Throws where it does not say. */
  async solvedList(): Promise<SolvedList> {
    const signal = AbortSignal.timeout(LIST_WITHIN_MS);
    const response = await fetch('/api/problems/all/', { credentials: 'include', signal });
    if (!response.ok) throw new Error(`LeetCode answered ${response.status}.`);
    const list = solvedListOf(await textOf(response, LIST_MAX_BYTES));
    if (list === null) throw new Error('LeetCode does not show what is solved as it used to.');
    return list;
  },
};

function acceptedOfRow({ id, titleSlug, timestamp, lang }: Record<string, unknown>): RecentAccepted | null {
  const seconds = Number(timestamp);
  if (typeof id !== 'string' || typeof titleSlug !== 'string' || !Number.isSafeInteger(seconds)) return null;
  return {
    submissionId: id,
    problemSlug: titleSlug,
    language: typeof lang === 'string' ? lang : 'unknown',
    at: new Date(seconds * 1000).toISOString(),
  };
}

async function ask(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  const token = /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1];
  const response = await fetch('/graphql/', {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', ...(token ? { 'x-csrftoken': token } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  if (!response.ok) throw new Error(`LeetCode answered ${response.status}.`);
  const reply = (await response.json()) as { data?: Record<string, unknown> };
  return reply.data ?? {};
}
