import { ConfigError } from '@leetcord/kit/env';
import type { Logger } from '@leetcord/kit/logger';
import { Client, DiscordjsError, DiscordjsErrorCodes, DiscordAPIError, Events, GatewayIntentBits } from 'discord.js';

/** How long one call of Discord's API may take, in ms. */
const REST_TIMEOUT_MS = 5_000;

/**
 * Connects to Discord and resolves once the bot is ready. Throws a ConfigError when Discord refuses the token.
 * `apiUrl` is Discord's REST address without the version; Discord tells the WebSocket address itself.
 */
export async function connectDiscord(options: { token: string; apiUrl: string; log: Logger }): Promise<Client<true>> {
  const { token, apiUrl, log } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    enforceNonce: true,
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, version: '10', timeout: REST_TIMEOUT_MS },
  });
  client.on(Events.Error, (err) => log.error({ err }, 'Discord client failed'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'Discord client warns'));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (cause) {
    await client.destroy();
    if (isRefusedToken(cause)) {
      throw new ConfigError(
        "Discord refuses DISCORD_TOKEN: copy the bot's token again from Discord's developer portal and start again.",
        { cause },
      );
    }
    throw cause;
  }
  return ready;
}

const isRefusedToken = (error: unknown) =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401);
