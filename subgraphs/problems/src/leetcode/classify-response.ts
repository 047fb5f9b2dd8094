import { z } from 'zod';
import { LeetCodeError } from './errors.ts';

const errorsBody = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** Whether the body of a reply with this status says more than the status. A refusal usually has an HTML page. */
export const hasUsefulBody = (status: number): boolean => status === 200 || status === 400;

/**
 * Returns the text of a reply that is JSON with status 200, and throws a LeetCodeError for any other. LeetCode answers 200 for good
 * results and for errors of its resolvers, 400 for a document that does not fit its schema, and 302, 403, 429 or 5xx, usually with
 * HTML, when it refuses a client. `text` is needed only where `hasUsefulBody`.
 */
export function usableText({ status, headers, text }: { status: number; headers: Headers; text: string }): string {
  const isJson = /\bjson\b/i.test(headers.get('content-type') ?? '');
  if (status === 200) {
    if (isJson) return text;
    throw new LeetCodeError('not-json', `LeetCode answered ${headers.get('content-type') ?? 'no type'}, not JSON.`);
  }
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'));
  if (status === 429) {
    throw new LeetCodeError('rate-limited', 'LeetCode answered 429: too many requests.', { retryAfterMs });
  }
  if (status === 403) throw new LeetCodeError('blocked', 'LeetCode answered 403: it keeps us out.', { retryAfterMs });
  if (status >= 500) throw new LeetCodeError('server-error', `LeetCode answered ${status}.`, { retryAfterMs });
  if (status === 0 || (status >= 300 && status < 400)) {
    throw new LeetCodeError('redirected', `LeetCode sent us elsewhere (${status}).`);
  }
  const refused = status === 400 && isJson ? errorsBody.safeParse(parseJson(text)) : undefined;
  if (refused?.success === true) {
    const message = refused.data.errors[0]?.message.slice(0, 200);
    throw new LeetCodeError('schema-changed', `LeetCode refuses our document: ${message}`);
  }
  throw new LeetCodeError('unexpected-status', `LeetCode answered ${status}.`);
}

/**
 * A `Retry-After` header in ms: seconds or an HTTP date, which begins with the name of a weekday (RFC 9110, section 10.2.3). Null when
 * it is neither. It may be very long.
 */
export function parseRetryAfter(value: string | null, now: number = Date.now()): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const at = /^(mon|tue|wed|thu|fri|sat|sun)/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
