import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { chooseContest, contestOption } from './contest-choice.ts';
import { TEXTS } from './plan/draft.ts';
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
  clone
    .setName('clone')
    .setDescription('Plan a contest with the rules of another one; a picker picks anew. For moderators')
    .addStringOption(contestOption('Which one', { isRequired: true }))
    .addStringOption((start) =>
      start
        .setName('start')
        .setDescription('Such as: in 10 minutes, tomorrow 19:00; now when left out')
        .setMaxLength(TEXTS.start.max),
    )
    .addStringOption((length) =>
      length
        .setName('length')
        .setDescription('How long it runs, or until when; as long as the other one when left out')
        .setMaxLength(TEXTS.length.max),
    )
    .addStringOption((title) =>
      title.setName('title').setDescription("Its name; the other one's when left out").setMaxLength(TEXTS.title.max),
    );

/** `/contest clone`. */
export async function cloneContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const chosen = await chooseContest(interaction, { states: null, none: 'There is no contest yet.' }, tools);
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
  return 'message' in result ? result.message : plannedAnswer(result.contest);
}
