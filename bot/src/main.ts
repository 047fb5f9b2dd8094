import { EXIT_CONFIG, readEnv } from '@leetcord/kit/process/env';
import { runMain } from '@leetcord/kit/process/main';
import { startBot } from './bot.ts';
import { botEnv } from './env.ts';

await runMain(() =>
  startBot(readEnv(botEnv), {
    // At once: there is nothing to finish without Discord, and what was not acknowledged comes again.
    onTokenRefused: (error) => {
      console.error(error.message);
      process.exit(EXIT_CONFIG);
    },
  }),
);
