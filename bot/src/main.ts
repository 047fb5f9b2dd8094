import { readEnv } from '@leetcord/kit/env';
import { runMain } from '@leetcord/kit/main';
import { startBot } from './bot.ts';
import { botEnv } from './env.ts';

await runMain(() => startBot(readEnv(botEnv)));
