import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@leetcord/kit/process/env';
import { lockDataDir } from '../data-dir-lock.ts';
import { keptKinds, restoringDir, startDatabase } from '../database/database.ts';
import { checkDatabase } from '../database/check-database.ts';
import { dataFolder } from '../env.ts';
import { givenDatabase } from '../run-on-database.ts';
import { readHeader } from './archive.ts';
import { withClient } from './client.ts';
import { contentsTable, pathOf, readArgs, runCommand } from './command.ts';
import { DATABASE_NAMES } from './databases.ts';
import { readBackup } from './file.ts';
import { checkTarget, checkVersion, load, type Contents } from './load.ts';

/** `npm run restore <file>`: puts a backup in place, into MONGODB_URI or else into the data folder. `-- --replace` gives up what is there. */
await runCommand(async (args) => {
  const usage = 'npm run restore <file>, or npm run restore <file> -- --replace';
  const { values, positionals } = readArgs(args, { replace: { type: 'boolean', default: false } }, usage);
  const [typed] = positionals;
  if (typed === undefined || positionals.length > 1) throw new ConfigError(`Use it as ${usage}.`);
  const path = pathOf(typed);
  if (!existsSync(path)) throw new ConfigError(`There is no file ${path}.`);
  const madeAt = await check(path);
  const uri = givenDatabase();
  const contents = uri ? await restoreInto(uri, path, values) : await restoreHere(dataFolder(), path, values);
  console.log(
    `${contentsTable(contents)}\nEverything is as it was at ${madeAt.toISOString()}. Start LeetCord with npm start.`,
  );
});

/** Reads a whole backup before anything is written. */
async function check(path: string): Promise<Date> {
  let madeAt: Date | undefined;
  for await (const entry of readBackup(path)) {
    if (madeAt !== undefined) continue;
    const header = readHeader(entry);
    checkVersion(header);
    madeAt = header.madeAt;
  }
  return madeAt!;
}

async function restoreInto(uri: string, path: string, { replace }: { replace: boolean }): Promise<Contents> {
  await checkDatabase(uri);
  return withClient(uri, async (client) => {
    await checkTarget(client, DATABASE_NAMES, { replace });
    return load(client, DATABASE_NAMES, readBackup(path));
  });
}

/** Restores in a folder of its own, and puts it in place once it is complete. The data from before is put aside. */
async function restoreHere(dataDir: string, path: string, { replace }: { replace: boolean }): Promise<Contents> {
  await lockDataDir(dataDir);
  const before = keptKinds(dataDir);
  if (before.length > 0 && !replace) {
    throw new ConfigError(`${dataDir} has data already: add --replace to put it aside, or set LEETCORD_DATA_DIR.`);
  }
  const restoring = restoringDir(dataDir);
  rmSync(restoring, { recursive: true, force: true });
  const database = await startDatabase({ dataDir: restoring, log: console.log });
  let contents: Contents;
  try {
    contents = await withClient(database.uri, (client) => load(client, DATABASE_NAMES, readBackup(path)));
  } finally {
    await database.stop();
  }
  const aside = join(dataDir, `replaced-${Date.now()}`);
  if (before.length > 0) {
    mkdirSync(aside);
    for (const kind of before) renameSync(join(dataDir, `database-${kind}`), join(aside, `database-${kind}`));
    console.log(`The data from before is in ${aside}: delete it when you need it no more.`);
  }
  const folder = `database-${database.kind}`;
  renameSync(join(restoring, folder), join(dataDir, folder));
  rmSync(restoring, { recursive: true });
  return contents;
}
