import { problemsEnv, type ProblemsSettings } from '../subgraphs/problems/src/env.ts';

export const ROUTER_SECRET = 'the-router-secret-of-a-bench';

interface Where {
  mongodbUri: string;
  dbName: string;
  leetcodeUrl: string;
}

/** Settings of a problems process under measure, where nobody is signed in. */
export const problemsSettings = (
  { mongodbUri, dbName, leetcodeUrl }: Where,
  env: Record<string, string> = {},
): ProblemsSettings =>
  problemsEnv.parse({
    PORT: '0',
    LOG_LEVEL: 'silent',
    MONGODB_URI: mongodbUri,
    MONGODB_DB: dbName,
    CATALOGUE_SYNC_HOURS: '0',
    ROUTER_SECRET,
    USERS_URL: 'http://127.0.0.1:9',
    USERS_ROUTER_SECRET: ROUTER_SECRET,
    LEETCODE_URL: leetcodeUrl,
    ...env,
  });
