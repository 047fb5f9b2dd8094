import { fileURLToPath } from 'node:url';
import { asEnvironment, spawnMain, type SpawnedMain } from '@leetcord/kit/testing/spawn-main';
import type { ContestsSettings } from '../env.ts';
import { ContestsClient } from './contests-client.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Contests as a process of its own, which can be killed. */
export interface ContestsProcess extends SpawnedMain {
  api: ContestsClient;
}

/** Resolves when it listens. `machine` is what else is in its environment. */
export async function startContestsProcess(
  settings: ContestsSettings,
  machine: Record<string, string> = {},
): Promise<ContestsProcess> {
  const env = { ...asEnvironment(settings), ...machine, LOG_LEVEL: 'info', PATH: process.env['PATH'] };
  const main = spawnMain(MAIN, env);
  return { ...main, api: new ContestsClient(await main.listening) };
}
