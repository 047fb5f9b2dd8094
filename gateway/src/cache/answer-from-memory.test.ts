import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { getNamedType, isCompositeType, isNonNullType, OperationTypeNode, parse, type GraphQLField } from 'graphql';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { listen } from '@leetcord/kit/http/http-server';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ask, post, startLeague } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';
import { asUser } from '../testing/tokens.ts';
import { readSupergraph } from '../supergraph.ts';
import { answerFromMemory } from './answer-from-memory.ts';
import { createCachePolicy } from './cache-policy.ts';
import { createKeptAnswers } from './kept-answers.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
/** Time stands still, unless a test moves it. */
let elapsedMs = 0;
beforeAll(async () => {
  league = await startLeague({
    elapsedMs: () => elapsedMs,
    trustedProxies: 1,
    rates: { anonymousPerMinute: 3, userPerMinute: 200 },
  });
  url = league.gateway.url;
});
afterAll(() => league.close());
beforeEach(() => void (elapsedMs += 10_000));

let addresses = 0;
const newAddress = () => ({ 'x-forwarded-for': `10.4.0.${(addresses += 1)}` });
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, { headers: { ...newAddress(), ...headers } });
const getQuery = (params: Record<string, string>, headers?: Record<string, string>) =>
  get(`/graphql?${new URLSearchParams(params)}`, headers);
/** How often subgraphs were asked by what a test does. */
async function asked(run: () => Promise<unknown>): Promise<number> {
  const before = league.calls.length;
  await run();
  return league.calls.length - before;
}
/** Each reading has another time. */
const readAt = async (headers: Record<string, string> = {}, slug = 'a') =>
  (await ask(url, `{ problem(slug: "${slug}") { fetchedAt } }`, { ...newAddress(), ...headers })).data?.['problem'];

