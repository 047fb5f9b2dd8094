import { isDeepStrictEqual } from 'node:util';
import type { Logger } from '@leetcord/kit/process/logger';
import { retryUntilAborted } from '@leetcord/kit/retry/retry';
import { Routes, type Client, type RESTGetAPIApplicationCommandsResult } from 'discord.js';
import { DELAYS_MS } from '../delays.ts';
import type { Command } from './command.ts';

/** The properties that a command sets; Discord adds others, such as ids and versions. */
const OWN_KEYS = [
  'name',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'contexts',
  'integration_types',
] as const;

/**
 * Registers the commands with Discord if they differ from the registered ones: Discord limits how often that is allowed. Retries
 * until Discord answers or it is stopped, and blocks nothing meanwhile.
 */
export function registerCommands(
  discord: Client<true>,
  commands: readonly Command[],
  log: Logger,
): { isDone(): boolean; stop(): void } {
  const stopping = new AbortController();
  const { signal } = stopping;
  let isDone = false;

  const register = async () => {
    await deploy(discord, commands, { log, signal });
    isDone = true;
  };
  const onFailure = (err: unknown) => log.warn({ err }, 'Discord did not take the slash commands; trying again');
  void retryUntilAborted(register, { delaysMs: DELAYS_MS.registration, onFailure, signal });
  return { isDone: () => isDone, stop: () => stopping.abort() };
}

async function deploy(
  discord: Client<true>,
  commands: readonly Command[],
  { log, signal }: { log: Logger; signal: AbortSignal },
): Promise<void> {
  const route = Routes.applicationCommands(discord.application.id);
  const wanted = commands.map(({ data }) => data);
  // Without this Discord leaves out the other languages.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await discord.rest.get(route, { query, signal })) as RESTGetAPIApplicationCommandsResult;
  if (isDeepStrictEqual(essence(registered), essence(wanted))) return;
  await discord.rest.put(route, { body: wanted, signal });
  log.info({ commands: wanted.map(({ name }) => name) }, 'Registered the slash commands');
}

type Registered = { name: string } & Partial<Record<(typeof OWN_KEYS)[number], unknown>>;

/** Commands in a comparable form: discord.js's own `equals` considers an empty list and a missing list different. */
const essence = (commands: readonly Registered[]) =>
  commands
    .map((command) => withoutEmpty(Object.fromEntries(OWN_KEYS.map((key) => [key, command[key]]))) as Registered)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => !isEmpty(entry))
      .map(([key, entry]) => [key, withoutEmpty(entry)]),
  );
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
