import type { Logger } from '@leetcord/kit/process/logger';
import { retryUntilAborted } from '@leetcord/kit/retry/retry';
import { lineOf } from '@leetcord/kit/text/visible-text';
import type { Api } from '@leetcord/subscriber/api';
import { Events, GatewayDispatchEvents, type Client, type GatewayReadyDispatchData, type Guild } from 'discord.js';
import { DELAYS_MS } from './delays.ts';
import { graphql } from './gql/index.ts';
import { findLostServers } from './lost-servers.ts';

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

const CloseCommunity = graphql(`
  mutation CloseCommunity($input: CloseCommunityInput!) {
    closeCommunity(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** How long Discord lets a server's name be, in characters. */
const MAX_NAME_LENGTH = 100;
/** A server whose name has nothing to see. */
const NAMELESS = 'A Discord server';

/** What LeetCord is to be told. */
type News = () => Promise<void>;
const LOOK_FOR_LOST = 'look for lost servers';

/**
 * Tells LeetCord of each Discord server that the bot is in, until it is told: at start, when added, when it is back after an
 * outage of Discord, and when renamed; and of each that is deleted or has removed the bot, also while the bot was away. One at a
 * time, each as it is then.
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
  /** By server: what comes later takes the place of what came before. */
  const untold = new Map<string, News>();
  let isTelling = false;
  let subjectNow: string | undefined;

  const register = async ({ id, name }: Guild) => {
    const input = { discordGuildId: id, name: lineOf(name, MAX_NAME_LENGTH) ?? NAMELESS };
    const { registerCommunity: result } = await api.request(RegisterCommunity, { input }, signal);
    if (result.__typename !== 'CommunitySuccess') log.error({ guild: id, reason: result.message }, 'Community refused');
  };

  const close = async (discordGuildId: string) => {
    const { closeCommunity: result } = await api.request(CloseCommunity, { input: { discordGuildId } }, signal);
    // A server that LeetCord has never heard of needs no closing.
    if (result.__typename === 'InvalidInputError')
      log.error({ discordGuildId, reason: result.message }, 'Close refused');
    else log.info({ guild: discordGuildId }, 'The bot is not in this server any more: its community is closed');
  };

  const tellAll = async (startAnew: () => void) => {
    for (let [next] = untold; next !== undefined; [next] = untold) {
      const [subject, news] = next;
      untold.delete(subject);
      subjectNow = subject;
      try {
        await news();
      } catch (err) {
        // At the end, so that one that cannot be told holds up no other.
        if (!untold.has(subject)) untold.set(subject, news);
        throw err;
      }
      startAnew();
    }
    isTelling = false;
    subjectNow = undefined;
  };

  const tell = (subject: string, news: News) => {
    // At the end also when it is told anew.
    untold.delete(subject);
    untold.set(subject, news);
    if (isTelling) return;
    isTelling = true;
    void retryUntilAborted(tellAll, {
      delaysMs: DELAYS_MS.retry,
      onFailure: (err) => log.warn({ err, subject: subjectNow }, 'Could not tell LeetCord of a server; trying again'),
      signal,
    });
  };

  const isHere = (guild: Guild) => {
    // Nothing is known of a server while Discord has an outage; it is heard of when it is back.
    if (guild.available) tell(guild.id, () => register(guild));
  };
  const isGone = (guildId: string) => tell(guildId, () => close(guildId));
  const lookForLost = (listed: ReadonlySet<string>) =>
    tell(LOOK_FOR_LOST, async () => {
      const { lost, unclear } = await findLostServers({ discord, api, listed, signal });
      // What was heard of a server meanwhile is newer.
      for (const guildId of lost) if (!untold.has(guildId)) isGone(guildId);
      if (unclear.length > 0)
        throw new Error(`Discord does not say whether these servers are there: ${unclear.join(', ')}`);
    });

  for (const guild of discord.guilds.cache.values()) isHere(guild);
  lookForLost(new Set(discord.guilds.cache.keys()));
  discord.on(Events.GuildCreate, isHere);
  discord.on(Events.GuildAvailable, isHere);
  discord.on(Events.GuildUpdate, (before, after) => {
    if (before.name !== after.name) isHere(after);
  });
  // An outage of Discord is another event.
  discord.on(Events.GuildDelete, ({ id }) => isGone(id));
  // A new session of Discord's lists the servers anew, and says nothing of those that went while there was none.
  discord.on(Events.Raw, ({ t, d }: { t: string | null; d: GatewayReadyDispatchData }) => {
    if (t === GatewayDispatchEvents.Ready) lookForLost(new Set(d.guilds.map(({ id }) => id)));
  });
  // The look for lost servers is about none that the bot is in.
  const isServer = (subject: string | undefined) => subject !== undefined && subject !== LOOK_FOR_LOST;
  return { isUpToDate: () => ![subjectNow, ...untold.keys()].some(isServer), stop: () => stopping.abort() };
}
