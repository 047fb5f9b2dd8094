import type { Server } from 'node:http';
import { GraphQLError, parse, validate, type DocumentNode, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { secretMatches } from './auth/router-secret.ts';
import type { TokenVerifier } from './auth/token-verifier.ts';
import { publicError } from './errors.ts';
import { toPublicError } from './format-error.ts';
import type { Logger } from './logger.ts';
import type { RequestContext } from './request-context.ts';
import { requestIdFrom } from './request-id.ts';

export interface SubgraphSubscriptionsOptions {
  server: Server;
  schema: GraphQLSchema;
  routerSecret: string;
  verifyToken: TokenVerifier;
  log: Logger;
  createContext: (request: RequestContext) => RequestContext;
}

/** What the gateway sends when it opens the socket. */
const connectionParams = z.object({ routerSecret: z.string() });
/** What the gateway sends with each subscription: whose it is. */
const subscribeExtensions = z.object({ authorization: z.string().optional(), requestId: z.string().optional() });

const MAX_PAYLOAD_BYTES = 256 * 1024;

/** Serves a subgraph's subscriptions over graphql-ws at `/graphql`, for holders of the router's secret. */
export function serveSubscriptions(options: SubgraphSubscriptionsOptions): { close(): Promise<void> } {
  const { server, schema, routerSecret, verifyToken, log, createContext } = options;
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: MAX_PAYLOAD_BYTES });

  const prepare = async (payload: {
    query: string;
    operationName?: string | null;
    variables?: Record<string, unknown> | null;
    extensions?: Record<string, unknown> | null;
  }): Promise<ExecutionArgs | readonly GraphQLError[]> => {
    const { authorization, requestId: givenId } = subscribeExtensions.parse(payload.extensions ?? {});
    const requestId = requestIdFrom(givenId);
    try {
      const document = parseValid(schema, payload.query);
      if ('errors' in document) return document.errors;
      const caller = await verifyToken(authorization);
      return {
        schema,
        document,
        operationName: payload.operationName ?? null,
        variableValues: payload.variables ?? null,
        contextValue: createContext({ caller, requestId }),
      };
    } catch (error) {
      return [toPublicError(error, { log, requestId })];
    }
  };

  const served = useServer(
    {
      schema,
      onConnect: ({ connectionParams: params }) => {
        const parsed = connectionParams.safeParse(params);
        return parsed.success && secretMatches(routerSecret, parsed.data.routerSecret);
      },
      onSubscribe: (_context, _id, payload) => prepare(payload),
      onNext: (_context, _id, _payload, args, result) => {
        if (result.errors === undefined) return;
        const { requestId } = args.contextValue as RequestContext;
        return { ...result, errors: result.errors.map((error) => toPublicError(error, { log, requestId })) };
      },
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) => toPublicError(error, { log, requestId: requestIdFrom(undefined) })),
    },
    sockets,
  );
  return { close: async () => served.dispose() };
}

/** The document of a query, or what is wrong with it. */
function parseValid(schema: GraphQLSchema, query: string): DocumentNode | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length === 0) return document;
    return { errors: errors.map(({ message }) => publicError('BAD_USER_INPUT', message)) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [publicError('BAD_USER_INPUT', error.message)] };
  }
}
