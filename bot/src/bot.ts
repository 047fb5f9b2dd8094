import express from 'express';
import { systemClock, type Clock } from '@leetcord/kit/clock';
import { healthRoutes } from '@leetcord/kit/health';
import { listen } from '@leetcord/kit/http-server';
import { createLogger, type Logger } from '@leetcord/kit/logger';
import { connectApi } from './api.ts';
import { commands } from './commands/commands.ts';
import { deployCommands } from './commands/deploy.ts';
import { answerInteractions } from './commands/interactions.ts';
import { registerCommunities } from './communities.ts';
import { connectDiscord } from './discord.ts';
import type { BotSettings } from './env.ts';
import { announceEvents } from './events/announce.ts';
import { createPoster } from './events/poster.ts';

export interface Bot {
  /** Where health is answered. */
  url: string;
  log: Logger;
  close(): Promise<void>;
}

/**
 * Starts the bot: health, Discord, slash commands, communities, and the news. Throws a ConfigError when Discord refuses the
 * token. A gateway that is down is waited for.
 */
export async function startBot(settings: BotSettings, { clock = systemClock }: { clock?: Clock } = {}): Promise<Bot> {
  const log = createLogger('bot', settings.LOG_LEVEL);
  const api = connectApi(settings.GATEWAY_URL, settings.SERVICE_SECRET, clock);
  const discord = await connectDiscord({ token: settings.DISCORD_TOKEN, apiUrl: settings.DISCORD_API_URL, log });
  answerInteractions(discord, commands, { api, clock, log });
  await deployCommands(discord, commands, log);
  const communities = registerCommunities(discord, api, log);
  const news = announceEvents({
    gatewayUrl: settings.GATEWAY_URL,
    api,
    post: createPoster({ discord, api, clock, log }),
    log,
  });

  const app = express().disable('x-powered-by');
  app.use(
    healthRoutes({
      discord: () => {
        if (!discord.isReady()) throw new Error('not connected to Discord');
      },
      events: () => {
        if (!news.isConnected()) throw new Error('not connected to the gateway');
      },
    }),
  );
  const http = await listen(app, { host: settings.HOST, port: settings.PORT });
  log.info({ url: http.url }, 'Listening');

  return {
    url: http.url,
    log,
    close: async () => {
      communities.stop();
      await news.stop();
      await discord.destroy();
      await http.close();
    },
  };
}
