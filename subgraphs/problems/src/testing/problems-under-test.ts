import { randomUUID } from 'node:crypto';
import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import type { Scope } from '@leetcord/kit/auth/caller';
import { listen } from '@leetcord/kit/http/http-server';
import { REVOCATIONS_PATH } from '@leetcord/kit/auth/revocations';
import { postToSubgraph } from '@leetcord/kit/testing/post-to-subgraph';
import { createTokenIssuer } from '@leetcord/kit/testing/token-issuer';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { MongoClient } from 'mongodb';
import type { ProblemsSettings } from '../env.ts';
import { startProblems, type ProblemsTuning } from '../service.ts';

const ROUTER_SECRET = 'the-router-secret-of-a-test';

interface GraphQLReply<T> {
  data: T;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; requestId: string; retryAfterSeconds?: number };
  }[];
}

/**
 * The problems subgraph on its own database, or on that of another replica (`MONGODB_DB`), with a signer of service tokens in place of
 * users.
 */
export async function startProblemsUnderTest(
  leetcodeUrl: string,
  tuning: ProblemsTuning = {},
  settings: Partial<ProblemsSettings> = {},
) {
  const { jwks, revoked, sign } = await createTokenIssuer();
  const published = (path: string | undefined) => (path === REVOCATIONS_PATH ? { revoked: [...revoked] } : jwks);
  const users = await listen(
    (req, res) => res.setHeader('content-type', 'application/json').end(JSON.stringify(published(req.url))),
    {
      host: '127.0.0.1',
      port: 0,
    },
  );
  const uri = mongodbUri();
  const dbName = settings.MONGODB_DB ?? `test_problems_${randomUUID()}`;
  const problems = await startProblems(
    {
      HOST: '127.0.0.1',
      PORT: 0,
      LOG_LEVEL: 'silent',
      // Commands are counted.
      MONGODB_URI: `${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`,
      MONGODB_DB: dbName,
      ROUTER_SECRET,
      USERS_URL: users.url,
      USERS_ROUTER_SECRET: 'the-router-secret-of-users',
      LEETCODE_URL: leetcodeUrl,
      // The limit has its own test; here it would only make the others wait.
      LEETCODE_REQUESTS_PER_10S: 10_000,
      LEETCODE_CONCURRENCY: 2,
      LEETCODE_FIELDS_PER_REQUEST: 50,
      CATALOGUE_SYNC_HOURS: 0,
      LEETCODE_USERS_PER_REQUEST: 5,
      LEETCODE_COUNTS_LAG_MS: 120_000,
      ...settings,
    },
    tuning,
  );
  const database = new MongoClient(uri);
  let queries = 0;
  const nextAddress = () => {
    queries += 1;
    return `10.${queries >> 16}.${(queries >> 8) & 255}.${queries & 255}`;
  };

  /** A token of a service with these scopes, however far ahead a test's clock goes. */
  const tokenWith = (...scopes: Scope[]) => sign({ kind: 'service', sub: 'a-service', scope: scopes.join(' ') }, '10y');

  /** A token of a user, who has proven a LeetCode name or none. */
  const userToken = (userId: string, leetcode?: string) =>
    sign({ kind: 'user', sub: userId, sid: `session of ${userId}`, ...(leetcode && { leetcode }) }, '10y');

  return {
    url: problems.url,
    mongo: problems.mongo,
    /** The same database, over the test's own connection. */
    db: database.db(dbName),
    tokenWith,
    userToken,
    /** As after a complete reading of an empty LeetCode catalogue: what is not read is not known. */
    endBuiltIn: async () => {
      const states = database.db(dbName).collection<{ _id: string }>('sync_state');
      const readAt = new Date();
      await states.updateOne(
        { _id: 'catalogue' },
        { $set: { syncStartedAt: readAt, syncedAt: readAt } },
        { upsert: true },
      );
    },
    /** From a new address, unless given one: each address has its share of the LeetCode budget. */
    query: async <T>(query: string, variables: object = {}, token?: string, address = nextAddress()) =>
      postToSubgraph<GraphQLReply<T>>(
        problems.url,
        { query, variables },
        { routerSecret: ROUTER_SECRET, token, address },
      ),
    /** Its metrics, in Prometheus' text format. */
    metrics: async (): Promise<string> => {
      const response = await fetch(`${problems.url}/metrics`, { headers: { [ROUTER_SECRET_HEADER]: ROUTER_SECRET } });
      return response.text();
    },
    close: async () => {
      await problems.close();
      await dropDatabase(database.db(dbName));
      await database.close();
      await users.close();
    },
  };
}
