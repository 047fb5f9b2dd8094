import { fork } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient, type CommandStartedEvent } from 'mongodb';
import { expect, onTestFinished, test } from 'vitest';
import { startDatabase, type Database } from './database.ts';
import { freePort } from '@leetcord/kit/process/free-port';
import { processIdentity } from '../process-identity.ts';
import { tempDir } from '@leetcord/kit/testing/temp-dir';

const start = async (dataDir: string, port?: number): Promise<Database> => {
  const database = await startDatabase({ dataDir, port, log: () => undefined });
  onTestFinished(() => database.kill());
  return database;
};

const withClient = async <T>(uri: string, work: (client: MongoClient) => Promise<T>): Promise<T> => {
  // A killed server's client looks this long for another one to say goodbye to.
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 3_000 });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
};

test('acknowledged writes survive kill -9, and the next start needs no clean-up', { timeout: 120_000 }, async () => {
  const dataDir = tempDir();
  const port = await freePort();
  const first = await start(dataDir, port);
  await withClient(first.uri, async (client) => {
    const documents = client.db('launcher').collection<{ _id: number }>('documents');
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await documents.insertOne({ _id: 1 }, { session });
        await documents.insertOne({ _id: 2 }, { session });
      }),
    );
    for (let id = 3; id <= 50; id += 1) await documents.insertOne({ _id: id });
    await first.kill();
  });

  const second = await start(dataDir, port);
  expect(second.uri).toBe(first.uri);
  expect(await withClient(second.uri, (client) => client.db('launcher').collection('documents').countDocuments())).toBe(
    50,
  );
});

test('the database of a killed launcher is ended, and its data is used', { timeout: 120_000 }, async () => {
  const dataDir = tempDir();
  const launcher = fork(join(import.meta.dirname, '..', 'testing', 'start-database.ts'), [dataDir]);
  const [orphan] = (await once(launcher, 'message')) as [number];
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');

  const { pid } = await start(dataDir);
  expect(pid).not.toBe(orphan);
  expect(await processIdentity(orphan)).toBeUndefined();
});

test('SecantusDB keeps no records of writes for retries', { timeout: 120_000 }, async () => {
  const { uri } = await start(tempDir());
  const client = new MongoClient(uri, { monitorCommands: true });
  onTestFinished(() => client.close());
  const sent: CommandStartedEvent[] = [];
  client.on('commandStarted', (event) => sent.push(event));
  const documents = client.db('launcher').collection<{ _id: number }>('documents');
  await documents.insertOne({ _id: 1 });
  await documents.findOneAndUpdate({ _id: 1 }, { $set: { a: 1 } });
  expect(sent.map(({ command }) => command['txnNumber'] as unknown)).toEqual([undefined, undefined]);
});

test('a database ends when its launcher is gone', { timeout: 120_000 }, async () => {
  const launcher = fork(join(import.meta.dirname, '..', 'testing', 'start-database.ts'), [tempDir()]);
  const [orphan] = (await once(launcher, 'message')) as [number];
  launcher.kill('SIGKILL');
  await expect.poll(() => processIdentity(orphan)).toBeUndefined();
});

test('the error for a port in use names the port and the variable that changes it', { timeout: 120_000 }, async () => {
  const { port } = await start(tempDir());
  await expect(start(tempDir(), port)).rejects.toThrow(
    `Port ${port} is in use: stop the program that has it, or set DATABASE_PORT to another port.`,
  );
});

test('only the owner can read the files of a database that has just started', { timeout: 120_000 }, async () => {
  const dataDir = join(tempDir(), 'data');
  const database = await startDatabase({ dataDir, log: () => undefined });
  onTestFinished(() => database.kill());
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  expect(statSync(join(dataDir, `database-${database.kind}`)).mode & 0o777).toBe(0o700);
});
