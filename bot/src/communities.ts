import type { Logger } from '@leetcord/kit/logger';
import { Events, type Client, type Guild } from 'discord.js';
import type { Api } from './api.ts';
import { graphql } from './gql/index.ts';

const RegisterCommunity = graphql(`
  mutation RegisterCommunity($input: RegisterCommunityInput!) {
    registerCommunity(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** Waits between tries, in ms: the last one is used from then on. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000, 15_000];

/** Tells LeetCord of each Discord server that the bot is in, until it is told: at start, when added, and when renamed. */
export function registerCommunities(discord: Client<true>, api: Api, log: Logger): { stop(): void } {
  const stopped = new AbortController();

  const register = async (guild: Guild, attempt = 0): Promise<void> => {
    const input = { discordGuildId: guild.id, name: guild.name, defaultChannelId: guild.systemChannelId };
    try {
      const { registerCommunity: result } = await api.request(RegisterCommunity, { input });
      if (result.__typename !== 'CommunitySuccess') log.error({ guild: guild.id, result }, 'Community refused');
    } catch (err) {
      if (stopped.signal.aborted) return;
      log.warn({ err, guild: guild.id }, 'Could not register a community; trying again');
      const delayMs = RETRY_DELAYS_MS[Math.min(attempt, RETRY_DELAYS_MS.length - 1)];
      setTimeout(() => void register(guild, attempt + 1), delayMs).unref();
    }
  };

  for (const guild of discord.guilds.cache.values()) void register(guild);
  discord.on(Events.GuildCreate, (guild) => void register(guild));
  discord.on(Events.GuildUpdate, (before, after) => {
    if (before.name !== after.name) void register(after);
  });
  return { stop: () => stopped.abort() };
}
