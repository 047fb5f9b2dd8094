import { MongoClient } from 'mongodb';
import type { DatabaseServer } from './server.ts';

/** Memory for cached data. The default of 1 GB is more than a community's league needs. */
const CACHE_SIZE = '256M';
/** How long it may take to end all transactions, in ms. */
const TIMEOUT_MS = 4_000;

/**
 * One SecantusDB server, in Rust or Python: both take these options. Commits are written through to disk; otherwise a killed server loses
 * acknowledged writes.
 */
export function secantusServer(kind: DatabaseServer['kind'], file: string, firstArgs: string[] = []): DatabaseServer {
  return {
    kind,
    command: ({ port, dir }) => ({
      file,
      args: [
        ...firstArgs,
        ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', dir],
        ...['--cache-size', CACHE_SIZE, '--sync-on-commit'],
      ],
    }),
    endTransactions,
  };
}

/**
 * It keeps the transactions of killed clients for 60 s, and every write to the same documents waits for them, spinning. Transactions of
 * other clients end too, and their driver begins them again.
 */
async function endTransactions(uri: string): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: TIMEOUT_MS, socketTimeoutMS: TIMEOUT_MS });
  try {
    await client.db('admin').command({ killAllSessions: [] });
  } finally {
    await client.close();
  }
}
