import express from 'express';
import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import type { ConfigError } from '@leetcord/kit/process/env';
import { healthRoutes, WAITS_FOR } from '@leetcord/kit/http/health';
import { listen } from '@leetcord/kit/http/http-server';
import { createRegistry, metricsPage, type Registry } from '@leetcord/kit/metrics/registry';
import { createLogger, type Logger } from '@leetcord/kit/process/logger';
import { connectApi, type Api } from '@leetcord/subscriber/api';
import { followEvents } from '@leetcord/subscriber/follow-events';
import { createSubscriberMetrics } from '@leetcord/subscriber/metrics';
import { commands } from './commands/commands.ts';
import { registerCommands } from './commands/deploy.ts';
import { answerInteractions } from './commands/interactions.ts';
import { registerCommunities } from './communities.ts';
import { connectDiscord, isConnected } from './discord.ts';
import type { BotSettings } from './env.ts';
import { createChannelPosts } from './events/channel-posts.ts';
import { followHeldNews, type HeldNews } from './events/held-news.ts';
import { LastOf } from './events/last-of.ts';
import { createPostOnce } from './events/post-once.ts';
import { createPoster } from './events/poster.ts';
import { showStandings } from './events/standings-messages.ts';
import { checkMembers } from './member-round.ts';
import { createBotMetrics } from './metrics.ts';
import { FollowEvents, ReadEvent, type LeetCordEvent } from './notifications/documents.ts';
import { createTeller, destinationsOf } from './notifications/registry.ts';

/** The bot's name, as a service and as a durable subscriber. */
const NAME = 'bot';
/** How many recent posts are remembered as dealt with: more than there are events that may be read again after a break. */
const REMEMBERED_POSTS = 50_000;

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
  /** Called when Discord refuses the token after the start: the bot cannot work from then on. */
  onTokenRefused: (error: ConfigError) => void;
}

/**
 * Starts the bot: health, Discord, slash commands, communities, and the news. Throws a ConfigError when Discord refuses the
 * token. Waits for Discord or the gateway while it is down.
 */
export async function startBot(
  settings: BotSettings,
  { clock = systemClock, restTimeoutMs, standingsEveryMs, onTokenRefused }: BotOptions,
): Promise<Bot> {
  const log = createLogger(NAME, settings.LOG_LEVEL);
  const parts: Parts = {};
  const registry = createRegistry(NAME);
  const metrics = createBotMetrics(registry, clock);
  const http = await listen(healthApp(parts, registry), { host: settings.HOST, port: settings.PORT });
  const close = async () => {
    parts.commands?.stop();
    parts.communities?.stop();
    await parts.members?.stop();
    parts.held?.stop();
    await parts.standings?.stop();
    await parts.news?.stop();
    await parts.discord?.destroy();
    await http.close();
  };
  try {
    const api = connectApi(settings.GATEWAY_URL, { service: NAME, secret: settings.SERVICE_SECRET }, clock);
    parts.api = api;
    const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, GATEWAY_URL: gatewayUrl } = settings;
    const onFailure = (reason: string) => (parts.discordFailure = reason);
    const discord = await connectDiscord({ token, apiUrl, restTimeoutMs, onFailure, onTokenRefused, log });
    parts.discord = discord;
    metrics.watchDiscord(discord);
    const { PUBLIC_URL: publicUrl, EXTENSION_URL: extensionUrl = `${publicUrl}/extension` } = settings;
    answerInteractions(discord, commands, { api, log, publicUrl, extensionUrl }, metrics);
    parts.commands = registerCommands(discord, commands, log);
    parts.communities = registerCommunities(discord, api, log);
    parts.members = checkMembers(discord, api, log);
    const posts = createChannelPosts(discord.rest, discord.user.id);
    const postOnce = createPostOnce({ api, posts, clock, log });
    const tell = createTeller(log);
    const dealtWith = new LastOf(REMEMBERED_POSTS);
    const onPosted = (nonce: string) => dealtWith.add(nonce);
    const held = followHeldNews({ api, discord, tell, postOnce, onPosted, clock, log });
    parts.held = held;
    parts.standings = showStandings({ api, discord, posts, postOnce, everyMs: standingsEveryMs, metrics, log });
    const deliver = createPoster({ tell, postOnce, held, dealtWith, metrics, clock, log });
    parts.news = followEvents<LeetCordEvent>({
      ...{ gatewayUrl, api, subscriber: NAME, clock, log },
      metrics: createSubscriberMetrics(registry),
      documents: { follow: FollowEvents, read: ReadEvent },
      deliver,
      lanesOf: destinationsOf,
    });
  } catch (error) {
    await close();
    throw error;
  }
  log.info({ url: http.url }, 'Running');
  return { url: http.url, log, close };
}

/** What is running so far. */
interface Parts {
  api?: Api;
  discord?: Awaited<ReturnType<typeof connectDiscord>>;
  /** Why Discord is not connected yet. */
  discordFailure?: string;
  commands?: ReturnType<typeof registerCommands>;
  communities?: ReturnType<typeof registerCommunities>;
  members?: ReturnType<typeof checkMembers>;
  held?: HeldNews;
  standings?: ReturnType<typeof showStandings>;
  news?: ReturnType<typeof followEvents>;
}

const NOT_CONNECTED = 'not connected to Discord';

/** Everything else starts once Discord is connected. */
function throwUnlessBegun({ discord }: Parts): void {
  if (discord === undefined) throw new Error(`${WAITS_FOR}discord`);
}

const healthApp = (parts: Parts, registry: Registry) =>
  express()
    .disable('x-powered-by')
    .get('/metrics', metricsPage(registry))
    .use(
      healthRoutes(
        {
          discord: () => {
            if (parts.discord === undefined) throw new Error(parts.discordFailure ?? NOT_CONNECTED);
            if (!isConnected(parts.discord)) throw new Error(NOT_CONNECTED);
          },
          events: async () => {
            throwUnlessBegun(parts);
            if (parts.news?.isFollowing() !== true) throw new Error('no stream of events from the gateway is open');
            await parts.api?.token();
          },
        },
        {
          commands: () => {
            throwUnlessBegun(parts);
            if (parts.commands?.isDone() !== true) throw new Error('the slash commands are not registered yet');
          },
          communities: () => {
            throwUnlessBegun(parts);
            if (parts.communities?.isUpToDate() !== true) throw new Error('not every server is registered yet');
          },
        },
      ),
    );
