import { DiscordAPIError, RESTJSONErrorCodes, Routes, type Client } from 'discord.js';
import type { Api } from '@leetcord/subscriber/api';
import { graphql } from './gql/index.ts';

const ListOpenCommunities = graphql(`
  query ListOpenCommunities($after: String) {
    openCommunities(first: 100, after: $after) {
      edges {
        node {
          discordGuildId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/**
 * The Discord servers that LeetCord knows but that are deleted or have removed the bot: Discord does not list them for the bot,
 * nor know them when asked for each one. `unclear` are those about which Discord gave no clear answer.
 */
export async function findLostServers(options: {
  discord: Client<true>;
  api: Api;
  /** The servers that Discord lists for the bot, including those with an outage. */
  listed: ReadonlySet<string>;
  signal: AbortSignal;
}): Promise<{ lost: string[]; unclear: string[] }> {
  const { discord, api, listed, signal } = options;
  const lost: string[] = [];
  const unclear: string[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { openCommunities }: { openCommunities: Page } = await api.request(ListOpenCommunities, { after }, signal);
    for (const { node } of openCommunities.edges) {
      const id = node.discordGuildId;
      if (typeof id !== 'string' || listed.has(id)) continue;
      const isThere = await askForServer(discord, id, signal);
      if (isThere !== true) (isThere === false ? lost : unclear).push(id);
    }
    after = openCommunities.pageInfo.endCursor ?? null;
    isMore = openCommunities.pageInfo.hasNextPage;
  }
  return { lost, unclear };
}

interface Page {
  edges: { node: { discordGuildId?: string | null } }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Whether the bot is in a server; undefined while Discord gives no clear answer. */
async function askForServer({ rest }: Client<true>, id: string, signal: AbortSignal): Promise<boolean | undefined> {
  try {
    await rest.get(Routes.guild(id), { signal });
    return true;
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof DiscordAPIError && NOT_THERE.includes(error.code) ? false : undefined;
  }
}

const NOT_THERE: readonly (string | number)[] = [RESTJSONErrorCodes.UnknownGuild, RESTJSONErrorCodes.MissingAccess];
