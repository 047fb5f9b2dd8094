import { EXIT_CONFIG, readEnv } from '@leetcord/kit/process/env';
import { runMain } from '@leetcord/kit/process/main';
import { startBot } from './bot.ts';
import { botEnv } from './env.ts';

await runMain(
  () =>
    startBot(readEnv(botEnv), {
      // At once: nothing can be finished without Discord, and unacknowledged events are delivered again.
      onTokenRefused: (error) => {
        console.error(error.message);
        process.exit(EXIT_CONFIG);
      },
    }),
  { traceAs: 'bot' },
);
