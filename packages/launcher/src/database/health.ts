import { setTimeout as wait } from 'node:timers/promises';
import { MongoClient, MongoServerError, ObjectId } from 'mongodb';
import type { Health } from '../watch-health.ts';

export interface LookPace {
  /** How long an answer may take, in ms: more than it does with all cores busy. */
  answerTimeoutMs: number;
  /** How often the database is asked to write, in ms: rarely, so that an idle system stays idle. */
  writeEveryMs: number;
}

const PACE: LookPace = { answerTimeoutMs: 6_000, writeEveryMs: 15_000 };

/**
 * Returns a function that checks a database on a new connection each time, with an occasional write: a server can hang without ending,
 * and only for transactions or writes.
 */
export function createDatabaseLook(
  uri: string,
  { answerTimeoutMs, writeEveryMs }: LookPace = PACE,
): () => Promise<Health> {
  let wroteAt = performance.now();
  return async () => {
    // A write that failed is repeated in the next check.
    const isWrite = performance.now() - wroteAt >= writeEveryMs;
    const isAnswered = await answers(uri, { isWrite, timeoutMs: answerTimeoutMs });
    if (isWrite && isAnswered) wroteAt = performance.now();
    return { kind: isAnswered ? 'ready' : 'silent' };
  };
}

async function answers(uri: string, { isWrite, timeoutMs }: { isWrite: boolean; timeoutMs: number }): Promise<boolean> {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: timeoutMs,
    connectTimeoutMS: timeoutMs,
    socketTimeoutMS: timeoutMs,
  });
  const deadline = new AbortController();
  const late = wait(timeoutMs, false, { signal: deadline.signal }).catch(() => false);
  const asked = runTransaction(client, isWrite).then(
    () => true,
    // A refusal by the server, such as a conflict, is an answer.
    (error: unknown) => error instanceof MongoServerError,
  );
  const isAnswered = await Promise.race([asked, late]);
  deadline.abort();
  const closing = client.close().catch(() => undefined);
  if (isAnswered) await closing;
  return isAnswered;
}

/**
 * Runs a transaction; without a write it changes nothing. SecantusDB ends the transactions of killed clients, which hold up all other
 * writes to the same documents, only when somebody asks for another transaction.
 */
async function runTransaction(client: MongoClient, isWrite: boolean): Promise<void> {
  await client.withSession(async (session) => {
    const rounds = client.db('watch').collection('rounds');
    session.startTransaction();
    await rounds.findOne({}, { session });
    if (isWrite) {
      // A separate document: one that a hanging commit holds would be refused in later checks, which would count as an answer.
      const _id = new ObjectId();
      await rounds.insertOne({ _id }, { session });
      await rounds.deleteOne({ _id }, { session });
    }
    await (isWrite ? session.commitTransaction() : session.abortTransaction());
  });
}
