import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '@leetcord/kit/process/free-port';
import { tempDir } from '@leetcord/kit/testing/temp-dir';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { lockDataDir } from './data-dir-lock.ts';

const COMMAND = fileURLToPath(new URL('./ratings.ts', import.meta.url));

describe('npm run ratings', () => {
  /** A data folder that is locked, as while `npm start` runs. */
  const dataInUse = async () => {
    const dataDir = tempDir();
    await lockDataDir(dataDir);
    return dataDir;
  };
  const run = (file: string, env: Record<string, string>) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, file], {
      env: { ...process.env, MONGODB_URI: '', ...env },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('imports into the database that npm start runs', async () => {
    const file = join(tempDir(), 'ratings.json');
    writeFileSync(file, '[{ "titleSlug": "two-sum", "rating": 1200.5 }]');
    const dbName = `test_ratings_${randomUUID().slice(0, 8)}`;
    const client = new MongoClient(mongodbUri());
    onTestFinished(async () => {
      await dropDatabase(client.db(dbName));
      await client.close();
    });
    const { port } = new URL(mongodbUri());
    expect(run(file, { LEETCORD_DATA_DIR: await dataInUse(), DATABASE_PORT: port, MONGODB_DB: dbName })).toEqual({
      ...{ status: 0, stdout: '1 contest ratings are imported.\n', stderr: '' },
    });
    expect(await client.db(dbName).collection('contest_ratings').findOne()).toMatchObject({
      bySlug: { 'two-sum': 1_200.5 },
    });
  });

  test('says what to do while a command without a database works on the data', async () => {
    const port = await freePort();
    const { status, stderr } = run('ratings.json', {
      LEETCORD_DATA_DIR: await dataInUse(),
      DATABASE_PORT: String(port),
    });
    expect([status, stderr]).toEqual([
      78,
      `No database answers at port ${port}, but another command works on the data: wait until it has ended.\n`,
    ]);
  });
});
