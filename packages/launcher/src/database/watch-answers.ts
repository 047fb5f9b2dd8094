import { setTimeout as wait } from 'node:timers/promises';
import { MongoClient } from 'mongodb';

/** How often the database is asked, how long it may take to answer, and how many times in a row it may not, in ms. */
const EVERY_MS = 2_000;
const ANSWER_TIMEOUT_MS = 3_000;
const MISSES = 3;

/**
 * Asks a database on a new connection now and then, and calls `onHung` once when it has stopped to answer though it runs: a
 * server can hang where it does not end. Ends when the signal aborts.
 */
export async function watchAnswers(uri: string, signal: AbortSignal, onHung: () => void): Promise<void> {
  let misses = 0;
  while (misses < MISSES) {
    await wait(EVERY_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    misses = (await answers(uri)) ? 0 : misses + 1;
  }
  if (!signal.aborted) onHung();
}

async function answers(uri: string): Promise<boolean> {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: ANSWER_TIMEOUT_MS,
    connectTimeoutMS: ANSWER_TIMEOUT_MS,
    socketTimeoutMS: ANSWER_TIMEOUT_MS,
  });
  try {
    await client.db('admin').command({ ping: 1 });
    await runTransaction(client).catch(() => undefined);
    return true;
  } catch {
    return false;
  } finally {
    await client.close().catch(() => undefined);
  }
}

/**
 * Runs a transaction that changes nothing. SecantusDB ends the transactions of killed clients, which hold up all other writes to
 * the same documents, only when somebody asks for another transaction.
 */
async function runTransaction(client: MongoClient): Promise<void> {
  await client.withSession(async (session) => {
    session.startTransaction();
    await client.db('watch').collection('nothing').findOne({}, { session });
    await session.abortTransaction();
  });
}
