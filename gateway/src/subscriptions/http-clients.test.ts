import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import { EventSource } from 'eventsource';
import { createClient as createSseClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startLeague } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';

const EVENTS = 5;
/** Longer than the test, in ms: a heartbeat after an event would show it to a client that waits for what follows. */
const NO_HEARTBEAT_MS = 3_600_000;
const DOCUMENT = `subscription { submissionEvents(communityId: "c1") { points submission { user { displayName } } } }`;

let league: Awaited<ReturnType<typeof startLeague>>;
beforeAll(async () => {
  league = await startLeague({ keepAliveMs: NO_HEARTBEAT_MS });
});
afterAll(() => league.close());

/** Subscribes with a real client; returns a function that unsubscribes. */
type SubscribeWith = (url: string, onEvent: (data: unknown) => void) => () => void;

const clients: Record<string, SubscribeWith> = {
  'Apollo Client, by multipart': (url, onEvent) => {
    const client = new ApolloClient({ link: new HttpLink({ uri: `${url}/graphql` }), cache: new InMemoryCache() });
    const subscription = client.subscribe({ query: gql(DOCUMENT) }).subscribe({ next: ({ data }) => onEvent(data) });
    return () => subscription.unsubscribe();
  },
  'EventSource, by GET': (url, onEvent) => {
    const source = new EventSource(`${url}/graphql?${new URLSearchParams({ query: DOCUMENT })}`);
    source.addEventListener('next', ({ data }) => onEvent((JSON.parse(data as string) as { data: unknown }).data));
    return () => source.close();
  },
  'graphql-sse, in distinct connections mode': (url, onEvent) => {
    const client = createSseClient({ url: `${url}/graphql`, retryAttempts: 0 });
    return client.subscribe(
      { query: DOCUMENT },
      { next: ({ data }) => onEvent(data), error: () => undefined, complete: () => undefined },
    );
  },
  'graphql-sse, in single connection mode': (url, onEvent) => {
    const client = createSseClient({ url: `${url}/graphql`, singleConnection: true, retryAttempts: 0 });
    return client.subscribe(
      { query: DOCUMENT },
      { next: ({ data }) => onEvent(data), error: () => undefined, complete: () => undefined },
    );
  },
  'graphql-ws': (url, onEvent) => {
    const { client } = connectSubscriber(url);
    return client.subscribe(
      { query: DOCUMENT },
      { next: ({ data }) => onEvent(data), error: () => undefined, complete: () => undefined },
    );
  },
  'urql, by server-sent events': (url, onEvent) => {
    const client = new UrqlClient({
      url: `${url}/graphql`,
      exchanges: [fetchExchange],
      fetchSubscriptions: true,
      preferGetMethod: false,
      fetchOptions: { headers: { accept: 'text/event-stream' } },
    });
    return client.subscription(DOCUMENT, {}).subscribe(({ data }) => onEvent(data)).unsubscribe;
  },
};

test.each(Object.entries(clients))('%s shows each event, even when nothing follows it', async (_name, subscribe) => {
  const data: unknown[] = [];
  const leave = subscribe(league.gateway.url, (event) => data.push(event));
  // Also after a failure: the next client would take this one's stream for its own.
  onTestFinished(leave);
  await expect.poll(() => league.log.followers()).toBe(1);
  for (let n = 1; n <= EVENTS; n += 1) {
    league.solve();
    await expect.poll(() => data.length).toBe(n);
  }
  expect(data.at(-1)).toMatchObject({
    submissionEvents: { points: 1, submission: { user: { displayName: 'Name of alice' } } },
  });
  leave();
  await expect.poll(() => league.log.followers()).toBe(0);
});

test.each(Object.entries(clients))(
  '%s gets what happened while the subgraph was away, even when there was no event before',
  async (_name, subscribe) => {
    const data: unknown[] = [];
    onTestFinished(subscribe(league.gateway.url, (event) => data.push(event)));
    await expect.poll(() => league.log.followers()).toBe(1);
    // Refused over the same socket to the subgraph, on which the stream's start has come before.
    const refused = connectSubscriber(league.gateway.url);
    await refused.subscribe('subscription { events(subscriber: "bot") { cursor } }').ended;
    await refused.close();

    league.network.contests.cut();
    await expect.poll(() => league.log.followers()).toBe(0);
    league.solve('zoe');
    league.network.contests.restore();
    const expected = { submissionEvents: { submission: { user: { displayName: 'Name of zoe' } } } };
    await expect.poll(() => data).toMatchObject([expected]);
  },
);
