import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { migrate } from '@leetcord/kit/mongo/migrations';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { createLogger } from '@leetcord/kit/process/logger';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { systemClock } from '@leetcord/kit/time/clock';
import { Decimal128, Double, Int32, Long, MongoClient, ObjectId, type Db } from 'mongodb';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { entry, headerEntry, TAGS, type Entry } from './archive.ts';
import { withClient } from './client.ts';
import { SUBGRAPHS } from '@leetcord/kit/process/subgraph-env';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { type DatabaseNames } from './databases.ts';
import { dump } from './dump.ts';
import { readBackup, writeBackup } from './file.ts';
import { checkTarget, load } from './load.ts';

let client: MongoClient;
let from: DatabaseNames;
let to: DatabaseNames;
let path: string;
const now = () => new Date();

beforeAll(async () => {
  client = await MongoClient.connect(mongodbUri());
});
afterAll(() => client.close());

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'leetcord-backup-'));
  path = join(folder, 'a.backup');
  const run = randomUUID().slice(0, 8);
  const named = (side: string) =>
    Object.fromEntries(SUBGRAPHS.map((name) => [name, `test_backup_${side}_${name}_${run}`])) as DatabaseNames;
  from = named('from');
  to = named('to');
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    for (const name of [...Object.values(from), ...Object.values(to)]) await dropDatabase(client.db(name));
  });
});

interface Named {
  _id: string;
  [field: string]: unknown;
}
const source = (): Db => client.db(from.contests);
const restored = (): Db => client.db(to.contests);
const backUp = () => writeBackup(path, dump(client, from, { now }));
const restore = () => load(client, to, readBackup(path));
const rawDocuments = async (db: Db, name: string) =>
  (await db.collection(name).find({}, { raw: true }).toArray())
    .map((bson) => (bson as unknown as Buffer).toString('hex'))
    .toSorted();
const messageOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error) => error.message,
  );

test('a restored database has the same bytes, indexes and options, and nothing that belongs to one run', async () => {
  const things = await source().createCollection<Named>('things', { collation: { locale: 'en', strength: 2 } });
  await things.createIndex({ name: 1, at: -1 }, { unique: true, partialFilterExpression: { name: { $exists: true } } });
  await things.createIndex({ at: 1 }, { expireAfterSeconds: 1e9 });
  await things.insertOne({
    _id: 'types',
    ...{ int: new Int32(1), long: Long.fromNumber(1), double: new Double(1), decimal: Decimal128.fromString('1.10') },
    ...{ at: new Date(), id: new ObjectId(), bytes: Buffer.from([0, 255]), nothing: null, list: [[], {}, 'x'] },
  });
  // JavaScript would put 1 before 10.
  for (const field of ['b', '10', '1'])
    await things.updateOne({ _id: 'order' }, { $set: { [`map.${field}`]: 'x' } }, { upsert: true });
  await source().collection('jobs').insertOne({ name: 'sweep', lockedAt: new Date() });
  await source().collection('empty').createIndex({ a: 1 });

  await source().collection('doctor').insertOne({ at: new Date() });

  await backUp();
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await restore()).toMatchObject({ 'contests.things': { count: 2 }, 'contests.empty': { count: 0 } });
  expect(await rawDocuments(restored(), 'things')).toEqual(await rawDocuments(source(), 'things'));
  for (const name of ['things', 'empty']) {
    expect(await restored().collection(name).indexes()).toEqual(await source().collection(name).indexes());
  }
  const [info] = await restored().listCollections({ name: 'things' }, { nameOnly: false }).toArray();
  expect(info).toMatchObject({ options: { collation: { locale: 'en', strength: 2 } } });
  expect(
    await restored()
      .listCollections({ name: { $in: ['jobs', 'doctor'] } })
      .toArray(),
  ).toEqual([]);
});

test('a backup that is made while members play is a state that existed, across the databases', async () => {
  const [events, accounts] = [
    source().collection<Named>('events'),
    client.db(from.users).collection<{ _id: string; points: number }>('accounts'),
  ];
  const names = client.db(from.problems).collection<Named>('names');
  await names.createIndex({ name: 1 }, { unique: true });
  await events.insertMany(Array.from({ length: 3_000 }, (_, n) => ({ _id: `old-${n}`, user: 'none', points: 0 })));
  await accounts.insertMany(Array.from({ length: 20 }, (_, n) => ({ _id: `user-${n}`, points: 0 })));
  await names.insertMany(Array.from({ length: 20 }, (_, n) => ({ _id: `user-${n}`, name: `name-${n}` })));
  let isOver = false;
  let played = 0;
  // Each writer has users of its own: they do not conflict.
  const writer = async (offset: number) => {
    for (let n = 0; !isOver; n += 1) {
      const user = `user-${offset + (n % 5)}`;
      await client.withSession((session) =>
        session.withTransaction(async () => {
          await accounts.updateOne({ _id: user }, { $inc: { points: 1 } }, { session });
          await events.insertOne({ _id: `${offset}-${n}`, user, points: 1 }, { session });
          await events.deleteOne({ _id: `old-${offset * 100 + n}` }, { session });
          // The unique name goes from one document to another.
          await names.deleteOne({ _id: user }, { session });
          await names.insertOne({ _id: user, name: `name-${offset + (n % 5)}`, n }, { session });
        }),
      );
      played += 1;
    }
  };
  const writers = [0, 5, 10, 15].map(writer);
  await expect.poll(() => played).toBeGreaterThan(20);
  const before = played;
  await backUp().finally(() => (isOver = true));
  expect(played).toBeGreaterThan(before);
  await Promise.all(writers);

  await restore();
  const told: Record<string, number> = {};
  for (const { user, points } of await restored().collection<Named>('events').find().toArray()) {
    told[String(user)] = (told[String(user)] ?? 0) + Number(points);
  }
  const kept = await client.db(to.users).collection<Named>('accounts').find().toArray();
  expect(Object.fromEntries(kept.map(({ _id, points }) => [_id, points]))).toEqual(
    Object.fromEntries(kept.map(({ _id }) => [_id, told[_id] ?? 0])),
  );
  expect(kept.reduce((sum, { points }) => sum + Number(points), 0)).toBeGreaterThanOrEqual(before);
  expect(await client.db(to.problems).collection('names').countDocuments()).toBe(20);
});

