import { port, readEnv, serverEnv } from '@leetcord/kit/process/env';
import { createLogger } from '@leetcord/kit/process/logger';
import { runMain } from '@leetcord/kit/process/main';
import { z } from 'zod';
import { startLeetCodeStandIn } from './server.ts';

const standInEnv = z.object({
  ...serverEnv,
  PORT: port(4100),
  HTTPS_PORT: port(4143),
  DATA_DIR: z.string().optional(),
  STATE_FILE: z.string().optional(),
});

await runMain(async () => {
  const env = readEnv(standInEnv);
  const log = createLogger('stand-in-leetcode', env.LOG_LEVEL);
  const standIn = await startLeetCodeStandIn({
    host: env.HOST,
    port: env.PORT,
    httpsPort: env.HTTPS_PORT,
    dataDir: env.DATA_DIR,
    stateFile: env.STATE_FILE,
    log,
  });
  log.info({ url: standIn.url, httpsUrl: standIn.httpsUrl }, 'Listening');
  return { log, close: standIn.stop };
});
