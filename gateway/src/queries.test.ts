import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogger } from '@leetcord/kit/process/logger';
import { MAX_FIELDS } from './limits/document-limits.ts';
import { RECIPES } from './pages/guide.ts';
import { subgraphReady } from './subgraphs/part-ready.ts';
import { ask, post, SECRETS, startLeague } from './testing/league.ts';
import { asUser } from './testing/tokens.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
beforeAll(async () => {
  league = await startLeague();
  url = league.gateway.url;
});
afterAll(() => league.close());

const SUBMISSION = '{ submission(id: "alice") { id user { displayName } problem { title difficulty } } }';

describe('a query over three subgraphs', () => {
  test('gets one answer from all of them', async () => {
    expect(await ask(url, SUBMISSION)).toEqual({
      data: {
        submission: {
          id: 'alice',
          user: { displayName: 'Name of alice' },
          problem: { title: 'Title of two-sum', difficulty: 'EASY' },
        },
      },
    });
  });

  test("gets a user's LeetCode profile from problems, by the name that users has", async () => {
    const query = '{ me { leetcode { profile { username solved { all } } } } }';
    expect(await ask(url, query, { authorization: await asUser('alice') })).toEqual({
      data: { me: { leetcode: { profile: { username: 'alice_codes', solved: { all: 3 } } } } },
    });
  });

  test("forwards the caller, and none of the client's other headers", async () => {
    const authorization = await asUser('alice');
    expect((await ask(url, '{ me { id } }', { authorization })).data).toEqual({ me: { id: 'alice' } });
    const forged = { 'x-user-id': 'alice', 'x-leetcord-router-secret': SECRETS.users };
    expect((await ask(url, '{ me { id } }', forged)).data).toEqual({ me: null });
  });

  test('an expired token is UNAUTHENTICATED and says what to do', async () => {
    const { errors } = await ask(url, '{ me { id } }', { authorization: await asUser('alice', '-1s') });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(errors?.[0]?.message).toMatch(/sign in again/);
  });

  test("a subgraph's own refusal keeps its code and its path", async () => {
    const { errors } = await ask(url, '{ submission(id: "hidden") { id } }');
    expect(errors).toEqual([
      {
        message: 'Only members may see this submission.',
        path: ['submission'],
        extensions: { code: 'FORBIDDEN', requestId: expect.any(String) },
      },
    ]);
  });

  test.each([
    '{ problems(filter: { minRating: 1e400 }) { totalCount } }',
    'query ($rating: Float = -1e400) { problems(filter: { minRating: $rating }) { totalCount } }',
  ])('a number that nothing can hold is a mistake of the caller: %s', async (query) => {
    const { status, text } = await post(url, { query });
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('joins no equal query that began before a change, also when such a change is sent for the first time', async () => {
    const query = '{ problem(slug: "read-again") { title } }';
    const headers = { authorization: await asUser('alice') };
    await ask(url, query, headers);
    league.calls.length = 0;
    league.network.problems.delay(100);
    const before = ask(url, query, headers);
    await expect.poll(() => league.calls.length, { interval: 5 }).toBe(1);
    await ask(url, 'mutation { signOut(input: { refreshToken: "of nobody" }) { signedOut } }');
    await Promise.all([before, ask(url, query, headers)]);
    league.network.problems.restore();
    expect(league.calls.filter(({ subgraph }) => subgraph === 'problems')).toHaveLength(2);
  });

  test('a field that is @inaccessible cannot be queried', async () => {
    const query = '{ confirmSubmissions(users: []) { username } }';
    const { errors } = await ask(url, query);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const { data } = await ask(url, '{ __type(name: "SubmissionClaim") { name } }');
    expect(data).toEqual({ __type: null });
  });
});

describe('a subgraph that is down', () => {
  test('costs only its own fields, with an error that says where, and recovers by itself', async () => {
    league.network.users.cut();
    const { data, errors } = await ask(url, SUBMISSION);
    expect(data).toEqual({
      submission: { id: 'alice', user: null, problem: { title: 'Title of two-sum', difficulty: 'EASY' } },
    });
    expect(errors).toEqual([
      {
        message: 'The part of LeetCord for users does not answer now. Try again in a moment.',
        path: ['submission', 'user'],
        extensions: { code: 'UPSTREAM_UNAVAILABLE', requestId: expect.any(String) },
      },
    ]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    league.network.users.restore();
    expect((await ask(url, SUBMISSION)).errors).toBeUndefined();
  });

  test('is given up after five seconds when it hangs', async () => {
    league.network.problems.freeze();
    const { data, errors } = await ask(url, '{ problem(slug: "two-sum") { title } }');
    expect(data).toEqual({ problem: null });
    expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    league.network.problems.restore();
  });

  test("leaks no address, no secret and none of the subgraph's own words in an error", async () => {
    league.network.problems.cut();
    const answers = [
      await post(url, { query: '{ problem(slug: "two-sum") { title } }' }),
      await post(url, { query: '{ submission(id: "broken") { user { displayName } } }' }),
      await post(url, { query: '{ me { id } }' }, { authorization: 'Bearer nonsense' }),
    ];
    league.network.problems.restore();
    for (const { text } of answers) {
      expect(JSON.parse(text).errors).toHaveLength(1);
      expect(text).not.toMatch(/127\.0\.0\.1|secret|mongodb|stack|\.ts\b|ECONN/i);
    }
  });
});

describe('readiness', () => {
  test('waits for each subgraph at the start, and later stays up and reports one that goes down', async () => {
    const ready = () => fetch(`${url}/health/ready`);
    expect(await (await ready()).json()).toEqual({
      status: 'ok',
      checks: { users: 'ok', problems: 'ok', contests: 'ok' },
    });
    league.network.users.cut();
    const without = await ready();
    expect(without.status).toBe(200);
    const checks = { users: 'does not answer', problems: 'ok', contests: 'ok' };
    expect(await without.json()).toEqual({ status: 'degraded', checks });
    league.network.users.restore();
  });

  test('says which subgraph has another secret, and what to do', async () => {
    const log = createLogger('test', 'silent');
    const users = { url: league.network.users.url, routerSecret: SECRETS.users };
    await subgraphReady('users', users, log)();
    await expect(subgraphReady('users', { ...users, routerSecret: SECRETS.contests }, log)()).rejects.toThrow(
      'users refuses the router secret: set ROUTER_SECRET of users and USERS_ROUTER_SECRET of the gateway to the same one.',
    );
  });
});

describe('bad requests get one clear sentence as JSON', () => {
  test.each([
    ['not JSON', 400, '{"query": ', /not valid JSON/],
    ['too large', 413, JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(70_000) }), /too large/],
    ['without a query', 400, '{}', /POST body missing/],
    ['a syntax error', 400, { query: '{ me' }, /Syntax Error/],
    ['too many tokens', 400, { query: `{ ${'me { id } '.repeat(300)} }` }, /1000 tokens/],
    ['too deep', 400, { query: deep(14) }, /levels/],
    ['too many aliases', 400, { query: `{ ${times(16, (n) => `a${n}: __typename`)} }` }, /16 aliases/],
    ['too many directives', 400, { query: `{ me { id ${'@skip(if: false) '.repeat(11)} } }` }, /directives/],
    ['too many fields', 400, { query: `{ ${'__typename '.repeat(MAX_FIELDS + 1)} }` }, /fields/],
    ['a bomb of fragments', 400, { query: bomb(20) }, /fields/],
    ['a name that no operation has', 400, { query: '{ __typename }', operationName: 'x' }, /no operation named "x"/],
    [
      'several operations and no name',
      400,
      { query: 'query A { __typename } query B { __typename }' },
      /operationName/,
    ],
    [
      'null for an argument that has a default',
      400,
      { query: 'query ($n: Int) { problems(first: $n) { totalCount } }', variables: { n: null } },
      /"\$n" must not be null/,
    ],
    ['a subscription', 406, { query: 'subscription { events(subscriber: "b") { id } }' }, /graphql-ws/],
  ])('%s', async (_name, status, body, message) => {
    const answer = await post(url, body);
    expect(answer.status).toBe(status);
    const { errors } = JSON.parse(answer.text);
    expect(errors.some((error: Error) => message.test(error.message))).toBe(true);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  function times(count: number, make: (n: number) => string) {
    return Array.from({ length: count }, (_, n) => make(n)).join(' ');
  }
  function deep(levels: number) {
    return `{ community(id: "1") { ${'contests { edges { node { community { '.repeat(levels / 4)} id ${'} } } }'.repeat(levels / 4)} } }`;
  }
  function bomb(doublings: number) {
    const fragments = times(doublings, (n) => `fragment F${n} on User { ...F${n + 1} ...F${n + 1} }`);
    return `{ me { ...F0 } } ${fragments} fragment F${doublings} on User { id }`;
  }
});

describe('pages for people', () => {
  test('are Sandbox at /graphql, GraphiQL with all its files beside it, and links at /', async () => {
    const html = { headers: { accept: 'text/html' } };
    const sandbox = await (await fetch(`${url}/graphql`, html)).text();
    expect(sandbox).toContain('embeddable-sandbox');
    // Where Sandbox can't be loaded.
    expect(sandbox).toContain('<a href="/graphiql">');
    const graphiql = await (await fetch(`${url}/graphiql`, html)).text();
    expect(graphiql).not.toMatch(/src="http|href="http|unpkg/);
    const script = await fetch(`${url}/graphiql/static/ruru.js`);
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(graphiql).toContain('query WeeklyBoard');
    expect(await (await fetch(url, html)).text()).toContain('href="/graphiql"');
    const guide = await (await fetch(`${url}/api`, html)).text();
    expect(guide.match(/Try it in GraphiQL/g)).toHaveLength(RECIPES.match(/^query|^mutation|^subscription/gm)!.length);
  });

  test('can be called from other sites, without credentials', async () => {
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'chrome-extension://abc',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    const header = (name: string) => preflight.headers.get(`access-control-${name}`);
    expect(header('allow-origin')).toBe('*');
    expect(header('allow-headers')).toBe('authorization,content-type');
    expect(header('max-age')).toBe('86400');
    expect(header('allow-credentials')).toBeNull();
  });
});

test('the metrics are at an address of their own, and not at the public one', async () => {
  await ask(url, SUBMISSION);
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  const metrics = await (await fetch(league.gateway.metricsUrl!)).text();
  for (const line of [
    'leetcord_operations_total{field="submission",code="OK",part="gateway"}',
    'leetcord_subgraph_requests_total{subgraph="users",outcome="answered",part="gateway"}',
    'leetcord_load_running{lane="anonymous",part="gateway"} 0',
  ])
    expect(metrics).toContain(line);
});
