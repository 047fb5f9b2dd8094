import { readFileSync } from 'node:fs';
import { followEvents } from '@leetcord/board/follow-events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, startLeague, type Answer } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';
import { asBot, asUser } from '../testing/tokens.ts';

const manifest = JSON.parse(
  readFileSync(new URL('../../../schema/trusted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const [id, text] = Object.entries(manifest).find(([, one]) => one.includes('query WhoAmI'))!;
const persisted = { persistedQuery: { version: 1, sha256Hash: id.replace('sha256:', '') } };
const OTHER = '{ me { id createdAt } }';

let open: Awaited<ReturnType<typeof startLeague>>;
let closed: Awaited<ReturnType<typeof startLeague>>;
beforeAll(async () => {
  open = await startLeague();
  closed = await startLeague({ trustedDocuments: { only: true, paths: [] }, introspection: false });
});
afterAll(async () => {
  await open.close();
  await closed.close();
});

describe('a document that our own clients send', () => {
  test.each<[string, Record<string, unknown>]>([
    ['its id', { documentId: id }],
    ['its hash as a persisted query', { extensions: persisted }],
    ['its text', { query: text }],
    ['its text in another format', { query: `# mine\n${text.replaceAll(' ', '\n  ')}` }],
  ])('runs by %s, also where only trusted documents run', async (_name, body) => {
    const authorization = await asUser('alice');
    for (const { gateway } of [open, closed]) {
      const answer = await post(gateway.url, body, { authorization });
      expect(JSON.parse(answer.text)).toMatchObject({ data: { me: { id: 'alice' } } });
    }
  });

  test('runs by its id with GET', async () => {
    const headers = { authorization: await asUser('alice') };
    const byHash = `extensions=${encodeURIComponent(JSON.stringify(persisted))}`;
    for (const address of [`?documentId=${id}`, `?query=&documentId=${id}`, `?${byHash}`, `//?documentId=${id}`]) {
      const response = await fetch(`${closed.gateway.url}/graphql${address}`, { headers });
      expect(await response.json()).toMatchObject({ data: { me: { id: 'alice' } } });
    }
  });

  test('runs when a board follows its community', async () => {
    const leaving = new AbortController();
    let events = 0;
    const follow = { communityId: 'c1', onEvent: () => (events += 1), signal: leaving.signal };
    const following = followEvents(`${closed.gateway.url}/graphql`, follow);
    await expect.poll(() => closed.log.followers()).toBe(1);
    closed.solve();
    await expect.poll(() => events).toBe(1);
    leaving.abort();
    await following;
  });

  test('that nobody knows is refused with what to do', async () => {
    const { status, text: answer } = await post(open.gateway.url, { documentId: `sha256:${'0'.repeat(64)}` });
    expect([status, (JSON.parse(answer) as Answer).errors?.[0]?.message]).toEqual([
      400,
      'No document with this id is known: send its text.',
    ]);
  });
});

describe('any other document, where only trusted ones run', () => {
  test('is refused, over every transport, but not from services', async () => {
    const authorization = await asUser('alice');
    const stranger = await post(closed.gateway.url, { query: OTHER }, { authorization });
    expect([stranger.status, stranger.text]).toEqual([400, expect.stringMatching(/only the operations that it knows/)]);
    const { client } = connectSubscriber(closed.gateway.url, authorization);
    const overSocket = await new Promise((resolve) => {
      client.subscribe({ query: OTHER }, { next: resolve, error: resolve, complete: () => resolve('complete') });
    });
    await client.dispose();
    expect(overSocket).toMatchObject([{ message: expect.stringMatching(/only the operations that it knows/) }]);
    // Neither where Express and Apollo Server could read an address differently.
    for (const before of ['', 'a&'.repeat(1_001), `query=&`, `query=${encodeURIComponent(text)}&`]) {
      const address = `${closed.gateway.url}/graphql?${before}query=${encodeURIComponent(OTHER)}`;
      expect((await fetch(address, { headers: { authorization } })).status).toBe(400);
    }
    const bot = await post(closed.gateway.url, { query: OTHER }, { authorization: await asBot() });
    expect(bot.status).toBe(200);
  });
});

test('without introspection no error suggests a name of the schema', async () => {
  const authorization = await asBot();
  const { text: answer } = await post(closed.gateway.url, { query: '{ mee { id } }' }, { authorization });
  expect(answer).toMatch(/Cannot query field/);
  expect(answer).not.toMatch(/Did you mean/);
  const stream = await post(
    closed.gateway.url,
    { query: 'subscription { submissionEvent(communityId: "c") { id } }' },
    { authorization, accept: 'text/event-stream' },
  );
  expect(stream.text).toMatch(/Cannot query field/);
  expect(stream.text).not.toMatch(/Did you mean/);
});
