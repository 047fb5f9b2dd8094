import { fileURLToPath } from 'node:url';
import { asEnvironment, spawnMain, type SpawnedMain } from '@leetcord/kit/testing/spawn-main';
import type { BotSettings } from '../env.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The bot as a process of its own. */
export const startBotProcess = (settings: BotSettings): SpawnedMain => spawnMain(MAIN, asEnvironment(settings));
