import { ConfigError, readEnv } from '@leetcord/kit/process/env';
import type { MongoClient } from 'mongodb';
import { checkDatabase } from '../database/check-database.ts';
import { launcherEnv } from '../env.ts';
import { givenDatabase, withStoppedDatabase } from '../run-on-database.ts';
import { withClient } from './client.ts';
import { contentsTable, readArgs, runCommand } from './command.ts';
import { DATABASE_NAMES, MARKS } from './databases.ts';
import { dump } from './dump.ts';
import { checkStopped, checkTarget, load, type Contents } from './load.ts';

/**
 * `npm run move`: copies all data of a LeetCord that is stopped to the MongoDB at NEW_MONGODB_URI, and compares both. The address is no argument,
 * which npm would show, and the system to all its users: it may hold a password.
 */
await runCommand(async (args) => {
  const usage = 'NEW_MONGODB_URI=mongodb://host:27017/?replicaSet=rs0 npm run move, or with -- --replace at the end';
  const { values, positionals } = readArgs(args, { replace: { type: 'boolean', default: false } }, usage);
  const { NEW_MONGODB_URI: target } = readEnv(launcherEnv);
  if (target === undefined || positionals.length > 0) throw new ConfigError(`Use it as ${usage}.`);
  await checkDatabase(target, 'NEW_MONGODB_URI');
  const given = givenDatabase();
  const move = (source: string) => moveData(source, target, { ...values, mayRun: given !== undefined });
  const contents = await (given ? move(given) : withStoppedDatabase(move));
  console.log(contentsTable(contents));
  console.log('Counts and hashes are equal. Set MONGODB_URI to the new address, then start LeetCord.');
  console.log('The data here stays as it is: without MONGODB_URI, LeetCord would go on with it.');
});

interface MoveOptions {
  replace: boolean;
  /** Whether a LeetCord may still use the source. */
  mayRun: boolean;
}

async function moveData(source: string, target: string, { replace, mayRun }: MoveOptions): Promise<Contents> {
  return withClient(source, (from) =>
    withClient(target, async (to) => {
      if (await isSame(from, to))
        throw new ConfigError('The data is there already: name the address of another database.');
      if (mayRun) await checkStopped(from, DATABASE_NAMES);
      await checkTarget(to, DATABASE_NAMES, { replace });
      return load(to, DATABASE_NAMES, dump(from, DATABASE_NAMES, { now: () => new Date() }));
    }),
  );
}

/** Whether two addresses, which may look different, are of one database. */
async function isSame(from: MongoClient, to: MongoClient): Promise<boolean> {
  const marks = (client: MongoClient) => client.db(DATABASE_NAMES.users).collection(MARKS);
  const { insertedId: _id } = await marks(to).insertOne({});
  const found = await marks(from).findOne({ _id });
  await marks(to).deleteOne({ _id });
  return found !== null;
}
