import type { Logger } from '@leetcord/kit/logger';
import { Events, type Client, type Guild } from 'discord.js';
import type { Api } from './api.ts';
import { graphql } from './gql/index.ts';
import { pause } from './pause.ts';

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

/** Waits between tries, in ms. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000, 15_000];

/**
 * Tells LeetCord of each Discord server that the bot is in, until it is told: at start, when added, when it is back after an
 * outage of Discord, and when renamed. One at a time, each with the name that it has then.
 */
export function registerCommunities(
  discord: Client<true>,
  api: Api,
  log: Logger,
): {
  /** Whether LeetCord knows every server that the bot has heard of. */
  isUpToDate(): boolean;
  stop(): void;
} {
  const stopping = new AbortController();
  const { signal } = stopping;
  const untold = new Set<Guild>();
  let isTelling = false;

  const register = async ({ id, name, systemChannelId }: Guild) => {
    const input = { discordGuildId: id, name, defaultChannelId: systemChannelId };
    const { registerCommunity: result } = await api.request(RegisterCommunity, { input }, signal);
    if (result.__typename !== 'CommunitySuccess') log.error({ guild: id, reason: result.message }, 'Community refused');
  };

  const tellAll = async () => {
    let failures = 0;
    for (let [guild] = untold; guild !== undefined && !signal.aborted; [guild] = untold) {
      untold.delete(guild);
      try {
        await register(guild);
        failures = 0;
      } catch (err) {
        if (signal.aborted) return;
        log.warn({ err, guild: guild.id }, 'Could not register a community; trying again');
        // At the end, so that one that cannot be told holds up no other.
        untold.add(guild);
        await pause(RETRY_DELAYS_MS, failures, signal);
        failures += 1;
      }
    }
    isTelling = false;
  };

  const tell = (guild: Guild) => {
    // Nothing is known of a server while Discord has an outage; it is heard of when it is back.
    if (!guild.available) return;
    untold.add(guild);
    if (isTelling) return;
    isTelling = true;
    void tellAll();
  };

  for (const guild of discord.guilds.cache.values()) tell(guild);
  discord.on(Events.GuildCreate, tell);
  discord.on(Events.GuildAvailable, tell);
  discord.on(Events.GuildUpdate, (before, after) => {
    if (before.name !== after.name) tell(after);
  });
  discord.on(Events.GuildDelete, (guild) => untold.delete(guild));
  return { isUpToDate: () => !isTelling, stop: () => stopping.abort() };
}
