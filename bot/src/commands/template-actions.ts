import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { plannedAnswer } from './plan/plan-documents.ts';
import { chooseTemplate } from './template-choice.ts';
import { templateText } from './template-list.ts';

const PlanFromTemplate = graphql(`
  mutation PlanFromTemplate($input: CreateContestFromTemplateInput!) {
    createContestFromTemplate(input: $input) {
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

const SkipOccurrence = graphql(`
  mutation SkipOccurrence($input: SkipContestOccurrenceInput!) {
    skipContestOccurrence(input: $input) {
      __typename
      ... on ContestTemplateSuccess {
        template {
          ...ShownTemplate
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const DeleteTemplate = graphql(`
  mutation DeleteTemplate($input: DeleteContestTemplateInput!) {
    deleteContestTemplate(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** `/template plan`: one contest. */
export async function planFromTemplate(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseTemplate(interaction, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { createContestFromTemplate: result } = await tools.api.request(PlanFromTemplate, {
    input: {
      templateId: chosen.template.id,
      startsAtText: interaction.options.getString('start'),
      by: actorOf(interaction),
      idempotencyKey: interaction.id,
    },
  });
  return 'message' in result ? refusal(result, t) : plannedAnswer(result.contest, t);
}

/** `/template skip`: leaves out the contest of a day, or takes that back. */
export async function skipOccurrence(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseTemplate(interaction, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const date = interaction.options.getString('date', true).trim();
  const isSkipped = interaction.options.getBoolean('undo') !== true;
  const { skipContestOccurrence: result } = await tools.api.request(SkipOccurrence, {
    input: { templateId: chosen.template.id, date, isSkipped, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  const head = t(isSkipped ? 'template.leftOut' : 'template.takesPlace', { date: asText(date) });
  return `${head}\n${templateText(result.template, t)}`;
}

/** `/template delete`. */
export async function deleteTemplate(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const chosen = await chooseTemplate(interaction, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { id, title } = chosen.template;
  const { deleteContestTemplate: result } = await tools.api.request(DeleteTemplate, {
    input: { templateId: id, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  return t('template.deleted', { title: asText(title) });
}
