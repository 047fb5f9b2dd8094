import { MongoClient, MongoServerSelectionError, type ClientSession, type Db } from 'mongodb';
import { ConfigError } from './env.ts';

/** How long to look for the database at start, in ms. */
const SERVER_SELECTION_TIMEOUT_MS = 5_000;
/** How long one command may take before its socket is given up, in ms. */
const SOCKET_TIMEOUT_MS = 20_000;

/** A connection to one subgraph's database. */
export interface Mongo {
  client: MongoClient;
  db: Db;
  /**
   * Runs work in a transaction and repeats it on a write conflict: it may run several times, so it must do nothing but
   * reads and writes with this session. Resolves to what the work returned once the transaction is committed durably.
   */
  transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Connects to MongoDB, or to a server that speaks its protocol and has transactions and change streams.
 * Throws a ConfigError with one sentence that says what to do; it never shows the address's password.
 */
export async function connectMongo(uri: string, dbName: string): Promise<Mongo> {
  let client: MongoClient;
  try {
    client = new MongoClient(uri, {
      serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS,
      socketTimeoutMS: SOCKET_TIMEOUT_MS,
      writeConcern: { w: 'majority', journal: true },
      ignoreUndefined: true,
    });
  } catch (cause) {
    throw new ConfigError(
      'MONGODB_URI is not a MongoDB address: it should look like mongodb://host:27017/?replicaSet=rs0.',
      { cause },
    );
  }
  try {
    await client.connect();
    await client.db(dbName).command({ ping: 1 });
  } catch (cause) {
    await client.close();
    throw new ConfigError(connectAdvice(cause), { cause });
  }
  const db = client.db(dbName);
  return {
    client,
    db,
    transaction: (work) => client.withSession((session) => session.withTransaction(() => work(session))),
    ping: async () => {
      await db.command({ ping: 1 });
    },
    close: () => client.close(),
  };
}

function connectAdvice(cause: unknown): string {
  if (cause instanceof MongoServerSelectionError) {
    return 'No database answers at MONGODB_URI: check that it runs and that host, port and options are right.';
  }
  return 'The database at MONGODB_URI refuses us: check user, password and rights in the address.';
}
