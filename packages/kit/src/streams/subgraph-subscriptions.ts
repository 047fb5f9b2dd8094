import type { Server } from 'node:http';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { z } from 'zod';
import { secretMatches } from '../auth/router-secret.ts';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import { operationFault } from '../graphql/chosen-operation.ts';
import { clientAddressOf } from '../http/client-address.ts';
import { publicError } from '../graphql/errors.ts';
import { toPublicError } from '../graphql/format-error.ts';
import { gauge, type Registry } from '../metrics/registry.ts';
import type { Logger } from '../process/logger.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { requestIdFrom } from '../http/request-id.ts';
import { inEventSpan, type EventOrigin } from './event-origin.ts';
import { mapIterator } from './map-iterator.ts';
import { tellingStart } from './stream-start.ts';
import { createSocketServer, INIT_TIMEOUT_MS } from './socket-server.ts';

export interface SubgraphSubscriptionsOptions {
  server: Server;
  schema: GraphQLSchema;
  routerSecret: string;
  verifier: TokenVerifier;
  log: Logger;
  createContext: (request: RequestContext) => RequestContext;
  metrics: Registry;
  /** The name of this part. */
  part: string;
  /** What a service is told of an event beside its data, from what a subscription's resolver gives; undefined for nothing. */
  originOf?: ((root: unknown) => EventOrigin | undefined) | undefined;
}

/** What the gateway sends when it opens the socket. */
const connectionParams = z.object({ routerSecret: z.string() });
/** What the gateway sends with each subscription: the caller, and whether it wants to know where the stream starts. */
const subscribeExtensions = z.object({
  authorization: z.string().optional(),
  clientAddress: z.string().optional(),
  requestId: z.string().optional(),
  tellsStart: z.boolean().optional(),
});

type SubscriptionArgs = ExecutionArgs & { tellsStart?: boolean | undefined };

const MAX_MESSAGE_BYTES = 256 * 1024;
/** Each gateway has one. */
const MAX_SOCKETS = 100;

/** Serves a subgraph's subscriptions over graphql-ws at `/graphql`, for holders of the router's secret. */
export function serveSubscriptions(options: SubgraphSubscriptionsOptions): { close(): Promise<void> } {
  const { server, schema, routerSecret, verifier, log, createContext, part, metrics, originOf } = options;
  const sockets = createSocketServer(server, { maxMessageBytes: MAX_MESSAGE_BYTES, maxSockets: MAX_SOCKETS });
  let running = 0;
  gauge(metrics, 'leetcord_sockets_open', 'Open WebSockets', () => sockets.clients.size);
  gauge(metrics, 'leetcord_subscriptions_running', 'Running subscriptions', () => running);

  const prepare = async (payload: {
    query: string;
    operationName?: string | null;
    variables?: Record<string, unknown> | null;
    extensions?: Record<string, unknown> | null;
  }): Promise<SubscriptionArgs | readonly GraphQLError[]> => {
    const extensions = subscribeExtensions.safeParse(payload.extensions ?? {});
    if (!extensions.success)
      return [publicError('BAD_USER_INPUT', 'The extensions of a subscription are not as the gateway sends them.')];
    const { authorization, clientAddress, requestId: givenId, tellsStart } = extensions.data;
    const requestId = requestIdFrom(givenId);
    try {
      const document = parseValid(schema, payload.query);
      if ('errors' in document) return document.errors;
      const fault = operationFault(document, payload.operationName);
      if (fault !== null) return [fault];
      const caller = await verifier.verify(authorization);
      return {
        schema,
        document,
        operationName: payload.operationName ?? null,
        variableValues: payload.variables ?? null,
        contextValue: createContext({ caller, clientAddress: clientAddressOf(clientAddress), requestId }),
        tellsStart,
      };
    } catch (error) {
      return [toPublicError(error, { log, requestId })];
    }
  };

  const served = useServer(
    {
      schema,
      connectionInitWaitTimeout: INIT_TIMEOUT_MS,
      onConnect: ({ connectionParams: params }) => {
        const parsed = connectionParams.safeParse(params);
        return parsed.success && secretMatches(routerSecret, parsed.data.routerSecret);
      },
      onSubscribe: (_context, _id, payload) => prepare(payload),
      subscribe: async (args: SubscriptionArgs) => {
        const roots = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in roots)) return roots;
        const { caller } = args.contextValue as RequestContext;
        running += 1;
        const results = mapIterator(
          roots[Symbol.asyncIterator]() as AsyncIterator<unknown, unknown, undefined>,
          async (root) => {
            const told = caller.kind === 'service' ? originOf?.(root) : undefined;
            const { result, origin } = await inEventSpan('tell of event', part, told, async () =>
              execute({ ...args, rootValue: root }),
            );
            if (await verifier.hasEnded(caller)) {
              throw publicError('UNAUTHENTICATED', 'The session has been ended. Sign in and subscribe again.');
            }
            return origin === undefined ? result : { ...result, extensions: { event: origin } };
          },
          () => (running -= 1),
        );
        return args.tellsStart === true ? tellingStart(roots, results) : results;
      },
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
  let closing: Promise<void> | undefined;
  return { close: () => (closing ??= Promise.resolve(served.dispose())) };
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
