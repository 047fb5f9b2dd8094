import { ConfigError } from '@leetcord/kit/process/env';
import { UNFINISHED_RESTORE } from '@leetcord/kit/mongo/migrations';
import { BSON, MongoBulkWriteError, type Collection, type Document, type MongoClient } from 'mongodb';
import { SUBGRAPHS, type SubgraphName } from '@leetcord/kit/process/subgraph-env';
import { readCollection, readHeader, TAGS, type CollectionEntry, type Entry, type Header } from './archive.ts';
import { MIGRATIONS, type DatabaseNames } from './databases.ts';
import { Digest } from './digest.ts';
import { exactDocument } from './exact-document.ts';

/** How much is written at once. */
const BATCH = { documents: 500, bytes: 4 * 1024 * 1024 };
/** A LeetCord that has written that it is well within this time, in ms, still runs: it does so every 20 s. */
const RUNS_WITHIN_MS = 60_000;

const DUPLICATE_KEY = 11_000;
const MIGRATIONS_COLLECTION = 'migrations';

/** What a collection has been given, and what it should have now. */
interface Loaded {
  collection: CollectionEntry;
  stored: Collection;
  digest: Digest;
}

/** How many documents each collection has, and the hash of them: see Digest. */
export type Contents = Record<string, { count: number; hash: string }>;

/** Throws a ConfigError when the backup is of a newer LeetCord than this one. */
export function checkVersion({ migrations }: Header): void {
  const unknown = SUBGRAPHS.flatMap((subgraph) =>
    (migrations[subgraph] ?? []).filter((name) => !Object.hasOwn(MIGRATIONS[subgraph], name)),
  );
  if (unknown.length === 0) return;
  throw new ConfigError(`The backup is of a newer LeetCord (${unknown.join(', ')}): restore it with that version.`);
}

/**
 * Throws a ConfigError when the databases have data, unless it is to be replaced or is that of an unfinished restore, and when a LeetCord
 * uses them now.
 */
export async function checkTarget(
  client: MongoClient,
  names: DatabaseNames,
  { replace }: { replace: boolean },
): Promise<void> {
  await checkStopped(client, names);
  if (replace) return;
  let hasData = false;
  for (const subgraph of SUBGRAPHS) {
    const db = client.db(names[subgraph]);
    const migrations = db.collection<{ _id: string }>(MIGRATIONS_COLLECTION);
    if ((await migrations.findOne({ _id: UNFINISHED_RESTORE })) !== null) return;
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      hasData ||= (await db.collection(name).findOne({}, { projection: { _id: 1 } })) !== null;
    }
  }
  if (hasData) {
    throw new ConfigError(
      'The database has data already: use another one, or add --replace to delete that data for good.',
    );
  }
}

/** Throws a ConfigError when a LeetCord uses the databases now. */
export async function checkStopped(client: MongoClient, names: DatabaseNames): Promise<void> {
  const since = new Date(Date.now() - RUNS_WITHIN_MS);
  for (const subgraph of SUBGRAPHS) {
    const isRunning = await client
      .db(names[subgraph])
      .collection('health')
      .findOne({ at: { $gt: since } });
    if (isRunning === null) continue;
    throw new ConfigError(
      'A LeetCord uses the database, or did a moment ago: stop it first, then run this again after a minute.',
    );
  }
}

/**
 * Replaces the databases by the entries of a backup, and compares what is stored then with what was given. Until it is complete, no LeetCord
 * starts on them. Nothing is kept of what was there before.
 */
export async function load(
  client: MongoClient,
  names: DatabaseNames,
  entries: AsyncIterable<Entry>,
): Promise<Contents> {
  const marks = (subgraph: SubgraphName) =>
    client.db(names[subgraph]).collection<{ _id: string }>(MIGRATIONS_COLLECTION);
  for (const subgraph of SUBGRAPHS) {
    await marks(subgraph).updateOne({ _id: UNFINISHED_RESTORE }, { $set: {} }, { upsert: true });
  }
  await empty(client, names);
  const loaded = await loadEntries(client, names, entries);
  for (const each of loaded) await compare(each);
  // At last: a changed document may break the rules of an index for a moment, and one that has expired is deleted soon.
  for (const { collection, stored } of loaded) {
    if (collection.indexes.length === 0) continue;
    const { subgraph, name, indexes } = collection;
    await client
      .db(names[subgraph])
      .command({ createIndexes: stored.collectionName, indexes })
      .catch((cause: unknown) => {
        throw new Error(`The indexes of ${name} cannot be made`, { cause });
      });
  }
  for (const subgraph of SUBGRAPHS) await marks(subgraph).deleteOne({ _id: UNFINISHED_RESTORE });
  return Object.fromEntries(
    loaded.map(({ collection: { subgraph, name }, digest: { count, hash } }) => [
      `${subgraph}.${name}`,
      { count, hash },
    ]),
  );
}

