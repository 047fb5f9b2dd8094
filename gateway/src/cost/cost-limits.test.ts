import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, startLeague, type Answer } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';
import { asBot, asUser } from '../testing/tokens.ts';
import { MAX_EVENT_POINTS, MAX_INTROSPECTION_POINTS, MAX_POINTS } from './cost-limits.ts';

/** Each test calls from an address of its own. */
let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
beforeAll(async () => {
  league = await startLeague({ trustedProxies: 1, rates: { anonymousPerMinute: 20, userPerMinute: 50 } });
  url = league.gateway.url;
});
afterAll(() => league.close());

let addresses = 0;
const newAddress = () => `10.3.0.${(addresses += 1)}`;
async function ask(address: string, query: string, headers: Record<string, string> = {}, variables = {}) {
  const answer = await post(url, { query, variables }, { 'x-forwarded-for': address, ...headers });
  const { errors } = JSON.parse(answer.text) as Answer;
  return {
    status: answer.status,
    cost: Number(answer.headers.get('x-operation-cost')),
    left: Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]),
    retryAfter: answer.headers.get('retry-after'),
    error: errors?.[0],
  };
}
const PROBLEMS = '{ edges { node { slug title tags { name } } } }';
const ONE = '{ problem(slug: "a") { title } }';
const FULL = `query ($first: Int!) { problems(first: $first) ${PROBLEMS} }`;

describe('what an operation costs', () => {
  test('is in a header, and counts as one request for each 100 points begun', async () => {
    const address = newAddress();
    expect(await ask(address, ONE)).toMatchObject({ status: 200, cost: 1, left: 19 });
    expect(await ask(address, FULL, {}, { first: 50 })).toMatchObject({ cost: 351, left: 15 });
    expect(await ask(address, `${ONE} # anew`)).toMatchObject({ status: 200, left: 14 });
  });

  test('is in the message when it is too much for anybody', async () => {
    const callsBefore = league.calls.length;
    const query = `{ ${Array.from({ length: 15 }, (_, n) => `p${n}: problems(first: 100) ${PROBLEMS}`).join(' ')} }`;
    for (const authorization of [await asUser('alice'), await asBot()]) {
      const { status, cost, error } = await ask(newAddress(), query, { authorization });
      expect([status, cost, error?.extensions.code]).toEqual([400, 10_515, 'BAD_USER_INPUT']);
      expect(error?.message).toMatch(/costs 10,515 points; at most 5,000 are allowed/);
    }
    expect(league.calls).toHaveLength(callsBefore);
  });

  test('is not asked where a list is too long: the argument is told, and nothing is asked of a subgraph', async () => {
    const before = league.calls.length;
    const query = 'query ($n: Int!) { me { id }\n problems(first: $n) { edges { node { title } } } }';
    const answer = await post(url, { query, variables: { n: 1_000 } }, { 'x-forwarded-for': newAddress() });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toEqual({
      errors: [
        {
          message: 'first must be 1 to 100.',
          locations: [{ line: 2, column: 11 }],
          extensions: { code: 'BAD_USER_INPUT', argument: 'first', requestId: expect.any(String) },
        },
      ],
    });
    expect(league.calls.length).toBe(before);
  });

  test('is refused when it is more than is left of the allowance, and a cheaper one still has its place', async () => {
    const address = newAddress();
    await ask(address, FULL, {}, { first: 100 });
    await ask(address, FULL, {}, { first: 100 });
    const refused = await ask(address, FULL, {}, { first: 100 });
    expect(refused).toMatchObject({ status: 429, error: { extensions: { code: 'RATE_LIMITED' } } });
    expect(refused.error?.message).toMatch(
      /20 requests a minute.*costs 701 points and counts as 8\. Try again in \d+ s/,
    );
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect(await ask(address, ONE)).toMatchObject({ status: 200 });
  });

  test('is not counted against services', async () => {
    const authorization = await asBot();
    for (const _ of Array.from({ length: 10 })) {
      expect(await ask(newAddress(), FULL, { authorization }, { first: 100 })).toMatchObject({ status: 200 });
    }
  });

  test('includes introspection, of which one operation may read what a tool needs', async () => {
    const types = '{ types { fields { args { type { name } } type { name } } } }';
    const query = `{ ${Array.from({ length: 10 }, (_, n) => `s${n}: __schema ${types}`).join(' ')} }`;
    const { status, cost, error } = await ask(newAddress(), query);
    expect(status).toBe(400);
    expect(cost).toBeGreaterThan(MAX_INTROSPECTION_POINTS);
    expect(cost).toBeLessThan(MAX_POINTS);
    expect(error?.message).toContain(`at most ${MAX_INTROSPECTION_POINTS.toLocaleString('en')} are allowed`);
  });
});

describe('what a subscription asks for with each event', () => {
  const expensive = `subscription { standings(contestId: "k") { ${Array.from({ length: 9 }, (_, n) => `s${n}: standings(first: 100) { edges { node { user { displayName } } } }`).join(' ')} } }`;

  test('has a limit of its own, over every transport', async () => {
    const { client } = connectSubscriber(url, await asUser('alice'));
    const overSocket = await new Promise<unknown>((resolve) => {
      client.subscribe({ query: expensive }, { next: resolve, error: resolve, complete: () => resolve('complete') });
    });
    await client.dispose();
    const { status, cost, error } = await ask(newAddress(), expensive, { accept: 'text/event-stream' });
    expect(status).toBe(400);
    expect(cost).toBeGreaterThan(MAX_EVENT_POINTS);
    for (const message of [error?.message, (overSocket as Error[])[0]?.message]) {
      expect(message).toMatch(/costs 2,710 points; at most 2,500 are allowed/);
    }
  });
});
