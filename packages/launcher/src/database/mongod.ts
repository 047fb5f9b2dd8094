import { MongoClient, MongoServerError } from 'mongodb';
import { findProgram } from '../find-program.ts';
import type { DatabaseServer, FindServer } from './server.ts';

const REPLICA_SET = 'leetcord';
/** MongoDB's error codes for a missing replica set, and for one that already exists. */
const NOT_YET_INITIALIZED = 94;
const ALREADY_INITIALIZED = 23;
/** How long the only member may take to elect itself, in ms. */
const ELECTION_TIMEOUT_MS = 20_000;

/** MongoDB's own server as a replica set of one, which gives it transactions and change streams. */
export function mongodServer(file: string): DatabaseServer {
  return {
    kind: 'mongod',
    command: ({ port, dir }) => ({
      file,
      args: [
        ...['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', dir, '--replSet', REPLICA_SET],
        ...['--wiredTigerCacheSizeGB', '0.25'],
        // Transactions of killed clients hold up writes to the same documents: by default for 60 s.
        ...['--setParameter', 'transactionLifetimeLimitSeconds=5'],
      ],
    }),
    prepare: becomePrimary,
  };
}

/** `mongod` from PATH. */
export const findMongod: FindServer = async () => {
  const file = await findProgram('mongod');
  return file === undefined ? undefined : mongodServer(file);
};

/** Makes the server the primary of its replica set, on today's port. */
async function becomePrimary(uri: string, port: number): Promise<void> {
  const client = new MongoClient(uri);
  const admin = client.db('admin');
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
  try {
    const config = await admin.command({ replSetGetConfig: 1 }).then(
      (reply) => reply['config'] as { version: number; members: { host: string }[] },
      (error: unknown) => {
        if (error instanceof MongoServerError && error.code === NOT_YET_INITIALIZED) return undefined;
        throw error;
      },
    );
    if (config === undefined) {
      await admin.command({ replSetInitiate: { _id: REPLICA_SET, members } }).catch((error: unknown) => {
        if (!(error instanceof MongoServerError) || error.code !== ALREADY_INITIALIZED) throw error;
      });
    } else if (config.members[0]?.host !== members[0]!.host) {
      const moved = { ...config, version: config.version + 1, members: [{ ...config.members[0], ...members[0] }] };
      await admin.command({ replSetReconfig: moved, force: true });
    }
    const deadline = Date.now() + ELECTION_TIMEOUT_MS;
    while (!(await admin.command({ hello: 1 }))['isWritablePrimary']) {
      if (Date.now() > deadline) throw new Error('mongod did not become the primary of its replica set');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await client.close();
  }
}
