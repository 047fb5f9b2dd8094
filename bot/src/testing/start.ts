import { createLogger } from '@leetcord/kit/process/logger';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { createDiscordControl, DEMO, type DiscordControl } from '@leetcord/stand-ins/discord/control-client';
import { startDiscordStandIn } from '@leetcord/stand-ins/discord/server';
import { expect, onTestFinished } from 'vitest';
import { startBot, type Bot, type BotOptions } from '../bot.ts';
import type { BotSettings } from '../env.ts';
import { createPictures } from '../pictures/pictures.ts';
import { SERVICE_SECRET, startLeague, type League } from './league.ts';

/** A bot's surroundings: Discord and LeetCord. */
export interface World {
  league: League;
  discord: DiscordControl;
  apiUrl: string;
  settings: BotSettings;
  clock: TestClock;
  /** Has something closed at the end of the test. */
  onEnd: OnEnd;
}

type OnEnd = (close: () => Promise<void>) => void;

/** Starts the servers that a bot talks to, for one test, or for several where `onEnd` says when they end. Discord's rate limits do not delay posts. */
export async function startWorld(onEnd: OnEnd = onTestFinished): Promise<World> {
  const clock = new TestClock();
  const standIn = await startDiscordStandIn({ host: '127.0.0.1', port: 0, clock });
  onEnd(() => standIn.stop());
  const discord = createDiscordControl(standIn.url);
  await discord.settings({ channelPosts: 1_000, globalPerSecond: 1_000 });
  const channelFor = async (guildId: string) =>
    (await discord.state()).guilds.find(({ id }) => id === guildId)?.channels[0]?.id ?? null;
  const league = await startLeague(clock, channelFor, onEnd);
  const settings: BotSettings = {
    HOST: '127.0.0.1',
    PORT: 0,
    LOG_LEVEL: 'silent',
    GATEWAY_URL: league.server.url,
    PUBLIC_URL: 'https://club.example',
    SERVICE_SECRET,
    REPLICA_NAME: 'one',
    DISCORD_TOKEN: DEMO.token,
    DISCORD_API_URL: standIn.apiUrl,
  };
  return { league, discord, apiUrl: standIn.apiUrl, settings, clock, onEnd };
}

const TITLE_ROLE_PACE = { askMs: 100, memberMs: 1, changeMs: 1 };
/** One process draws for all bots of a worker, and has time for it: these machines are shared. */
const sharedPictures = createPictures({ log: createLogger('test', 'silent'), patienceMs: 20_000 });

/** Starts a bot, which ends with the test at the latest. */
export async function startBotIn(
  { settings, clock, onEnd }: World,
  options: Pick<BotOptions, 'restTimeoutMs'> = {},
): Promise<Bot> {
  const onTokenRefused = (error: Error) => {
    throw error;
  };
  const bot = await startBot(settings, {
    ...{ clock, standingsEveryMs: 100, titleRolePace: TITLE_ROLE_PACE, sharedPictures, onTokenRefused },
    ...options,
  });
  onEnd(() => bot.close());
  return bot;
}

/** Starts a bot and waits until it has registered its commands, follows events and has reported its server. */
export async function startReadyBot(world: World): Promise<Bot> {
  const bot = await startBotIn(world);
  await expect.poll(async () => (await (await fetch(`${bot.url}/health/ready`)).json()).checks.commands).toBe('ok');
  await expect.poll(() => world.league.log.followers()).toBe(1);
  await expect.poll(() => world.league.communities.has(DEMO.guildId)).toBe(true);
  return bot;
}

/** Titles of the bot's posts in a channel, oldest first. */
export const postsIn = async ({ discord }: World, channelId: string = DEMO.generalChannelId) =>
  (await discord.messages({ channelId, limit: 500 })).flatMap(({ embeds }) => embeds.map(({ title }) => title));
