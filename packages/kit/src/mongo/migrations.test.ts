import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { mongodbUri } from '../testing/mongodb-uri.ts';
import { freePort } from '../process/free-port.ts';
import { createLogger } from '../process/logger.ts';
import { dropDatabase } from '../testing/drop-database.ts';
import { spawnMain } from '../testing/spawn-main.ts';
import { TestClock } from '../testing/test-clock.ts';
import type { LockPace } from './migration-lock.ts';
import { migrate, type Migration, type Migrations } from './migrations.ts';
import { connectMongo, type Mongo } from './mongo.ts';

const mainOf = (name: string) => fileURLToPath(new URL(`../testing/${name}.ts`, import.meta.url));
const clock = new TestClock();
let mongo: Mongo;
let lines: Record<string, unknown>[];

beforeEach(async () => {
  mongo = await connectMongo(mongodbUri(), `test_migrations_${randomUUID().slice(0, 8)}`);
  lines = [];
  onTestFinished(async () => {
    await dropDatabase(mongo.db);
    await mongo.close();
  });
});

const run = (migrations: Migrations, { port = 0, lock = {} }: { port?: number; lock?: Partial<LockPace> } = {}) => {
  const log = createLogger('test', 'info', { write: (line: string) => void lines.push(JSON.parse(line)) });
  return migrate(mongo, migrations, {
    clock,
    log,
    host: '127.0.0.1',
    port,
    lock: { beatMs: 50, noticeMs: 0, ...lock },
  });
};
const spawn = (name: string) =>
  spawnMain(mainOf(name), {
    PATH: process.env['PATH'],
    MONGODB_URI: mongodbUri(),
    MONGODB_DB: mongo.db.databaseName,
  });