/** The migrations go last document by document, since the mark is among them. */
async function empty(client: MongoClient, names: DatabaseNames): Promise<void> {
  for (const subgraph of SUBGRAPHS) {
    const db = client.db(names[subgraph]);
    for (const { name } of await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) {
      if (name === MIGRATIONS_COLLECTION) {
        await db.collection<{ _id: string }>(name).deleteMany({ _id: { $ne: UNFINISHED_RESTORE } });
      } else if (!name.startsWith('system.')) await db.dropCollection(name);
    }
  }
}

async function loadEntries(
  client: MongoClient,
  names: DatabaseNames,
  entries: AsyncIterable<Entry>,
): Promise<Loaded[]> {
  const loaded = new Map<string, Loaded>();
  let current: Loaded | undefined;
  let batch: Entry[] = [];
  let bytes = 0;
  const flush = async () => {
    if (current !== undefined && batch.length > 0) await write(current, batch);
    batch = [];
    bytes = 0;
  };
  for await (const entry of entries) {
    if (entry.tag === TAGS.header) {
      checkVersion(readHeader(entry));
      continue;
    }
    if (entry.tag === TAGS.collection) {
      await flush();
      current = await open(client, names, loaded, readCollection(entry));
      continue;
    }
    // Either inserts or deletes.
    if (batch.length >= BATCH.documents || bytes >= BATCH.bytes || batch[0]?.tag !== entry.tag) await flush();
    batch.push({ tag: entry.tag, bson: Buffer.from(entry.bson) });
    bytes += entry.bson.length;
  }
  await flush();
  return [...loaded.values()];
}

/** A collection is described again when more of it follows, at the end as it is then. */
async function open(
  client: MongoClient,
  names: DatabaseNames,
  loaded: Map<string, Loaded>,
  collection: CollectionEntry,
): Promise<Loaded> {
  const { subgraph, name, options } = collection;
  const key = `${subgraph}.${name}`;
  const known = loaded.get(key);
  if (known !== undefined) {
    known.collection = collection;
    return known;
  }
  const db = client.db(names[subgraph]);
  if (name !== MIGRATIONS_COLLECTION) await db.command({ create: name, ...options });
  const opened = { collection, stored: db.collection(name), digest: new Digest() };
  loaded.set(key, opened);
  return opened;
}

async function write({ stored, digest }: Loaded, batch: readonly Entry[]): Promise<void> {
  const documents = batch.map(({ bson }) => bson);
  if (batch[0]!.tag === TAGS.document) {
    const doubled = await insert(stored, documents);
    for (const [index, bson] of documents.entries()) if (!doubled.has(index)) digest.add(bson);
    return;
  }
  const ids = documents.map((bson) => exactDocument(bson)['_id'] as unknown);
  const filter: Document = { _id: { $in: ids } };
  for await (const bson of stored.find(filter, { raw: true })) digest.remove(bson as unknown as Uint8Array);
  await stored.deleteMany(filter);
}

/**
 * Returns which ones are there already. A document that is deleted and made again while its collection is read can be read twice; it
 * has changed meanwhile, so it follows once more.
 */
async function insert(stored: Collection, documents: readonly Uint8Array[]): Promise<ReadonlySet<number>> {
  try {
    await stored.insertMany(documents.map(exactDocument), { ordered: false, bypassDocumentValidation: true });
    return new Set();
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error;
    const errors = [error.writeErrors].flat();
    if (errors.length === 0 || errors.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
    return new Set(errors.map(({ index }) => index));
  }
}

async function compare({ collection: { subgraph, name }, stored, digest }: Loaded): Promise<void> {
  const found = new Digest();
  for await (const bson of stored.find({}, { raw: true, batchSize: 1_000 })) {
    const document = bson as unknown as Uint8Array;
    const isMark = name === MIGRATIONS_COLLECTION && BSON.deserialize(document)['_id'] === UNFINISHED_RESTORE;
    if (!isMark) found.add(document);
  }
  if (found.equals(digest)) return;
  throw new Error(
    `${subgraph}.${name} is not what was written: ${found.count} documents in place of ${digest.count}, or others. Something else writes to this database.`,
  );
}
