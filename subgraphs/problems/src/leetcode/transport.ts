import { GraphQLClient } from 'graphql-request';
import { z } from 'zod';
import { hasUsefulBody, usableText } from './classify-response.ts';
import { LeetCodeError } from './errors.ts';

/** An answer of LeetCode's GraphQL: some of the data may be missing, with an error that says so. */
export interface LeetCodeReply {
  data: Record<string, unknown>;
  errors: { message: string; path: (string | number)[] }[];
}

/** Sends one document to LeetCode, once. Rejects with a LeetCodeError, whatever goes wrong. */
export type Transport = (
  document: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
) => Promise<LeetCodeReply>;

const replyErrors = z
  .array(
    z.object({
      message: z.string(),
      path: z
        .array(z.union([z.string(), z.number()]))
        .nullish()
        .transform((path) => path ?? []),
    }),
  )
  .nullish()
  .transform((errors) => errors ?? []);

/** The largest reply that we ask for, 25 profiles with all their badges and days, is smaller than 1 MB. */
const MAX_REPLY_BYTES = 8 * 1024 * 1024;

/** LeetCode answers 403 to some clients that leave these out (facts of 2024 to 2026, from public issue threads). */
const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json',
  referer: 'https://leetcode.com',
  origin: 'https://leetcode.com',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
};

/** A transport to LeetCode, or to a server that speaks its protocol, at a base address. */
export function createTransport(baseUrl: string): Transport {
  const client = new GraphQLClient(`${baseUrl}/graphql`, {
    headers: HEADERS,
    errorPolicy: 'all',
    fetch: fetchUsable,
    jsonSerializer: { stringify: JSON.stringify, parse: parseWhole },
  });
  return async (query, variables, signal) => {
    try {
      const { data, errors } = await client.rawRequest<unknown>({ query, variables, signal });
      return { data: z.record(z.string(), z.unknown()).nullish().parse(data) ?? {}, errors: replyErrors.parse(errors) };
    } catch (error) {
      if (error instanceof LeetCodeError) throw error;
      throw new LeetCodeError('schema-changed', 'LeetCode answered JSON that is no GraphQL reply.', { cause: error });
    }
  };
}

/** Fetches, and lets only usable replies through: complete JSON that is not a block page. */
const fetchUsable: typeof fetch = async (input, init) => {
  const signal = init?.signal;
  let response: Response;
  try {
    // LeetCode throttles with a redirect; following it would end at a page with status 200.
    response = await fetch(input, { ...init, redirect: 'manual' });
  } catch (cause) {
    throw signal?.aborted === true ? timedOut(cause) : unreachable(cause);
  }
  const { status, headers } = response;
  let text = '';
  if (hasUsefulBody(status)) {
    try {
      text = await readBounded(response);
    } catch (cause) {
      if (cause instanceof LeetCodeError) throw cause;
      if (signal?.aborted === true) throw timedOut(cause);
      throw new LeetCodeError('cut-body', 'The connection to LeetCode ended inside its reply.', { cause });
    }
  } else {
    // The status counts, however its page ends.
    void response.body?.cancel().catch(() => undefined);
  }
  return new Response(usableText({ status, headers, text }), { headers: { 'content-type': 'application/json' } });
};

/** The body as text. Rejects with a LeetCodeError as soon as it exceeds our limit, unpacked. */
async function readBounded({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > MAX_REPLY_BYTES) throw new LeetCodeError('too-long', 'The reply of LeetCode is longer than 8 MB.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const timedOut = (cause: unknown) => new LeetCodeError('timeout', 'LeetCode did not answer in time.', { cause });

const unreachable = (cause: unknown) =>
  new LeetCodeError('unreachable', 'LeetCode cannot be reached: the connection failed.', { cause });

function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LeetCodeError('cut-body', 'The reply of LeetCode stops short.', { cause });
  }
}
