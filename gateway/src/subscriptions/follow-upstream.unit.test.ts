import { createLogger } from '@leetcord/kit/process/logger';
import { parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { Sink, SubscribePayload } from 'graphql-ws';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { followUpstream } from './follow-upstream.ts';
import type { Resumption } from './resume-position.ts';
import type { SubgraphSocket } from './subgraph-socket.ts';

/** A subgraph with 2,000 events, which sends as many at once as it is allowed to. */
function floodingSubgraph() {
  const opened: number[] = [];
  let sinks = 0;
  const subscribe = ({ query }: SubscribePayload, sink: Sink<unknown>) => {
    const [root] = (parse(query).definitions[0] as OperationDefinitionNode).selectionSet.selections as FieldNode[];
    const after = root?.arguments?.[0]?.value;
    const from = after?.kind === 'StringValue' ? Number(after.value) : 0;
    opened.push(from);
    sinks += 1;
    queueMicrotask(() => {
      for (let n = from + 1; n <= 2_000; n += 1) sink.next({ data: { news: { gatewayCursor: String(n) } } } as never);
    });
    return () => {
      sinks -= 1;
    };
  };
  return { socket: { subscribe } as unknown as SubgraphSocket, opened, running: () => sinks };
}

const follow = (socket: SubgraphSocket, resumption: Resumption) =>
  followUpstream({
    subgraph: 'contests',
    socket,
    payload: { query: 'subscription { news { gatewayCursor: cursor } }' },
    resumption,
    endedBy: () => () => undefined,
    onBroken: () => undefined,
    log: createLogger('test', 'silent'),
  });

describe('a client that takes events slower than they come', () => {
  test('gets all of them, in order: the upstream is left and reopened where the client stands', async () => {
    const { socket, opened, running } = floodingSubgraph();
    const stream = follow(socket, 'cursor');
    for (let n = 1; n <= 2_000; n += 1) {
      expect(await stream.next()).toEqual({ done: false, value: { data: { news: { gatewayCursor: String(n) } } } });
    }
    expect(opened.length).toBeGreaterThan(2);
    await stream.return();
    expect(running()).toBe(0);
  });

  test('gets an error when the stream cannot be resumed where it stood', async () => {
    const { socket, running } = floodingSubgraph();
    const stream = follow(socket, 'none');
    const read = async () => {
      for await (const event of stream) void event;
    };
    await expect(read()).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
    expect(running()).toBe(0);
  });
});

test.each([
  { name: 'away', error: new Error('Nobody answers') },
  { name: 'back before its database', error: [{ message: 'No', extensions: { code: 'UPSTREAM_UNAVAILABLE' } }] },
])('a client that follows how something is gets it anew when its subgraph was $name', async ({ error }) => {
  let opened = 0;
  const subscribe = (_: SubscribePayload, sink: Sink<unknown>) => {
    opened += 1;
    const count = opened;
    queueMicrotask(() => {
      if (count === 2) return sink.error(error);
      sink.next({ data: { table: { count } } } as never);
      if (count === 1) sink.error(new Error('The connection is lost'));
    });
    return () => undefined;
  };
  const stream = follow({ subscribe } as unknown as SubgraphSocket, 'state');
  expect(await stream.next()).toMatchObject({ value: { data: { table: { count: 1 } } } });
  expect(await stream.next()).toMatchObject({ value: { data: { table: { count: 3 } } } });
  await stream.return();
});

/** A subgraph whose connection breaks as soon as a stream is opened on it. */
function brokenSubgraph() {
  let opened = 0;
  const subscribe = (_: SubscribePayload, sink: Sink<unknown>) => {
    opened += 1;
    queueMicrotask(() => sink.error(new Error('The connection is lost')));
    return () => undefined;
  };
  return { socket: { subscribe } as unknown as SubgraphSocket, opened: () => opened };
}

const GONE = { extensions: { code: 'UPSTREAM_UNAVAILABLE' } };

test.each(['none', 'cursor'] as const)(
  'a stream (%s) without a place to resume at ends at once',
  async (resumption) => {
    const { socket, opened } = brokenSubgraph();
    await expect(follow(socket, resumption).next()).rejects.toMatchObject(GONE);
    expect(opened()).toBe(1);
  },
);

test('a stream whose subgraph stays away ends after half a minute', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { socket, opened } = brokenSubgraph();
  const next = follow(socket, 'state').next();
  const ended = expect(next).rejects.toMatchObject(GONE);
  await vi.advanceTimersByTimeAsync(35_000);
  await ended;
  expect(opened()).toBeGreaterThan(10);
});
