import { ConfigError } from '@leetcord/kit/env';
import { freePort, isPortTaken } from './free-port.ts';

/** Each part's port by default, and the variable that changes it. */
const DEFAULTS = {
  gateway: { variable: 'GATEWAY_PORT', port: 4000 },
  users: { variable: 'USERS_PORT', port: 4001 },
  problems: { variable: 'PROBLEMS_PORT', port: 4002 },
  contests: { variable: 'CONTESTS_PORT', port: 4003 },
  bot: { variable: 'BOT_PORT', port: 4010 },
  leetcode: { variable: 'LEETCODE_PORT', port: 4100 },
  leetcodeHttps: { variable: 'LEETCODE_HTTPS_PORT', port: 4143 },
  discord: { variable: 'DISCORD_PORT', port: 4200 },
  database: { variable: 'DATABASE_PORT', port: 4300 },
} as const;

export type Ports = Record<keyof typeof DEFAULTS, number>;

/**
 * The ports of all parts: from the environment, else the defaults; or any free ones. Throws a ConfigError that names the
 * port and the variable that changes it when one is taken or is not a port.
 */
export async function choosePorts(mode: 'configured' | 'free', env: NodeJS.ProcessEnv = process.env): Promise<Ports> {
  const chosen = {} as Ports;
  for (const [name, { variable, port }] of Object.entries(DEFAULTS) as [
    keyof Ports,
    { variable: string; port: number },
  ][]) {
    chosen[name] = mode === 'free' ? await freePort() : Number(env[variable] ?? port);
    if (!Number.isInteger(chosen[name]) || chosen[name] < 1 || chosen[name] > 65_535) {
      throw new ConfigError(`${variable} is not a port: set it to a number from 1 to 65535.`);
    }
  }
  if (mode === 'configured') {
    for (const [name, { variable }] of Object.entries(DEFAULTS) as [keyof Ports, { variable: string }][]) {
      if (await isPortTaken(chosen[name])) {
        throw new ConfigError(
          `Port ${chosen[name]} is in use: stop the program that has it, or set ${variable} to another port.`,
        );
      }
    }
  }
  return chosen;
}
