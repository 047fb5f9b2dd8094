import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startChild } from '../child.ts';
import { freePort, takesConnections } from '@leetcord/kit/process/free-port';
import { toolsDir } from '../root.ts';
import { tempDir } from '@leetcord/kit/testing/temp-dir';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { databaseUrl } from './address.ts';
import { checkDatabase } from './check-database.ts';
import { findSecantusPy } from './secantus-py.ts';

const complaintAbout = async (uri: string): Promise<string> => {
  const complaint = await checkDatabase(uri).then(
    () => 'none',
    (error: Error) => error.message,
  );
  expect(complaint).not.toContain('hunter2');
  return complaint;
};

/** A SecantusDB with its own options; undefined where there is no Python. */
const startWith = async (...options: string[]): Promise<string | undefined> => {
  const server = await findSecantusPy(() => undefined, toolsDir);
  if (server === undefined) return undefined;
  const [dir, port] = [tempDir(), await freePort()];
  mkdirSync(join(dir, 'data'));
  const { file, args } = server.command({ port, dir: join(dir, 'data') });
  const child = await startChild(file, [...args, ...options], { logPath: join(dir, 'log') });
  onTestFinished(() => child.kill());
  await expect.poll(() => takesConnections(port)).toBe(true);
  return databaseUrl(port);
};

test('a database with transactions passes the check', async () => {
  expect(await complaintAbout(mongodbUri())).toBe('none');
});

test('an address where nobody answers is reported within seconds', async () => {
  const startedAt = Date.now();
  expect(await complaintAbout(`mongodb://ada:hunter2@127.0.0.1:${await freePort()}/`)).toBe(
    'No database answers at MONGODB_URI (nothing listens there): check that it runs and that host, port and options are right.',
  );
  expect(Date.now() - startedAt).toBeLessThan(15_000);
});

test.each(['127.0.0.1:27017', 'postgres://ada:hunter2@localhost/', 'mongodb://', 'mongodb://localhost/?nonsense=1'])(
  '%s is no address of a database',
  async (uri) => {
    expect(await complaintAbout(uri)).toBe(
      'MONGODB_URI is not a MongoDB address: it should look like mongodb://host:27017/?replicaSet=rs0.',
    );
  },
);

test('a server that is not a replica set is refused', async ({ skip }) => {
  const uri = (await startWith('--standalone')) ?? skip('there is no Python');
  expect(await complaintAbout(uri)).toContain('is not a replica set');
});

test('for a user without rights, the error says what to check', async ({ skip }) => {
  const uri = (await startWith('--auth')) ?? skip('there is no Python');
  const sentence = 'The database at MONGODB_URI refuses us: check user, password and rights in the address.';
  expect(await complaintAbout(uri)).toBe(sentence);
  expect(await complaintAbout(uri.replace('mongodb://', 'mongodb://ada:hunter2@'))).toBe(sentence);
});