const applied = async () =>
  (await mongo.db.collection('migrations').find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
const note =
  (text: string): Migration =>
  async ({ db }) =>
    void (await db.collection<{ _id: string }>('notes').insertOne({ _id: text }));
/** The same as the migration that the spawned process begins. */
const priceInCents: Migration = async ({ db }) => {
  for await (const { _id, price } of db.collection('things').find({ price: { $exists: true } })) {
    await db.collection('things').updateOne({ _id }, { $set: { cents: 100 * price }, $unset: { price: 1 } });
  }
};

test('migrations run once, in the order of their names, and each is recorded and logged with its duration', async () => {
  const order: string[] = [];
  const migrations = {
    '002-second': async () => void order.push('second'),
    '001-first': async () => void order.push('first'),
  };
  await run(migrations);
  await run(migrations);
  await run({ ...migrations, '003-third': async () => void order.push('third') });
  expect(order).toEqual(['first', 'second', 'third']);
  expect(await applied()).toEqual(['001-first', '002-second', '003-third']);
  expect(lines.map(({ migration, durationMs }) => [migration, typeof durationMs])).toEqual([
    ['001-first', 'number'],
    ['002-second', 'number'],
    ['003-third', 'number'],
  ]);
});

test('when several replicas start at once, one runs each migration and the others wait for its end', async () => {
  // A second run of either would be refused because its note exists.
  const migrations = { '001-a': note('a'), '002-b': note('b') };
  const ends = Array.from({ length: 5 }, async () => {
    await run(migrations);
    return applied();
  });
  expect(await Promise.all(ends)).toEqual(Array(5).fill(['001-a', '002-b']));
});

test('a waiting replica reports that it is migrating, and continues where a killed one stopped', async () => {
  const things = mongo.db.collection<{ _id: number; price?: number; cents?: number }>('things');
  await things.insertMany([
    { _id: 1, price: 1 },
    { _id: 2, price: 2 },
  ]);
  const killed = spawn('migrating-main');
  await expect.poll(() => things.findOne({ _id: 1 })).toEqual({ _id: 1, cents: 100 });

  const port = await freePort();
  let isOver = false;
  const waiting = run({ '001-price-in-cents': priceInCents }, { port, lock: { leaseMs: 1_500 } }).finally(() => {
    isOver = true;
  });
  const health = () => fetch(`http://127.0.0.1:${port}/health/ready`).then((reply) => reply.json());
  await expect.poll(() => health().catch(() => null)).toMatchObject({ checks: { migrations: 'migrating' } });
  const locks = mongo.db.collection('migration_lock');
  const renewed = await locks.findOne();
  // For longer than a lease: a lock that is renewed is not taken over.
  await expect.poll(async () => (await locks.findOne())!['beat'] - renewed!['beat']).toBeGreaterThan(40);
  expect(isOver).toBe(false);

  await killed.end('SIGKILL');
  await waiting;
  expect(await things.find().sort({ _id: 1 }).toArray()).toEqual([
    { _id: 1, cents: 100 },
    { _id: 2, cents: 200 },
  ]);
  expect(await applied()).toEqual(['001-price-in-cents']);
  expect(await locks.countDocuments()).toBe(0);
  await expect(health()).rejects.toThrow();
});

test('a replica gives up waiting for another one after a time', async () => {
  await mongo.db.collection<{ _id: string }>('migration_lock').insertOne({ _id: 'lock' });
  await expect(run({ '001-a': note('a') }, { lock: { longestWaitMs: 200 } })).rejects.toThrow(
    'Another process has been migrating the database',
  );
  expect(await applied()).toEqual([]);
});

test('a process that has lost its lock stops and records nothing', async () => {
  const lost = run({
    '001-a': async ({ db }) => {
      await db.collection('migration_lock').updateOne({}, { $set: { owner: 'another' } });
      await new Promise(() => undefined);
    },
  });
  await expect(lost).rejects.toThrow('Another process took over the migrations');
  expect(await applied()).toEqual([]);
  expect(await mongo.db.collection('migration_lock').countDocuments({ owner: 'another' })).toBe(1);
});

test('a migration that fails ends the start, and the next start runs it again', async () => {
  let runs = 0;
  const fails = async () => {
    runs += 1;
    if (runs === 1) throw new Error('no');
  };
  await expect(run({ '001-a': fails, '002-b': note('b') })).rejects.toThrow('no');
  expect(await applied()).toEqual([]);
  await run({ '001-a': fails, '002-b': note('b') });
  expect(await applied()).toEqual(['001-a', '002-b']);
});

const announced = () => `A newer LeetCord migrates the database ${mongo.db.databaseName} (002-b)`;

test('a replica of an older version finishes its work and ends with code 78 when a newer one is about to migrate, before it does', async () => {
  const replicas = mongo.db.collection('replicas');
  const older = spawn('older-main');
  await expect.poll(() => replicas.countDocuments({ isWorking: true })).toBe(1);
  const newer = run({ '001-a': note('a'), '002-b': async () => void (await older.ended) }, { lock: { noticeMs: 500 } });
  expect(await older.ended).toBe(78);
  expect(older.stderr()).toBe(`${announced()}: this replica of an older version ends.\n`);
  expect(await replicas.countDocuments({ isWorking: false })).toBe(1);
  await newer;
  expect(await applied()).toEqual(['001-a', '002-b']);
});

test('a replica of an older version that starts while a newer one migrates waits, and is refused after', async () => {
  const lock = { _id: 'lock', owner: 'newer', beat: 0, names: ['002-b'] };
  const locks = mongo.db.collection<typeof lock>('migration_lock');
  await run({ '001-a': note('a') });
  await locks.insertOne(lock);
  const port = await freePort();
  const older = run({ '001-a': note('a') }, { port });
  const health = () => fetch(`http://127.0.0.1:${port}/health/ready`).then((reply) => reply.json());
  await expect.poll(() => health().catch(() => null)).toMatchObject({ checks: { migrations: 'migrating' } });
  await mongo.db.collection<{ _id: string }>('migrations').insertOne({ _id: '002-b' });
  await locks.deleteOne({ _id: 'lock' });
  await expect(older).rejects.toMatchObject({ name: 'ConfigError' });
});

test('a replica of an older version starts again where a newer one was killed before it migrated', async () => {
  const lock = { _id: 'lock', owner: 'killed', beat: 0, names: ['002-b'] };
  await mongo.db.collection<typeof lock>('migration_lock').insertOne(lock);
  await run({ '001-a': note('a') }, { lock: { leaseMs: 1_500 } });
  expect(await mongo.db.collection('migration_lock').countDocuments()).toBe(0);
  expect(await applied()).toEqual(['001-a']);
});

test('a database that a newer version has migrated is refused with one sentence and stays unchanged', async () => {
  await run({ '001-a': note('a'), '002-b': note('b') });
  await expect(run({ '001-a': note('a'), '003-c': note('c') })).rejects.toMatchObject({
    name: 'ConfigError',
    message: `A newer LeetCord has migrated the database ${mongo.db.databaseName} (002-b): start that version, or restore a backup from before.`,
  });
  expect(await applied()).toEqual(['001-a', '002-b']);
});
