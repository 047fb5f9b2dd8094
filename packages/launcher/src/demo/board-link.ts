import { ConfigError } from '@leetcord/kit/process/env';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { GraphQLClient } from 'graphql-request';
import { graphql } from '../gql/index.ts';
import type { Stage } from './stage.ts';

const FindDemoCommunity = graphql(`
  query FindDemoCommunity($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
    }
  }
`);

/** The id of the demo server's community. Throws a ConfigError when it is private. */
export async function demoCommunityId({ api }: Stage): Promise<string> {
  const { communityByDiscordGuild } = await new GraphQLClient(api).request(FindDemoCommunity, {
    discordGuildId: DEMO.guildId,
  });
  if (!communityByDiscordGuild) {
    throw new ConfigError('The demo server is private: as Ada, use /config visibility to make it public again.');
  }
  return communityByDiscordGuild.id;
}

/** The address of the offline explorer with the demo server's leaderboard filled in. */
export async function boardLink(stage: Stage, gatewayUrl: string): Promise<string> {
  const query = `{
  leaderboard(communityId: "${await demoCommunityId(stage)}", window: WEEK) {
    entries(first: 10) {
      edges { node { rank points solved shownAs user { displayName } } }
    }
  }
}`;
  return `${gatewayUrl}/graphiql?${new URLSearchParams({ query })}`;
}
