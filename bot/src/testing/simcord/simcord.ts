import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';

/** A failure of a request by the bot, before or after Discord has done what was asked. */
export interface SimCordFault {
  path: string;
  /** POST if left out. */
  method?: string;
  when?: 'before' | 'after';
  action: 'status' | 'drop' | 'delay';
  status?: number;
  delayMs?: number;
  times?: number;
}

/** Starts a Discord made by SimCord, which ends with the tests of the file. */
export async function startSimCord(python: string) {
  const child = spawn(python, ['-E', join(import.meta.dirname, 'serve.py')], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  afterAll(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  const control = async <T>(what: string, body: object = {}) => {
    const response = await fetch(`${url}/control/${what}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`SimCord refuses ${what}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    token,
    apiUrl: `${url}/api`,
    /** Adds a server with one channel. */
    addGuild: (name: string) => control<{ id: string; channelId: string }>('guilds', { name }),
    addFault: (fault: SimCordFault) => control('faults', fault),
    forgetNonces: () => control('forget-nonces'),
    denyBot: (channelId: string, permissions: string[]) => control('deny-bot', { channelId, permissions }),
    /** Adds a role below all others. */
    addRole: (guildId: string, name: string) => control<string>('add-role', { guildId, name }),
    moveRole: (guildId: string, roleId: string, position: number) =>
      control('move-role', { guildId, roleId, position }),
    /** Adds a user to a server. */
    addMember: (guildId: string, name: string, roleIds: string[]) =>
      control<string>('add-member', { guildId, name, roleIds }),
    rolesOf: (guildId: string, userId: string) => control<string[]>('roles-of', { guildId, userId }),
    /** Ends the bot's gateway connection without a close message. */
    breakGateway: () => control('break-gateway'),
    /** Titles of all embeds in a channel, oldest first. */
    titles: (channelId: string) => control<string[]>('titles', { channelId }),
    /** How many requests have met a delay so far. */
    delayed: () => control<number>('delayed'),
  };
}

export type SimCord = Awaited<ReturnType<typeof startSimCord>>;
