import type { Verdict } from '../gql/graphql.ts';
import type { SolvedList } from '../solved-history/solved-list.ts';

/** A finished judgement, in the form of LeetCode's check reply. */
export interface Judgement {
  verdict: Verdict;
  /** LeetCode's short name, such as `python3`. */
  language: string;
}

const VERDICT_OF_CODE: Record<number, Verdict> = {
  10: 'ACCEPTED',
  11: 'WRONG_ANSWER',
  12: 'MEMORY_LIMIT_EXCEEDED',
  13: 'OUTPUT_LIMIT_EXCEEDED',
  14: 'TIME_LIMIT_EXCEEDED',
  15: 'RUNTIME_ERROR',
  20: 'COMPILE_ERROR',
};

function asRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * The id in the reply to a submit. It is read from the text, because LeetCode sends a bare number and a JavaScript number would
 * round an id above 2^53.
 */
export function submissionIdOfSubmitReply(text: string): string | null {
  return /"submission_id"\s*:\s*"?(\d{1,20})(?!\d)/.exec(text)?.[1] ?? null;
}

/** The judgement in the reply to a check, or null while judging continues, for a run of examples and for anything else. */
export function judgementOfCheckReply(text: string): Judgement | null {
  const reply = asRecord(text);
  // SUCCESS means that judging is over, whatever the verdict.
  if (!reply || reply.state !== 'SUCCESS') return null;
  if (typeof reply.task_name === 'string' && reply.task_name.includes('runcode')) return null;
  const language = typeof reply.lang === 'string' && reply.lang !== '' ? reply.lang : 'unknown';
  if (typeof reply.status_code === 'number') {
    return { verdict: VERDICT_OF_CODE[reply.status_code] ?? 'OTHER', language };
  }
  return { verdict: reply.status_msg === 'Accepted' ? 'ACCEPTED' : 'OTHER', language };
}

/** What the list of all problems shows as solved, to whom; null when nobody is signed in, and for anything else. */
export function solvedListOf(text: string): SolvedList | null {
  const reply = asRecord(text);
  const { user_name: username, stat_status_pairs: pairs } = reply ?? {};
  if (typeof username !== 'string' || username === '' || !Array.isArray(pairs)) return null;
  const rows = (pairs as unknown[]).flatMap((pair) => solvedRow(pair) ?? []);
  // A row that says nothing: LeetCode has changed its answer, and what is left would be half a list.
  if (rows.length < pairs.length) return null;
  return { username, problemSlugs: rows.flatMap(({ slug, isSolved }) => (isSolved ? slug : [])) };
}

function solvedRow(pair: unknown): { slug: string; isSolved: boolean } | null {
  const { stat, status } = (pair ?? {}) as { stat?: { question__title_slug?: unknown }; status?: unknown };
  const slug = stat?.question__title_slug;
  if (typeof slug !== 'string' || (status !== null && typeof status !== 'string')) return null;
  return { slug, isSolved: status === 'ac' };
}
