import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from '@leetcord/kit/process/env';
import { makePrivateFolder } from '@leetcord/kit/process/private-folder';
import { dataFolder } from '../env.ts';
import { withDatabase } from '../run-on-database.ts';
import { withClient } from './client.ts';
import { pathOf, readArgs, runCommand } from './command.ts';
import { DATABASE_NAMES } from './databases.ts';
import { dump } from './dump.ts';
import { readBackup, writeBackup } from './file.ts';

/**
 * `npm run backup [file]`: writes all data of LeetCord to a file, while it runs or while it is stopped. Without a file, to one in the data
 * folder; `-- --keep 14` then deletes all but the newest 14 there.
 */
await runCommand(async (args) => {
  const usage = 'npm run backup, npm run backup <file>, or npm run backup -- --keep 14';
  const { values, positionals } = readArgs(args, { keep: { type: 'string' } }, usage);
  const keep = values.keep === undefined ? undefined : Number(values.keep);
  if (positionals.length > 1 || (keep !== undefined && !(Number.isInteger(keep) && keep > 0))) {
    throw new ConfigError(`Use it as ${usage}.`);
  }
  const [typed] = positionals;
  if (typed !== undefined && keep !== undefined)
    throw new ConfigError('--keep is for backups in the data folder only.');
  const folder = join(dataFolder(), 'backups');
  if (typed === undefined) makePrivateFolder(folder);
  const path = typed === undefined ? join(folder, nameOf(new Date())) : pathOf(typed);
  if (existsSync(path)) throw new ConfigError(`${path} exists already: name another file.`);
  if (!existsSync(dirname(path))) throw new ConfigError(`There is no folder ${dirname(path)}: make it first.`);

  await withDatabase((uri) =>
    withClient(uri, (client) => writeBackup(path, dump(client, DATABASE_NAMES, { now: () => new Date() }))),
  );
  // A backup that cannot be read is none.
  let entries = 0;
  for await (const _ of readBackup(path)) entries += 1;
  console.log(`${path} has ${entries} entries in ${(statSync(path).size / 1e6).toFixed(1)} MB, and was read back.`);
  console.log('It holds members’ data and the keys that sign them in: keep it where only you can read it.');
  if (keep !== undefined) for (const old of backupsIn(folder).slice(0, -keep)) rmSync(join(folder, old));
});

/** Sorted by name, they are sorted by time. */
function nameOf(now: Date): string {
  return `leetcord-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`;
}

const backupsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^leetcord-\d{4}-\d\d-\d\dT\d{6}Z\.backup$/.test(name))
    .toSorted();
