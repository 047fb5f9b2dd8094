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
