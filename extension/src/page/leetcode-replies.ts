import type { Verdict } from '../gql/graphql.ts';

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
