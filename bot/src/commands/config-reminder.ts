import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

const SetReminder = graphql(`
  mutation SetReminder($input: SetContestReminderInput!) {
    setContestReminder(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          reminderMinutes
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** As LeetCord takes them. */
const [MIN_MINUTES, MAX_MINUTES] = [5, 1_440];

export const reminderText = (minutes: number | null | undefined, t: Texts): string =>
  typeof minutes === 'number' ? t('config.reminderIs', { minutes }) : t('config.reminderOff');

export const reminderSubcommand = (reminder: SlashCommandSubcommandBuilder) =>
  described(reminder.setName('reminder'), 'config.reminderCommand').addIntegerOption((minutes) =>
    described(minutes.setName('minutes'), 'config.minutesOption').setMinValue(MIN_MINUTES).setMaxValue(MAX_MINUTES),
  );

/** `/config reminder`: when members are reminded of contests; never without minutes. */
export async function setReminder(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { setContestReminder: result } = await api.request(SetReminder, {
    input: { communityId, minutes: interaction.options.getInteger('minutes'), by: actorOf(interaction) },
  });
  return 'message' in result ? refusal(result, t) : reminderText(result.community.reminderMinutes, t);
}
