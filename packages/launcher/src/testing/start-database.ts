import { startDatabase } from '../database/database.ts';

/** A launcher that starts a database in the folder of its first argument, prints its pid, and keeps running. */
const [dataDir = ''] = process.argv.slice(2);
const { pid } = await startDatabase({ dataDir, log: () => undefined });
process.send?.(pid);
