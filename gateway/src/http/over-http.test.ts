import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, startLeague, type Answer } from '../testing/league.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
beforeAll(async () => {
  league = await startLeague();
  url = `${league.gateway.url}/graphql`;
});
afterAll(() => league.close());

describe('GraphQL over HTTP', () => {
  test.each(serverAudits({ url: () => url }).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? undefined : `${audit.id}: ${result.reason}`).toBeUndefined();
    },
  );
});

describe('a request by GET', () => {
  const get = async (params: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}?${new URLSearchParams(params)}`, { headers });
    return { status: response.status, allow: response.headers.get('allow'), ...((await response.json()) as Answer) };
  };

  test('may be a query, with variables, from a page of any site', async () => {
    const query = 'query ($slug: ID!) { problem(slug: $slug) { title } }';
    const headers = { origin: 'https://elsewhere.example' };
    expect(await get({ query, variables: '{"slug":"two-sum"}' }, headers)).toMatchObject({
      status: 200,
      data: { problem: { title: 'Title of two-sum' } },
    });
  });

  test('may not change anything', async () => {
    const { status, allow } = await get({ query: 'mutation { signOut(input: { refreshToken: "x" }) { signedOut } }' });
    expect([status, allow]).toEqual([405, 'POST']);
  });

  test('can name a query by its hash, once that is known', async () => {
    const { createHash } = await import('node:crypto');
    const query = '{ problem(slug: "by-hash") { title } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    expect((await get({ extensions })).errors?.[0]?.message).toBe('PersistedQueryNotFound');
    await post(league.gateway.url, { query, extensions: JSON.parse(extensions) });
    expect((await get({ extensions })).data).toEqual({ problem: { title: 'Title of by-hash' } });
  });
});
