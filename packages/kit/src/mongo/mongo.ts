import { MongoClient, MongoServerError, MongoServerSelectionError, type ClientSession, type Db } from 'mongodb';
import { endBrokenTransactions } from './broken-transactions.ts';
import { ConfigError } from '../process/env.ts';
import { throwIfGivenUp } from '../load/patience.ts';
import { stopAtGivenUp } from '../load/stop-at-given-up.ts';
import { retry } from '../retry/retry.ts';

/** How long to look for the database, in ms: callers hear of an outage within the 5 s that the gateway waits. */
const SERVER_SELECTION_TIMEOUT_MS = 3_000;
/** How long a command waits for a connection, in ms. */
const WAIT_FOR_CONNECTION_MS = 2_000;
/** How long one command may take before its socket is given up, in ms. Change streams ask again each second. */
const SOCKET_TIMEOUT_MS = 4_500;
/** How long opening a connection, or the answer to a heartbeat, may take, in ms. */
const CONNECT_TIMEOUT_MS = 2_000;
/** How often the server is checked, in ms. If it does not answer, all connections are given up: callers hear of it within 4 s. */
const HEARTBEAT_MS = 2_000;
/** The most connections of one process: more would only wait for each other in the server. */
const MAX_CONNECTIONS = 16;
/** For how long a transaction is repeated, in ms. */
const TRANSACTION_MS = 15_000;
/** Waits between tries to connect to a database that is there, but did not answer in time, in ms. */
const CONNECT_AGAIN_MS = [200, 1_000, 3_000];
/** MongoDB's codes for a wrong password and for missing rights. */
const AUTH_CODES = new Set<unknown>([13, 18, 8000]);

/** A connection to one subgraph's database. */
export interface Mongo {
  client: MongoClient;
  db: Db;
  /**
   * Runs work in a transaction and repeats it on a write conflict. Since it may run several times, the work must only read and write
   * with this session. Resolves to what the work returned once the transaction is committed durably.
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
      waitQueueTimeoutMS: WAIT_FOR_CONNECTION_MS,
      socketTimeoutMS: SOCKET_TIMEOUT_MS,
      connectTimeoutMS: CONNECT_TIMEOUT_MS,
      heartbeatFrequencyMS: HEARTBEAT_MS,
      maxPoolSize: MAX_CONNECTIONS,
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
    await retry(() => client.db(dbName).command({ ping: 1 }), {
      delaysMs: CONNECT_AGAIN_MS,
      onFailure: (error, failures) => {
        const isFinal = isRefusal(error) || error instanceof MongoServerSelectionError;
        if (isFinal || failures > CONNECT_AGAIN_MS.length) throw error;
      },
    });
  } catch (cause) {
    await client.close();
    throw new ConfigError(connectAdvice(cause), { cause });
  }
  const db = stopAtGivenUp(client.db(dbName));
  const broken = endBrokenTransactions(client);
  return {
    client,
    db,
    transaction: (work) => {
      const endsAt = performance.now() + TRANSACTION_MS;
      return client.withSession((session) =>
        session
          .withTransaction(() => {
            throwIfGivenUp();
            if (performance.now() > endsAt) throw new Error('A transaction was begun again for too long');
            return work(session);
          })
          .catch((error: unknown) => {
            broken.end(session, error);
            throw error;
          }),
      );
    },
    ping: async () => {
      await db.command({ ping: 1 });
    },
    close: () => {
      broken.stop();
      return client.close();
    },
  };
}

const connectAdvice = (cause: unknown) =>
  isRefusal(cause)
    ? 'The database at MONGODB_URI refuses us: check user, password and rights in the address.'
    : 'No database answers at MONGODB_URI: check that it runs and that host, port and options are right.';

/** Whether a database answers that we may not use it. */
export const isRefusal = (error: unknown) => error instanceof MongoServerError && AUTH_CODES.has(error.code);
