import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@leetcord/kit/process/free-port';
import { manageDatabase } from '@leetcord/launcher/database/database-process';
import { expect, onTestFinished, test } from 'vitest';
import { askAll } from './ask-all.ts';
import { loadDatabase, readRecorded } from './load-database.ts';
import { startSubgraphs } from './start-subgraphs.ts';

test('a database from an earlier version gives the same answers', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'leetcord-upgrade-'));
  const database = manageDatabase({ dataDir, port: await freePort(), log: console.log });
  await database.start();
  onTestFinished(async () => {
    await database.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const filled = await loadDatabase(database.url);
  const subgraphs = await startSubgraphs(database.url, { now: () => filled.recordedAt });
  onTestFinished(() => subgraphs.close());
  const answers = await askAll(subgraphs, filled);
  // What was answered then is answered now; an export may have sections more, and rows of boards that are new.
  const then: unknown = JSON.parse(readRecorded('answers'), (key, value: object[]) =>
    key === 'scores' ? expect.arrayContaining(value.map((row) => expect.objectContaining(row) as object)) : value,
  );
  expect(JSON.parse(JSON.stringify(answers))).toMatchObject(then as object);
});
