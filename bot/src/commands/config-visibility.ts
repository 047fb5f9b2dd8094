import type { ChatInputCommandInteraction } from 'discord.js';
import type { Visibility } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { actorOf } from './actor.ts';
import type { CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';

const SetVisibility = graphql(`
  mutation SetVisibility($input: SetCommunityVisibilityInput!) {
    setCommunityVisibility(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** What Discord shows for each choice, and what the choice means; `board` is the address of the server's page. */
export const VISIBILITIES: Record<Visibility, { name: string; meaning: (board: string) => string }> = {
  PUBLIC: {
    name: 'public',
    meaning: (board) => `This server is public: anyone may see its leaderboards and contests, at <${board}>.`,
  },
  PRIVATE: {
    name: 'private',
    meaning: () =>
      'This server is private: outside Discord, only members may see its leaderboards and contests. ' +
      'Open it to anyone with `/config visibility`.',
  },
};

/** The page of a server, for anybody if the server is public. */
export const boardUrl = (publicUrl: string, guildId: string): string => `${publicUrl}/c/${guildId}`;

/** `/config visibility`: who may see leaderboards and contests through the API and the extension. */
export async function setVisibility(
  interaction: ChatInputCommandInteraction<'cached'>,
  { api, publicUrl }: CommandTools,
): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const visibility = interaction.options.getString('visibility', true) as Visibility;
  const { setCommunityVisibility: result } = await api.request(SetVisibility, {
    input: { communityId, visibility, by: actorOf(interaction) },
  });
  return result.__typename === 'CommunitySuccess'
    ? VISIBILITIES[visibility].meaning(boardUrl(publicUrl, interaction.guildId))
    : result.message;
}