test('two backups that are made at once are both whole', async () => {
  await source().collection('things').insertOne({ a: 1 });
  const read = async () => {
    const entries: Entry[] = [];
    for await (const each of dump(client, from, { now })) entries.push(each);
    return entries.filter(({ tag }) => tag === TAGS.document).length;
  };
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
});

test('a cut or changed backup is refused before anything is written', async () => {
  await source()
    .collection('things')
    .insertMany(Array.from({ length: 50 }, (_, n) => ({ n })));
  await backUp();
  const whole = readFileSync(path);
  const readAll = async () => {
    for await (const _ of readBackup(path));
  };
  for (const length of [0, 10, whole.length >> 1]) {
    writeFileSync(path, whole.subarray(0, length));
    expect(await messageOf(readAll())).toMatch(/cut off|no backup|damaged/);
  }
  const changed = Buffer.from(whole);
  const middle = changed.length >> 1;
  changed[middle] = changed[middle]! ^ 1;
  writeFileSync(path, changed);
  expect(await messageOf(readAll())).toMatch(/damaged/);
  writeFileSync(path, 'something else');
  expect(await messageOf(readAll())).toMatch(/damaged|no backup/);
});

test('no LeetCord starts on a restore that was cut short, and the restore can be run again', async () => {
  await source()
    .collection('things')
    .insertMany(Array.from({ length: 50 }, (_, n) => ({ n })));
  await backUp();
  async function* cut(): AsyncGenerator<Entry> {
    for await (const each of readBackup(path)) {
      yield each;
      if (each.tag === TAGS.document) throw new Error('the power is out');
    }
  }
  expect(await messageOf(load(client, to, cut()))).toBe('the power is out');
  const mongo = await connectMongo(mongodbUri(), to.contests);
  const start = () =>
    migrate(mongo, {}, { clock: systemClock, log: createLogger('test', 'silent'), host: '127.0.0.1', port: 0 });
  expect(await messageOf(start())).toBe(
    `The restore of a backup into the database ${to.contests} was not finished: run npm run restore, or npm run move, again.`,
  );
  await checkTarget(client, to, { replace: false });
  await restore();
  expect(await messageOf(start())).toBe('none');
  await mongo.close();
  expect(await restored().collection('things').countDocuments()).toBe(50);
  expect(await messageOf(checkTarget(client, to, { replace: false }))).toContain('add --replace');
  await checkTarget(client, to, { replace: true });
});

test('a database that a LeetCord uses is not restored into, and a backup of a newer LeetCord is refused', async () => {
  await restored().collection('health').insertOne({ at: new Date() });
  expect(await messageOf(checkTarget(client, to, { replace: true }))).toContain('stop it first');
  await source().collection<Named>('migrations').insertOne({ _id: '900-later' });
  await backUp();
  expect(await messageOf(restore())).toBe(
    'The backup is of a newer LeetCord (900-later): restore it with that version.',
  );
});

test.each(['system.views', '$cmd'])(
  'a backup is refused that names the collection %s of the database itself',
  async (name) => {
    const header = headerEntry({ madeAt: now(), migrations: { users: [], problems: [], contests: [] } });
    const forged = entry(TAGS.collection, { subgraph: 'users', name, options: {}, indexes: [] });
    const bytes = [header, forged].flatMap(({ tag, bson }) => [Buffer.from(tag), bson]);
    writeFileSync(path, zstdCompressSync(Buffer.concat(bytes)));
    const readAll = async () => {
      for await (const _ of readBackup(path));
    };
    expect(await messageOf(readAll())).toContain('The backup is damaged');
  },
);

test('entries of another program are no backup', async () => {
  async function* others() {
    yield entry(TAGS.document, { a: 1 });
  }
  await writeBackup(path, others());
  expect(await messageOf(restore())).toBe('This is no backup of LeetCord that this version can read.');
});

test('what a restore has written is durable', async () => {
  const uri = new URL(mongodbUri());
  uri.searchParams.set('monitorCommands', 'true');
  const concerns: unknown[] = [];
  await withClient(uri.href, async (restoring) => {
    restoring.on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'insert') concerns.push(command['writeConcern']);
    });
    await restoring.db(to.users).collection<Named>('things').insertOne({ _id: 'a' });
  });
  expect(concerns).toEqual([{ w: 'majority', j: true }]);
});
