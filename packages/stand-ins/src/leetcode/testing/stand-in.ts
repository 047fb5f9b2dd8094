import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createLeetCodeControl } from '../control-client.ts';
import { startLeetCodeStandIn, type LeetCodeStandInOptions } from '../server.ts';

interface Reply<T = unknown> {
  status: number;
  type: string | null;
  body: T;
}

/** A stand-in for one test, with the actions of a client of leetcode.com. */
export async function startForTest(options: Partial<LeetCodeStandInOptions> = {}) {
  const standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, ...options });
  onTestFinished(() => standIn.stop());
  return { ...standIn, control: createLeetCodeControl(standIn.url), ...clientOf(standIn.url) };
}

/** The actions of a client of leetcode.com. */
export function clientOf(url: string) {
  let headers: Record<string, string> = { 'content-type': 'application/json' };

  async function request<T>(method: string, path: string, body?: object): Promise<Reply<T>> {
    const response = await fetch(url + path, {
      method,
      headers,
      redirect: 'manual',
      ...(body && { body: JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type');
    const text = await response.text();
    return { status: response.status, type, body: type?.includes('json') ? JSON.parse(text) : text };
  }

  return {
    request,
    query: <T = Record<string, unknown>>(query: string, variables: object = {}) =>
      request<{ data?: T; errors?: { message: string }[] }>('POST', '/graphql/', { query, variables }),
    /** Signs in on the page, which makes the account if there is none. */
    signIn: async (login: string) => {
      const response = await fetch(`${url}/accounts/login/`, {
        method: 'POST',
        body: new URLSearchParams({ login }),
        redirect: 'manual',
      });
      const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
      const token = cookies.find((cookie) => cookie.startsWith('csrftoken='))?.split('=')[1] ?? '';
      headers = { ...headers, cookie: cookies.join('; '), 'x-csrftoken': token };
    },
    /** Submits as the page does; the body is the editor's content. */
    submit: (code = '', { slug = 'two-sum', questionId = '1', lang = 'python3' } = {}) =>
      request<{ submission_id: number }>('POST', `/problems/${slug}/submit/`, {
        lang,
        question_id: questionId,
        typed_code: code,
      }),
    check: (id: number | string, path = 'v2/check/') =>
      request<Record<string, unknown>>('GET', `/submissions/detail/${id}/${path}`),
  };
}

interface Samples {
  rest: Record<string, Record<string, unknown>>;
  graphql: Record<string, { body?: unknown; data?: unknown }>;
}

const SAMPLES = fileURLToPath(new URL('../../../../../../shared/data/sample-replies.json', import.meta.url));

/** The real LeetCode's replies with invented values; undefined if nobody has put them beside the project. */
export const samples = existsSync(SAMPLES) ? (JSON.parse(readFileSync(SAMPLES, 'utf8')) as Samples) : undefined;

/** The names and types of all fields, without their values; for a list, those of its first entry. */
export function shapeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shapeOf(entry)]));
}
