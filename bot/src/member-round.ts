import type { Logger } from '@leetcord/kit/process/logger';
import { pause } from '@leetcord/kit/retry/pause';
import { lineOf } from '@leetcord/kit/text/visible-text';
import type { Api } from '@leetcord/subscriber/api';
import { DiscordAPIError, RESTJSONErrorCodes, Routes, type Client, type RESTGetAPIGuildMemberResult } from 'discord.js';
import { graphql } from './gql/index.ts';

const TakeDiscordMembers = graphql(`
  mutation TakeDiscordMembers {
    takeDiscordMembers(input: { first: 20 }) {
      __typename
      ... on TakeDiscordMembersSuccess {
        members {
          discordGuildId
          discordUserId
          displayName
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const ReportDiscordMember = graphql(`
  mutation ReportDiscordMember($input: ReportDiscordMemberInput!) {
    reportDiscordMember(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** The shortest interval between questions to Discord about members, in ms. Discord takes 50 requests a second from a bot. */
const ASK_EVERY_MS = [1_000];
/** The wait when nobody is due, or LeetCord does not answer, in ms. */
const REST_MS = [60_000];
/** Discord's limit for a name, in characters. */
const MAX_NAME_LENGTH = 32;

/**
 * Asks Discord about one member after another, those that LeetCord says are due, and reports changes: who has left a server, and
 * who has another name there. Discord announces these by itself only to bots with a privileged intent.
 */
export function checkMembers(discord: Client<true>, api: Api, log: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;

  const takeDue = async () => {
    const { takeDiscordMembers: taken } = await api.request(TakeDiscordMembers, {}, signal);
    return taken.__typename === 'TakeDiscordMembersSuccess' ? taken.members : [];
  };

  const report = async (who: { discordGuildId: string; discordUserId: string }, said: Said) => {
    await api.request(ReportDiscordMember, { input: { ...who, ...said } }, signal);
  };

  const check = async ({ discordGuildId, discordUserId, displayName }: Due) => {
    // A server without the bot is closed, which tells LeetCord all there is to know.
    if (!discord.guilds.cache.has(discordGuildId)) return;
    const said = await ask(discord, discordGuildId, discordUserId, signal);
    if (said.hasLeft || said.displayName !== displayName) await report({ discordGuildId, discordUserId }, said);
  };

  const run = async () => {
    while (!signal.aborted) {
      const due = await takeDue().catch((err: unknown) => {
        if (!signal.aborted)
          log.warn({ err }, 'Could not ask LeetCord whose membership is to be checked; trying again');
        return [];
      });
      for (const member of due) {
        if (signal.aborted) return;
        // LeetCord names the member again later.
        await check(member).catch((err: unknown) => {
          if (!signal.aborted) log.warn({ err, guild: member.discordGuildId }, 'Could not check a membership');
        });
        await pause(ASK_EVERY_MS, 0, signal);
      }
      if (due.length === 0) await pause(REST_MS, 0, signal);
    }
  };

  const running = run();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

interface Due {
  discordGuildId: string;
  discordUserId: string;
  displayName?: string | null;
}

/** What Discord says about a member. */
interface Said {
  hasLeft: boolean;
  displayName: string | null;
}

/** Rejects unless Discord says clearly that the user is a member, or that there is no such member. */
async function ask({ rest }: Client<true>, guildId: string, userId: string, signal: AbortSignal): Promise<Said> {
  try {
    const { nick, user } = (await rest.get(Routes.guildMember(guildId, userId), {
      signal,
    })) as RESTGetAPIGuildMemberResult;
    const displayName = nameOf(nick, user.global_name, user.username);
    return { hasLeft: false, displayName };
  } catch (error) {
    const hasLeft = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember;
    if (!hasLeft) throw error;
    return { hasLeft, displayName: null };
  }
}

/** The first visible one of a person's names. */
export const nameOf = (...names: readonly (string | null | undefined)[]): string | null =>
  names.map((name) => lineOf(name, MAX_NAME_LENGTH)).find((name) => name !== null) ?? null;
