import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, startLeague } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';
import { apiKey, asBot, asUser } from '../testing/tokens.ts';

/** Each test calls from an address of its own, behind one proxy that names it. */
let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
beforeAll(async () => {
  const now = new Date();
  league = await startLeague({
    // A refusal is remembered for as long as a test takes.
    clock: { now: () => now },
    trustedProxies: 1,
    rates: { anonymousPerMinute: 3, userPerMinute: 5, refusedSignInsPerMinute: 2 },
  });
  url = league.gateway.url;
});
afterAll(() => league.close());

let addresses = 0;
const newAddress = () => `10.0.0.${(addresses += 1)}`;
/** Each reads something else: what is answered from memory is not counted. */
let read = 0;
const call = (address: string, authorization?: string) =>
  post(
    url,
    { query: `{ problem(slug: "p${(read += 1)}") { title } }` },
    { 'x-forwarded-for': address, ...(authorization !== undefined && { authorization }) },
  );
async function statuses(times: number, address: string, authorization?: string): Promise<number[]> {
  const answers: number[] = [];
  for (let count = 0; count < times; count += 1) answers.push((await call(address, authorization)).status);
  return answers;
}

describe('calls without signing in', () => {
  test('are counted by address; over the limit they get a 429 that says when to try again', async () => {
    const address = newAddress();
    expect(await statuses(3, address)).toEqual([200, 200, 200]);
    const { status, headers, text } = await call(address);
    expect(status).toBe(429);
    const retryAfter = Number(headers.get('retry-after'));
    expect(retryAfter).toBeGreaterThan(30);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect(headers.get('ratelimit-policy')).toBe('"anonymous";q=3;w=60');
    expect(headers.get('ratelimit')).toBe(`"anonymous";r=0;t=${retryAfter}`);
    expect(headers.get('access-control-expose-headers')).toMatch(/RateLimit,.*Retry-After/);
    const [error] = JSON.parse(text).errors;
    expect(error.extensions.code).toBe('RATE_LIMITED');
    expect(error.message).toMatch(/3 requests a minute.*Try again in \d+ seconds/);
    expect(await statuses(1, newAddress())).toEqual([200]);
  });

  test('and pages for members count together', async () => {
    const headers = { 'x-forwarded-for': newAddress() };
    const answers = [];
    for (const page of ['/', '/privacy', '/extension', '/extension/latest.json'])
      answers.push((await fetch(`${url}${page}`, { headers })).status);
    expect(answers).toEqual([200, 200, 200, 429]);
  });

  test('and pages count together also when they claim to sign a service in', async () => {
    const headers = { 'x-forwarded-for': newAddress(), 'x-leetcord-service': 'bot' };
    const answers = [];
    for (const page of ['/', '/c/open', '/c/open/board.json', '/admin'])
      answers.push((await fetch(`${url}${page}`, { headers })).status);
    expect(answers).toEqual([200, 200, 200, 429]);
  });

  test('are told how many requests are left', async () => {
    const address = newAddress();
    const left = async () => (await call(address)).headers.get('ratelimit');
    expect([await left(), await left()]).toEqual(['"anonymous";r=2;t=60', expect.stringMatching(/r=1;t=\d+/)]);
  });

  test('from one IPv6 network count together', async () => {
    expect(await statuses(3, '2001:db8:1:2::1')).toEqual([200, 200, 200]);
    expect(await statuses(1, '2001:db8:1:2::2')).toEqual([429]);
  });
});

describe('calls of known callers', () => {
  test("are counted by user, whatever the address, and continue when others have used up the address's allowance", async () => {
    const address = newAddress();
    await statuses(4, address);
    const alice = await asUser('alice');
    expect(await statuses(3, address, alice)).toEqual([200, 200, 200]);
    expect(await statuses(3, newAddress(), await asUser('alice', '9m'))).toEqual([200, 200, 429]);
    expect(await statuses(1, address, await asUser('bob'))).toEqual([200]);
  });

  test('with an API key have their own limit', async () => {
    league.keys.set(apiKey('two'), { id: 'two', requestsPerMinute: 2 });
    expect(await statuses(3, newAddress(), `Bearer ${apiKey('two')}`)).toEqual([200, 200, 429]);
    league.keys.set(apiKey('seven'), { id: 'seven', requestsPerMinute: 7 });
    expect(await statuses(8, newAddress(), `Bearer ${apiKey('seven')}`)).toEqual([...Array<number>(7).fill(200), 429]);
  });

  test('from services are not limited', async () => {
    expect(new Set(await statuses(20, newAddress(), await asBot()))).toEqual(new Set([200]));
  });
});

