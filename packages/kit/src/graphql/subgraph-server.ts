import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { ROUTER_SECRET_HEADER, secretMatches } from '../auth/router-secret.ts';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import { refuseWithoutOperation } from './chosen-operation.ts';
import { CLIENT_ADDRESS_HEADER, clientAddressOf } from '../http/client-address.ts';
import { checkEntityReferences } from './entity-references.ts';
import { formatError } from './format-error.ts';
import { healthRoutes, type ReadyCheck } from '../http/health.ts';
import { LAST_ANSWERS_MS, listen } from '../http/http-server.ts';
import { jsonBody } from '../http/json-body.ts';
import { jsonErrors } from '../http/json-errors.ts';
import { createSubgraphEntrance, type SubgraphLoad } from '../load/subgraph-entrance.ts';
import type { Logger } from '../process/logger.ts';
import { countAnswers, countOperations } from './operation-metrics.ts';
import { createRegistry, metricsPage, type Registry } from '../metrics/registry.ts';
import type { RequestContext } from './request-context.ts';
import { currentRequestId, nameRequests } from '../http/request-id.ts';
import { TRACE_HEADER, traceRequests } from '../tracing/trace.ts';
import type { EventOrigin } from '../streams/event-origin.ts';
import { serveSubscriptions } from '../streams/subgraph-subscriptions.ts';

type SubgraphModule = Exclude<Extract<Parameters<typeof buildSubgraphSchema>[0], unknown[]>[number], DocumentNode>;

export interface SubgraphOptions<C extends RequestContext> {
  /** Such as `users`: the SDL is in `schema/users.graphql`. */
  name: string;
  /** The resolver map that codegen makes. Its types are stricter than those of @apollo/subgraph. */
  resolvers: object;
  host: string;
  /** 0 takes any free port. */
  port: number;
  routerSecret: string;
  verifier: TokenVerifier;
  log: Logger;
  /** What resolvers get for each request beside the caller, such as DataLoaders. */
  createContext: (request: RequestContext) => C;
  ready: Record<string, ReadyCheck>;
  /** Routes beside `/graphql`, `/health` and `/metrics` that are open to anyone who gets here, such as public keys. */
  routes?: RequestHandler;
  /** What it counts beside the requests. Served at `GET /metrics`: numbers only, and only the gateway is reachable from outside. */
  metrics?: Registry;
  /** What services are told of an event of a subscription beside its data. */
  originOf?: (root: unknown) => EventOrigin | undefined;
  /** How much it does at once, where the default does not fit. */
  load?: SubgraphLoad;
}

export interface SubgraphServer {
  /** The base address, such as `http://127.0.0.1:4001`. */
  url: string;
  /** Ends subscriptions, so that they continue at another replica, and answers what still comes: see `HttpServer`. */
  drain(): Promise<void>;
  /** Answers the requests in flight, ends subscriptions, and stops. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 256 * 1024;
const schemaDir = new URL('../../../../schema/', import.meta.url);

/**
 * Serves a subgraph: GraphQL at `/graphql` over HTTP, and over WebSocket (graphql-ws) if it has subscriptions. Each call needs the
 * router's secret. The caller comes from the access token, which is verified here.
 */
export async function serveSubgraph<C extends RequestContext>(options: SubgraphOptions<C>): Promise<SubgraphServer> {
  const { name, resolvers, routerSecret, verifier, log, createContext, metrics = createRegistry(name) } = options;
  const sdl = readFileSync(new URL(`${name}.graphql`, schemaDir), 'utf8');
  // The schema keeps the document: where each word stood takes megabytes.
  const typeDefs = parse(sdl, { noLocation: true });
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as SubgraphModule['resolvers'] }]);
  checkEntityReferences(schema);

  const app = express().disable('x-powered-by');
  const http = await listen(app, options);
  const apollo = new ApolloServer<C>({
    schema,
    logger: log,
    // Only holders of the router's secret get here; the gateway limits what clients may ask.
    introspection: true,
    csrfPrevention: false,
    // `runMain` handles signals. With both, the second handler would end the process in the middle of its work.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, { log, requestId: currentRequestId() }),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http.server, stopGracePeriodMillis: LAST_ANSWERS_MS }),
      // Each of the two would watch each field of each answer.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      refuseWithoutOperation,
      countOperations(metrics),
    ],
  });
  await apollo.start();
  const subscriptions = serveSubscriptions({
    server: http.server,
    schema,
    routerSecret,
    verifier,
    log,
    createContext,
    part: name,
    metrics,
    originOf: options.originOf,
  });

  app.use(nameRequests, healthRoutes(options.ready));
  app.get('/metrics', metricsPage(metrics));
  if (options.routes !== undefined) app.use(options.routes);
  app.use(
    '/graphql',
    countAnswers(metrics),
    requireRouterSecret(routerSecret),
    traceRequests(name, (req) => req.get(TRACE_HEADER)),
    createSubgraphEntrance(metrics, options.load),
    jsonBody(MAX_BODY_BYTES),
    expressMiddleware(apollo, {
      context: async ({ req }) => {
        const caller = await verifier.verify(req.get('authorization')).catch(withHttpStatus);
        const clientAddress = clientAddressOf(req.get(CLIENT_ADDRESS_HEADER));
        return createContext({ caller, clientAddress, requestId: currentRequestId() });
      },
    }),
  );
  app.use(jsonErrors(log));

  log.info({ url: http.url }, 'Listening');
  return {
    url: http.url,
    drain: async () => {
      await Promise.all([subscriptions.close(), http.drain()]);
    },
    close: async () => {
      await subscriptions.close();
      await apollo.stop();
    },
  };
}

/** Refuses calls that do not come from the gateway or from another subgraph. */
export const requireRouterSecret =
  (routerSecret: string): RequestHandler =>
  (req, res, next) => {
    if (secretMatches(routerSecret, req.get(ROUTER_SECRET_HEADER))) {
      next();
      return;
    }
    res.status(403).json({
      errors: [{ message: 'This server answers the LeetCord gateway only.', extensions: { code: 'FORBIDDEN' } }],
    });
  };

/** Gives a refused token its HTTP status. Resolvers' errors keep 200, since the rest of the answer is good. */
function withHttpStatus(error: unknown): never {
  if (!(error instanceof GraphQLError)) throw error;
  const status = error.extensions['code'] === 'UNAUTHENTICATED' ? 401 : 503;
  throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });
}
