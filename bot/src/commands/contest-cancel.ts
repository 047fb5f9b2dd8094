import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { chooseContest, contestOption, OPEN_STATES } from './contest-choice.ts';

const CancelContest = graphql(`
  mutation CancelContest($input: CancelContestInput!) {
    cancelContest(input: $input) {
      __typename
      ... on UpdateContestSuccess {
        contest {
          title
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const cancelSubcommand = (cancel: SlashCommandSubcommandBuilder) =>
  cancel
    .setName('cancel')
    .setDescription('Cancel a contest that has not ended. For moderators')
    .addStringOption(contestOption('Which one', { isRequired: true }))
    .addStringOption((reason) =>
      reason.setName('reason').setDescription('What members are told').setRequired(true).setMaxLength(200),
    );

/** `/contest cancel`. */
export async function cancelContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const none = 'No contest is planned or running: there is nothing to cancel.';
  const chosen = await chooseContest(interaction, { states: OPEN_STATES, none }, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const reason = interaction.options.getString('reason', true);
  const { cancelContest: result } = await tools.api.request(CancelContest, {
    input: { ...chosen, reason, by: actorOf(interaction) },
  });
  if (result.__typename !== 'UpdateContestSuccess') return result.message;
  return `**${asText(result.contest.title)}** is cancelled. Its standings stay as they are, and count for nothing.`;
}
