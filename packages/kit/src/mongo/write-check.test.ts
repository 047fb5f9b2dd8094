import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { expect, onTestFinished, test } from 'vitest';
import { mongodbUri } from '../testing/mongodb-uri.ts';
import { createWriteCheck } from './write-check.ts';

test('the database check makes its index, then writes once, then only reads, one after the other', async () => {
  const client = new MongoClient(mongodbUri(), { monitorCommands: true });
  onTestFinished(() => client.close());
  const commands: string[] = [];
  client.on('commandStarted', ({ commandName }) => commands.push(commandName));
  client.on('commandSucceeded', ({ commandName }) => commands.push(`${commandName} done`));
  const check = createWriteCheck(client.db(`test_health_${randomUUID().slice(0, 8)}`));
  await check();
  await check();
  const sent = ['createIndexes', 'update', 'ping'];
  expect(commands).toEqual(sent.flatMap((name) => [name, `${name} done`]));
});
