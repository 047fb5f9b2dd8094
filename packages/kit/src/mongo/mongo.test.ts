import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { mongodbUri } from '../testing/mongodb-uri.ts';
import { connectMongo } from './mongo.ts';
import { createCuttableProxy } from '../testing/cuttable-proxy.ts';
import { dropDatabase } from '../testing/drop-database.ts';

test('a network that silently drops everything is noticed within seconds, and commands work as soon as it recovers', async () => {
  const uri = new URL(mongodbUri());
  const proxy = await createCuttableProxy(uri.href);
  uri.host = new URL(proxy.url).host;
  const mongo = await connectMongo(uri.href, `test_mongo_${randomUUID().slice(0, 8)}`);
  const things = mongo.db.collection('things');
  await Promise.all(Array.from({ length: 20 }, () => things.insertOne({})));

  proxy.freeze();
  const begunAt = performance.now();
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => things.countDocuments()));
  expect(asked.map(({ status }) => status)).toEqual(Array(20).fill('rejected'));
  expect(performance.now() - begunAt).toBeLessThan(15_000);

  proxy.restore();
  const restoredAt = performance.now();
  await expect.poll(() => things.countDocuments().catch(() => 0)).toBe(20);
  // By itself, the driver looks again after 10 s.
  expect(performance.now() - restoredAt).toBeLessThan(9_000);
  await dropDatabase(mongo.db);
  await mongo.close();
  await proxy.close();
}, 60_000);

test('a database that is too slow to answer at first is asked again at the start', async () => {
  const uri = new URL(mongodbUri());
  const proxy = await createCuttableProxy(uri.href);
  uri.host = new URL(proxy.url).host;
  void proxy.holdAt('ping').then(proxy.restore);
  const mongo = await connectMongo(uri.href, 'test_mongo');
  await mongo.close();
  await proxy.close();
}, 30_000);

test('a process opens sixteen connections at most', async () => {
  const mongo = await connectMongo(mongodbUri(), 'test_mongo');
  expect(mongo.client.options.maxPoolSize).toBe(16);
  await mongo.close();
});

test('a transaction whose connection broke does not hold its documents once the database can be reached', async () => {
  const uri = new URL(mongodbUri());
  const proxy = await createCuttableProxy(uri.href);
  uri.host = new URL(proxy.url).host;
  const name = `test_mongo_${randomUUID().slice(0, 8)}`;
  const [mongo, other] = [await connectMongo(uri.href, name), await connectMongo(mongodbUri(), name)];
  await other.db.collection('things').insertOne({ n: 0 });
  const given = mongo.transaction(async (session) => {
    await mongo.db.collection('things').updateOne({ n: 0 }, { $set: { n: 1 } }, { session });
    proxy.reset();
    await mongo.db.collection('things').updateOne({ n: 1 }, { $set: { n: 2 } }, { session });
  });
  await expect(given).rejects.toThrow();
  proxy.restore();

  const restoredAt = performance.now();
  await other.transaction(async (session) => {
    await other.db.collection('things').updateOne({ n: 0 }, { $set: { n: 3 } }, { session });
  });
  // The database itself keeps the documents for 60 s.
  expect(performance.now() - restoredAt).toBeLessThan(20_000);
  await dropDatabase(other.db);
  await Promise.all([mongo.close(), other.close()]);
  await proxy.close();
}, 60_000);

test('nothing is acknowledged before a majority has it in the journal', async () => {
  const uri = new URL(mongodbUri());
  uri.searchParams.set('monitorCommands', 'true');
  const mongo = await connectMongo(uri.href, `test_mongo_${randomUUID().slice(0, 8)}`);
  const things = mongo.db.collection('things');
  await things.insertOne({ n: 0 });
  const concerns: Record<string, unknown> = {};
  mongo.client.on('commandStarted', ({ commandName, command }) => {
    concerns[commandName] = command['writeConcern'];
  });
  await things.insertOne({ n: 1 });
  await things.findOneAndUpdate({ n: 1 }, { $set: { n: 2 } });
  await things.deleteOne({ n: 2 });
  await mongo.transaction(async (session) => void (await things.updateOne({ n: 0 }, { $set: { n: 3 } }, { session })));
  const durable = { w: 'majority', j: true };
  expect(concerns).toMatchObject({
    insert: durable,
    findAndModify: durable,
    delete: durable,
    commitTransaction: durable,
  });
  await dropDatabase(mongo.db);
  await mongo.close();
});
