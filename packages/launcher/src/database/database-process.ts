import { join } from 'node:path';
import { startDatabase, type Database, type DatabaseOptions } from './database.ts';
import { databaseUrl } from './address.ts';
import { createDatabaseLook, type LookPace } from './health.ts';
import { lastLines } from '../last-lines.ts';
import { supervise, type ManagedProcess } from '../supervise.ts';
import type { WatchPace } from '../watch-health.ts';

const PACE: Partial<WatchPace> = { everyMs: 2_000, silentLooks: 3 };

/** The database as one of the system's processes: it is restarted on the same data when it ends by itself, or hangs. */
export interface DatabaseProcess extends ManagedProcess {
  /** The program that runs it, such as `mongod`. Known once it has started. */
  readonly kind: Database['kind'] | undefined;
  readonly port: number;
  /** Its address, known before it has started. */
  readonly url: string;
  /** To be called when a client was killed: see Database. A failure is ignored, since the transactions end by themselves within a minute. */
  endAbandonedTransactions(): void;
}

export function manageDatabase(
  options: Required<DatabaseOptions>,
  { watch = PACE, look }: { watch?: Partial<WatchPace>; look?: LookPace } = {},
): DatabaseProcess {
  const logPath = join(options.dataDir, 'database.log');
  const url = databaseUrl(options.port);
  let database: Database | undefined;
  const process = supervise(
    {
      name: 'database',
      logPath,
      launch: async () => {
        database = await startDatabase(options);
        return database;
      },
      look: createDatabaseLook(url, look),
      pace: watch,
      isOutside: () => false,
      isRestartOfUse: () => false,
      lastWords: () => lastLines(logPath).slice(-5).join('\n'),
    },
    options.log,
  );
  return Object.defineProperties(process, {
    kind: { get: () => database?.kind },
    port: { value: options.port },
    url: { value: url },
    endAbandonedTransactions: { value: () => void database?.endAbandonedTransactions().catch(() => undefined) },
  }) as DatabaseProcess;
}
