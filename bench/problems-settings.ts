import { problemsEnv, type ProblemsSettings } from '../subgraphs/problems/src/env.ts';

export const ROUTER_SECRET = 'the-router-secret-of-a-bench';

interface Where {
  mongodbUri: string;
  dbName: string;
  leetcodeUrl: string;
  /** Where the keys of tokens are published; by default nowhere. */
  usersUrl?: string;
}

/** Settings of a measured problems process. */
export const problemsSettings = (
  { mongodbUri, dbName, leetcodeUrl, usersUrl = 'http://127.0.0.1:9' }: Where,
  env: Record<string, string> = {},
): ProblemsSettings =>
  problemsEnv.parse({
    PORT: '0',
    LOG_LEVEL: 'silent',
    MONGODB_URI: mongodbUri,
    MONGODB_DB: dbName,
    CATALOGUE_SYNC_HOURS: '0',
    ROUTER_SECRET,
    USERS_URL: usersUrl,
    USERS_ROUTER_SECRET: ROUTER_SECRET,
    LEETCODE_URL: leetcodeUrl,
    ...env,
  });
