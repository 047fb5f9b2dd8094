import { fileURLToPath } from 'node:url';
import { spawnMain, type SpawnedMain } from '@leetcord/kit/testing/spawn-main';
import type { BotSettings } from '../env.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The bot as a process of its own. */
export function startBotProcess(settings: BotSettings): SpawnedMain {
  const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
  return spawnMain(MAIN, env);
}
