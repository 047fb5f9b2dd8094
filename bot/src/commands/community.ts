import type { Api } from '@leetcord/subscriber/api';
import { graphql } from '../gql/index.ts';

const FindCommunity = graphql(`
  query FindCommunity($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
    }
  }
`);

/** The id of a Discord server's community, or null when there is none yet: the bot has just been added, or is still reporting its servers. */
export async function communityIdOf(discordGuildId: string, api: Api): Promise<string | null> {
  const { communityByDiscordGuild } = await api.request(FindCommunity, { discordGuildId });
  return communityByDiscordGuild?.id ?? null;
}
