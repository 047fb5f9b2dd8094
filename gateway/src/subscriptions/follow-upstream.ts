import { publicError } from '@leetcord/kit/graphql/errors';
import type { Logger } from '@leetcord/kit/process/logger';
import { startIn } from '@leetcord/kit/streams/stream-start';
import { delayAfter } from '@leetcord/kit/retry/pause';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { unavailable } from '../subgraphs/data-source.ts';
import { createEventQueue, type EventQueue } from './event-queue.ts';
import { cursorOf, goingOnAfter, type Resumption } from './resume-position.ts';
import type { SubgraphSocket } from './subgraph-socket.ts';

/** Events that wait for a slow client. When there are more, the upstream is left until the client has caught up, or the stream ends. */
const MAX_WAITING_EVENTS = 500;
/** Waits between tries to reopen a broken stream, in ms. */
const RETRY_DELAYS_MS = [100, 300, 1_000, 2_000];
/** How long a broken stream is retried before the client gets an error, in ms. */
const RETRY_FOR_MS = 30_000;
/** A stream that lasted longer than this, in ms, did open: opening takes less. */
const WAS_OPEN_MS = 10_000;

export interface UpstreamOptions {
  subgraph: string;
  socket: Pick<SubgraphSocket, 'subscribe'>;
  payload: SubscribePayload;
  resumption: Resumption;
  /** Where the client asked to begin. */
  after?: string | undefined;
  /** Watches for a reason to end the stream; returns a function that ends the watch. */
  endedBy: (end: (error: Error) => void) => () => void;
  onBroken: () => void;
  log: Logger;
}

/**
 * The events of one subscription at a subgraph. When a stream breaks and its field says how to resume, it is reopened after its last
 * event, or where it started; otherwise, or when that does not work for some time, it ends with an UPSTREAM_UNAVAILABLE error.
 */
export function followUpstream(options: UpstreamOptions): EventQueue<ExecutionResult> {
  const { subgraph, socket, payload, resumption, log } = options;
  let cursor = options.after;
  let leave: (() => void) | undefined;
  let retry: NodeJS.Timeout | undefined;
  let failures = 0;
  let brokenSince: number | undefined;
  let openedAt = 0;
  let isBehind = false;

  const canResume = () => (resumption === 'cursor' ? cursor !== undefined : resumption !== 'none');

  const queue = createEventQueue<ExecutionResult>(MAX_WAITING_EVENTS, {
    onEmpty: () => {
      if (!isBehind) return;
      isBehind = false;
      open();
    },
    onOver: () => {
      clearTimeout(retry);
      stopWatching();
      leave?.();
    },
  });

  const stopWatching = options.endedBy((error) => queue.end(error));

  const works = () => {
    failures = 0;
    brokenSince = undefined;
  };

  const broken = (error: unknown) => {
    options.onBroken();
    const now = performance.now();
    if (now - openedAt > WAS_OPEN_MS) works();
    brokenSince ??= now;
    if (!canResume() || now - brokenSince > RETRY_FOR_MS) {
      log.warn({ subgraph, close: closeOf(error) }, 'A subscription ended: its subgraph is gone');
      queue.end(unavailable(subgraph));
      return;
    }
    retry = setTimeout(open, delayAfter(RETRY_DELAYS_MS, failures));
    failures += 1;
  };

  /** A subgraph that cannot answer now, such as one whose database is away, is as good as gone. */
  const refuse = (refused: GraphQLError) => {
    if (refused.extensions['code'] !== 'UPSTREAM_UNAVAILABLE' || !canResume()) {
      queue.end(refused);
      return;
    }
    leave?.();
    broken(refused);
  };

  const take = (event: ExecutionResult) => {
    const start = startIn(event);
    if (start !== undefined) {
      cursor ??= start;
      return;
    }
    const refused = event.data === undefined ? refusalOf(event.errors) : undefined;
    if (refused !== undefined) {
      refuse(refused);
      return;
    }
    works();
    if (queue.push(event)) {
      cursor = cursorOf(event.data) ?? cursor;
      return;
    }
    leave?.();
    if (canResume()) isBehind = true;
    else queue.end(publicError('RATE_LIMITED', 'Events come faster than you take them. Subscribe again.'));
  };

  const open = () => {
    openedAt = performance.now();
    let isCurrent = true;
    const whileCurrent = (act: () => void) => {
      if (isCurrent) act();
    };
    const query = resumption === 'cursor' && cursor !== undefined ? goingOnAfter(payload.query, cursor) : payload.query;
    const unsubscribe = socket.subscribe<ExecutionResult['data']>(
      { ...payload, query },
      {
        next: (event) => whileCurrent(() => take(event as ExecutionResult)),
        complete: () => whileCurrent(() => queue.end()),
        error: (error) =>
          whileCurrent(() => {
            isCurrent = false;
            const refused = refusalOf(error);
            if (refused !== undefined) refuse(refused);
            else broken(error);
          }),
      },
    );
    leave = () => {
      isCurrent = false;
      leave = undefined;
      unsubscribe();
    };
  };
  open();
  return queue;
}

/** The subgraph's own error; undefined when the socket failed. */
function refusalOf(error: unknown): GraphQLError | undefined {
  const [first] = Array.isArray(error) ? (error as { message?: string; extensions?: Record<string, unknown> }[]) : [];
  if (first === undefined) return undefined;
  return new GraphQLError(first.message ?? '', { extensions: first.extensions ?? {} });
}

const closeOf = (error: unknown) => {
  const { code, reason, message } = error as { code?: number; reason?: string; message?: string };
  return { code, reason, message };
};
