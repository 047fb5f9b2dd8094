import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import type { Db } from 'mongodb';
import { healthRoutes, MIGRATIONS_CHECK } from '../http/health.ts';
import { listen } from '../http/http-server.ts';
import { ConfigError } from '../process/env.ts';
import type { Logger } from '../process/logger.ts';
import type { Clock } from '../time/clock.ts';
import { announcedMigrations, LOCK_PACE, withMigrationLock, type LockPace } from './migration-lock.ts';
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

/** How often a running process looks whether a newer version migrates its database, in ms. */
const LOOK_EVERY_MS = 2_000;

/**
 * Brings a subgraph's database to the version of this code, before anything else uses it. Each migration runs once, on whichever
 * replica comes first, once those of older versions have had time to end. Throws a ConfigError when a newer version has migrated the database, and
 * when a backup was restored only in part. Afterwards, until the database is closed, a newer version's migration ends this process with such an
 * error: it would go on writing the old way.
 */
export async function migrate(mongo: Mongo, migrations: Migrations, options: MigrateOptions): Promise<void> {
  const { db, transaction } = mongo;
  const { clock, log } = options;
  const pace = { ...LOCK_PACE, ...options.lock };
  const applied = db.collection<Applied>('migrations');
  const unknownOf = (names: readonly string[]) => names.filter((name) => !Object.hasOwn(migrations, name));
  const findWaiting = async () => {
    const names = await applied.distinct('_id', {});
    if (names.includes(UNFINISHED_RESTORE)) throw new ConfigError(unfinishedSentence(db.databaseName));
    const unknown = unknownOf(names);
    if (unknown.length > 0) throw new ConfigError(newerSentence(db.databaseName, unknown));
    const waiting = Object.entries(migrations)
      .filter(([name]) => !names.includes(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return { waiting, isInUse: names.length > 0 };
  };
  const findAnnounced = async () => unknownOf(await announcedMigrations(db));
  const runWaiting = async () => {
    const { waiting, isInUse } = await findWaiting();
    if (waiting.length > 0 && isInUse) await wait(pace.noticeMs);
    for (const [name, run] of waiting) {
      const startedAt = performance.now();
      await run({ db, transaction, clock });
      const durationMs = Math.round(performance.now() - startedAt);
      await applied.insertOne({ _id: name, appliedAt: clock.now(), durationMs });
      log.info({ migration: name, durationMs }, 'Migrated the database');
    }
  };
  const runInTurn = async () => {
    const names = (await findWaiting()).waiting.map(([name]) => name);
    // Of a newer version that was killed, nothing is left to wait for: the lock tells.
    if (names.length === 0 && (await findAnnounced()).length === 0) return;
    const app = express();
    // A client that polls on one connection would keep this server from closing.
    app.use((_req, res, next) => {
      res.set('connection', 'close');
      next();
    });
    app.use(healthRoutes({ [MIGRATIONS_CHECK]: failMigrating }));
    const health = await listen(app, options);
    try {
      await withMigrationLock(db, names, runWaiting, pace);
    } finally {
      await health.close();
    }
  };

  await runInTurn();
  const look = async () => {
    const announced = await findAnnounced();
    if (announced.length > 0) throw new ConfigError(announcedSentence(db.databaseName, announced));
    await findWaiting();
  };
  const looking = setInterval(() => {
    look().catch((error: unknown) => {
      // An outage says nothing.
      if (!(error instanceof ConfigError)) return;
      clearInterval(looking);
      // Nobody waits for this: it ends the process.
      throw error;
    });
  }, LOOK_EVERY_MS).unref();
  mongo.client.once('topologyClosed', () => clearInterval(looking));
}

function failMigrating(): never {
  throw new Error('migrating');
}

const unfinishedSentence = (database: string) =>
  `The restore of a backup into the database ${database} was not finished: run npm run restore, or npm run move, again.`;

const newerSentence = (database: string, unknown: readonly string[]) =>
  `A newer LeetCord has migrated the database ${database} (${unknown.join(', ')}): start that version, or restore a backup from before.`;

const announcedSentence = (database: string, announced: readonly string[]) =>
  `A newer LeetCord migrates the database ${database} (${announced.join(', ')}): this replica of an older version ends.`;
