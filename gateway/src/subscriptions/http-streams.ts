import { asGraphQLError, publicError } from '@leetcord/kit/graphql/errors';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Request, RequestHandler, Response } from 'express';
import { getOperationAST, type GraphQLError } from 'graphql';
import type { HttpAdmission } from '../callers/http-admission.ts';
import { chargeAnswer, type ChargeOperation } from '../cost/cost-limits.ts';
import { isObject } from '../execution/json-data.ts';
import { requestParts } from '../http/graphql-request.ts';
import { toPublicErrors } from '../public-errors.ts';
import type { Schemas } from '../schemas.ts';
import { jsonOf } from './send-results.ts';
import type { Subscribe } from './subscribe.ts';

/**
 * How often a silent stream sends a sign of life, in ms: proxies cut what is silent for a minute. A client that reads nothing between
 * two of them is cut.
 */
const HEARTBEAT_MS = 10_000;

/** Says no for most queries, at little cost. */
const mayBeSubscription = ({ method, url, body }: Request) =>
  method === 'GET'
    ? url.includes('subscription')
    : isObject(body) && typeof body['query'] === 'string' && body['query'].includes('subscription');

/** How one of the two protocols writes a stream. */
interface Framing {
  contentType: string;
  start: string;
  heartbeat: string;
  event(json: string): string;
  end: string;
}

/** https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, distinct connections mode. */
export const serverSentEvents: Framing = {
  contentType: 'text/event-stream; charset=utf-8',
  start: '',
  heartbeat: ':\n\n',
  event: (json) => `event: next\ndata: ${json}\n\n`,
  end: 'event: complete\ndata:\n\n',
};

/**
 * https://www.apollographql.com/docs/graphos/routing/operations/subscriptions/multipart-protocol. Clients consider a part complete when
 * its closing boundary has come, so each part ends with its own and none waits for the next.
 */
const part = (json: string) => `\r\ncontent-type: application/json\r\n\r\n${json}\r\n--graphql`;
const multipart: Framing = {
  contentType: 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
  start: '--graphql',
  heartbeat: part('{}'),
  event: (json) => part(`{"payload":${json}}`),
  end: '--\r\n',
};

/**
 * Subscriptions by POST or GET, for clients that accept server-sent events (urql, EventSource) or Apollo's multipart protocol. Other requests
 * go on to the next handler; a subscription whose client accepts neither gets an error that says so.
 */
export function httpStreams(options: {
  schemas: Pick<Schemas, 'current'>;
  charge: ChargeOperation;
  subscribe: Subscribe;
  contextOf: HttpAdmission['contextOf'];
  keepAliveMs?: number | undefined;
  log: Logger;
}): RequestHandler {
  const { schemas, charge, subscribe, contextOf, keepAliveMs, log } = options;
  return async (req, res, next) => {
    if (!mayBeSubscription(req)) return next();
    const { query, operationName, variables } = requestParts(req);
    if (query === undefined) return next();
    const context = contextOf(req);
    const errorOptions = { log, requestId: context.requestId };
    const state = schemas.current;
    const document = state.readDocument(query);
    if (!('kind' in document)) {
      // Not left to Apollo Server: graphql-js throws when the condition of a subscription's field is a variable.
      res.status(400).json({ errors: toPublicErrors(document, errorOptions) });
      return;
    }
    if (getOperationAST(document, operationName)?.operation !== 'subscription') return next();

    const framing = framingFor(req.get('accept') ?? '');
    if (framing === undefined) {
      const advice = 'Subscriptions need graphql-ws at this address, or an Accept header of text/event-stream.';
      res.status(406).json({ errors: toPublicErrors([publicError('BAD_USER_INPUT', advice)], errorOptions) });
      return;
    }

    const charged = await charge({
      document,
      operationName,
      variables: variables ?? {},
      context,
      costOf: state.costOf,
    });
    const { headers, status } = chargeAnswer(charged);
    res.set(headers);
    if (charged.refusal !== undefined) {
      res.status(status).json({ errors: toPublicErrors([charged.refusal], errorOptions) });
      return;
    }

    const write = openStream(res, framing, { keepAliveMs, log });
    const writeErrors = (errors: readonly GraphQLError[]) =>
      write(framing.event(JSON.stringify({ errors: toPublicErrors(errors, errorOptions) })));
    try {
      const stream = subscribe({
        document,
        operationName: operationName ?? undefined,
        variables: variables ?? {},
        context,
      });
      if (Symbol.asyncIterator in stream) {
        res.once('close', () => void stream.return?.());
        for await (const result of stream) await write(framing.event(jsonOf(result)));
      } else {
        await writeErrors(stream.errors ?? []);
      }
    } catch (error) {
      await writeErrors([asGraphQLError(error)]);
    }
    res.end(framing.end);
  };
}

/** Begins the response; returns a function that writes to it and waits while the client is slow. */
export function openStream(
  res: Response,
  framing: Framing,
  { keepAliveMs = HEARTBEAT_MS, log }: { keepAliveMs: number | undefined; log: Logger },
): (text: string) => Promise<void> {
  res.writeHead(200, { 'content-type': framing.contentType, 'cache-control': 'no-cache', 'x-accel-buffering': 'no' });
  res.flushHeaders();
  res.write(framing.start);
  let isUnread = false;
  const heartbeat = setInterval(() => {
    if (!res.writableNeedDrain) {
      res.write(framing.heartbeat);
    } else if (isUnread) {
      log.info('A stream is cut: its client does not read');
      res.destroy();
    } else isUnread = true;
  }, keepAliveMs);
  res.on('drain', () => (isUnread = false));
  res.once('close', () => clearInterval(heartbeat));
  /** One for all that write here at once. */
  let waiting: Promise<void> | undefined;
  return async (text) => {
    if (res.destroyed || res.writableEnded || res.write(text)) return;
    waiting ??= new Promise<void>((resolve) => {
      const go = () => {
        res.off('drain', go).off('close', go);
        waiting = undefined;
        resolve();
      };
      res.once('drain', go).once('close', go);
    });
    await waiting;
  };
}

function framingFor(accept: string): Framing | undefined {
  if (/text\/event-stream/i.test(accept)) return serverSentEvents;
  return /multipart\/mixed\s*;[^,]*subscriptionSpec/i.test(accept) ? multipart : undefined;
}
