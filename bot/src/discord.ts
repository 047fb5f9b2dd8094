import { ConfigError } from '@leetcord/kit/process/env';
import type { Logger } from '@leetcord/kit/process/logger';
import { retry } from '@leetcord/kit/retry/retry';
import {
  Client,
  DefaultRestOptions,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  RESTEvents,
  Status,
} from 'discord.js';
import { Agent } from 'undici';
import { DELAYS_MS } from './delays.ts';
import { LiveShards } from './live-shards.ts';

/** How long one call to Discord's API may take, in ms. */
const REST_TIMEOUT_MS = 5_000;

export interface DiscordOptions {
  token: string;
  /** Discord's REST address without the version; Discord itself says the WebSocket address. */
  apiUrl: string;
  /** How long one call may take, in ms. */
  restTimeoutMs?: number | undefined;
  /** Whether this replica may change anything at Discord now, such as post. Answers to interactions are not concerned. */
  mayChange: () => boolean;
  /** Called with the reason for each failed try at the start. */
  onFailure: (reason: string) => void;
  /** Called when Discord refuses the token later, such as after it was reset: nothing works from then on. */
  onTokenRefused: (error: ConfigError) => void;
  log: Logger;
}

/**
 * Connects to Discord and resolves once the bot is ready; waits while Discord is down. Throws a ConfigError when Discord
 * refuses the token.
 */
export async function connectDiscord(options: DiscordOptions): Promise<Client<true>> {
  const { onTokenRefused, onFailure, log } = options;
  const discord = await retry(() => logIn(options), {
    delaysMs: DELAYS_MS.retry,
    onFailure: (err) => {
      if (err instanceof ConfigError) throw err;
      if (isRefusedToken(err)) throw refusedToken(err);
      log.warn({ err }, 'Could not connect to Discord; trying again');
      onFailure(`Discord cannot be reached (${reasonOf(err)})`);
    },
  });
  watchToken(discord, onTokenRefused);
  return discord;
}

/** Whether Discord is sending events to the bot now. discord.js itself says "ready" for ever after the first time. */
export const isConnected = (discord: Client) =>
  discord.isReady() && discord.ws.shards.every(({ status }) => status === Status.Ready);

/** This replica does not lead, or does not know whether it does. */
class NotLeadingError extends Error {
  override readonly name = 'NotLeadingError';
}

async function logIn({
  token,
  apiUrl,
  restTimeoutMs = REST_TIMEOUT_MS,
  mayChange,
  log,
}: DiscordOptions): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ws: { buildStrategy: (manager) => new LiveShards(manager) },
    rest: {
      api: apiUrl,
      version: '10',
      timeout: restTimeoutMs,
      // Of the version that discord.js has: where the gateway is in the same process, its newer undici may be everybody's, and refuses files.
      agent: new Agent(),
      // The last moment before a request is sent: it may have waited long for Discord's limits, or in a process that was stopped.
      makeRequest: async (url, init) => {
        const changes = init.method !== 'GET' && !OWN_TOKEN.test(url);
        if (changes && !mayChange()) throw new NotLeadingError('This replica of the bot does not lead now');
        return DefaultRestOptions.makeRequest(url, init);
      },
    },
  });
  client.on(Events.Error, (err) => log.error({ err }, 'Discord client failed'));
  client.on(Events.ShardError, (err) => log.warn({ err }, 'The connection to Discord broke'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'Discord client warns'));
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    // Only for failures from which discord.js does not recover by itself.
    client.once(Events.ShardDisconnect, ({ code }) => reject(code === REFUSED ? refusedToken() : closedWith(code)));
  });
  ready.catch(() => client.destroy());
  // `login` also destroys the client when it fails.
  await client.login(token);
  return ready;
}

const REFUSED = GatewayCloseCodes.AuthenticationFailed;
const closedWith = (code: number) => Object.assign(new Error('Discord ended the connection'), { code });

/** In a word or two: the network error's code, the HTTP status, or that no answer came. */
function reasonOf(error: unknown): string {
  const { code, status, name, cause } = error as Partial<Record<'code' | 'status' | 'name' | 'cause', unknown>>;
  if (status !== undefined) return `status ${String(status)}`;
  if (name === 'AbortError') return 'no answer in time';
  if (code !== undefined) return String(code);
  return cause instanceof Error ? reasonOf(cause) : String(name);
}

function watchToken(discord: Client, onTokenRefused: (error: ConfigError) => void): void {
  discord.on(Events.ShardDisconnect, ({ code }) => {
    if (code === REFUSED) onTokenRefused(refusedToken());
  });
  discord.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    if (status === 401 && !OWN_TOKEN.test(path)) onTokenRefused(refusedToken());
  });
}

/** Answers to interactions carry the interaction's token, which may have expired, and not the bot's. */
const OWN_TOKEN = /\/(?:webhooks|interactions)\//;

const isRefusedToken = (error: unknown) =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401);

const refusedToken = (cause?: unknown) =>
  new ConfigError(
    "Discord refuses DISCORD_TOKEN: copy the bot's token again from Discord's developer portal and start again.",
    { cause },
  );
