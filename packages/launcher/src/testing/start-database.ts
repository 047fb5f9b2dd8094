import { startDatabase } from '../database/database.ts';

/** A launcher that starts a database in the folder of its first argument, tells its pid, and stays. */
const [dataDir = ''] = process.argv.slice(2);
const { pid } = await startDatabase({ dataDir, log: () => undefined });
process.send?.(pid);
