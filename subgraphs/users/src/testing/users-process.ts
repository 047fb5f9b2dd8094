import { fileURLToPath } from 'node:url';
import { asEnvironment, spawnMain, type SpawnedMain } from '@leetcord/kit/testing/spawn-main';
import type { UsersSettings } from '../env.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Users as a separate process. */
export interface UsersProcess extends SpawnedMain {
  url: string;
}

/** Starts `main.ts` with these settings as its environment, and waits until it listens. */
export async function startUsersProcess(settings: UsersSettings): Promise<UsersProcess> {
  const main = spawnMain(MAIN, { PATH: process.env['PATH'], ...asEnvironment(settings) });
  return { ...main, url: await main.listening };
}
