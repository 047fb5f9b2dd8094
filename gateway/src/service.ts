import { createTokenVerifier } from '@leetcord/kit/auth/token-verifier';
import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import { healthRoutes } from '@leetcord/kit/http/health';
import { listen } from '@leetcord/kit/http/http-server';
import { jsonBody } from '@leetcord/kit/http/json-body';
import { jsonErrors } from '@leetcord/kit/http/json-errors';
import { shedLoad } from '@leetcord/kit/load/shed-load';
import { countAnswers } from '@leetcord/kit/graphql/operation-metrics';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { createLogger, type Logger } from '@leetcord/kit/process/logger';
import { nameRequests, REQUEST_ID_HEADER } from '@leetcord/kit/http/request-id';
import { TRACE_HEADER, traceRequests } from '@leetcord/kit/tracing/trace';
import cors from 'cors';
import express from 'express';
import { adminPages } from './admin/admin-routes.ts';
import { createAdminSession } from './admin/admin-session.ts';
import { createReadState } from './admin/read-state.ts';
import { boardPages } from './board/board-routes.ts';
import { readBoard } from './board/read-board.ts';
import { profilePages } from './profile/profile-routes.ts';
import { readProfile } from './profile/read-profile.ts';
import { answerFromMemory } from './cache/answer-from-memory.ts';
import { keepNothing } from './cache/cache-headers.ts';
import { createKeptAnswers } from './cache/kept-answers.ts';
import { createAdmit } from './callers/admission.ts';
import { createApiKeys } from './callers/api-keys.ts';
import { createAddressOf, createIsProxy } from './callers/client-address.ts';
import { createCredentials } from './callers/credentials.ts';
import { createHttpAdmission, RATE_HEADERS } from './callers/http-admission.ts';
import { createRateLimits } from './callers/rate-limits.ts';
import { nothingButServiceSignIn } from './callers/service-sign-in.ts';
import { createSocketLimits } from './callers/socket-limits.ts';
import { COST_HEADER, createCostLimits } from './cost/cost-limits.ts';
import { documentByHash } from './documents/document-by-hash.ts';
import type { GatewaySettings, SubgraphAddress } from './env.ts';
import { answerBy } from './http/apollo-handler.ts';
import { boundConnections } from './http/connections.ts';
import { createExecute } from './http/execute.ts';
import { createGraphQLServer } from './http/graphql-server.ts';
import { serveMetrics } from './http/metrics-server.ts';
import { createEntrance } from './load/entrance.ts';
import { guidePage } from './pages/guide.ts';
import { graphiqlPage } from './pages/graphiql.ts';
import { createBotInvite } from './pages/bot-invite.ts';
import { extensionPages } from './pages/extension.ts';
import { homePage } from './pages/home.ts';
import { nothingHere } from './pages/nothing-here.ts';
import { sendPage } from './pages/page.ts';
import { privacyPage } from './pages/privacy.ts';
import { createStatus } from './pages/status.ts';
import { createSchemas } from './schemas.ts';
import { createSubgraphDataSource } from './subgraphs/data-source.ts';
import { createSubgraphMetrics, watchSubgraphPools } from './subgraphs/subgraph-metrics.ts';
import { partReady, subgraphReady } from './subgraphs/part-ready.ts';
import { createExecuteDocument } from './subscriptions/execute-document.ts';
import { httpStreams } from './subscriptions/http-streams.ts';
import { singleConnection } from './subscriptions/single-connection.ts';
import { countStreams } from './subscriptions/stream-metrics.ts';
import { limitStreams } from './subscriptions/stream-limits.ts';
import { createSubgraphSocket } from './subscriptions/subgraph-socket.ts';
import { createSubscribe } from './subscriptions/subscribe.ts';
import { serveWebSockets } from './subscriptions/websocket-server.ts';

const MAX_BODY_BYTES = 64 * 1024;
/** How long browsers remember that other sites may call us, in seconds. */
const CORS_MAX_AGE_S = 24 * 60 * 60;