describe('what somebody who is not signed in reads', () => {
  test('is given again to all, without a subgraph and without counting', async () => {
    const address = newAddress();
    const body = { query: '{ problem(slug: "again") { title fetchedAt } }' };
    const first = await post(url, body, address);
    const others = () => Promise.all(Array.from({ length: 20 }, () => post(url, body, address)));
    let answers: Awaited<ReturnType<typeof others>> = [];
    expect(await asked(async () => (answers = await others()))).toBe(0);
    for (const { status, text, headers } of answers) {
      expect([status, text]).toEqual([200, first.text]);
      expect(headers.get('ratelimit')).toBeNull();
      expect(headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
      for (const name of ['content-type', 'access-control-allow-origin', 'x-operation-cost', 'vary'])
        expect(headers.get(name)).toBe(first.headers.get(name));
    }
    // The first one counted, and so does another query.
    expect(
      (await post(url, { query: '{ problem(slug: "other") { title } }' }, address)).headers.get('ratelimit'),
    ).toMatch(/r=1;/);
  });

  test('is less than a second old, in answers and on pages', async () => {
    const board = async () => (await (await get('/c/open/board.json')).json()).week.endsAt;
    const [first, firstBoard] = [await readAt(), await board()];
    elapsedMs += 740;
    expect([await readAt(), await board()]).toEqual([first, firstBoard]);
    elapsedMs += 10;
    expect(await readAt()).not.toEqual(first);
    expect(await board()).not.toEqual(firstBoard);
  });

  // On a busy machine some may wait too long for the one that reads, and read themselves.
  test('is read anew by one request for all', { retry: 3 }, async () => {
    await readAt();
    elapsedMs += 1_000;
    expect(await asked(() => Promise.all(Array.from({ length: 20 }, () => readAt())))).toBe(1);
  });

  test('is read anew for all by the next one, if who began is refused', { retry: 3 }, async () => {
    const [limited, others] = [newAddress(), newAddress()];
    const body = { query: '{ problem(slug: "school") { title fetchedAt } }' };
    const different = (n: number) => ({ query: `{ problem(slug: "school-${n}") { title } }` });
    for (let n = 0; n < 3; n += 1) await post(url, different(n), limited);
    await post(url, body, newAddress());
    elapsedMs += 1_000;
    expect((await post(url, body, limited)).status).toBe(429);
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(url, body, others)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  });

  test('is read anew for all by the next who waits, if who reads it is refused later', async () => {
    let arrived = 0;
    let read = 0;
    let refuse = () => undefined as void;
    const listener = answerFromMemory(
      (_req, res) => {
        read += 1;
        if (read === 2) refuse = () => void res.writeHead(429).end('{}');
        else setImmediate(() => res.setHeader('cache-control', 'public, max-age=1').end('{}'));
      },
      { answers: createKeptAnswers(() => elapsedMs), maxBodyBytes: 1_000, registry: createRegistry('test') },
    );
    const server = await listen(
      (req, res) => {
        listener(req, res);
        if ((arrived += 1) === 5) refuse();
      },
      { host: '127.0.0.1', port: 0 },
    );
    onTestFinished(server.close);
    const look = async () => (await fetch(`${server.url}/c/school`)).status;
    await look();
    elapsedMs += 1_000;
    const statuses = await Promise.all([look(), look(), look(), look()]);
    expect([statuses.toSorted(), read]).toEqual([[200, 200, 200, 429], 3]);
  });

  test('is read anew after a change that came through here, and after an event', async () => {
    const first = await readAt();
    await ask(url, 'mutation { signOut(input: { refreshToken: "x" }) { signedOut } }', newAddress());
    const second = await readAt();
    expect(second).not.toEqual(first);
    const subscriber = connectSubscriber(url, undefined, newAddress());
    const events = subscriber.subscribe('subscription { submissionEvents(communityId: "c1") { points } }');
    await expect
      .poll(async () => {
        await league.solve();
        return events.results.length;
      })
      .toBeGreaterThan(0);
    expect(await readAt()).not.toEqual(second);
    await subscriber.close();
  });

  test('depends on the query, its variables, its operation and the accepted type', async () => {
    const query = 'query A($slug: ID!) { problem(slug: $slug) { slug } } query B { problem(slug: "b") { slug } }';
    const slugs = [];
    for (const [operationName, slug] of [
      ['A', 'x'],
      ['A', 'y'],
      ['B', 'x'],
      ['A', 'x'],
    ]) {
      const { text } = await post(url, { query, operationName, variables: { slug } }, newAddress());
      slugs.push(JSON.parse(text).data.problem.slug);
    }
    expect(slugs).toEqual(['x', 'y', 'b', 'x']);
    const types = [];
    for (const accept of ['application/json', 'application/graphql-response+json', 'application/json'])
      types.push(
        (await post(url, { query: '{ topicTags { fetchedAt } }' }, { accept, ...newAddress() })).headers.get(
          'content-type',
        ),
      );
    expect(types[0]).toBe(types[2]);
    expect(types[0]).not.toBe(types[1]);
  });
});

describe('what is not shared', () => {
  test('is what somebody signed in reads, with anybody', async () => {
    const [alice, bob] = [await asUser('alice'), await asUser('bob')];
    const seen = [];
    for (const authorization of [undefined, alice, bob, alice, undefined])
      seen.push(await readAt(authorization === undefined ? {} : { authorization }, 'mine'));
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(4);
    expect(seen[0]).toEqual(seen[4]);
  });

  test('is a private community, whoever asks first', async () => {
    const authorization = await asUser('alice');
    const query = '{ community(id: "members-only") { id } }';
    const seen = async (headers: Record<string, string>) => [
      (await ask(url, query, { ...newAddress(), ...headers })).data?.['community'],
      (await (await getQuery({ query }, headers)).json()).data.community,
      (await get('/c/members-only/board.json', headers)).status,
    ];
    for (const headers of [{ authorization }, {}, { authorization }, {}] as Record<string, string>[]) {
      const mine = 'authorization' in headers ? { id: 'members-only' } : null;
      expect(await seen(headers)).toEqual([mine, mine, 404]);
    }
  });

  test('is what is answered over a stream of events', async () => {
    const body = { query: '{ problem(slug: "streamed") { title } }' };
    await post(url, body, newAddress());
    const token = await (await fetch(`${url}/graphql`, { method: 'PUT', headers: newAddress() })).text();
    const headers = { 'x-graphql-event-stream-token': token, ...newAddress() };
    // It needs an operationId there.
    expect((await post(url, body, headers)).status).toBe(400);
  });

  test('is what comes by GET with a body, which may never end', async () => {
    const path = `/graphql?${new URLSearchParams({ query: '{ problem(slug: "late") { title } }' })}`;
    await get(path);
    const headers = { ...newAddress(), accept: '*/*', 'content-length': 2 };
    const again = async () => {
      const [response] = (await once(request(`${url}${path}`, { headers }).end('{}'), 'response')) as [IncomingMessage];
      await once(response.resume(), 'end');
    };
    expect(await asked(again)).toBe(1);
  });

  test('is an error, or an answer in which something is missing', async () => {
    const query = '{ submission(id: "hidden") { id } }';
    const refused = async () => (await post(url, { query }, newAddress())).headers.get('cache-control');
    expect(
      await asked(async () => expect([await refused(), await refused()]).toEqual(Array(2).fill('private, no-store'))),
    ).toBe(2);

    const partial = async () =>
      (await ask(url, '{ submission(id: "alice") { user { displayName } } }', newAddress())).errors;
    league.network.users.cut();
    await expect.poll(partial).toBeDefined();
    league.network.users.restore();
    await expect.poll(partial).toBeUndefined();
  });
});

describe('an answer by GET', () => {
  const query = '{ problem(slug: "tagged") { title fetchedAt } }';

  test('has an ETag, and is not sent again to who has it', async () => {
    const first = await getQuery({ query });
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const [known, status] of [
      [etag, 304],
      [`"x", W/${etag}`, 304],
      ['*', 304],
      ['"x"', 200],
    ] as const) {
      const again = await getQuery({ query }, { 'if-none-match': known });
      expect([again.status, again.headers.get('etag'), (await again.text()).length > 0]).toEqual([
        status,
        etag,
        status === 200,
      ]);
    }
    elapsedMs += 1_000;
    expect((await getQuery({ query }, { 'if-none-match': etag })).status).toBe(200);
    const page = (await get('/c/open/card.svg')).headers.get('etag')!;
    elapsedMs += 1_000;
    // What is the same as before is not sent again, although it was read again.
    expect((await get('/c/open/card.svg', { 'if-none-match': page })).status).toBe(304);
  });

  test('can be named by the hash of a trusted document, and kept by others', async () => {
    const { default: manifest } = await import('../../../schema/trusted-documents.json', { with: { type: 'json' } });
    const [documentId] = Object.entries(manifest).find(([, text]) => text.includes('query FindCommunity')) ?? [];
    const first = await getQuery({ documentId: documentId!, variables: '{"discordGuildId":"1200000000000000100"}' });
    expect([first.status, first.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=1, stale-while-revalidate=1',
    ]);
  });
});

