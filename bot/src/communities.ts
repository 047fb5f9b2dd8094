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

/** Discord's limit for a server's name, in characters. */
const MAX_NAME_LENGTH = 100;
/** The name of a server whose own name is invisible. */
const NAMELESS = 'A Discord server';

/** Tells LeetCord something. */
type News = () => Promise<void>;
const LOOK_FOR_LOST = 'look for lost servers';

/**
 * Tells LeetCord about each Discord server that the bot is in: at the start, when added, after an outage of Discord, and when
 * renamed; and about each that is deleted or has removed the bot, even while the bot was away. Retries until LeetCord knows.
 * Reports one at a time, each in its state at that moment.
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
  /** By server: later news replaces earlier news. */
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
    // A server that LeetCord has never heard of need not be closed.
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
        // At the end, so that one that keeps failing holds up no other.
        if (!untold.has(subject)) untold.set(subject, news);
        throw err;
      }
      startAnew();
    }
    isTelling = false;
    subjectNow = undefined;
  };

  const tell = (subject: string, news: News) => {
    // It moves to the end even when it was already waiting.
    untold.delete(subject);
    untold.set(subject, news);
    if (isTelling) return;
    isTelling = true;
    void retryUntilAborted(tellAll, {
      delaysMs: DELAYS_MS.leetcord,
      onFailure: (err) => log.warn({ err, subject: subjectNow }, 'Could not tell LeetCord of a server; trying again'),
      signal,
    });
  };

  const isHere = (guild: Guild) => {
    // Nothing is known about a server during its outage at Discord; another event follows when it is back.
    if (guild.available) tell(guild.id, () => register(guild));
  };
  const isGone = (guildId: string) => tell(guildId, () => close(guildId));
  const lookForLost = (listed: ReadonlySet<string>) =>
    tell(LOOK_FOR_LOST, async () => {
      const { lost, unclear } = await findLostServers({ discord, api, listed, signal });
      // Anything heard about a server meanwhile is newer.
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
  // An outage at Discord is a different event.
  discord.on(Events.GuildDelete, ({ id }) => isGone(id));
  // A new session at Discord lists the servers again, but does not name those that disappeared while there was none.
  discord.on(Events.Raw, ({ t, d }: { t: string | null; d: GatewayReadyDispatchData }) => {
    if (t === GatewayDispatchEvents.Ready) lookForLost(new Set(d.guilds.map(({ id }) => id)));
  });
  // The search for lost servers is not about a server that the bot is in.
  const isServer = (subject: string | undefined) => subject !== undefined && subject !== LOOK_FOR_LOST;
  return { isUpToDate: () => ![subjectNow, ...untold.keys()].some(isServer), stop: () => stopping.abort() };
}
