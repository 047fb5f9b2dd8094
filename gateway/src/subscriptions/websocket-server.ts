import type { Server } from 'node:http';
import { operationFault } from '@leetcord/kit/graphql/chosen-operation';
import { asGraphQLError, publicError } from '@leetcord/kit/graphql/errors';
import { gauge, type Registry } from '@leetcord/kit/metrics/registry';
import type { Logger } from '@leetcord/kit/process/logger';
import { requestIdFrom } from '@leetcord/kit/http/request-id';
import { createSocketServer, INIT_TIMEOUT_MS } from '@leetcord/kit/streams/socket-server';
import { getOperationAST, GraphQLError, type ExecutionArgs } from 'graphql';
import { makeServer, type ConnectionInitMessage, type Context, type SubscribePayload } from 'graphql-ws';
import { z } from 'zod';
import type { CallerContext } from '../caller-context.ts';
import type { Admit } from '../callers/admission.ts';
import type { AddressOf } from '../callers/client-address.ts';
import type { ChargeOperation } from '../cost/cost-limits.ts';
import type { SocketLimits } from '../callers/socket-limits.ts';
import { toPublicErrors } from '../public-errors.ts';
import type { Schemas } from '../schemas.ts';
import { serveClientSocket, TOO_MANY, type SocketExtra } from './client-socket.ts';
import type { ExecuteDocument } from './execute-document.ts';
import { sendResults } from './send-results.ts';
import type { Subscribe } from './subscribe.ts';

const MAX_MESSAGE_BYTES = 64 * 1024;
/** The server is going away: clients reconnect elsewhere. */
const GOING_AWAY = 1001;
/** How long a client may take to confirm that, in ms. */
const LEAVE_WITHIN_MS = 1_000;
const MAX_OPERATIONS = 10;

/** The caller, as clients of graphql-ws send it: `authorization` directly, or in `headers` as Sandbox and GraphiQL do. */
const credentials = z
  .looseObject({ authorization: z.string(), Authorization: z.string() })
  .partial()
  .transform((given) => given.authorization ?? given.Authorization);
const connectionParams = z
  .looseObject({ headers: credentials.optional().catch(undefined) })
  .transform(({ headers, ...direct }) => credentials.catch(undefined).parse(direct) ?? headers)
  .catch(undefined);

type SocketContext = Context<ConnectionInitMessage['payload'], SocketExtra>;
/** The operation of one `subscribe` message, and the message's id. */
type Operation = ExecutionArgs & { id: string; send: SocketExtra['send'] };

export interface WebSocketOptions {
  server: Server;
  schemas: Pick<Schemas, 'current'>;
  admit: Admit;
  addressOf: AddressOf;
  limits: SocketLimits;
  charge: ChargeOperation;
  subscribe: Subscribe;
  execute: ExecuteDocument;
  keepAliveMs?: number | undefined;
  metrics: Registry;
  log: Logger;
}

/**
 * GraphQL over WebSocket at `/graphql`, for subscriptions from any origin: there are no cookies that a page could misuse. Each
 * operation is admitted separately, like a request over HTTP.
 */