describe('Cache-Control', () => {
  const { fullSchema, clientSchema } = readSupergraph(undefined);
  const policy = createCachePolicy(fullSchema);
  const fields = Object.values(clientSchema.getQueryType()!.getFields());
  const VALUES: Record<string, string> = {
    CreateContestInput:
      '{ communityId: "c", title: "t", startsAt: "2026-01-01T00:00:00Z", durationMinutes: 60, format: POINTS }',
  };
  const queryOf = ({ name, args, type }: GraphQLField<unknown, unknown>) => {
    const needed = args.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined);
    const given = needed.map((one) => `${one.name}: ${VALUES[getNamedType(one.type).name] ?? '"a"'}`).join();
    return `{ ${name}${given && `(${given})`}${isCompositeType(getNamedType(type)) ? ' { __typename }' : ''} }`;
  };

  test.each(fields.map((field) => [field.name, queryOf(field)] as const))('of %s', async (_name, query) => {
    const document = parse(query);
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition' || operation.operation !== OperationTypeNode.QUERY) throw new Error();
    const seconds = policy(document, operation);
    const signedIn = await getQuery({ query }, { authorization: await asUser('alice') });
    expect(signedIn.headers.get('cache-control')).toMatch(/no-store/);
    const open = await getQuery({ query });
    const { errors } = await open.json();
    const mayBeKept = seconds > 0 && errors === undefined;
    expect(open.headers.get('cache-control')).toMatch(mayBeKept ? `public, max-age=${seconds},` : 'no-store');
    expect(open.headers.get('etag') !== null).toBe(mayBeKept);
    for (const { headers } of [signedIn, open]) expect(headers.get('vary')).toBe('Authorization, Accept');
  });

  test('allows nobody to keep what is about the caller, or differs each time', () => {
    const kept = fields.filter(
      (field) => policy(parse(queryOf(field)), parse(queryOf(field)).definitions[0] as never) > 0,
    );
    expect(kept.map(({ name }) => name).toSorted()).toEqual([
      'catalogueStatus',
      'community',
      'communityByDiscordGuild',
      'contest',
      'dailyChallenge',
      'duel',
      'globalLeaderboard',
      'leaderboard',
      'leetcodeProfile',
      'leetcodeRound',
      'problem',
      'problems',
      'recentAcceptedSubmissions',
      'studyPlan',
      'submission',
      'topicTags',
      'upcomingLeetCodeRounds',
    ]);
  });
});
