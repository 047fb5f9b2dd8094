import { MongoClient } from 'mongodb';

/** How long one command may take, in ms: making an index of a large collection takes minutes. */
const SOCKET_TIMEOUT_MS = 30 * 60_000;

/** Does something with a connection to a database whose writes are durable when they are acknowledged. */
export async function withClient<T>(uri: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: 10_000,
    socketTimeoutMS: SOCKET_TIMEOUT_MS,
    writeConcern: { w: 'majority', journal: true },
    readPreference: 'primary',
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
