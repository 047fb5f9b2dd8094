import { channelMention, type ChatInputCommandInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { actorOf } from './actor.ts';
import { postingProblem } from './channel-access.ts';
import type { CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';
import { boardUrl, VISIBILITIES } from './config-visibility.ts';

const SetAnnouncementChannel = graphql(`
  mutation SetAnnouncementChannel($input: SetAnnouncementChannelInput!) {
    setAnnouncementChannel(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          visibility
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const NEWS_ARE_OFF = 'News are off. To turn them on, choose a channel in `/config channel`.';

/** `/config channel`: sets where the news goes, or turns it off when no channel is given. */
export async function setChannel(
  interaction: ChatInputCommandInteraction<'cached'>,
  { api, publicUrl }: CommandTools,
): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const channelId = interaction.options.getChannel('channel')?.id ?? null;
  const { setAnnouncementChannel: result } = await api.request(SetAnnouncementChannel, {
    input: { communityId, channelId, by: actorOf(interaction) },
  });
  if (result.__typename !== 'CommunitySuccess') return result.message;
  if (channelId === null) return NEWS_ARE_OFF;
  const problem = postingProblem(interaction.guild, channelId);
  // A new server is private, and nobody in it has been told so yet.
  const meaning = VISIBILITIES[result.community.visibility].meaning(boardUrl(publicUrl, interaction.guildId));
  return [`News go to ${channelMention(channelId)}.`, problem, meaning].filter((line) => line !== null).join('\n');
}