describe('invalid tokens and keys', () => {
  const wrong = (name: string) => `Bearer ${apiKey(name)}`;

  test('are counted by address; after that no new one is checked there, and known callers continue', async () => {
    const address = newAddress();
    const carol = await asUser('carol');
    await call(address, carol);
    const exchanged = league.exchanged.length;
    expect(await statuses(1, address, wrong('first'))).toEqual([401]);
    expect(await statuses(1, address, 'Bearer forged.by.me')).toEqual([401]);
    expect(await statuses(1, address, wrong('third'))).toEqual([429]);
    expect(await statuses(1, address, await asUser('dave'))).toEqual([429]);
    expect(league.exchanged.length - exchanged).toBe(1);
    expect(await statuses(1, address, carol)).toEqual([200]);
    expect(await statuses(1, address)).toEqual([200]);
  });

  test('count as anonymous calls when they repeat, so that a program in a loop locks nobody out', async () => {
    const address = newAddress();
    expect(await statuses(5, address, wrong('loop'))).toEqual([401, 401, 401, 401, 429]);
    expect(await statuses(1, address, await asUser('erin'))).toEqual([200]);
  });

  test('are also counted when they all come at once', async () => {
    const address = newAddress();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => call(address, wrong(`burst-${n}`))));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(2);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(8);
  });
});

describe('over WebSocket', () => {
  test('each operation counts like a request', async () => {
    const authorization = await asUser('frank');
    expect(await statuses(3, newAddress(), authorization)).toEqual([200, 200, 200]);
    const subscriber = connectSubscriber(url, authorization);
    const query = () => subscriber.subscribe('{ problem(slug: "a") { title } }').ended;
    expect(await query()).toBeUndefined();
    expect(await query()).toBeUndefined();
    expect(await query()).toMatchObject([
      { message: expect.stringMatching(/5 requests a minute/), extensions: { code: 'RATE_LIMITED' } },
    ]);
    await subscriber.close();
  });

  test("the address is the socket's, by the same rule as for requests", async () => {
    const address = newAddress();
    expect(await statuses(2, address)).toEqual([200, 200]);
    const subscriber = connectSubscriber(url, undefined, { 'x-forwarded-for': address });
    const subscription = 'subscription { submissionEvents(communityId: "c1") { points } }';
    const first = subscriber.subscribe(subscription);
    await expect.poll(() => league.log.followers()).toBe(1);
    expect(league.calls.at(-1)).toMatchObject({ subgraph: 'contests', clientAddress: address });
    expect(await subscriber.subscribe(subscription).ended).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    first.leave();
    await subscriber.close();
  });
});

test("a client that shares the bot's address can prevent it neither from signing in nor from calling", async () => {
  const shared = await startLeague({ rates: { anonymousPerMinute: 2, refusedSignInsPerMinute: 2 } });
  const SIGN_IN = 'mutation { signInService(input: { service: "bot", secret: "secret-of-the-bot-1" }) { __typename } }';
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const { status, text } = await post(shared.gateway.url, { query }, headers);
    return { status, code: JSON.parse(text).errors?.[0]?.extensions.code as string | undefined };
  };
  const anonymous = () => ask('{ __typename }');
  for (let n = 0; n < 125; n += 1) await anonymous();
  for (let n = 0; n < 5; n += 1) await ask('{ __typename }', { authorization: `Bearer forged.by.${n}` });
  expect(await anonymous()).toEqual({ status: 429, code: 'RATE_LIMITED' });
  expect(await ask('{ __typename }', { authorization: await asUser('carol') })).toMatchObject({ status: 429 });

  const header = { 'x-leetcord-service': 'bot' };
  expect((await ask(SIGN_IN, header)).status).toBe(200);
  expect(await ask('{ __typename }', { authorization: await asBot() })).toEqual({ status: 200, code: undefined });
  // The sign-in's own allowance cannot be used for anything else.
  for (const other of [
    '{ __typename }',
    'mutation { a: signInService: __typename }',
    `${SIGN_IN} query { __typename }`,
  ]) {
    expect(await ask(other, header)).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  }
  const signIns = await Promise.all(Array.from({ length: 120 }, () => ask(SIGN_IN, header)));
  expect(signIns.filter(({ status }) => status === 429)).toHaveLength(4);
  await shared.close();
});

test('without a trusted proxy, X-Forwarded-For is ignored', async () => {
  const open = await startLeague({ rates: { anonymousPerMinute: 2 } });
  const asFrom = (address: string) =>
    post(open.gateway.url, { query: '{ __typename }' }, { 'x-forwarded-for': address }).then(({ status }) => status);
  expect([await asFrom('10.1.1.1'), await asFrom('10.1.1.2'), await asFrom('10.1.1.3')]).toEqual([200, 200, 429]);
  const subscriber = connectSubscriber(open.gateway.url, undefined, { 'x-forwarded-for': '10.1.1.4' });
  expect(await subscriber.subscribe('{ __typename }').ended).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  await subscriber.close();
  await open.close();
});
