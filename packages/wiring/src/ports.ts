import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError, readEnv, wholeNumber } from '@leetcord/kit/process/env';
import { freePorts, isPortTaken } from '@leetcord/kit/process/free-port';
import { z } from 'zod';

const port = (byDefault: number, meaning: string) =>
  wholeNumber({ min: 1, max: 65_535 }).default(byDefault).describe(meaning);

/** Where everything listens on one machine. */
export const portsEnv = {
  GATEWAY_PORT: port(4000, "The gateway's port."),
  USERS_PORT: port(4001, 'The port of users.'),
  PROBLEMS_PORT: port(4002, 'The port of problems.'),
  CONTESTS_PORT: port(4003, 'The port of contests.'),
  METRICS_PORT: port(4005, "The port of the gateway's metrics, on this machine only."),
  BOT_PORT: port(4010, "The port of the bot's health."),
  LEETCODE_PORT: port(4100, 'The port of the stand-in for LeetCode.'),
  LEETCODE_HTTPS_PORT: port(4143, 'The port of the same over HTTPS, for `npm run browser`.'),
  DISCORD_PORT: port(4200, 'The port of the stand-in for Discord.'),
  DATABASE_PORT: port(4300, 'The port of the database that LeetCord starts.'),
};

/** The variable that chooses each port. */
const VARIABLES = {
  gateway: 'GATEWAY_PORT',
  users: 'USERS_PORT',
  problems: 'PROBLEMS_PORT',
  contests: 'CONTESTS_PORT',
  metrics: 'METRICS_PORT',
  bot: 'BOT_PORT',
  leetcode: 'LEETCODE_PORT',
  leetcodeHttps: 'LEETCODE_HTTPS_PORT',
  discord: 'DISCORD_PORT',
  database: 'DATABASE_PORT',
} as const;

export type PortName = keyof typeof VARIABLES;
export type Ports = Record<PortName, number>;
const NAMES = Object.keys(VARIABLES) as PortName[];

/** The variable that chooses a port. */
export const portVariable = (name: PortName): string => VARIABLES[name];

/** Any free ports, for tests. */
export async function chooseFreePorts(): Promise<Ports> {
  const ports = await freePorts(NAMES.length);
  return Object.fromEntries(NAMES.map((name, index) => [name, ports[index]])) as Ports;
}

/** The settings that give a process these ports. */
export const portSettings = (ports: Ports): NodeJS.ProcessEnv =>
  Object.fromEntries(NAMES.map((name) => [VARIABLES[name], String(ports[name])]));

/** The ports from the environment, or else the defaults. Throws a ConfigError that names each invalid variable. */
export function configuredPorts(env: NodeJS.ProcessEnv): Ports {
  const settings = readEnv(z.object(portsEnv), env);
  return Object.fromEntries(NAMES.map((name) => [name, settings[VARIABLES[name]]])) as Ports;
}

/**
 * Throws a ConfigError that names the port and its variable when a needed port is still in use after `patienceMs`: the parts of a killed
 * run may need a moment to notice.
 */
export async function checkPortsFree(ports: Ports, needed: PortName[], patienceMs = 0): Promise<void> {
  const deadline = Date.now() + patienceMs;
  const owners = new Map<number, PortName>();
  for (const name of needed) {
    const port = ports[name];
    const variable = VARIABLES[name];
    const other = owners.get(port);
    if (other !== undefined) {
      throw new ConfigError(`${VARIABLES[other]} and ${variable} are both ${port}: set one to another port.`);
    }
    owners.set(port, name);
    while (await isPortTaken(port)) {
      if (Date.now() >= deadline) {
        throw new ConfigError(
          `Port ${port} is in use: stop the program that has it, or set ${variable} to another port.`,
        );
      }
      await wait(100);
    }
  }
}
