import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError } from '@leetcord/kit/process/env';
import { freePorts, isPortTaken } from '@leetcord/kit/process/free-port';

/** Each part's default port, and the variable that changes it. */
const DEFAULTS = {
  gateway: { variable: 'GATEWAY_PORT', port: 4000 },
  users: { variable: 'USERS_PORT', port: 4001 },
  problems: { variable: 'PROBLEMS_PORT', port: 4002 },
  contests: { variable: 'CONTESTS_PORT', port: 4003 },
  metrics: { variable: 'METRICS_PORT', port: 4005 },
  bot: { variable: 'BOT_PORT', port: 4010 },
  leetcode: { variable: 'LEETCODE_PORT', port: 4100 },
  leetcodeHttps: { variable: 'LEETCODE_HTTPS_PORT', port: 4143 },
  discord: { variable: 'DISCORD_PORT', port: 4200 },
  database: { variable: 'DATABASE_PORT', port: 4300 },
} as const;

type PortName = keyof typeof DEFAULTS;
export type Ports = Record<PortName, number>;
const NAMES = Object.keys(DEFAULTS) as PortName[];

/** Any free ports, for tests. */
export async function chooseFreePorts(): Promise<Ports> {
  const ports = await freePorts(NAMES.length);
  return Object.fromEntries(NAMES.map((name, index) => [name, ports[index]])) as Ports;
}

/** The settings that give a process these ports. */
export const portSettings = (ports: Ports): NodeJS.ProcessEnv =>
  Object.fromEntries(NAMES.map((name) => [DEFAULTS[name].variable, String(ports[name])]));

/** The ports from the environment, or else the defaults. Throws a ConfigError that names an invalid variable. */
export function configuredPorts(env: NodeJS.ProcessEnv): Ports {
  const read = (name: PortName) => {
    const { variable, port } = DEFAULTS[name];
    const chosen = Number(env[variable] || port);
    if (Number.isInteger(chosen) && chosen >= 1 && chosen <= 65_535) return chosen;
    throw new ConfigError(`${variable} is not a port: set it to a number from 1 to 65535.`);
  };
  return Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Ports;
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
    const { variable } = DEFAULTS[name];
    const other = owners.get(port);
    if (other !== undefined) {
      throw new ConfigError(`${DEFAULTS[other].variable} and ${variable} are both ${port}: set one to another port.`);
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