export interface GatewayOptions {
  clock?: Clock;
  /** How often a subscriber is asked whether it is there, in ms; one that is not at the next time is cut. */
  keepAliveMs?: number | undefined;
  /** The time since any moment, in ms. */
  elapsedMs?: () => number;
}

export interface RunningGateway {
  /** The base address; GraphQL is at `/graphql`. */
  url: string;
  /** Where its metrics are, if anywhere. */
  metricsUrl?: string;
  log: Logger;
  /** Ends subscriptions, so that clients come back to another replica, and answers what still comes: see `HttpServer`. */
  drain(): Promise<void>;
  /** Ends subscriptions, answers the requests in flight, and stops. */
  close(): Promise<void>;
}

/** Reports once that a proxy is not trusted, and how to change that. Anybody can send such a header: it may not be a proxy. */
function warnOnce(log: Logger): (remoteAddress: string | undefined) => void {
  let isWarned = false;
  return (remoteAddress) => {
    if (isWarned) return;
    isWarned = true;
    const advice =
      'A forwarded header comes from an address that is not trusted, so all who call from there share one limit. ' +
      'If it is your proxy, set TRUST_PROXY to the number of proxies before LeetCord, such as 1, or to their addresses, ' +
      'and have it send X-Forwarded-For.';
    log.warn({ remoteAddress }, advice);
  };
}

