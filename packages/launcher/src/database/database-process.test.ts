import { MongoClient } from 'mongodb';
import { expect, onTestFinished, test } from 'vitest';
import { manageDatabase } from './database-process.ts';
import { freePort } from '@leetcord/kit/process/free-port';
import { tempDir } from '@leetcord/kit/testing/temp-dir';

test('a database that hangs is restarted on its data', { timeout: 90_000 }, async () => {
  const told: string[] = [];
  const database = manageDatabase(
    { dataDir: tempDir(), port: await freePort(), log: (line) => told.push(line) },
    { watch: { everyMs: 500, silentLooks: 2 }, look: { answerTimeoutMs: 2_000, writeEveryMs: 15_000 } },
  );
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

test('a transaction left by a killed client holds up no write once the database is told', async () => {
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
  let begun = 0;
  const write = other.withSession((own) =>
    own.withTransaction(async () => {
      begun += 1;
      await documentsOf(other).updateOne({ _id: 1 }, { $set: { by: 'other' } }, { session: own });
    }),
  );
  await expect.poll(() => begun).toBeGreaterThan(1);
  database.endAbandonedTransactions();
  await write;
  expect(await documentsOf(other).findOne({})).toMatchObject({ by: 'other' });
});

test('transactions of other clients are begun again, and each is counted once', async () => {
  const database = manageDatabase({ dataDir: tempDir(), port: await freePort(), log: () => undefined });
  onTestFinished(() => database.kill());
  await database.start();
  const client = new MongoClient(database.url);
  onTestFinished(() => client.close());
  const counters = client.db('launcher').collection<{ _id: number }>('counters');
  const [ids, rounds] = [[1, 2, 3, 4], 10];
  let begun = 0;
  const count = async (_id: number) => {
    for (let round = 0; round < rounds; round += 1) {
      await client.withSession((session) =>
        session.withTransaction(async () => {
          await counters.updateOne({ _id }, { $inc: { count: 1 } }, { upsert: true, session });
          begun += 1;
          if (begun % 5 === 0) database.endAbandonedTransactions();
        }),
      );
    }
  };
  await Promise.all(ids.map(count));
  expect(begun).toBeGreaterThan(ids.length * rounds);
  expect(await counters.find().sort({ _id: 1 }).toArray()).toEqual(ids.map((_id) => ({ _id, count: rounds })));
});
