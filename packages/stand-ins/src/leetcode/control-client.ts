import type { z } from 'zod';
import type { CatalogueProblem } from './catalogue.ts';
import type { accountSchema, submitSchema } from './control.ts';
import type { faultSchema } from './faults.ts';
import type { Options } from './options.ts';
import type { SeenRequest } from './request-log.ts';
import type { Account } from './state.ts';

/** Drives a LeetCode stand-in over its control API. Each call rejects with the stand-in's sentence when it refuses. */
export function createLeetCodeControl(baseUrl: string) {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${baseUrl}/control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(`LeetCode stand-in: ${answer.error ?? response.status}`);
    return answer;
  };
  return {
    /** Makes an account or changes its profile. */
    putAccount: (account: z.input<typeof accountSchema>) => call<Account>('PUT', '/accounts', account),
    /** Submits for a user, without the page. */
    submit: (submission: z.input<typeof submitSchema>) =>
      call<{ submissionId: string; at: number }>('POST', '/submissions', submission),
    setOptions: (options: Partial<Options>) => call<Options>('PATCH', '/options', options),
    addFault: (fault: z.input<typeof faultSchema>) => call<object>('POST', '/faults', fault),
    clearFaults: () => call<object>('DELETE', '/faults', {}),
    /** GraphQL and check requests since the last clearing, oldest first. */
    requests: () => call<SeenRequest[]>('GET', '/requests'),
    clearRequests: () => call<object>('DELETE', '/requests', {}),
    problems: () => call<CatalogueProblem[]>('GET', '/problems'),
    /** The slugs of a user's solved problems. */
    solvedBy: (username: string) => call<string[]>('GET', `/accounts/${encodeURIComponent(username)}/solved`),
    /** What a browser needs to accept the stand-in as leetcode.com. */
    certificate: () => call<{ spkiHash: string; httpsPort: number }>('GET', '/certificate'),
    /** Deletes accounts, submissions, faults and requests; options return to their initial values. */
    reset: () => call<object>('POST', '/reset', {}),
  };
}
export type LeetCodeControl = ReturnType<typeof createLeetCodeControl>;
