import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Difficulty, StudyPlanPickerInput, Weekday } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { choicesOf, described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import { DIFFICULTIES } from './board-choice.ts';
import { isTopic, topicMeant, topicOption } from './board-topics.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { aboutPlan, planOption, planProblemOption } from './study-choice.ts';
import { dayText, whenText } from './study-words.ts';
import { MAX_DAYS, weekdaysAsked } from './weekday-words.ts';

const CreateStudyPlan = graphql(`
  mutation CreateStudyPlan($input: CreateStudyPlanInput!) {
    createStudyPlan(input: $input) {
      __typename
      ... on StudyPlanSuccess {
        plan {
          ...StudyPlanShown
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const UpdateStudyPlan = graphql(`
  mutation UpdateStudyPlan($input: UpdateStudyPlanInput!) {
    updateStudyPlan(input: $input) {
      __typename
      ... on StudyPlanSuccess {
        plan {
          title
          countsEarlier
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const AddStudyPlanItems = graphql(`
  mutation AddStudyPlanItems($input: AddStudyPlanItemsInput!) {
    addStudyPlanItems(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const RemoveStudyPlanItem = graphql(`
  mutation RemoveStudyPlanItem($input: RemoveStudyPlanItemInput!) {
    removeStudyPlanItem(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const MoveStudyPlanItem = graphql(`
  mutation MoveStudyPlanItem($input: MoveStudyPlanItemInput!) {
    moveStudyPlanItem(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const EndStudyPlan = graphql(`
  mutation EndStudyPlan($input: EndStudyPlanInput!) {
    endStudyPlan(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const DeleteStudyPlan = graphql(`
  mutation DeleteStudyPlan($input: DeleteStudyPlanInput!) {
    deleteStudyPlan(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const MAX_TITLE = 100;
const MAX_DATE = 60;
/** A day that is typed in another way, such as `1.12.`, is shown as it is typed. */
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const MAX_PER_DAY = 10;
const MAX_PICKED = 50;
const USUAL_PICKED = 10;

const problemsOptions = (subcommand: SlashCommandSubcommandBuilder) =>
  subcommand
    .addStringOption((problems) => described(problems.setName('problems'), 'study.problemsOption'))
    .addStringOption(topicOption('study.topicOption'))
    .addStringOption((difficulty) =>
      described(difficulty.setName('difficulty'), 'study.difficultyOption').addChoices(
        choicesOf(DIFFICULTIES, (value) => `common.difficulty_${value}`),
      ),
    )
    .addIntegerOption((count) =>
      described(count.setName('count'), 'study.countOption').setMinValue(1).setMaxValue(MAX_PICKED),
    )
    .addIntegerOption((perDay) =>
      described(perDay.setName('per-day'), 'study.perDayOption').setMinValue(1).setMaxValue(MAX_PER_DAY),
    )
    .addStringOption((days) => described(days.setName('days'), 'study.daysOption').setMaxLength(MAX_DAYS));

export const createSubcommand = (create: SlashCommandSubcommandBuilder) =>
  problemsOptions(
    described(create.setName('create'), 'study.createCommand').addStringOption((title) =>
      described(title.setName('title'), 'study.titleOption').setRequired(true).setMaxLength(MAX_TITLE),
    ),
  )
    .addStringOption((start) => described(start.setName('start'), 'study.startOption').setMaxLength(MAX_DATE))
    .addBooleanOption((earlier) => described(earlier.setName('earlier'), 'study.earlierOption'));

export const editSubcommand = (edit: SlashCommandSubcommandBuilder) =>
  described(edit.setName('edit'), 'study.editCommand')
    .addStringOption((title) => described(title.setName('title'), 'study.newTitleOption').setMaxLength(MAX_TITLE))
    .addBooleanOption((earlier) => described(earlier.setName('earlier'), 'study.newEarlierOption'))
    .addStringOption(planOption);

export const addSubcommand = (add: SlashCommandSubcommandBuilder) =>
  problemsOptions(described(add.setName('add'), 'study.addCommand').addStringOption(planOption)).addStringOption(
    (from) => described(from.setName('from'), 'study.fromOption').setMaxLength(MAX_DATE),
  );

export const removeSubcommand = (remove: SlashCommandSubcommandBuilder) =>
  described(remove.setName('remove'), 'study.removeCommand')
    .addStringOption(planProblemOption)
    .addStringOption(planOption);

export const moveSubcommand = (move: SlashCommandSubcommandBuilder) =>
  described(move.setName('move'), 'study.moveCommand')
    .addStringOption(planProblemOption)
    .addStringOption((date) =>
      described(date.setName('date'), 'study.dateOption').setRequired(true).setMaxLength(MAX_DATE),
    )
    .addStringOption(planOption);

export const endSubcommand = (end: SlashCommandSubcommandBuilder) =>
  described(end.setName('end'), 'study.endCommand').addStringOption(planOption);

export const deleteSubcommand = (remove: SlashCommandSubcommandBuilder) =>
  described(remove.setName('delete'), 'study.deleteCommand').addStringOption((option) =>
    planOption(option).setRequired(true),
  );

/** `/study create`. */
export async function createPlan(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const asked = problemsAsked(interaction, t);
  if (typeof asked === 'string') return asked;
  const { options } = interaction;
  const { createStudyPlan: result } = await api.request(CreateStudyPlan, {
    input: {
      ...{ communityId, title: options.getString('title', true), ...asked, by: actorOf(interaction) },
      startsOn: options.getString('start'),
      countsEarlier: options.getBoolean('earlier') ?? true,
      idempotencyKey: interaction.id,
    },
  });
  if ('message' in result) return refusal(result, t);
  const { plan } = result;
  const words = { title: asText(plan.title), when: whenText(plan, t), along: t('study.nobodyYet') };
  const problems = t('common.problems', { count: plan.itemCount });
  return `${t('study.created')}\n${t('study.listed', { ...words, problems })}`;
}

/** `/study edit`. */
export const editPlan = aboutPlan(async ({ planId }, interaction, { api, t }) => {
  const title = interaction.options.getString('title');
  const countsEarlier = interaction.options.getBoolean('earlier');
  if (title === null && countsEarlier === null) return t('study.nothingToEdit');
  const input = { planId, title, countsEarlier, by: actorOf(interaction) };
  const { updateStudyPlan: result } = await api.request(UpdateStudyPlan, { input });
  if ('message' in result) return refusal(result, t);
  const { plan } = result;
  const edited = t('study.edited', { title: asText(plan.title) });
  return `${edited} ${t(plan.countsEarlier ? 'study.earlierCounts' : 'study.earlierDoesNot')}`;
});

/** `/study add`. */
export const addToPlan = aboutPlan(async ({ planId }, interaction, { api, t }) => {
  const asked = problemsAsked(interaction, t);
  if (typeof asked === 'string') return asked;
  const date = interaction.options.getString('from');
  const input = { planId, ...asked, date, by: actorOf(interaction), idempotencyKey: interaction.id };
  const { addStudyPlanItems: result } = await api.request(AddStudyPlanItems, { input });
  return 'message' in result ? refusal(result, t) : t('study.added');
});

/** `/study remove`. */
export const removeFromPlan = aboutPlan(async ({ planId }, interaction, { api, t }) => {
  const problem = interaction.options.getString('problem', true).trim();
  const input = { planId, problem, by: actorOf(interaction) };
  const { removeStudyPlanItem: result } = await api.request(RemoveStudyPlanItem, { input });
  return 'message' in result ? refusal(result, t) : t('study.removed', { problem: asText(problem) });
});

/** `/study move`. */
export const moveInPlan = aboutPlan(async ({ planId }, interaction, { api, t }) => {
  const problem = interaction.options.getString('problem', true).trim();
  const date = interaction.options.getString('date', true).trim();
  const input = { planId, problem, date, by: actorOf(interaction) };
  const { moveStudyPlanItem: result } = await api.request(MoveStudyPlanItem, { input });
  if ('message' in result) return refusal(result, t);
  const day = ISO_DATE.test(date) ? dayText(date, t) : asText(date);
  return t('study.moved', { problem: asText(problem), date: day });
});

/** `/study end`. */
export const endPlan = aboutPlan(async ({ planId, title }, interaction, { api, t }) => {
  const input = { planId, by: actorOf(interaction) };
  const { endStudyPlan: result } = await api.request(EndStudyPlan, { input });
  return 'message' in result ? refusal(result, t) : t('study.ended', { title: asText(title) });
});

/** `/study delete`. */
export const deletePlan = aboutPlan(async ({ planId, title }, interaction, { api, t }) => {
  const input = { planId, by: actorOf(interaction) };
  const { deleteStudyPlan: result } = await api.request(DeleteStudyPlan, { input });
  return 'message' in result ? refusal(result, t) : t('study.deleted', { title: asText(title) });
});

interface Asked {
  problems: string[] | null;
  picker: StudyPlanPickerInput | null;
  perDay: number;
  weekdays: Weekday[];
}

/** The problems that are named, or what they are picked by, and how they are spread; a sentence where that cannot be read. */
function problemsAsked(interaction: CommandInteraction, t: Texts): Asked | string {
  const { options } = interaction;
  const weekdays = weekdaysAsked(options.getString('days') ?? '', t);
  if (typeof weekdays === 'string') return weekdays;
  const named = namesIn(options.getString('problems') ?? '');
  const topic = topicMeant(interaction);
  if (topic !== null && !isTopic(topic)) return t('board.noSuchTopic');
  const difficulty = options.getString('difficulty') as Difficulty | null;
  const count = options.getInteger('count');
  const isPicked = topic !== null || difficulty !== null || count !== null;
  if (named.length === 0 && !isPicked) return t('study.nothingNamed');
  const criteria = { difficulties: difficulty === null ? [] : [difficulty], tags: topic === null ? [] : [topic] };
  return {
    problems: named.length > 0 ? named : null,
    picker: isPicked ? { count: count ?? USUAL_PICKED, criteria } : null,
    perDay: options.getInteger('per-day') ?? 1,
    weekdays,
  };
}

/** Names with commas or lines between; addresses may also have spaces between. */
const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]|\s+(?=https?:\/\/)/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
