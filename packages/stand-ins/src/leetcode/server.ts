import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { systemClock, type Clock } from '@leetcord/kit/clock';
import { listen } from '@leetcord/kit/http-server';
import { healthRoutes } from '@leetcord/kit/health';
import express, { type RequestHandler } from 'express';
import { loadCatalogue, type CatalogueProblem } from './catalogue.ts';
import { makeCertificate } from './certificate.ts';
import { controlRoutes, type Options } from './control.ts';
import { playFaults, type Fault } from './faults.ts';
import { serveGraphql } from './graphql.ts';
import { judgeRoutes } from './judge-routes.ts';
import { pageRoutes } from './pages.ts';
import { LeetCodeState } from './state.ts';

/** A request that the stand-in answered, for tests that count. */
export interface SeenRequest {
  kind: 'graphql' | 'verdict';
  /** Unix time in ms. */
  at: number;
  /** The root fields of a GraphQL request, such as `question`. */
  operations: string[];
  /** For a finished check. */
  submissionId?: string;
}

/** All that the routes share. */
export interface LeetCode {
  catalogue: Map<string, CatalogueProblem>;
  state: LeetCodeState;
  clock: Clock;
  faults: Fault[];
  requests: SeenRequest[];
  options: Options;
}

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
  /** The folder of the real problem data, where there is one. */
  dataDir?: string | undefined;
  /** Keeps accounts and submissions over restarts. */
  stateFile?: string | undefined;
  clock?: Clock;
}

/** Starts a local server that answers as leetcode.com does, as far as LeetCord and its extension use it. */
export async function startLeetCodeStandIn({
  host = '127.0.0.1',
  port,
  httpsPort,
  dataDir,
  stateFile,
  clock = systemClock,
}: LeetCodeStandInOptions): Promise<LeetCodeStandIn> {
  const leetcode: LeetCode = {
    catalogue: loadCatalogue(dataDir),
    state: new LeetCodeState(stateFile),
    clock,
    faults: [],
    requests: [],
    options: { checkPath: 'v2', judgeDelayMs: 150, listingLagMs: 0 },
  };
  const certificate = await makeCertificate();

  const app = express().disable('x-powered-by');
  app.use(healthRoutes({}));
  app.get('/control/certificate', (_req, res) => {
    res.json({ spkiHash: certificate.spkiHash, httpsPort: secure.address() === null ? null : httpsAddress().port });
  });
  app.use('/control', express.json(), controlRoutes(leetcode));
  app.post('/graphql', express.json(), seen(leetcode), playFaults(leetcode.faults, 'graphql'), serveGraphql(leetcode));
  app.use(judgeRoutes(leetcode));
  app.use(pageRoutes(leetcode));

  const http = await listen(app, { host, port });
  const secure = createHttpsServer({ key: certificate.key, cert: certificate.cert }, app);
  const httpsAddress = () => secure.address() as AddressInfo;
  await new Promise<void>((resolve, reject) => secure.once('error', reject).listen(httpsPort, host, resolve));

  return {
    url: http.url,
    httpsUrl: `https://${host}:${httpsAddress().port}`,
    httpsPort: httpsAddress().port,
    certificateSpkiHash: certificate.spkiHash,
    stop: async () => {
      secure.close();
      secure.closeAllConnections();
      http.server.closeAllConnections();
      await http.close();
    },
  };
}

/** Notes which root fields a GraphQL request asks for. */
const seen =
  ({ requests }: LeetCode): RequestHandler =>
  (req, _res, next) => {
    const text = String((req.body as { query?: unknown } | undefined)?.query ?? '');
    const operations = [...text.matchAll(ROOT_FIELDS)].map(([field]) => field);
    requests.push({ kind: 'graphql', at: Date.now(), operations });
    next();
  };

const ROOT_FIELDS =
  /\b(question(?=\()|questionList|problemsetQuestionListV2|activeDailyCodingChallengeQuestion|matchedUser|recentAcSubmissionList|recentSubmissionList|userContestRanking|userStatus|questionTopicTags|allQuestionsCount)\b/g;
