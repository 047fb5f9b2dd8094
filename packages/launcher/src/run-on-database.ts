import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ConfigError, EXIT_CONFIG, withSecretFiles } from '@leetcord/kit/process/env';
import { databaseUrl } from './database/address.ts';
import { launcherEnv } from './env.ts';
import { endWithFailure } from './failure-sentence.ts';
import { isPortTaken } from '@leetcord/kit/process/free-port';
import { configuredPorts } from '@leetcord/wiring/ports';
import { root } from './root.ts';

async function findDatabase(): Promise<string> {
  const { MONGODB_URI: given } = withSecretFiles(launcherEnv, process.env);
  if (given) return given;
  const { database } = configuredPorts(process.env);
  if (await isPortTaken(database)) return databaseUrl(database);
  throw new ConfigError(
    `No database answers at port ${database}: run npm start in another terminal first, or set MONGODB_URI to the address of yours.`,
  );
}

/** Runs a program of a subgraph on the database of MONGODB_URI, else on that of `npm start`, with the arguments of this one. */
export async function runOnDatabase(program: string): Promise<void> {
  try {
    const env = { ...process.env, MONGODB_URI: await findDatabase(), MONGODB_URI_FILE: undefined };
    const args = [join(root, program), ...process.argv.slice(2)];
    const [code] = (await once(spawn(process.execPath, args, { env, stdio: 'inherit' }), 'exit')) as [number | null];
    process.exitCode = code ?? 1;
  } catch (error) {
    if (!(error instanceof ConfigError)) endWithFailure(error);
    console.error(error.message);
    process.exitCode = EXIT_CONFIG;
  }
}
