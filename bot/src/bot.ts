import express from 'express';
import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import type { ConfigError } from '@leetcord/kit/process/env';
import { healthRoutes, WAITS_FOR } from '@leetcord/kit/http/health';
import { listen } from '@leetcord/kit/http/http-server';
import { createRegistry, gauge, metricsPage, type Registry } from '@leetcord/kit/metrics/registry';
import { createLogger, type Logger } from '@leetcord/kit/process/logger';
import { connectApi } from '@leetcord/subscriber/api';
import { holdSubscriber, type Holding } from '@leetcord/subscriber/hold-subscriber';
import { createSubscriberMetrics } from '@leetcord/subscriber/metrics';
import { commands } from './commands/commands.ts';
import { answerInteractions } from './commands/interactions.ts';
import { connectDiscord, isConnected } from './discord.ts';
import type { BotSettings } from './env.ts';
import { inviteUrl } from './invite.ts';
import { startLeading, type Leader } from './leader.ts';
import { createBotMetrics } from './metrics.ts';
import type { TitleRolePace } from './title-roles/title-roles.ts';
import { createPictures, type Pictures } from './pictures/pictures.ts';

/** The bot's name, as a service and as a durable subscriber. */
const NAME = 'bot';

export interface Bot {
  /** Where health and metrics are served. */
  url: string;
  log: Logger;
  close(): Promise<void>;
}

export interface BotOptions {
  clock?: Clock;
  /** How long one call to Discord's API may take, in ms. */
  restTimeoutMs?: number;
  /** How often changed standings are looked for, in ms. */
  standingsEveryMs?: number;
  /** How fast the roles of titles are looked at and changed. */
  titleRolePace?: TitleRolePace;
  /** Draws for several bots: by default each has its own. */
  sharedPictures?: Pick<Pictures, 'draw'>;
  /** Called when Discord refuses the token after the start: the bot cannot work from then on. */
  onTokenRefused: (error: ConfigError) => void;
}

/**
 * Starts the bot: health, and the connection to Discord. Of several replicas one leads: it posts the news and answers. The others are
 * connected too, and ready to take over. Throws a ConfigError when Discord refuses the token. Waits for Discord or the gateway while it is down.
 */
export async function startBot(
  settings: BotSettings,
  { clock = systemClock, restTimeoutMs, standingsEveryMs, titleRolePace, sharedPictures, onTokenRefused }: BotOptions,
): Promise<Bot> {
  const log = createLogger(NAME, settings.LOG_LEVEL);
  const api = connectApi(settings.GATEWAY_URL, { service: NAME, secret: settings.SERVICE_SECRET }, clock);
  const parts: Parts = {};
  const registry = createRegistry(NAME);
  const metrics = createBotMetrics(registry, clock);
  const ownPictures = createPictures({ log });
  const pictures = sharedPictures ?? ownPictures;
  const subscriberMetrics = createSubscriberMetrics(registry);
  gauge(registry, 'leetcord_bot_leads', '1 for the replica that posts and answers', () =>
    Number(parts.holding?.state() === 'HELD'),
  );
  const http = await listen(
    healthApp(parts, registry, () => api.token()),
    { host: settings.HOST, port: settings.PORT },
  );
  let isClosing = false;
  let changing = Promise.resolve();

  const end = async () => {
    const { discord, leader, holding, interactions } = parts;
    await leader?.stop();
    // From here on another replica leads; what this one has begun to answer it answers.
    await holding?.release();
    await interactions?.stop();
    await discord?.destroy();
    for (const part of ['discord', 'leader', 'holding', 'interactions'] as const) delete parts[part];
  };

  const begin = async () => {
    const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, GATEWAY_URL: gatewayUrl } = settings;
    const onFailure = (reason: string) => (parts.discordFailure = reason);
    const mayChange = () => parts.holding?.state() === 'HELD';
    const discord = await connectDiscord({ token, apiUrl, restTimeoutMs, mayChange, onFailure, onTokenRefused, log });
    parts.discord = discord;
    log.info({ inviteUrl: inviteUrl(discord) }, 'This link adds the bot to a server');
    metrics.watchDiscord(discord);
    const { PUBLIC_URL: publicUrl, EXTENSION_URL: extensionUrl = `${publicUrl}/extension` } = settings;
    const holding = holdSubscriber({
      ...{ api, subscriber: NAME, name: settings.REPLICA_NAME, log },
      onHeld: () => {
        const { holder } = holding;
        const work = { gatewayUrl, api, discord, subscriber: NAME, holder, standingsEveryMs, pictures, clock, log };
        parts.leader = startLeading({ ...work, titleRolePace, metrics, subscriberMetrics });
      },
      onLost: () => {
        changing = beginAnew();
      },
    });
    parts.holding = holding;
    parts.interactions = answerInteractions(discord, commands, {
      tools: { api, log, publicUrl, extensionUrl, pictures },
      ...{ holding, metrics },
    });
  };

  /** A replica that was stopped for so long that another one leads: nothing that it had begun may go on. */
  const beginAnew = async () => {
    await end();
    if (!isClosing) await begin();
  };

  const close = async () => {
    isClosing = true;
    await changing.catch(() => undefined);
    await end();
    ownPictures.stop();
    await http.close();
  };
  try {
    await begin();
  } catch (error) {
    await close();
    throw error;
  }
  log.info({ url: http.url }, 'Running');
  return { url: http.url, log, close };
}

/** What is running so far. */
interface Parts {
  discord?: Awaited<ReturnType<typeof connectDiscord>>;
  /** Why Discord is not connected yet. */
  discordFailure?: string;
  interactions?: ReturnType<typeof answerInteractions>;
  holding?: Holding;
  leader?: Leader;
}

const NOT_CONNECTED = 'not connected to Discord';

/** Everything else starts once Discord is connected. */
function throwUnlessBegun({ discord }: Parts): void {
  if (discord === undefined) throw new Error(`${WAITS_FOR}discord`);
}

/** One that stands by has nothing else to do. */
const standsBy = ({ holding }: Parts) => holding?.state() === 'ELSEWHERE';

const healthApp = (parts: Parts, registry: Registry, token: () => Promise<string>) =>
  express()
    .disable('x-powered-by')
    .get('/metrics', metricsPage(registry))
    // For the gateway's page and the launcher; null until Discord has said who the bot is.
    .get('/invite', (_req, res) => void res.json({ url: parts.discord ? inviteUrl(parts.discord) : null }))
    .use(
      healthRoutes(
        {
          discord: () => {
            if (parts.discord === undefined) throw new Error(parts.discordFailure ?? NOT_CONNECTED);
            if (!isConnected(parts.discord)) throw new Error(NOT_CONNECTED);
          },
          events: async () => {
            throwUnlessBegun(parts);
            if (standsBy(parts)) return;
            if (parts.leader?.isFollowing() !== true) throw new Error('no stream of events from the gateway is open');
            await token();
          },
        },
        {
          commands: () => {
            throwUnlessBegun(parts);
            if (!standsBy(parts) && parts.leader?.areCommandsRegistered() !== true)
              throw new Error('the slash commands are not registered yet');
          },
          communities: () => {
            throwUnlessBegun(parts);
            if (!standsBy(parts) && parts.leader?.areCommunitiesUpToDate() !== true)
              throw new Error('not every server is registered yet');
          },
        },
      ),
    );
