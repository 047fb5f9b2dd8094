import type { ChatInputCommandInteraction } from 'discord.js';
import type { Visibility } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { actorOf } from './actor.ts';
import type { CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

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

export const VISIBILITIES: readonly Visibility[] = ['PUBLIC', 'PRIVATE'];

/** What a choice means for a server, and where its page is if anybody may see it. */
export const visibilityText = (
  visibility: Visibility,
  guildId: string,
  { publicUrl, t }: Pick<CommandTools, 'publicUrl' | 't'>,
): string =>
  visibility === 'PUBLIC' ? t('config.isPublic', { board: `${publicUrl}/c/${guildId}` }) : t('config.isPrivate');

/** `/config visibility`: who may see leaderboards and contests through the API and the extension. */
export async function setVisibility(
  interaction: ChatInputCommandInteraction<'cached'>,
  tools: CommandTools,
): Promise<string> {
  const { api, t } = tools;
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const visibility = interaction.options.getString('visibility', true) as Visibility;
  const { setCommunityVisibility: result } = await api.request(SetVisibility, {
    input: { communityId, visibility, by: actorOf(interaction) },
  });
  return result.__typename === 'CommunitySuccess'
    ? visibilityText(visibility, interaction.guildId, tools)
    : refusal(result, t);
}
