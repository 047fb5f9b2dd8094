import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { MAX_FIELDS } from '../limits/document-limits.ts';
import { ask, post, startLeague } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';
import { asBot, asUser, issuer } from '../testing/tokens.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
beforeAll(async () => {
  league = await startLeague();
  url = league.gateway.url;
});
afterAll(() => league.close());

const open: ReturnType<typeof connectSubscriber>[] = [];
const connect = (authorization?: string) => {
  const subscriber = connectSubscriber(url, authorization);
  open.push(subscriber);
  return subscriber;
};
afterEach(async () => {
  for (const subscriber of open.splice(0)) await subscriber.close();
  await followers(0);
});
const followers = (count: number) => expect.poll(() => league.log.followers()).toBe(count);
const count = (results: unknown[], length: number) => expect.poll(() => results.length).toBe(length);

const SUBMISSIONS = `subscription ($after: String) {
  submissionEvents(communityId: "c1", after: $after) {
    points
    submission { user { displayName } problem { title difficulty } }
    places { rank }
  }
}`;
const EVENTS = `subscription ($subscriber: String = "bot") {
  events(subscriber: $subscriber) {
    __typename id cursor community { name }
    ... on SubmissionEvent { submission { user { displayName } problem { title tags { name } } } }
    ... on ContestStartedEvent { contest { title } }
    ... on ContestFinishedEvent { contest { title standings { edges { node { rank user { displayName } } } } } }
  }
}`;
const acknowledge = (subscriber: string, cursor: string) =>
  ask(
    url,
    `mutation { acknowledgeEvents(input: { subscriber: "${subscriber}", cursor: "${cursor}" }) { __typename } }`,
  );

describe('an event', () => {
  test('has fields from three subgraphs', async () => {
    const { results } = connect().subscribe(SUBMISSIONS);
    await followers(1);
    league.solve();
    await count(results, 1);
    expect(results).toEqual([
      {
        data: {
          submissionEvents: {
            points: 1,
            submission: {
              user: { displayName: 'Name of alice' },
              problem: { title: 'Title of two-sum', difficulty: 'EASY' },
            },
            places: [{ rank: 1 }],
          },
        },
      },
    ]);
  });

  test('behind an interface has the fields of its own type, each from its subgraph', async () => {
    const { results } = connect(await asBot()).subscribe(EVENTS);
    await followers(1);
    league.solve('bob');
    league.startContest();
    league.finishContest();
    await count(results, 3);
    expect(results.map(({ data }) => data?.['events'])).toEqual([
      expect.objectContaining({
        __typename: 'SubmissionEvent',
        community: { name: 'Lunch' },
        submission: {
          user: { displayName: 'Name of bob' },
          problem: { title: 'Title of two-sum', tags: [{ name: 'Array' }] },
        },
      }),
      expect.objectContaining({ __typename: 'ContestStartedEvent', contest: { title: 'Contest k1' } }),
      expect.objectContaining({
        contest: {
          title: 'Contest k1',
          standings: {
            edges: [
              { node: { rank: 1, user: { displayName: 'Name of alice' } } },
              { node: { rank: 2, user: { displayName: 'Name of bob' } } },
            ],
          },
        },
      }),
    ]);
  });

  test('still arrives when a subgraph is down, with an error that says what is missing', async () => {
    const { results } = connect().subscribe(SUBMISSIONS);
    await followers(1);
    league.network.users.cut();
    league.solve();
    await count(results, 1);
    league.network.users.restore();
    expect(results[0]?.data?.['submissionEvents']?.['submission']).toEqual({
      user: null,
      problem: { title: 'Title of two-sum', difficulty: 'EASY' },
    });
    expect(results[0]?.errors).toEqual([
      {
        message: 'The part of LeetCord for users does not answer now. Try again in a moment.',
        path: ['submissionEvents', 'submission', 'user'],
        extensions: { code: 'UPSTREAM_UNAVAILABLE', requestId: expect.any(String) },
      },
    ]);
  });

  test('that its subgraph fails to resolve arrives as null with an INTERNAL error, and the next one follows', async () => {
    const { results } = connect(await asBot()).subscribe(EVENTS, { subscriber: 'teller' });
    await followers(1);
    league.log.publish({ __typename: 'ContestStartedEvent', contest: null });
    league.startContest();
    await count(results, 2);
    expect(results[0]?.data).toBeNull();
    expect(
      (results[0]?.errors as { extensions: object }[] | undefined)?.map(({ extensions }) => extensions),
    ).toContainEqual({
      code: 'INTERNAL',
      requestId: expect.any(String),
    });
    expect(results[1]?.data?.['events']).toMatchObject({ __typename: 'ContestStartedEvent' });
  });

  test('arrives in order and once, also when there are more at once than may wait in the gateway', async () => {
    const { results } = connect().subscribe('subscription { submissionEvents(communityId: "c1") { cursor } }');
    await followers(1);
    league.solve();
    await count(results, 1);
    results.length = 0;
    const published = Array.from({ length: 1_000 }, () => league.solve().cursor);
    await count(results, published.length);
    expect(results.map(({ data }) => data?.['submissionEvents']?.['cursor'])).toEqual(published);
  });
});

