import { createLogger } from '@leetcord/kit/process/logger';
import { many, testLimits } from '@leetcord/kit/testing/limits';
import { resultMessage, serveMessages } from '@leetcord/kit/testing/message-server';
import { once } from 'node:events';
import { afterAll, beforeAll } from 'vitest';
import { WebSocket } from 'ws';
import { createSubgraphSocket } from './subscriptions/subgraph-socket.ts';
import { post, startLeague } from './testing/league.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
beforeAll(async () => void (league = await startLeague()));
afterAll(() => league.close());

/** Whether an event comes from a subgraph whose message has so many bytes. */
async function isEventTaken(bytes: number): Promise<boolean> {
  const server = await serveMessages((id) => [resultMessage(id, {}).padEnd(bytes)]);
  const subgraph = { url: server.url, routerSecret: 'secret' };
  const socket = createSubgraphSocket('contests', subgraph, createLogger('test', 'silent'));
  const isTaken = await new Promise<boolean>((resolve) => {
    socket.subscribe(
      { query: 'subscription { any }' },
      { next: () => resolve(true), error: () => resolve(false), complete: () => resolve(false) },
    );
  });
  socket.close();
  await server.close();
  return isTaken;
}

/** The last answer to messages that a client sends after its introduction; undefined when it is cut before that. */
async function talk(messages: readonly string[], isLast: (text: string) => boolean): Promise<string | undefined> {
  const socket = new WebSocket(`${league.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  for (const message of messages) socket.send(message);
  const answer = await new Promise<string | undefined>((resolve) => {
    socket.on('message', (data) => {
      const text = (data as Buffer).toString();
      if (isLast(text)) resolve(text);
    });
    socket.once('close', () => resolve(undefined));
  });
  socket.terminate();
  return answer;
}
const begin = (id: number) =>
  JSON.stringify({
    ...{ id: `${id}`, type: 'subscribe' },
    payload: { query: 'subscription { submissionEvents(communityId: "c1") { points } }' },
  });

testLimits([
  [
    'the bytes of a request',
    64 * 1024,
    async (n) => (await post(league.gateway.url, '{"query":"{ __typename }"}'.padEnd(n))).status === 200,
  ],
  [
    'the bytes of a message over a WebSocket',
    64 * 1024,
    async (n) => (await talk(['{"type":"ping"}'.padEnd(n)], (text) => text.includes('pong'))) !== undefined,
  ],
  [
    'the operations that run on a connection',
    10,
    // The last answer is that of a query, which is over at once.
    async (n) => {
      const query = '{"id":"last","type":"subscribe","payload":{"query":"{ __typename }"}}';
      const messages = [...many(n - 1, begin), query];
      return (await talk(messages, (text) => text.includes('"last"')))?.includes('"data"') === true;
    },
  ],
  ['the bytes of an event from a subgraph', 1024 * 1024, isEventTaken],
]);
