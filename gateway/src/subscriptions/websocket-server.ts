import type { Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { publicError } from '@leetcord/kit/errors';
import { inAPlace } from '@leetcord/kit/load/shed-load';
import type { Logger } from '@leetcord/kit/logger';
import { requestIdFrom, withRequestId } from '@leetcord/kit/request-id';
import { GraphQLError, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { ConnectionInitMessage, Context, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import type { CallerContext } from '../caller-context.ts';
import type { Admit } from '../callers/admission.ts';
import type { AddressOf } from '../callers/client-address.ts';
import { CLIENT_PATIENCE_MS, type EntranceOf } from '../load/entrance.ts';
import { toPublicErrors } from '../public-errors.ts';
import type { ReadDocument } from './read-document.ts';
import type { Subscribe } from './subscribe.ts';

/** How long a client may take to introduce itself, in ms. */
const INIT_TIMEOUT_MS = 5_000;
/** How often clients are pinged, and how long they have to answer, in ms. */
const KEEP_ALIVE_MS = 12_000;
const MAX_MESSAGE_BYTES = 64 * 1024;
const MAX_OPERATIONS = 10;

/** Who asks, as clients of graphql-ws send it: `authorization` itself, or as a header as Sandbox and GraphiQL do. */
const credentials = z
  .looseObject({ authorization: z.string(), Authorization: z.string() })
  .partial()
  .transform((given) => given.authorization ?? given.Authorization);
const connectionParams = z
  .looseObject({ headers: credentials.optional().catch(undefined) })
  .transform(({ headers, ...direct }) => credentials.catch(undefined).parse(direct) ?? headers)
  .catch(undefined);

export interface WebSocketOptions {
  server: Server;
  schema: GraphQLSchema;
  apollo: ApolloServer<CallerContext>;
  admit: Admit;
  entranceOf: EntranceOf;
  addressOf: AddressOf;
  readDocument: ReadDocument;
  subscribe: Subscribe;
  log: Logger;
}

/**
 * GraphQL over WebSocket at `/graphql`, for subscriptions of any origin: there are no cookies that a page could misuse. Each
 * operation is admitted by itself, as a request by HTTP is.
 */
export function serveWebSockets(options: WebSocketOptions): { close(): Promise<void> } {
  const { server, schema, apollo, admit, entranceOf, addressOf, readDocument, subscribe, log } = options;
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: MAX_MESSAGE_BYTES });
  const requestIds = new WeakMap<SubscribePayload, string>();

  const prepare = async (
    { connectionParams: params, extra }: Context<ConnectionInitMessage['payload'], Extra>,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> => {
    const requestId = requestIdFrom(payload.extensions?.['requestId']);
    requestIds.set(payload, requestId);
    const clientAddress = addressOf(extra.request);
    // A token in the payload is newer than the one that the socket was opened with.
    const authorization = credentials.catch(undefined).parse(payload.extensions) ?? connectionParams.parse(params);
    const { outcome } = await admit({ authorization: authorization || undefined, clientAddress });
    if (outcome instanceof GraphQLError) return [outcome];
    const document = readDocument(payload.query);
    if (!('kind' in document)) return document;
    return {
      schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? {},
      contextValue: { ...outcome, clientAddress, requestId } satisfies CallerContext,
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

  const served = useServer(
    {
      connectionInitWaitTimeout: INIT_TIMEOUT_MS,
      onSubscribe: (socket, _id, payload) =>
        Object.keys(socket.subscriptions).length > MAX_OPERATIONS
          ? [publicError('RATE_LIMITED', `At most ${MAX_OPERATIONS} operations may run on one connection.`)]
          : prepare(socket, payload).catch((error: unknown) => [asGraphQLError(error)]),
      subscribe: (args) => {
        try {
          return subscribe(requestOf(args)) as ReturnType<Subscribe> & AsyncGenerator<ExecutionResult>;
        } catch (error) {
          return { errors: [asGraphQLError(error)] };
        }
      },
      execute: async (args) => {
        const { document, operationName, variables, context } = requestOf(args);
        try {
          const { body } = await inAPlace(entranceOf(context), CLIENT_PATIENCE_MS, () =>
            withRequestId(context.requestId, () =>
              apollo.executeOperation({ query: document, operationName, variables }, { contextValue: context }),
            ),
          );
          if (body.kind !== 'single') throw new Error('An operation over WebSocket gave several results');
          return body.singleResult as ExecutionResult;
        } catch (error) {
          return { errors: [asGraphQLError(error)] };
        }
      },
      onNext: (_socket, _id, payload, _args, result) => {
        const errors = result.errors ?? [];
        // Apollo Server has formatted the errors of what it executed.
        if (!errors.every((error) => error instanceof GraphQLError)) return result;
        return errors.length === 0 ? undefined : { ...result, errors: format(errors, payload) };
      },
      onError: (_socket, _id, payload, errors) => format(errors, payload),
    },
    sockets,
    KEEP_ALIVE_MS,
  );
  return { close: async () => served.dispose() };
}

const asGraphQLError = (error: unknown) =>
  error instanceof GraphQLError ? error : new GraphQLError('Unexpected', { originalError: error as Error });