/** Wires the gateway and starts it. Throws a ConfigError when the port is taken or the supergraph cannot be read. */
export async function startGateway(
  settings: GatewaySettings,
  { clock = systemClock, keepAliveMs, elapsedMs = () => performance.now() }: GatewayOptions = {},
): Promise<RunningGateway> {
  const { subgraphs, introspection } = settings;
  const log = createLogger('gateway', settings.logLevel);
  const perSubgraph = <T>(make: (address: SubgraphAddress, name: string) => T) =>
    new Map(Object.entries(subgraphs).map(([name, address]) => [name, make(address, name)]));
  const registry = createRegistry('gateway');
  const metrics = createSubgraphMetrics(registry);
  const dataSources = perSubgraph((address, name) => createSubgraphDataSource(name, address, { metrics, log }));
  watchSubgraphPools(registry, dataSources);
  const sockets = perSubgraph((address, name) => createSubgraphSocket(name, address, log));
  const answers = createKeptAnswers(elapsedMs);
  const schemas = await createSchemas({ settings, dataSources, onChange: answers.forget, log });

  const app = express().disable('x-powered-by');
  const http = await listen(answerFromMemory(app, { answers, maxBodyBytes: MAX_BODY_BYTES, registry }), settings);
  boundConnections(http.server, { isProxy: createIsProxy(settings.trustedProxies), log });
  const limits = createRateLimits();
  const charge = createCostLimits({ limits, rates: settings.rates });
  const apollo = createGraphQLServer({
    schemas,
    httpServer: http.server,
    charge,
    introspection,
    metrics: registry,
    log,
  });
  await apollo.start();

  const verifier = createTokenVerifier(subgraphs.users, { clock, log });
  const apiKeys = createApiKeys(subgraphs.users, { clock, log });
  const admit = createAdmit({
    credentials: createCredentials({ verifier, apiKeys, clock }),
    limits,
    rates: settings.rates,
  });
  const addressOf = createAddressOf(settings.trustedProxies, warnOnce(log));
  const { handler: admitHttp, contextOf } = createHttpAdmission({ admit, addressOf, log });

  const stopping = new AbortController();
  const anySubscribe = createSubscribe({ schemas, sockets, clock, stopping: stopping.signal, metrics, log });
  const entranceOf = createEntrance(registry);
  const subscribe = countStreams(limitStreams(anySubscribe, settings.rates), registry);
  const executeDocument = createExecuteDocument(apollo, entranceOf);
  const webSockets = serveWebSockets({
    server: http.server,
    schemas,
    admit,
    addressOf,
    limits: createSocketLimits({ rates: settings.rates, clock }),
    charge,
    subscribe,
    execute: executeDocument,
    keepAliveMs,
    metrics: registry,
    log,
  });

  const ready = Object.fromEntries(perSubgraph((address, name) => subgraphReady(name, address, log)));
  app.use(nameRequests, healthRoutes({}, ready));
  app.use(
    '/graphql',
    countAnswers(registry),
    keepNothing,
    cors({ maxAge: CORS_MAX_AGE_S, exposedHeaders: [REQUEST_ID_HEADER, COST_HEADER, ...RATE_HEADERS] }),
    admitHttp,
    jsonBody(MAX_BODY_BYTES),
    nothingButServiceSignIn,
    documentByHash({ schemas, contextOf, log }),
    // A stream to a client that has left meanwhile would never end.
    (_req, res, next) => {
      if (!res.closed) next();
    },
    singleConnection({
      ...{ schemas, charge, subscribe, execute: executeDocument, contextOf, keepAliveMs, log },
      rates: settings.rates,
      stopping: stopping.signal,
    }),
    httpStreams({ schemas, charge, subscribe, contextOf, keepAliveMs, log }),
    // Of our own services only: what others send could join strangers' traces.
    traceRequests('gateway', (req) => (contextOf(req).caller.kind === 'service' ? req.get(TRACE_HEADER) : undefined)),
    shedLoad((req) => entranceOf(contextOf(req))),
    answerBy(apollo, contextOf),
  );
  const { botUrl, extension } = settings;
  // They count as requests of their address: a zip takes far more to send than to ask for.
  app.all(['/', '/api', '/privacy', '/extension', '/extension/:file', '/admin', '/admin/sign-out'], admitHttp);
  const statusNow = createStatus({ ...ready, ...(botUrl && { bot: partReady({ url: botUrl }) }) }, elapsedMs);
  const botInvite = createBotInvite(botUrl);
  app.get('/', async (_req, res) => {
    const [status, inviteUrl] = await Promise.all([statusNow(), botInvite()]);
    sendPage(res, { title: 'LeetCord', body: homePage({ status, inviteUrl, explorers: introspection }) });
  });
  app.get('/api', (_req, res) =>
    sendPage(res, { title: 'Build on LeetCord', body: guidePage({ explorers: introspection }) }),
  );
  app.get('/privacy', (_req, res) => sendPage(res, { title: 'Privacy · LeetCord', body: privacyPage() }));
  app.use(extensionPages(extension));
  const execute = createExecute(apollo);
  const urls = { ...Object.fromEntries(perSubgraph(({ url }) => url)), ...(botUrl && { bot: botUrl }) };
  const session = createAdminSession({ secret: subgraphs.users.routerSecret, publicUrl: settings.publicUrl, clock });
  const readState = createReadState(registry, { contests: subgraphs.contests, urls });
  const admitPage = [admitHttp, shedLoad((req) => entranceOf(contextOf(req)))];
  app.use(profilePages({ readProfile: (name) => readProfile(execute, name), admit: admitPage }));
  app.use(
    boardPages({
      readBoard: (server) => readBoard(execute, server),
      publicUrl: settings.publicUrl,
      clock,
      admit: admitPage,
    }),
  );
  app.use(adminPages({ admins: settings.admins, session, readState, execute, admit, contextOf, clock }));
  if (introspection) app.use(graphiqlPage());
  app.use(nothingHere);
  app.use(jsonErrors(log));

  const metricsServer = settings.metrics && (await serveMetrics(registry, settings.metrics));
  const endStreams = async () => {
    stopping.abort();
    await webSockets.close();
  };

  log.info({ url: http.url }, 'Listening');
  return {
    url: http.url,
    ...(metricsServer && { metricsUrl: `${metricsServer.url}/metrics` }),
    log,
    drain: async () => {
      await Promise.all([endStreams(), http.drain()]);
    },
    close: async () => {
      schemas.close();
      await metricsServer?.close();
      await endStreams();
      for (const socket of sockets.values()) socket.close();
      await apollo.stop();
      await Promise.all([...dataSources.values()].map((dataSource) => dataSource.close()));
    },
  };
}