describe('when the connection to the owning subgraph breaks', () => {
  test('a stream with cursors resumes after its last event, with nothing lost or doubled', async () => {
    const { results } = connect().subscribe(SUBMISSIONS);
    await followers(1);
    league.solve('first');
    await count(results, 1);
    league.network.contests.cut();
    league.solve('second');
    league.network.contests.restore();
    league.solve('third');
    await count(results, 3);
    const names = results.map(({ data }) => JSON.stringify(data).match(/Name of \w+/)?.[0]);
    expect(names).toEqual(['Name of first', 'Name of second', 'Name of third']);
  });

  test('a named subscriber resumes after the last event that it acknowledged', async () => {
    const { results } = connect(await asBot()).subscribe(EVENTS, { subscriber: 'named' });
    await followers(1);
    const { cursor } = league.solve();
    await count(results, 1);
    await acknowledge('named', cursor);
    league.network.contests.cut();
    const missed = league.startContest();
    league.network.contests.restore();
    await count(results, 2);
    expect(results[1]?.data?.['events']?.['cursor']).toBe(missed.cursor);
  });

  test('a stream without events yet resumes where it started', async () => {
    const { results } = connect().subscribe(SUBMISSIONS);
    await followers(1);
    // Comes to the gateway by the same connection, after the stream's start.
    await connect(await asUser('alice')).subscribe(EVENTS).ended;
    league.network.contests.cut();
    league.solve('missed');
    league.network.contests.restore();
    league.solve('next');
    await count(results, 2);
    expect(results.map(({ data }) => JSON.stringify(data).match(/Name of \w+/)?.[0])).toEqual([
      'Name of missed',
      'Name of next',
    ]);
  });
});

describe('a client', () => {
  test('that leaves while nothing happens leaves nothing behind', async () => {
    const subscriber = connect();
    const subscription = subscriber.subscribe(SUBMISSIONS);
    await followers(1);
    subscription.leave();
    await followers(0);

    subscriber.subscribe(SUBMISSIONS);
    await followers(1);
    subscriber.client.terminate();
    await followers(0);
  });

  test('resumes after a cursor that it names', async () => {
    const { cursor } = league.solve('seen');
    league.solve('missed');
    const { results } = connect().subscribe(SUBMISSIONS, { after: cursor });
    await count(results, 1);
    expect(JSON.stringify(results)).toContain('Name of missed');
  });

  test('whose token is refused gets UNAUTHENTICATED or FORBIDDEN', async () => {
    for (const [authorization, code] of [
      [await asUser('alice', '-1s'), 'UNAUTHENTICATED'],
      [await asUser('alice'), 'FORBIDDEN'],
    ]) {
      const errors = await connect(authorization).subscribe(EVENTS).ended;
      expect(errors).toEqual([expect.objectContaining({ extensions: { code, requestId: expect.any(String) } })]);
    }
  });

  test('whose token expires has to subscribe again', async () => {
    const { ended } = connect(await asBot('6s')).subscribe(EVENTS);
    expect(await ended).toEqual([expect.objectContaining({ message: expect.stringContaining('subscribe again') })]);
    await followers(0);
  });

  test('whose session ends gets no more events, and the gateway does not reopen the stream for them', async () => {
    const { results, ended } = connect(await asUser('leaver', undefined, 'left')).subscribe(SUBMISSIONS);
    await followers(1);
    league.solve();
    await count(results, 1);
    issuer.revoked.add('left');
    await expect
      .poll(() => {
        league.solve();
        return league.log.followers();
      })
      .toBe(0);
    expect(await ended).toMatchObject([
      { message: expect.stringMatching(/has been ended/), extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const opened = league.calls.filter(
      ({ subgraph, caller }) => subgraph === 'contests' && caller.kind === 'user' && caller.sessionId === 'left',
    );
    expect(opened).toHaveLength(1);
  });

  test.each([
    ['a field that does not exist', 'subscription { nonsense }', {}],
    ['what is @inaccessible', 'subscription { __typename ...F } fragment F on Query { confirmSubmissions }', {}],
    ['a variable of the wrong type', SUBMISSIONS, { after: { not: 'a string' } }],
    ['too much', `subscription { submissionEvents(communityId: "c1") { ${'id '.repeat(MAX_FIELDS + 1)} } }`, {}],
  ])('gets an error for %s, and can go on', async (_name, query, variables) => {
    const subscriber = connect();
    const { results, ended } = subscriber.subscribe(query, variables);
    const errors = ((await ended) ?? results[0]?.errors) as { extensions: { code: string } }[];
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const query2 = subscriber.subscribe('{ problem(slug: "two-sum") { title } }');
    await query2.ended;
    expect(query2.results).toEqual([{ data: { problem: { title: 'Title of two-sum' } } }]);
  });

  test('may send queries too, and give its requests an id', async () => {
    const { client } = connect();
    const extensions = { requestId: 'request-7' };
    for await (const { errors } of client.iterate({ query: '{ submission(id: "hidden") { id } }', extensions })) {
      expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'FORBIDDEN', requestId: 'request-7' } })]);
    }
  });
});

