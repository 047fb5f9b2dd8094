import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

const SetStreakFreezes = graphql(`
  mutation SetStreakFreezes($input: SetStreakFreezesInput!) {
    setStreakFreezes(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          streakFreezes
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** As LeetCord takes them. */
const MAX_FREEZES = 10;

export const freezesText = (count: number, t: Texts): string => t('streak.freezesAre', { count });

export const streaksSubcommand = (streaks: SlashCommandSubcommandBuilder) =>
  described(streaks.setName('streaks'), 'streak.freezesCommand').addIntegerOption((freezes) =>
    described(freezes.setName('freezes'), 'streak.freezesOption')
      .setRequired(true)
      .setMinValue(0)
      .setMaxValue(MAX_FREEZES),
  );

/** `/config streaks`: how many missed days a month streaks survive in the server. */
export async function setFreezes(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const perMonth = interaction.options.getInteger('freezes', true);
  const { setStreakFreezes: result } = await api.request(SetStreakFreezes, {
    input: { communityId, perMonth, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  return `${freezesText(result.community.streakFreezes, t)} ${t('streak.freezesFromNow')}`;
}