export function serveWebSockets(options: WebSocketOptions): { close(): Promise<void> } {
  const { server, schemas, admit, addressOf, limits, charge, subscribe, execute } = options;
  const { keepAliveMs, metrics, log } = options;
  const sockets = createSocketServer(server, { maxMessageBytes: MAX_MESSAGE_BYTES });
  gauge(metrics, 'leetcord_sockets_open', 'Open WebSockets', () => sockets.clients.size);
  const requestIds = new WeakMap<SubscribePayload, string>();

  const prepare = async (
    { connectionParams: params, extra, subscriptions }: SocketContext,
    id: string,
    payload: SubscribePayload,
  ): Promise<Operation | readonly GraphQLError[]> => {
    const requestId = requestIdFrom(payload.extensions?.['requestId']);
    requestIds.set(payload, requestId);
    const clientAddress = addressOf(extra.request);
    // A token in the payload is newer than the one with which the socket was opened.
    const authorization = credentials.catch(undefined).parse(payload.extensions) ?? connectionParams.parse(params);
    const { outcome, waitedMs } = await admit({ authorization: authorization || undefined, clientAddress });
    if (outcome instanceof GraphQLError) return [outcome];
    extra.allowance.operationAdmitted();
    if (outcome.caller.kind === 'service') extra.allowance.trust();
    if (Object.keys(subscriptions).length > MAX_OPERATIONS) {
      return [publicError('RATE_LIMITED', `At most ${MAX_OPERATIONS} operations may run on one connection.`)];
    }
    const state = schemas.current;
    const text = state.choose(payload, outcome.caller);
    if (text instanceof GraphQLError) return [text];
    const document = state.readDocument(text ?? payload.query);
    if (!('kind' in document)) return document;
    const fault = operationFault(document, payload.operationName);
    if (fault !== null) return [fault];
    const { operationName, variables } = payload;
    const context: CallerContext = { ...outcome, clientAddress, requestId, waitedMs };
    // Apollo Server charges queries and mutations.
    if (getOperationAST(document, operationName)?.operation === 'subscription') {
      const { costOf } = state;
      const { refusal } = await charge({ document, operationName, variables: variables ?? {}, context, costOf });
      if (refusal !== undefined) return [refusal];
    }
    return {
      id,
      send: extra.send,
      schema: state.clientSchema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? {},
      contextValue: context,
    };
  };

  const requestOf = ({ document, operationName, variableValues, contextValue }: ExecutionArgs) => ({
    document,
    operationName: operationName ?? undefined,
    variables: variableValues ?? {},
    context: contextValue as CallerContext,
  });

  const format = (errors: readonly GraphQLError[], payload: SubscribePayload) =>
    toPublicErrors(errors, { log, requestId: requestIds.get(payload) ?? requestIdFrom(undefined) });

  /** Where an address has too many sockets, ours still get in. */
  const mayConnect = async ({ connectionParams: params, extra }: SocketContext) => {
    if (extra.allowance.isOpenToAll) return true;
    const authorization = connectionParams.parse(params);
    if (authorization === undefined) return false;
    const { outcome } = await admit({ authorization, clientAddress: addressOf(extra.request) });
    return !(outcome instanceof GraphQLError) && outcome.caller.kind === 'service';
  };

  const graphqlServer = makeServer<ConnectionInitMessage['payload'], SocketExtra>({
    connectionInitWaitTimeout: INIT_TIMEOUT_MS,
    onConnect: async (context) => {
      if (!(await mayConnect(context))) context.extra.close(TOO_MANY, TOO_MANY_SOCKETS);
    },
    onSubscribe: (context, id, payload) =>
      prepare(context, id, payload).catch((error: unknown) => [asGraphQLError(error)]),
    subscribe: (args) => {
      try {
        const stream = subscribe(requestOf(args));
        if (!(Symbol.asyncIterator in stream)) return stream;
        return sendResults(stream, args as Operation) as AsyncIterableIterator<never> & AsyncGenerator<never>;
      } catch (error) {
        return { errors: [asGraphQLError(error)] };
      }
    },
    execute: async (args) => {
      try {
        return await execute(requestOf(args));
      } catch (error) {
        return { errors: [asGraphQLError(error)] };
      }
    },
    onNext: (_context, _id, payload, _args, result) => {
      const errors = result.errors ?? [];
      // Errors of operations that Apollo Server executed are already formatted.
      if (!errors.every((error) => error instanceof GraphQLError)) return result;
      return errors.length === 0 ? undefined : { ...result, errors: format(errors, payload) };
    },
    onError: (_context, _id, payload, errors) => format(errors, payload),
  });

  sockets.on('connection', (socket, request) =>
    serveClientSocket(socket, {
      server: graphqlServer,
      request,
      allowance: limits.open(addressOf(request)),
      keepAliveMs,
      log,
    }),
  );
  sockets.on('error', (err) => log.error({ err }, 'The WebSocket server failed'));

  let closing: Promise<void> | undefined;
  return {
    close: async () => {
      closing ??= new Promise<void>((resolve) => sockets.close(() => resolve()));
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away');
      const late = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, LEAVE_WITHIN_MS);
      await closing;
      clearTimeout(late);
    },
  };
}

const TOO_MANY_SOCKETS = 'Too many connections from this address.';
