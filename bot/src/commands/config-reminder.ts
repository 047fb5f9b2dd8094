import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';

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

export const reminderText = (minutes: number | null | undefined): string =>
  typeof minutes === 'number'
    ? `I remind you of a contest ${minutes} minutes before it starts.`
    : 'I remind nobody of contests before they start.';

export const reminderSubcommand = (reminder: SlashCommandSubcommandBuilder) =>
  reminder
    .setName('reminder')
    .setDescription('Choose how long before a contest its reminder is posted')
    .addIntegerOption((minutes) =>
      minutes
        .setName('minutes')
        .setDescription('5 to 1440 minutes; leave out for no reminder')
        .setMinValue(MIN_MINUTES)
        .setMaxValue(MAX_MINUTES),
    );

/** `/config reminder`: when members are reminded of contests; never without minutes. */
export async function setReminder(interaction: CommandInteraction, { api }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const { setContestReminder: result } = await api.request(SetReminder, {
    input: { communityId, minutes: interaction.options.getInteger('minutes'), by: actorOf(interaction) },
  });
  return 'message' in result ? result.message : reminderText(result.community.reminderMinutes);
}
