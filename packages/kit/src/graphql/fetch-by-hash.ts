/** An answer that is longer, in bytes, is not one that asks for the text. */
const REFUSAL_BYTES = 1_000;

/**
 * A `fetch` for clients of the API that sends an operation's hash in place of its text, and the text too once a server does not know the hash,
 * as one of another version: https://www.apollographql.com/docs/apollo-server/performance/apq. For clients with few documents.
 */
export function fetchByHash(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const hashes = new Map<string, Promise<string>>();
  return async (input, init) => {
    if (typeof init?.body !== 'string') return fetch(input, init);
    const { query, ...parts } = JSON.parse(init.body) as { query: string; extensions?: object };
    const known = hashes.get(query) ?? sha256(query);
    hashes.set(query, known);
    const extensions = { ...parts.extensions, persistedQuery: { version: 1, sha256Hash: await known } };
    const send = (body: object) => fetch(input, { ...init, body: JSON.stringify(body) });
    const answer = await send({ ...parts, extensions });
    return (await asksForText(answer)) ? send({ ...parts, query, extensions }) : answer;
  };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function asksForText(answer: Response): Promise<boolean> {
  if (Number(answer.headers.get('content-length')) > REFUSAL_BYTES) return false;
  const { errors } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { errors?: { message: string }[] };
  return errors?.[0]?.message === 'PersistedQueryNotFound';
}
