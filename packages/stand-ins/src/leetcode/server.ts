import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import { healthRoutes } from '@leetcord/kit/http/health';
import { listen } from '@leetcord/kit/http/http-server';
import { createLogger, type Logger } from '@leetcord/kit/process/logger';
import express from 'express';
import { loadCatalogue } from './catalogue.ts';
import { loadCertificate } from './certificate.ts';
import { controlRoutes } from './control.ts';
import { answerErrors } from './errors.ts';
import { graphqlRoutes } from './graphql/routes.ts';
import { judgeRoutes } from './judge-routes.ts';
import type { LeetCode } from './leetcode.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { allProblemsRoute } from './all-problems.ts';
import { pageRoutes } from './pages/routes.ts';
import { RequestLog } from './request-log.ts';
import { LeetCodeState } from './state.ts';
import { listenTls } from './tls-server.ts';

export interface LeetCodeStandIn {
  /** Plain HTTP, for servers, such as `http://127.0.0.1:4100`. */
  url: string;
  /** The same over TLS, as leetcode.com, for browsers. */
  httpsUrl: string;
  httpsPort: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  certificateSpkiHash: string;
  stop(): Promise<void>;
}

export interface LeetCodeStandInOptions {
  host?: string;
  /** 0 takes any free port. */
  port: number;
  httpsPort: number;
  /** The folder of the real problem data, if there is one. */
  dataDir?: string | undefined;
  /** Keeps accounts and submissions over restarts. */
  stateFile?: string | undefined;
  clock?: Clock;
  log?: Logger;
}

/** Starts a local server that answers like leetcode.com, as far as LeetCord and its extension use it. */
export async function startLeetCodeStandIn({
  host = '127.0.0.1',
  port,
  httpsPort,
  dataDir,
  stateFile,
  clock = systemClock,
  log = createLogger('stand-in-leetcode', 'warn'),
}: LeetCodeStandInOptions): Promise<LeetCodeStandIn> {
  const leetcode: LeetCode = {
    catalogue: loadCatalogue(dataDir),
    state: new LeetCodeState(stateFile),
    clock,
    faults: [],
    requests: new RequestLog(clock),
    options: { ...DEFAULT_OPTIONS },
  };
  const certificate = await loadCertificate(stateFile && `${stateFile}.certificate`, clock.now());

  const app = express().disable('x-powered-by');
  const tls = await listenTls(app, certificate, { host, port: httpsPort });
  const closeTls = () => {
    tls.server.close();
    tls.server.closeAllConnections();
  };
  app.use(healthRoutes({}));
  app.get('/control/certificate', (_req, res) => {
    res.json({ spkiHash: certificate.spkiHash, httpsPort: tls.port });
  });
  app.use('/control', controlRoutes(leetcode));
  app.use(graphqlRoutes(leetcode));
  app.use(judgeRoutes(leetcode));
  app.use(allProblemsRoute(leetcode));
  app.use(pageRoutes(leetcode));
  app.use(answerErrors(log));

  const http = await listen(app, { host, port }).catch((error: unknown) => {
    closeTls();
    throw error;
  });

  return {
    url: http.url,
    httpsUrl: `https://${host}:${tls.port}`,
    httpsPort: tls.port,
    certificateSpkiHash: certificate.spkiHash,
    stop: async () => {
      closeTls();
      http.server.closeAllConnections();
      await http.close();
    },
  };
}
