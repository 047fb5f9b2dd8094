import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('./rebuild.ts', import.meta.url));

test('npm run rebuild reports a row that follows from no submission, and removes it with --repair', async () => {
  const uri = mongodbUri();
  const MONGODB_DB = `test_rebuild_${randomUUID().slice(0, 8)}`;
  const client = await MongoClient.connect(uri);
  const env = { ...process.env, MONGODB_URI: uri, MONGODB_DB };
  const run = (...args: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [COMMAND, ...args], { env, encoding: 'utf8' });
    return { status, lastLine: stdout.trim().split('\n').at(-1) };
  };
  const row = {
    _id: 'club:ALL_TIME|ann',
    board: 'club:ALL_TIME',
    userId: 'ann',
    points: 3,
    solved: 1,
    lastScoredAt: new Date(0),
    order: '1',
  };
  await client.db(MONGODB_DB).collection<{ _id: string }>('scores').insertOne(row);
  const advice = 'Rows that differ: 1. Repair them with npm run rebuild -- --repair.';
  expect(run()).toEqual({ status: 1, lastLine: advice });
  expect(run('--repair')).toEqual({ status: 0, lastLine: 'Rows that differ: 1. They are repaired.' });
  expect(run()).toEqual({ status: 0, lastLine: 'All rows are as the submissions say.' });
  await dropDatabase(client.db(MONGODB_DB));
  await client.close();
});
