import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startLeague } from '../testing/league.ts';
import { apiKey } from '../testing/tokens.ts';

const SOLVES = 'subscription { submissionEvents(communityId: "c1") { points } }';
const STARTS = 'subscription { events(subscriber: "bot") { cursor } }';

let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
beforeAll(async () => {
  league = await startLeague();
  url = `${league.gateway.url}/graphql`;
});
afterAll(() => league.close());

/** Reserves a stream and opens it, as a client of graphql-sse does. */
async function openStream() {
  const headers = { 'x-graphql-event-stream-token': await (await fetch(url, { method: 'PUT' })).text() };
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const open = () => fetch(url, { headers: { ...headers, accept: 'text/event-stream' }, signal: leaving.signal });
  const post = async (query: string, operationId?: string) => {
    const body = JSON.stringify({ query, extensions: { operationId } });
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    return answer.status;
  };
  return { open, post };
}

test('a client of graphql-sse has several operations on one stream, and ends each by itself', async () => {
  let streams = 0;
  const client = createClient({
    url,
    singleConnection: true,
    retryAttempts: 0,
    fetchFn: (address: string, init: RequestInit) => {
      if (init.method === 'PUT') streams += 1;
      return fetch(address, init);
    },
  });
  onTestFinished(() => client.dispose());
  const follow = (query: string) => {
    const results: unknown[] = [];
    const leave = new Promise<() => void>((resolve) => {
      const stop = client.subscribe(
        { query },
        { next: (result) => results.push(result), error: resolve, complete: () => undefined },
      );
      resolve(stop);
    });
    return { results, leave };
  };
  const [first, second] = [follow(SOLVES), follow(SOLVES.replace('points', 'points reason'))];
  await expect.poll(() => league.log.followers()).toBe(2);
  const query = follow('{ submission(id: "alice") { id } }');
  await expect.poll(() => query.results).toEqual([{ data: { submission: { id: 'alice' } } }]);
  const refused = follow(STARTS);
  await expect.poll(() => refused.results).toMatchObject([{ errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
  (await first.leave)();
  await expect.poll(() => league.log.followers()).toBe(1);
  league.solve();
  await expect.poll(() => second.results).toMatchObject([{ data: { submissionEvents: { points: 1 } } }]);
  expect([first.results, streams]).toEqual([[], 1]);
  (await second.leave)();
  await expect.poll(() => league.log.followers()).toBe(0);
});

test('a client that leaves while its key is checked leaves no open stream behind', async () => {
  const secret = apiKey('leaves');
  league.keys.set(secret, { id: 'leaves', requestsPerMinute: 100 });
  const token = await (await fetch(url, { method: 'PUT' })).text();
  const headers = { 'x-graphql-event-stream-token': token, authorization: `Bearer ${secret}` };
  const leaving = new AbortController();
  league.network.users.delay(300);
  const left = fetch(url, { headers, signal: leaving.signal });
  await expect.poll(() => league.exchanged).toContain(secret);
  leaving.abort();
  await expect(left).rejects.toThrow();
  league.network.users.delay(0);
  const again = await fetch(url, { headers });
  expect(again.status).toBe(200);
  await again.body?.cancel();
});

test('a stream has at most ten operations, and what is wrong with one is refused at once', async () => {
  const { open, post } = await openStream();
  expect(await post(SOLVES, 'early')).toBe(409);
  const stream = await open();
  expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  expect((await open()).status).toBe(409);
  expect(await post(SOLVES)).toBe(400);
  expect(await post(SOLVES, 'x'.repeat(101))).toBe(400);
  expect(await post('subscription { nothing }', 'a')).toBe(400);
  const statuses = [];
  for (let n = 0; n < 10; n += 1) statuses.push(await post(SOLVES, `${n}`));
  expect(new Set(statuses)).toEqual(new Set([202]));
  expect(await post(SOLVES, '3')).toBe(409);
  expect(await post(SOLVES, 'eleventh')).toBe(429);
  await stream.body?.cancel();
  await expect.poll(() => league.log.followers()).toBe(0);
  await expect.poll(() => post(SOLVES, 'late')).toBe(404);
});
