import { randomUUID } from 'node:crypto';
import { operationFault } from '@leetcord/kit/graphql/chosen-operation';
import { asGraphQLError, publicError } from '@leetcord/kit/graphql/errors';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Request, RequestHandler, Response } from 'express';
import { getOperationAST, type GraphQLError } from 'graphql';
import { allowanceOf, type Rates } from '../callers/allowances.ts';
import type { HttpAdmission } from '../callers/http-admission.ts';
import { chargeAnswer, type ChargeOperation } from '../cost/cost-limits.ts';
import { requestParts } from '../http/graphql-request.ts';
import { toPublicErrors } from '../public-errors.ts';
import type { Schemas } from '../schemas.ts';
import type { ExecuteDocument } from './execute-document.ts';
import { openStream, serverSentEvents } from './http-streams.ts';
import { jsonOf } from './send-results.ts';
import type { Subscribe } from './subscribe.ts';

export const TOKEN_HEADER = 'x-graphql-event-stream-token';
/** How long a reservation is kept for its stream, in ms. */
const RESERVED_MS = 10_000;
/** Reservations and streams of one caller. */
const MAX_CONNECTIONS = 50;
/** On one stream. */
const MAX_OPERATIONS = 10;
const MAX_ID_LETTERS = 100;

/** A stream of events for several operations of a client, or the reservation of one. */
interface Connection {
  /** Writes an event, and waits while the client is slow; undefined until the stream is opened. */
  write?: (text: string) => Promise<void>;
  /** How to stop each operation that runs. */
  operations: Map<string, () => void>;
  expiry: NodeJS.Timeout;
  forget(): void;
  /** Ends the stream when the gateway stops and no operation runs any more. */
  endIfOver(): void;
}

interface SingleConnectionOptions {
  schemas: Pick<Schemas, 'current'>;
  charge: ChargeOperation;
  subscribe: Subscribe;
  execute: ExecuteDocument;
  contextOf: HttpAdmission['contextOf'];
  rates: Rates;
  /** Aborted when the gateway stops. */
  stopping: AbortSignal;
  keepAliveMs?: number | undefined;
  log: Logger;
}

/**
 * Server-sent events for clients with one stream for all their operations, as a browser has few connections to one server over HTTP/1.1:
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, single connection mode. PUT gives a token, GET opens its stream, POST begins an
 * operation, and DELETE ends it. The handler that graphql-sse has would keep what its clients do not read, and reservations, without a bound.
 */
