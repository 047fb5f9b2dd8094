import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
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
  described(cancel.setName('cancel'), 'contest.cancelCommand')
    .addStringOption(contestOption('contest.which', { isRequired: true }))
    .addStringOption((reason) =>
      described(reason.setName('reason'), 'contest.cancelReason').setRequired(true).setMaxLength(200),
    );

/** `/contest cancel`. */
export async function cancelContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const none = t('contest.noneToCancel');
  const chosen = await chooseContest(interaction, { states: OPEN_STATES, none }, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const reason = interaction.options.getString('reason', true);
  const { cancelContest: result } = await tools.api.request(CancelContest, {
    input: { ...chosen, reason, by: actorOf(interaction) },
  });
  if (result.__typename !== 'UpdateContestSuccess') return refusal(result, t);
  return t('contest.isCancelled', { title: asText(result.contest.title) });
}
