import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { expect, inject, onTestFinished, test } from 'vitest';
import { createWriteCheck } from './write-check.ts';

test('a check of the database writes at first, then only reads', async () => {
  const client = new MongoClient(inject('mongodbUri'), { monitorCommands: true });
  onTestFinished(() => client.close());
  const sent: string[] = [];
  client.on('commandStarted', ({ commandName }) => sent.push(commandName));
  const check = createWriteCheck(client.db(`test_health_${randomUUID().slice(0, 8)}`));
  await check();
  await check();
  expect(sent.filter((name) => name !== 'createIndexes')).toEqual(['update', 'ping']);
});
