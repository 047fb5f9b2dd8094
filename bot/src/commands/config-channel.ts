import { channelMention, type ChatInputCommandInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { actorOf } from './actor.ts';
import { postingProblem, problemText } from './channel-access.ts';
import type { CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { visibilityText } from './config-visibility.ts';

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

/** `/config channel`: sets where the news goes, or turns it off when no channel is given. */
export async function setChannel(
  interaction: ChatInputCommandInteraction<'cached'>,
  tools: CommandTools,
): Promise<string> {
  const { api, t } = tools;
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const channelId = interaction.options.getChannel('channel')?.id ?? null;
  const { setAnnouncementChannel: result } = await api.request(SetAnnouncementChannel, {
    input: { communityId, channelId, by: actorOf(interaction) },
  });
  if (result.__typename !== 'CommunitySuccess') return refusal(result, t);
  if (channelId === null) return t('config.newsOff');
  const problem = postingProblem(interaction.guild, channelId);
  // A new server is private, and nobody in it has been told so yet.
  const meaning = visibilityText(result.community.visibility, interaction.guildId, tools);
  return [
    t('config.newsGoTo', { channel: channelMention(channelId) }),
    ...(problem === null ? [] : [problemText(problem, t)]),
    meaning,
  ].join('\n');
}
