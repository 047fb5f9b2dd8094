import type { Api } from '@leetcord/subscriber/api';
import { graphql } from '../gql/index.ts';

const FindCommunity = graphql(`
  query FindCommunity($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
    }
  }
`);

/** The answer in a server that LeetCord does not know yet: the bot has just been added, or is still reporting its servers. */
export const NOT_SET_UP = 'This server is not set up yet. Try again in a minute.';

/** The id of a Discord server's community, or null when there is none yet. */
export async function communityIdOf(discordGuildId: string, api: Api): Promise<string | null> {
  const { communityByDiscordGuild } = await api.request(FindCommunity, { discordGuildId });
  return communityByDiscordGuild?.id ?? null;
}
