import { ConfigError } from '@leetcord/kit/process/env';
import { isRefusal } from '@leetcord/kit/mongo/mongo';
import { connectionFailure } from '../connection-failure.ts';
import { MongoClient, MongoParseError, MongoServerSelectionError } from 'mongodb';

/** How long to look for the database, in ms. */
const SELECTION_TIMEOUT_MS = 4_000;

/**
 * Checks that a database answers, lets us in, and has transactions and change streams. Throws a ConfigError with one
 * sentence that says what to do, within about 5 s; it calls the address by `name` and never shows it, since it may hold a password.
 */
export async function checkDatabase(uri: string, name = 'MONGODB_URI'): Promise<void> {
  let client: MongoClient;
  try {
    client = new MongoClient(uri, {
      serverSelectionTimeoutMS: SELECTION_TIMEOUT_MS,
      connectTimeoutMS: SELECTION_TIMEOUT_MS,
      socketTimeoutMS: SELECTION_TIMEOUT_MS,
    });
  } catch (cause) {
    throw new ConfigError(notAnAddress(name), { cause });
  }
  try {
    const hello = await client.db('admin').command({ hello: 1 });
    // A ping needs no rights; this does.
    await client.db('leetcord_users').listCollections({}, { nameOnly: true }).toArray();
    if (hello['setName'] === undefined && hello['msg'] !== 'isdbgrid') {
      throw new ConfigError(
        `The MongoDB at ${name} is not a replica set, so it has no transactions: start it with --replSet and run rs.initiate(), or use another.`,
      );
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(adviceFor(error, name), { cause: error });
  } finally {
    await client.close();
  }
}

const notAnAddress = (name: string) =>
  `${name} is not a MongoDB address: it should look like mongodb://host:27017/?replicaSet=rs0.`;

/** Why the last of its servers could not be reached. */
function reasonOf(error: MongoServerSelectionError): string {
  const servers = [...(error.reason?.servers.values() ?? [])];
  return connectionFailure(servers.findLast((server) => server.error !== null)?.error ?? error);
}

function adviceFor(error: unknown, name: string): string {
  if (error instanceof MongoParseError) return notAnAddress(name);
  if (isRefusal(error)) {
    return `The database at ${name} refuses us: check user, password and rights in the address.`;
  }
  if (error instanceof MongoServerSelectionError) {
    return `No database answers at ${name} (${reasonOf(error)}): check that it runs and that host, port and options are right.`;
  }
  return `The database at ${name} cannot be used: check host, port and options in the address.`;
}
