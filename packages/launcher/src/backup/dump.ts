import { UNFINISHED_RESTORE } from '@leetcord/kit/mongo/migrations';
import { ConfigError } from '@leetcord/kit/process/env';
import type { ClientSession, Db, Document, MongoClient } from 'mongodb';
import { SUBGRAPHS, type SubgraphName } from '@leetcord/kit/process/subgraph-env';
import { entry, headerEntry, TAGS, type CollectionEntry, type Entry } from './archive.ts';
import { Changes, type ChangedCollection } from './changes.ts';
import { isKept, MARKS, type DatabaseNames } from './databases.ts';

/** How many documents one command reads. */
const BATCH = 1_000;
/** With fewer changes to read again, in documents, they are read as of one moment: within seconds, which every server keeps. */
const FEW_CHANGES = 2_000;
/** After so many rounds of reading what has changed, it is done as of one moment in any case. */
const MOST_ROUNDS = 5;

/** What is to be read, and what has been. */
interface Dump {
  client: MongoClient;
  names: DatabaseNames;
  changes: Changes;
  collections: CollectionEntry[];
}

/**
 * All entries of a backup: the three databases as they were at one moment, although they are read one document after the other while
 * LeetCord runs. First every collection is read. Meanwhile change streams note what changes, and that is read again, the last time in
 * one snapshot; then everything is as it was in that snapshot.
 */
export async function* dump(
  client: MongoClient,
  names: DatabaseNames,
  { now }: { now: () => Date },
): AsyncGenerator<Entry> {
  const changes = await Changes.follow(client, names);
  try {
    const collections = await listCollections(client, names);
    const reading: Dump = { client, names, changes, collections };
    const migrations = await appliedMigrations(client, names);
    if (SUBGRAPHS.some((subgraph) => migrations[subgraph].includes(UNFINISHED_RESTORE))) {
      throw new ConfigError('A backup was restored here only in part: run npm run restore again.');
    }
    yield headerEntry({ madeAt: now(), migrations });
    changes.willRead(collections);
    for (const collection of collections) {
      changes.isReading(collection);
      yield collectionEntry(collection);
      const documents = client.db(names[collection.subgraph]).collection(collection.name);
      const cursor = documents.find({}, { raw: true, batchSize: BATCH });
      for await (const bson of cursor) yield { tag: TAGS.document, bson: bson as unknown as Uint8Array };
      // What has changed in collections that are read is read again soon, so that little waits.
      yield* readAgain(reading, changes.take());
    }
    for (let round = 1; changes.count > FEW_CHANGES && round < MOST_ROUNDS; round += 1) {
      yield* readAgain(reading, changes.take());
    }
    yield* readTheRest(reading);
  } finally {
    await changes.close();
  }
}

/** Reads what has changed since it was read, all as of one moment. */
async function* readTheRest(reading: Dump): AsyncGenerator<Entry> {
  const { client, names, changes } = reading;
  const isSnapshot = await keepsSnapshots(client, names);
  const session = client.startSession(isSnapshot ? { snapshot: true } : {});
  // SecantusDB has no snapshots outside of transactions. MongoDB's transactions end after a minute.
  if (!isSnapshot) session.startTransaction({ readConcern: { level: 'snapshot' } });
  try {
    // The first read chooses the moment.
    await client.db(names.users).collection(MARKS).findOne({}, { session });
    await changes.catchUp();
    // Some may be new, or have new indexes.
    reading.collections = await listCollections(client, names);
    for (const collection of reading.collections) yield collectionEntry(collection);
    yield* readAgain(reading, changes.take(), session);
    if (!isSnapshot) await session.commitTransaction();
  } finally {
    await session.endSession();
  }
}

async function* readAgain(
  { client, names, collections }: Dump,
  changed: readonly ChangedCollection[],
  session?: ClientSession,
): AsyncGenerator<Entry> {
  for (const { subgraph, name, ids } of changed) {
    const isIt = (each: CollectionEntry) => each.subgraph === subgraph && each.name === name;
    // One that was made meanwhile is described at the end.
    yield collectionEntry(collections.find(isIt) ?? { subgraph, name, options: {}, indexes: [] });
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      const documents = client.db(names[subgraph]).collection(name);
      // First each is taken away, then those that exist are put in.
      for (const _id of batch) yield entry(TAGS.deleted, { _id });
      const found = documents.find({ _id: { $in: batch } } as Document, { raw: true, session, batchSize: BATCH });
      for await (const bson of found) yield { tag: TAGS.document, bson: bson as unknown as Uint8Array };
    }
  }
}

const collectionEntry = (collection: CollectionEntry): Entry => entry(TAGS.collection, collection);

async function listCollections(client: MongoClient, names: DatabaseNames): Promise<CollectionEntry[]> {
  const found: CollectionEntry[] = [];
  for (const subgraph of SUBGRAPHS) {
    const db = client.db(names[subgraph]);
    const infos = await db.listCollections({ type: 'collection' }, { nameOnly: false }).toArray();
    for (const { name, options = {} } of infos.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isKept(name)) found.push({ subgraph, name, options, indexes: await listIndexes(db, name) });
    }
  }
  return found;
}

async function listIndexes(db: Db, name: string): Promise<Document[]> {
  const indexes = await db.collection(name).listIndexes().toArray();
  return indexes.filter((index) => index['name'] !== '_id_').map(({ ns: _ns, ...index }) => index);
}

async function appliedMigrations(client: MongoClient, names: DatabaseNames): Promise<Record<SubgraphName, string[]>> {
  const namesIn = async (subgraph: SubgraphName) => {
    const applied = client.db(names[subgraph]).collection<{ _id: string }>('migrations');
    return (await applied.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
  };
  return { users: await namesIn('users'), problems: await namesIn('problems'), contests: await namesIn('contests') };
}

/** Whether reads of a snapshot session really are as of one moment: SecantusDB accepts such sessions and reads the newest. */
async function keepsSnapshots(client: MongoClient, names: DatabaseNames): Promise<boolean> {
  const marks = client.db(names.users).collection<{ _id: string }>(MARKS);
  const _id = 'probe';
  await marks.deleteOne({ _id });
  const session = client.startSession({ snapshot: true });
  try {
    await marks.findOne({ _id }, { session });
    await marks.insertOne({ _id });
    return (await marks.findOne({ _id }, { session })) === null;
  } catch {
    return false;
  } finally {
    await session.endSession();
    await marks.deleteOne({ _id });
  }
}
