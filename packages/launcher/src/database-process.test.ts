import { MongoClient } from 'mongodb';
import { expect, onTestFinished, test } from 'vitest';
import { manageDatabase } from './database-process.ts';
import { freePort } from '@leetcord/kit/free-port';
import { tempDir } from './testing/temp-dir.ts';

test('a database that hangs is started again on its data', { timeout: 90_000 }, async () => {
  const told: string[] = [];
  const database = manageDatabase({ dataDir: tempDir(), port: await freePort(), log: (line) => told.push(line) });
  onTestFinished(() => database.kill());
  await database.start();
  const client = new MongoClient(database.url);
  onTestFinished(() => client.close());
  await client.db('launcher').collection('documents').insertOne({ kept: true });
  const { pid } = database;

  process.kill(pid!, 'SIGSTOP');
  await expect.poll(() => told.at(-1), { timeout: 60_000 }).toBe('database is back');
  expect(database.pid).not.toBe(pid);
  expect(await client.db('launcher').collection('documents').countDocuments()).toBe(1);
});

test('a transaction that its client has left ends, and holds up no write for good', { timeout: 180_000 }, async () => {
  const database = manageDatabase({ dataDir: tempDir(), port: await freePort(), log: () => undefined });
  onTestFinished(() => database.kill());
  await database.start();
  const [left, other] = [new MongoClient(database.url), new MongoClient(database.url)];
  for (const client of [left, other]) onTestFinished(() => client.close());
  const documentsOf = (client: MongoClient) => client.db('launcher').collection<{ _id: number }>('documents');
  await documentsOf(other).insertOne({ _id: 1 });

  const session = left.startSession();
  session.startTransaction();
  await documentsOf(left).updateOne({ _id: 1 }, { $set: { by: 'left' } }, { session });
  await documentsOf(other).updateOne({ _id: 1 }, { $set: { by: 'other' } });
  expect(await documentsOf(other).findOne({})).toMatchObject({ by: 'other' });
});
