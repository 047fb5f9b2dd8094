import { readEnv } from '@leetcord/kit/process/env';
import { createLogger } from '@leetcord/kit/process/logger';
import { runMain } from '@leetcord/kit/process/main';
import { discordEnv } from './env.ts';
import { startDiscordStandIn } from './server.ts';

await runMain(async () => {
  const { HOST, PORT, LOG_LEVEL, STATE_FILE } = readEnv(discordEnv);
  const log = createLogger('stand-in-discord', LOG_LEVEL);
  const standIn = await startDiscordStandIn({ host: HOST, port: PORT, stateFile: STATE_FILE, log });
  log.info({ url: standIn.url, apiUrl: standIn.apiUrl }, 'Listening');
  return { log, close: standIn.stop };
});
