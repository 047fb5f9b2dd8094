import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { chooseContest, contestOption } from './contest-choice.ts';
import { LENGTHS } from './plan/draft.ts';
import { plannedAnswer } from './plan/plan-documents.ts';

const CloneContest = graphql(`
  mutation CloneContest($input: CloneContestInput!) {
    cloneContest(input: $input) {
      __typename
      ... on CreateContestSuccess {
        contest {
          ...PlannedContest
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const cloneSubcommand = (clone: SlashCommandSubcommandBuilder) =>
  described(clone.setName('clone'), 'plan.cloneCommand')
    .addStringOption(contestOption('contest.which', { isRequired: true }))
    .addStringOption((start) => described(start.setName('start'), 'plan.startOrNow').setMaxLength(LENGTHS.start.max))
    .addStringOption((length) =>
      described(length.setName('length'), 'plan.lengthOfOther').setMaxLength(LENGTHS.length.max),
    )
    .addStringOption((title) => described(title.setName('title'), 'plan.titleOfOther').setMaxLength(LENGTHS.title.max));

/** `/contest clone`. */
export async function cloneContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseContest(interaction, { states: null, none: t('contest.noneAtAll') }, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { options, id: idempotencyKey } = interaction;
  const { cloneContest: result } = await tools.api.request(CloneContest, {
    input: {
      ...chosen,
      title: options.getString('title'),
      startsAtText: options.getString('start'),
      endsAtText: options.getString('length'),
      by: actorOf(interaction),
      idempotencyKey,
    },
  });
  return 'message' in result ? refusal(result, t) : plannedAnswer(result.contest, t);
}
