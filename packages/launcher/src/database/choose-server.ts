import { ConfigError } from '@leetcord/kit/process/env';
import { findDownloadedMongod } from './mongod-download.ts';
import { findMongod } from './mongod.ts';
import { findSecantusPy } from './secantus-py.ts';
import { findSecantusRs } from './secantus-rs.ts';
import type { DatabaseServer, FindServer } from './server.ts';

/** In the order of preference. */
const FINDERS: [kind: DatabaseServer['kind'], find: FindServer][] = [
  ['mongod', findMongod],
  ['secantus-rs', findSecantusRs],
  ['mongod', findDownloadedMongod],
  ['secantus-py', findSecantusPy],
];

/**
 * The database server to use: one that can read the data of earlier runs (`keptKinds`), else the best that this machine has
 * or can get. Throws a ConfigError when there is none.
 */
export async function chooseServer(
  keptKinds: string[],
  say: (line: string) => void,
  toolsDir: string,
): Promise<DatabaseServer> {
  const reading = FINDERS.filter(([kind]) => keptKinds.includes(kind));
  for (const [, find] of reading.length > 0 ? reading : FINDERS) {
    const server = await find(say, toolsDir);
    if (server !== undefined) return server;
  }
  if (reading.length > 0) {
    throw new ConfigError(
      `The data of earlier runs was written by ${reading[0]![0]}, which is not on this machine any more: install it, or move the data folder away to begin anew.`,
    );
  }
  throw new ConfigError(
    'LeetCord needs a database: install Python 3.10 or newer, or MongoDB, or set MONGODB_URI to a MongoDB of yours.',
  );
}