export function singleConnection(options: SingleConnectionOptions): RequestHandler {
  const { schemas, charge, subscribe, execute, contextOf, rates, stopping, keepAliveMs, log } = options;
  const connections = new Map<string, Connection>();
  const counts = new Map<string, number>();

  const publicErrors = (req: Request, errors: readonly GraphQLError[]) =>
    toPublicErrors(errors, { log, requestId: contextOf(req).requestId });
  const refuse = (req: Request, res: Response, status: number, ...errors: GraphQLError[]) =>
    void res.status(status).json({ errors: publicErrors(req, errors) });

  const reserve = (req: Request, res: Response) => {
    const { caller, clientAddress } = contextOf(req);
    // Services are not limited.
    const key = allowanceOf(caller, clientAddress, rates)?.key;
    const count = key === undefined ? 0 : (counts.get(key) ?? 0);
    if (count >= MAX_CONNECTIONS) return refuse(req, res, 429, publicError('RATE_LIMITED', TOO_MANY_CONNECTIONS));
    const token = randomUUID();
    if (key !== undefined) counts.set(key, count + 1);
    const forget = () => {
      if (!connections.delete(token) || key === undefined) return;
      const left = counts.get(key)! - 1;
      if (left === 0) counts.delete(key);
      else counts.set(key, left);
    };
    connections.set(token, {
      operations: new Map(),
      expiry: setTimeout(forget, RESERVED_MS).unref(),
      forget,
      endIfOver: () => undefined,
    });
    res.status(201).type('text/plain').send(token);
  };

  const open = (req: Request, res: Response, connection: Connection) => {
    if (connection.write !== undefined) {
      return refuse(req, res, 409, publicError('BAD_USER_INPUT', 'The stream of this token is open already.'));
    }
    clearTimeout(connection.expiry);
    connection.endIfOver = () => {
      if (stopping.aborted && connection.operations.size === 0) res.end();
    };
    stopping.addEventListener('abort', connection.endIfOver, { once: true });
    res.once('close', () => {
      stopping.removeEventListener('abort', connection.endIfOver);
      connection.forget();
      for (const stop of connection.operations.values()) stop();
    });
    connection.write = openStream(res, serverSentEvents, { keepAliveMs, log });
    // Some browsers tell of a stream only when there is something in it.
    void connection.write(serverSentEvents.heartbeat);
    connection.endIfOver();
  };

  const begin = async (req: Request, res: Response, { write, operations, endIfOver }: Connection) => {
    const { query = '', operationName, variables, extensions } = requestParts(req);
    const id = extensions?.['operationId'];
    if (typeof id !== 'string' || id === '' || id.length > MAX_ID_LETTERS) {
      return refuse(req, res, 400, publicError('BAD_USER_INPUT', NO_OPERATION_ID));
    }
    if (write === undefined)
      return refuse(req, res, 409, publicError('BAD_USER_INPUT', 'Open the stream with GET first.'));
    if (operations.has(id)) {
      return refuse(req, res, 409, publicError('BAD_USER_INPUT', 'An operation with this operationId runs already.'));
    }
    if (operations.size >= MAX_OPERATIONS)
      return refuse(req, res, 429, publicError('RATE_LIMITED', TOO_MANY_OPERATIONS));
    const state = schemas.current;
    const document = state.readDocument(query);
    if (!('kind' in document)) return refuse(req, res, 400, ...document);
    const fault = operationFault(document, operationName);
    if (fault !== null) return refuse(req, res, 400, fault);

    const request = {
      document,
      operationName: operationName ?? undefined,
      variables: variables ?? {},
      context: contextOf(req),
    };
    const isSubscription = getOperationAST(document, operationName)?.operation === 'subscription';
    // It has its place while its cost is counted. Whoever stops it then finds it stopped.
    let isStopped = false;
    operations.set(id, () => (isStopped = true));
    if (isSubscription) {
      // Apollo Server charges queries and mutations.
      const charged = await charge({ ...request, costOf: state.costOf });
      const { headers, status } = chargeAnswer(charged);
      res.set(headers);
      if (charged.refusal !== undefined) {
        operations.delete(id);
        return refuse(req, res, status, charged.refusal);
      }
    }
    res.status(202).end();

    const send = (payload: string) => write(`event: next\ndata: {"id":${JSON.stringify(id)},"payload":${payload}}\n\n`);
    const sendErrors = (errors: readonly GraphQLError[]) => send(JSON.stringify({ errors: publicErrors(req, errors) }));
    try {
      const results = isSubscription ? subscribe(request) : await execute(request);
      if (Symbol.asyncIterator in results) {
        operations.set(id, () => void results.return?.());
        if (isStopped) void results.return?.();
        for await (const result of results) await send(jsonOf(result));
      } else if (isSubscription) await sendErrors(results.errors ?? []);
      else if (!isStopped) await send(JSON.stringify(results));
    } catch (error) {
      await sendErrors([asGraphQLError(error)]);
    }
    operations.delete(id);
    await write(`event: complete\ndata: {"id":${JSON.stringify(id)}}\n\n`);
    endIfOver();
  };

  return async (req, res, next) => {
    // A request with a body is none for a reservation.
    if (req.method === 'PUT' && req.get('content-type') === undefined) return reserve(req, res);
    const token = req.get(TOKEN_HEADER) ?? (req.url.includes('token=') ? req.query['token'] : undefined);
    if (typeof token !== 'string') return next();
    const connection = connections.get(token);
    if (connection === undefined) return refuse(req, res, 404, publicError('BAD_USER_INPUT', UNKNOWN_TOKEN));
    if (req.method === 'GET') return open(req, res, connection);
    if (req.method === 'POST') return begin(req, res, connection);
    if (req.method !== 'DELETE') return next();
    connection.operations.get(String(req.query['operationId']))?.();
    res.status(200).end();
  };
}

const TOO_MANY_CONNECTIONS = `At most ${MAX_CONNECTIONS} event streams of one caller may be open at once.`;
const TOO_MANY_OPERATIONS = `At most ${MAX_OPERATIONS} operations may run on one event stream.`;
const NO_OPERATION_ID = `An operation on an event stream needs extensions.operationId, of ${MAX_ID_LETTERS} letters at most.`;
const UNKNOWN_TOKEN = 'There is no event stream with this token: reserve another one with PUT.';
