import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listenLocally, local } from '@leetcord/wiring/parts';
import type { Ports } from '@leetcord/wiring/ports';
import { root } from './root.ts';

/** The token of the Discord stand-in's bot. */
export const STAND_IN_TOKEN = 'stand-in-token';
/** Contests on the stand-ins are final this soon after their end, in ms: nothing is late there. */
const STAND_IN_SETTLE_MS = 5_000;
/** The real LeetCode's problems, if somebody has put them beside the project; LEETCODE_DATA_DIR names another folder. */
const PROBLEM_DATA = join(root, '..', 'shared', 'data');

/** Whether the real Discord is used: the settings have a bot's token. */
export const usesDiscord = (env: NodeJS.ProcessEnv) => Boolean(env['DISCORD_TOKEN']);

/** LeetCode's address in the settings; undefined means the stand-in. The real Discord goes with the real LeetCode. */
export const realLeetCodeUrl = (env: NodeJS.ProcessEnv) =>
  env['LEETCODE_URL'] || (usesDiscord(env) ? 'https://leetcode.com' : undefined);

/** What all parts are told so that they use a stand-in where the person's settings name nothing real. */
export function standInSettings(env: NodeJS.ProcessEnv, ports: Ports): NodeJS.ProcessEnv {
  return {
    ...(realLeetCodeUrl(env) === undefined && {
      LEETCODE_URL: local(ports.leetcode),
      CONTEST_SETTLE_MS: env['CONTEST_SETTLE_MS'] || String(STAND_IN_SETTLE_MS),
    }),
    ...(!usesDiscord(env) && { DISCORD_TOKEN: STAND_IN_TOKEN, DISCORD_API_URL: `${local(ports.discord)}/api` }),
  };
}

/** The settings of each stand-in. Those whose real one is used are left out. */
export function wireStandIns(
  env: NodeJS.ProcessEnv,
  ports: Ports,
  dataDir: string,
): Partial<Record<'leetcode' | 'discord', NodeJS.ProcessEnv>> {
  const problemData = env['LEETCODE_DATA_DIR'] || PROBLEM_DATA;
  return {
    ...(realLeetCodeUrl(env) === undefined && {
      leetcode: {
        ...env,
        ...listenLocally(ports.leetcode),
        HTTPS_PORT: String(ports.leetcodeHttps),
        STATE_FILE: join(dataDir, 'stand-in-leetcode.json'),
        ...(existsSync(problemData) && { DATA_DIR: problemData }),
      },
    }),
    ...(!usesDiscord(env) && {
      discord: {
        ...env,
        ...listenLocally(ports.discord),
        STATE_FILE: join(dataDir, 'stand-in-discord.json'),
      },
    }),
  };
}