describe('over HTTP', () => {
  const read = async (accept: string, until: string) => {
    const leave = new AbortController();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: SUBMISSIONS }),
      signal: leave.signal,
    });
    await followers(1);
    league.solve();
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (text.includes(until)) break;
    }
    leave.abort();
    return { type: response.headers.get('content-type'), text };
  };
  const DATA = '{"data":{"submissionEvents":{"points":1,"submission":{"user":{"displayName":"Name of alice"}';

  test('events come as server-sent events', async () => {
    const { type, text } = await read('text/event-stream', '\n\n');
    expect(type).toMatch(/^text\/event-stream/);
    expect(text).toMatch(/^event: next\ndata: /);
    expect(text).toContain(DATA);
  });

  test("events come as parts of Apollo's multipart protocol", async () => {
    const { type, text } = await read('multipart/mixed;subscriptionSpec=1.0, application/json', '}}\r\n');
    expect(type).toBe('multipart/mixed;boundary="graphql";subscriptionSpec=1.0');
    expect(text).toContain(`--graphql\r\ncontent-type: application/json\r\n\r\n{"payload":${DATA}`);
  });

  test.each([
    ['a condition that holds', 'true'],
    ['a condition that a variable holds', '$isWanted'],
  ])('a subscription with %s is refused', async (_what, condition) => {
    const { text } = await post(
      url,
      {
        query: `subscription ($isWanted: Boolean = true) {
          submissionEvents(communityId: "c1") @include(if: ${condition}) { points }
        }`,
      },
      { accept: 'text/event-stream' },
    );
    expect(text).toContain('"code":"BAD_USER_INPUT"');
  });

  test('a query with the same Accept header is answered as a query', async () => {
    const { text } = await post(
      url,
      { query: '{ problem(slug: "a") { title } }' },
      { accept: 'application/json, text/event-stream, multipart/mixed' },
    );
    expect(JSON.parse(text)).toEqual({ data: { problem: { title: 'Title of a' } } });
  });
});

test('closing the gateway ends its streams, so that clients reconnect', async () => {
  const other = await startLeague();
  const subscriber = connectSubscriber(other.gateway.url);
  const { ended } = subscriber.subscribe(SUBMISSIONS);
  const response = await fetch(`${other.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: SUBMISSIONS.replace('c1', 'c2') }),
  });
  await expect.poll(() => other.log.followers()).toBe(2);
  await other.close();
  expect(await ended).toMatchObject({ code: 1001 });
  expect(await response.text()).toMatch(/UPSTREAM_UNAVAILABLE[^]*event: complete/);
});

test('a stop of the gateway does not wait for clients that read nothing', async () => {
  const other = await startLeague();
  const { port } = new URL(other.gateway.url);
  const query = 'subscription { submissionEvents(communityId: "c1") { reason } }';
  const body = JSON.stringify({ query });
  const request = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\naccept: text/event-stream\r\n`;
  const byHttp = connectSocket(Number(port), '127.0.0.1').pause();
  byHttp.write(`${request}content-length: ${body.length}\r\n\r\n${body}`);
  const webSocket = new WebSocket(`${other.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(webSocket, 'open');
  webSocket.send('{"type":"connection_init"}');
  await once(webSocket, 'message');
  webSocket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: JSON.parse(body) }));
  webSocket.pause();
  const reader = connectSubscriber(other.gateway.url);
  const { results } = reader.subscribe(query);
  await expect.poll(() => other.log.followers()).toBe(1);
  for (let n = 0; n < 40; n += 1) other.solve('alice', 'x'.repeat(100_000));
  await expect.poll(() => results.length, { timeout: 30_000 }).toBe(40);
  await reader.close();
  const startedAt = performance.now();
  await other.close();
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  byHttp.destroy();
  webSocket.terminate();
});
