import { join } from 'node:path';
import { startBot } from '@leetcord/bot/bot';
import { botEnv } from '@leetcord/bot/env';
import { contestsEnv } from '@leetcord/contests/env';
import { startContests } from '@leetcord/contests/service';
import { readGatewaySettings } from '@leetcord/gateway/env';
import { startGateway } from '@leetcord/gateway/service';
import { readEnv, withSecretFiles } from '@leetcord/kit/process/env';
import { createLogger } from '@leetcord/kit/process/logger';
import { endWithError, type Running } from '@leetcord/kit/process/main';
import { makePrivateFolder } from '@leetcord/kit/process/private-folder';
import { problemsEnv } from '@leetcord/problems/env';
import { startProblems } from '@leetcord/problems/service';
import { usersEnv } from '@leetcord/users/env';
import { startUsers } from '@leetcord/users/service';
import { wireParts } from '@leetcord/wiring/parts';
import { configuredPorts } from '@leetcord/wiring/ports';
import { loadSecrets } from '@leetcord/wiring/secrets';
import { oneProcessEnv, type OneProcessSettings } from './env.ts';

const DATA_DIR = join(import.meta.dirname, '..', '..', '.data');

/**
 * Starts all parts in this process, by the same functions as processes of their own, and wired in the same way: they talk over
 * loopback. Resolves when all but the bot have started, which waits for Discord. Throws a ConfigError for a wrong setting.
 */
export async function startOneProcess(env: NodeJS.ProcessEnv): Promise<Running> {
  const settings = readEnv(oneProcessEnv, env);
  const parts = readParts(settings, withSecretFiles(oneProcessEnv, env));
  const log = createLogger('one-process', settings.LOG_LEVEL);
  // One after the other: while one computes its schema, another would not notice in time that its database has answered.
  const subgraphs = [
    await startUsers(parts.users),
    await startProblems(parts.problems),
    await startContests(parts.contests),
  ];
  const gateway = await startGateway(parts.gateway);
  let bot: Running | undefined;
  // Only the bot stops working when Discord refuses its token later: its health says so.
  startBot(parts.bot, { onTokenRefused: (error) => log.error(error.message) }).then(
    (started) => (bot = started),
    endWithError,
  );

  return {
    log,
    drain: () => gateway.drain(),
    close: async () => {
      await bot?.close();
      await gateway.close();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
}

/** The settings of all parts, each from its own environment. */
function readParts(
  { LEETCORD_DATA_DIR: dataDir = DATA_DIR, MONGODB_URI: mongodbUri }: OneProcessSettings,
  env: NodeJS.ProcessEnv,
) {
  makePrivateFolder(dataDir);
  const wired = wireParts({ ports: configuredPorts(env), secrets: loadSecrets(dataDir), mongodbUri, env });
  return {
    users: readEnv(usersEnv, wired.users),
    problems: readEnv(problemsEnv, wired.problems),
    contests: readEnv(contestsEnv, wired.contests),
    gateway: readGatewaySettings(wired.gateway),
    bot: readEnv(botEnv, wired.bot),
  };
}
