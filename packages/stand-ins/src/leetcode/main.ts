import { readEnv } from '@leetcord/kit/process/env';
import { createLogger } from '@leetcord/kit/process/logger';
import { runMain } from '@leetcord/kit/process/main';
import { leetcodeEnv } from './env.ts';
import { startLeetCodeStandIn } from './server.ts';

await runMain(async () => {
  const env = readEnv(leetcodeEnv);
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
