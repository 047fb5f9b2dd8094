import { freePorts } from '@leetcord/kit/process/free-port';
import type { Clock } from '@leetcord/kit/time/clock';
import { MongoClient } from 'mongodb';
import { contestsEnv } from '../../subgraphs/contests/src/env.ts';
import { startContests } from '../../subgraphs/contests/src/service.ts';
import { problemsEnv } from '../../subgraphs/problems/src/env.ts';
import { startProblems } from '../../subgraphs/problems/src/service.ts';
import { usersEnv } from '../../subgraphs/users/src/env.ts';
import { startUsers } from '../../subgraphs/users/src/service.ts';

export const ROUTER_SECRET = 'router-secret-of-contests';
const SERVICE_SECRET = 'service-secret-of-contests';
/** Nobody listens there: nothing is read from LeetCode. */
const NO_LEETCODE = 'http://127.0.0.1:9';

export interface Subgraphs {
  urls: { users: string; problems: string; contests: string };
  close(): Promise<void>;
}

/** Starts the three subgraphs on existing databases, at a given time. */
export async function startSubgraphs(mongodbUri: string, clock: Clock): Promise<Subgraphs> {
  const [users, problems, contests] = await freePorts(3);
  const at = (port: number | undefined) => `http://127.0.0.1:${port}`;
  const urls = { users: at(users), problems: at(problems), contests: at(contests) };
  const settings = {
    LOG_LEVEL: 'silent',
    MONGODB_URI: mongodbUri,
    ...{ ROUTER_SECRET, SERVICE_SECRET },
    ...{ USERS_URL: urls.users, PROBLEMS_URL: urls.problems, CONTESTS_URL: urls.contests },
    ...{
      USERS_ROUTER_SECRET: ROUTER_SECRET,
      PROBLEMS_ROUTER_SECRET: ROUTER_SECRET,
      CONTESTS_ROUTER_SECRET: ROUTER_SECRET,
    },
    SERVICE_SECRETS: `bot=the-secret-of-the-bot,contests=${SERVICE_SECRET}`,
    LEETCODE_URL: NO_LEETCODE,
    CATALOGUE_SYNC_HOURS: '0',
    SWEEP_USERS_PER_RUN: '0',
  };
  const running = [
    await startUsers(usersEnv.parse({ ...settings, PORT: users }), { clock }),
    await startProblems(problemsEnv.parse({ ...settings, PORT: problems }), { clock }),
    await startContests(contestsEnv.parse({ ...settings, PORT: contests }), { clock }),
  ];
  await keepOld(mongodbUri);
  return {
    urls,
    close: async () => {
      for (const server of running.toReversed()) await server.close();
    },
  };
}

/** Keeps the database from deleting old data: by its own clock, all of this data is old. */
async function keepOld(mongodbUri: string): Promise<void> {
  const client = new MongoClient(mongodbUri);
  for (const name of ['users', 'problems', 'contests']) {
    for (const collection of await client.db(`leetcord_${name}`).collections()) {
      for (const index of await collection.indexes()) {
        if ('expireAfterSeconds' in index) await collection.dropIndex(index.name!);
      }
    }
  }
  await client.close();
}
