import { ButtonBuilder, ButtonStyle, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { PlannedContestFragment, UpdateContestInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import { entryMenu, formatMenu } from './choice-menu.ts';
import type { Answer, CommandInteraction, CommandTools, Control, ControlInteraction } from './command.ts';
import { chooseContest, contestOption, OPEN_STATES } from './contest-choice.ts';
import { planAsked, planOptions } from './contest-create.ts';
import { customId } from './custom-id.ts';
import { rowOf } from './pages.ts';
import { guessed, minutesOf, newSeed, type DraftChoices, type DraftTexts } from './plan/draft.ts';
import { draftForm, formTexts } from './plan/draft-form.ts';
import { plannedEmbed } from './plan/plan-documents.ts';
import { problemsAsked } from './plan/problem-words.ts';

const ReadPlan = graphql(`
  query ReadPlan($id: ID!) {
    contest(id: $id) {
      ...PlannedContest
    }
  }
`);

const UpdateContest = graphql(`
  mutation UpdateContest($input: UpdateContestInput!) {
    updateContest(input: $input) {
      __typename
      ... on UpdateContestSuccess {
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

const RerollContest = graphql(`
  mutation RerollContest($input: RerollContestInput!) {
    rerollContest(input: $input) {
      __typename
      ... on UpdateContestSuccess {
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

const EDIT = { form: 'edit-form', menu: 'edit-menu', change: 'edit-change', again: 'edit-again' } as const;

export const editSubcommand = (edit: SlashCommandSubcommandBuilder) =>
  planOptions(
    described(edit.setName('edit'), 'plan.editCommand').addStringOption(
      contestOption('contest.which', { isRequired: true }),
    ),
  );

/** `/contest edit`: changes what its options say; without any it shows what can be changed. */
export async function editContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const none = t('plan.noneToEdit');
  const chosen = await chooseContest(interaction, { states: OPEN_STATES, none }, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { contest } = await tools.api.request(ReadPlan, { id: chosen.contestId });
  if (!contest) return t('contest.gone');
  const { texts, said } = planAsked(interaction);
  const changes = changesFor(texts, said, contest.format);
  if (Object.keys(changes).length === 0) return editScreen(contest, 'plan.canBeChanged', t);
  return update(interaction, { contestId: contest.id, version: contest.version, ...changes }, tools);
}

/** The buttons, menus and forms below a contest that is edited: each changes it at once. */
export const editControls: Record<string, Control> = {
  [EDIT.change]: {
    answers: 'IN_PLACE',
    form: (_interaction, words, t) => draftForm(customId(EDIT.form, ...words), { texts: {}, isChange: true }, t),
    run: async (_interaction, _words, { t }) => t('contest.gone'),
  },
  [EDIT.form]: {
    answers: 'IN_PLACE',
    run: async (interaction, words, tools) => {
      const contest = contestOf(words);
      if (!interaction.isModalSubmit()) return tools.t('contest.gone');
      const changes = changesFor(formTexts(interaction), {}, words[2] as DraftChoices['format']);
      return Object.keys(changes).length === 0
        ? tools.t('plan.nothingSaid')
        : update(interaction, { ...contest, ...changes }, tools);
    },
  },
  [EDIT.menu]: {
    answers: 'IN_PLACE',
    run: async (interaction, words, tools) => {
      const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
      return update(interaction, { ...contestOf(words), [words[2] as 'format' | 'entry']: value }, tools);
    },
  },
  [EDIT.again]: {
    answers: 'IN_PLACE',
    run: async (interaction, words, { api, t }) => {
      const { rerollContest: result } = await api.request(RerollContest, {
        input: { ...contestOf(words), by: actorOf(interaction), idempotencyKey: interaction.id },
      });
      return 'message' in result ? refusal(result, t) : editScreen(result.contest, 'plan.isPickedAnew', t);
    },
  },
};

const contestOf = ([contestId = '', version]: readonly string[]) => ({ contestId, version: Number(version) });

type Changes = Omit<UpdateContestInput, 'by' | 'idempotencyKey' | 'contestId' | 'version'>;

/** What is said of a contest; what is empty or left out stays. */
function changesFor(texts: DraftTexts, said: Partial<DraftChoices>, formatNow: DraftChoices['format']): Changes {
  const { title, start, length, problems, freeze } = texts;
  const { way, difficulty } = guessed(texts, { ...said, format: said.format ?? formatNow });
  const isOfProblems = problems !== '' || said.way !== undefined;
  return {
    ...(title !== '' && { title }),
    ...(start !== '' && { startsAtText: start }),
    ...(length !== '' && { endsAtText: length }),
    ...(freeze !== '' && { freezeMinutes: minutesOf(freeze) }),
    ...(said.format && { format: said.format }),
    ...(said.entry && { entry: said.entry }),
    ...(isOfProblems && { problems: problemsAsked(way, problems, { difficulty, seed: newSeed() }) }),
  };
}

async function update(
  interaction: CommandInteraction | ControlInteraction,
  changes: Changes & { contestId: string; version: number },
  { api, t }: CommandTools,
): Promise<Answer> {
  const input = { ...changes, by: actorOf(interaction), idempotencyKey: interaction.id };
  const { updateContest: result } = await api.request(UpdateContest, { input });
  return 'message' in result ? refusal(result, t) : editScreen(result.contest, 'plan.isChanged', t);
}

/** A contest with what changes it; once it runs, only the form. */
function editScreen(
  contest: PlannedContestFragment,
  happened: 'plan.canBeChanged' | 'plan.isChanged' | 'plan.isPickedAnew',
  t: Texts,
): Answer {
  const { id, version, state, format, problemChoice } = contest;
  const isPlanned = state === 'SCHEDULED';
  const change = new ButtonBuilder()
    .setCustomId(customId(EDIT.change, id, version, format))
    .setLabel(t('plan.change'))
    .setStyle(ButtonStyle.Primary);
  const again = new ButtonBuilder()
    .setCustomId(customId(EDIT.again, id, version))
    .setLabel(t('plan.pickAnew'))
    .setStyle(ButtonStyle.Secondary)
    .setDisabled(!isPlanned || problemChoice !== 'PICKER');
  const idOf = (which: 'format' | 'entry') => customId(EDIT.menu, id, version, which);
  const menus = isPlanned ? [formatMenu(idOf('format'), format, t), entryMenu(idOf('entry'), contest.entry, t)] : [];
  return {
    content: t(happened, { title: asText(contest.title) }),
    embeds: [plannedEmbed(contest, t)],
    components: [...menus, rowOf(change, again)],
  };
}
