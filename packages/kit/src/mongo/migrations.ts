import express from 'express';
import type { Db } from 'mongodb';
import { healthRoutes, MIGRATIONS_CHECK } from '../http/health.ts';
import { listen } from '../http/http-server.ts';
import { ConfigError } from '../process/env.ts';
import type { Logger } from '../process/logger.ts';
import type { Clock } from '../time/clock.ts';
import { withMigrationLock, type LockPace } from './migration-lock.ts';
import type { Mongo } from './mongo.ts';

/**
 * Changes stored data from one version to the next. It may be killed at any point and is then run again from the start, so it skips
 * what it has already changed. A command may take 4 seconds, so large collections are processed in parts. It imports nothing from
 * the modules: those change later, while a migration must not.
 */
export type Migration = (database: { db: Db; transaction: Mongo['transaction']; clock: Clock }) => Promise<void>;

/** The name of its file, `001-what-it-does`. Migrations run in the order of their names. */
export type Migrations = Readonly<Record<string, Migration>>;

/** Takes the place of a migration while a backup is being restored. No version knows it, so none starts then. */
export const UNFINISHED_RESTORE = '999-unfinished-restore';

interface Applied {
  _id: string;
  appliedAt: Date;
  durationMs: number;
}

export interface MigrateOptions {
  clock: Clock;
  log: Logger;
  /** Where the process will listen. While migrations run, its health is served there. */
  host: string;
  port: number;
  lock?: Partial<LockPace>;
}

/**
 * Brings a subgraph's database to the version of this code, before anything else uses it. Each migration runs once, on whichever
 * replica comes first. Throws a ConfigError when a newer version has migrated the database, and when a backup was
 * restored only in part.
 */
export async function migrate(mongo: Mongo, migrations: Migrations, options: MigrateOptions): Promise<void> {
  const { db, transaction } = mongo;
  const { clock, log } = options;
  const applied = db.collection<Applied>('migrations');
  const findWaiting = async () => {
    const names = new Set((await applied.find().toArray()).map(({ _id }) => _id));
    if (names.has(UNFINISHED_RESTORE)) throw new ConfigError(unfinishedSentence(db.databaseName));
    const unknown = [...names].filter((name) => !Object.hasOwn(migrations, name));
    if (unknown.length > 0) throw new ConfigError(newerSentence(db.databaseName, unknown));
    return Object.entries(migrations)
      .filter(([name]) => !names.has(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  };
  const runWaiting = async () => {
    for (const [name, run] of await findWaiting()) {
      const startedAt = performance.now();
      await run({ db, transaction, clock });
      const durationMs = Math.round(performance.now() - startedAt);
      await applied.insertOne({ _id: name, appliedAt: clock.now(), durationMs });
      log.info({ migration: name, durationMs }, 'Migrated the database');
    }
  };
  if ((await findWaiting()).length === 0) return;
  const app = express();
  // A client that polls on one connection would keep this server from closing.
  app.use((_req, res, next) => {
    res.set('connection', 'close');
    next();
  });
  app.use(healthRoutes({ [MIGRATIONS_CHECK]: failMigrating }));
  const health = await listen(app, options);
  try {
    await withMigrationLock(db, runWaiting, options.lock);
  } finally {
    await health.close();
  }
}

function failMigrating(): never {
  throw new Error('migrating');
}

const unfinishedSentence = (database: string) =>
  `The restore of a backup into the database ${database} was not finished: run npm run restore, or npm run move, again.`;

const newerSentence = (database: string, unknown: readonly string[]) =>
  `A newer LeetCord has migrated the database ${database} (${unknown.join(', ')}): start that version, or restore a backup from before.`;
