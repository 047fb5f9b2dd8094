import { MongoClient, MongoServerError, type Db, type Document } from 'mongodb';
import { ConfigError } from '@leetcord/kit/process/env';
import { DATABASE_NAMES, DOCTOR } from '../backup/databases.ts';
import { databaseUrl } from '../database/address.ts';
import { checkDatabase } from '../database/check-database.ts';
import { compareClocks } from './clock.ts';
import { bad, EndOfCheck, good, warning, type Check, type Finding } from './finding.ts';
import type { Patient } from './patient.ts';

const DATABASES = Object.values(DATABASE_NAMES);
/** How long one command may take, in ms. */
const COMMAND_TIMEOUT_MS = 4_000;
/** One answer that takes longer makes LeetCord slow, in ms: a report takes about 25 of them. */
const SLOW_MS = 40;
const ROUNDS = 5;
/** The oldest version of MongoDB that still gets fixes: https://www.mongodb.com/legal/support-policy/lifecycles. */
const OLDEST_MAJOR = 7;
const LITTLE_ROOM_GB = 2;

/** MongoDB's error codes: https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml */
const UNAUTHORIZED = 13;
const NAMESPACE_EXISTS = 48;
const WRITE_CONCERN_TIMEOUT = 64;
const OUT_OF_DISK_SPACE = 14031;

/** The database as LeetCord uses it: transactions that write, change streams, time. */
export const databaseCheck = ({ settings, ports, runningPid }: Patient): Check => ({
  title: 'Database',
  async *look(signal) {
    const own = runningPid === undefined ? undefined : databaseUrl(ports.database);
    const uri = settings.MONGODB_URI ?? own;
    if (uri === undefined) {
      yield good('LeetCord starts its own database with npm start');
      return;
    }
    const name = settings.MONGODB_URI === undefined ? `port ${ports.database}` : undefined;
    await checkDatabase(uri, name).catch(endWithAdvice);
    const client = new MongoClient(uri, {
      serverSelectionTimeoutMS: COMMAND_TIMEOUT_MS,
      connectTimeoutMS: COMMAND_TIMEOUT_MS,
      socketTimeoutMS: COMMAND_TIMEOUT_MS,
      writeConcern: { w: 'majority', journal: true, wtimeoutMS: COMMAND_TIMEOUT_MS },
    });
    signal.addEventListener('abort', () => void client.close());
    try {
      yield* await serverFindings(client);
      for (const name of DATABASES) await writeInTransaction(client, name);
      yield good('Transactions write into all three databases');
      yield await changeStream(client, DATABASE_NAMES.contests);
    } finally {
      for (const name of DATABASES)
        await client
          .db(name)
          .dropCollection(DOCTOR)
          .catch(() => undefined);
      await client.close();
    }
  },
});

/** A ConfigError says what is so, a colon, and what to do. */
function endWithAdvice(error: unknown): never {
  if (!(error instanceof ConfigError)) throw error;
  const [text = '', ...advice] = error.message.split(': ');
  const what = advice.join(': ');
  throw new EndOfCheck(bad(text, what.charAt(0).toUpperCase() + what.slice(1)));
}

async function serverFindings(client: MongoClient): Promise<Finding[]> {
  const admin = client.db('admin');
  const hello = await admin.command({ hello: 1 });
  const sentAt = Date.now();
  const { localTime } = await admin.command({ hello: 1 });
  const receivedAt = Date.now();
  const { version = '' } = await admin.command({ buildInfo: 1 });
  return [
    versionFinding(String(version), hello),
    await answerTime(admin),
    ...(localTime instanceof Date ? [compareClocks('the database', localTime.getTime(), sentAt, receivedAt)] : []),
    ...(await roomLeft(client)),
  ];
}

/** The best of some answers: a busy machine makes single ones late. */
async function answerTime(admin: Db): Promise<Finding> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sentAt = performance.now();
    await admin.command({ ping: 1 });
    times.push(performance.now() - sentAt);
  }
  const best = Math.ceil(Math.min(...times));
  if (best <= SLOW_MS) return good(`It answers in ${best} ms`);
  return warning(`It takes ${best} ms to answer`, 'Run LeetCord near its database: in the same region.');
}

function versionFinding(version: string, { setName }: Document): Finding {
  if (setName === 'secantus') return good(`SecantusDB answers, as MongoDB ${version}`);
  const where = setName === undefined ? 'a sharded cluster' : `replica set ${setName}`;
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return good(`MongoDB ${version} answers, ${where}`);
  return warning(`MongoDB ${version} answers, ${where}; it gets no more fixes`, 'Update it to a supported version.');
}

/** Free room on the disk of the database; nothing where the server does not say. */
async function roomLeft(client: MongoClient): Promise<Finding[]> {
  const { fsTotalSize, fsUsedSize } = await client
    .db(DATABASES[0])
    .command({ dbStats: 1 })
    .catch(() => ({}) as Document);
  if (typeof fsTotalSize !== 'number' || typeof fsUsedSize !== 'number' || fsTotalSize === 0) return [];
  const freeGb = (fsTotalSize - fsUsedSize) / 1024 ** 3;
  const text = `${freeGb.toFixed(1)} GB are free on its disk`;
  return [freeGb < LITTLE_ROOM_GB ? warning(text, 'Make room there: a full disk stops LeetCord.') : good(text)];
}

async function writeInTransaction(client: MongoClient, name: string): Promise<void> {
  const collection = client.db(name).collection(DOCTOR);
  try {
    await client.db(name).createCollection(DOCTOR).catch(unlessItExists);
    await client.withSession((session) =>
      session.withTransaction(async () => {
        const { insertedId } = await collection.insertOne({ at: new Date() }, { session });
        await collection.deleteOne({ _id: insertedId }, { session });
      }),
    );
  } catch (error) {
    throw new EndOfCheck(writeFailure(name, error));
  }
}

function unlessItExists(error: unknown): void {
  if (!(error instanceof MongoServerError) || error.code !== NAMESPACE_EXISTS) throw error;
}

function writeFailure(name: string, error: unknown): Finding {
  const { code, message } = error instanceof MongoServerError ? error : { code: undefined, message: String(error) };
  if (code === UNAUTHORIZED) {
    return bad(`The user in MONGODB_URI may not write into ${name}`, `Give it readWrite on ${DATABASES.join(', ')}.`);
  }
  if (code === OUT_OF_DISK_SPACE || /no space left|disk (?:is )?full/i.test(message)) {
    return bad('The disk of the database is full', 'Make room there, and start the database again.');
  }
  if (code === WRITE_CONCERN_TIMEOUT) {
    return bad('Writes reach no majority of the replica set', 'Look at its members with rs.status(): too few run.');
  }
  return bad(`It does not write into ${name} (${code ?? 'no answer'})`, "Look into the database's log.");
}

/** Whether a change stream tells of a write, and how soon. */
async function changeStream(client: MongoClient, name: string): Promise<Finding> {
  const collection = client.db(name).collection(DOCTOR);
  const stream = collection.watch([], { maxAwaitTimeMS: 1_000 });
  try {
    await stream.tryNext();
    const writtenAt = performance.now();
    await collection.insertOne({ at: new Date() });
    await stream.next();
    return good(`Change streams tell of a write after ${Math.round(performance.now() - writtenAt)} ms`);
  } catch {
    return bad(
      'Change streams do not work',
      'LeetCord needs a replica set, and a user who may read changes (readWrite).',
    );
  } finally {
    await stream.close();
  }
}
