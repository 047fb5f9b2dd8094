import { ButtonBuilder, ButtonStyle, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { Api } from '@leetcord/subscriber/api';
import type { PlannedContestFragment, UpdateContestInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { actorOf } from './actor.ts';
import { choiceMenu } from './choice-menu.ts';
import type { Answer, CommandInteraction, CommandTools, Control, ControlInteraction } from './command.ts';
import { chooseContest, CONTEST_GONE, contestOption, OPEN_STATES } from './contest-choice.ts';
import { planAsked, planOptions } from './contest-create.ts';
import { ENTRIES, FORMATS } from './contest-words.ts';
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
const MENUS = { format: FORMATS, entry: ENTRIES } as const;
const PREFIXES = { format: 'Format', entry: 'Who takes part' } as const;
const NOTHING_SAID = 'Nothing is changed: fill in what is to be different.';

export const editSubcommand = (edit: SlashCommandSubcommandBuilder) =>
  planOptions(
    edit
      .setName('edit')
      .setDescription('Change what is planned, by options or step by step. For moderators')
      .addStringOption(contestOption('Which one', { isRequired: true })),
  );

/** `/contest edit`: changes what its options say; without any it shows what can be changed. */
export async function editContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const none = 'No contest is planned or running: there is nothing to edit.';
  const chosen = await chooseContest(interaction, { states: OPEN_STATES, none }, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { contest } = await tools.api.request(ReadPlan, { id: chosen.contestId });
  if (!contest) return CONTEST_GONE;
  const { texts, said } = planAsked(interaction);
  const changes = changesFor(texts, said, contest.format);
  if (Object.keys(changes).length === 0) return editScreen(contest, 'can be changed');
  return update(interaction, { contestId: contest.id, version: contest.version, ...changes }, tools.api);
}

/** The buttons, menus and forms below a contest that is edited: each changes it at once. */
export const editControls: Record<string, Control> = {
  [EDIT.change]: {
    answers: 'IN_PLACE',
    form: (_interaction, words) =>
      draftForm(customId(EDIT.form, ...words), { title: 'Change a contest', texts: {}, isChange: true }),
    run: async () => CONTEST_GONE,
  },
  [EDIT.form]: {
    answers: 'IN_PLACE',
    run: async (interaction, words, { api }) => {
      const contest = contestOf(words);
      if (!interaction.isModalSubmit()) return CONTEST_GONE;
      const changes = changesFor(formTexts(interaction), {}, words[2] as DraftChoices['format']);
      return Object.keys(changes).length === 0 ? NOTHING_SAID : update(interaction, { ...contest, ...changes }, api);
    },
  },
  [EDIT.menu]: {
    answers: 'IN_PLACE',
    run: async (interaction, words, { api }) => {
      const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
      return update(interaction, { ...contestOf(words), [words[2] as keyof typeof MENUS]: value }, api);
    },
  },
  [EDIT.again]: {
    answers: 'IN_PLACE',
    run: async (interaction, words, { api }) => {
      const { rerollContest: result } = await api.request(RerollContest, {
        input: { ...contestOf(words), by: actorOf(interaction), idempotencyKey: interaction.id },
      });
      return 'message' in result ? result.message : editScreen(result.contest, 'has other problems');
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
  api: Api,
): Promise<Answer> {
  const input = { ...changes, by: actorOf(interaction), idempotencyKey: interaction.id };
  const { updateContest: result } = await api.request(UpdateContest, { input });
  return 'message' in result ? result.message : editScreen(result.contest, 'is changed');
}

/** A contest with what changes it; once it runs, only the form. */
function editScreen(contest: PlannedContestFragment, isWhat: string): Answer {
  const { id, version, state, format, problemChoice } = contest;
  const isPlanned = state === 'SCHEDULED';
  const change = new ButtonBuilder()
    .setCustomId(customId(EDIT.change, id, version, format))
    .setLabel('Change')
    .setStyle(ButtonStyle.Primary);
  const again = new ButtonBuilder()
    .setCustomId(customId(EDIT.again, id, version))
    .setLabel('Pick anew')
    .setStyle(ButtonStyle.Secondary)
    .setDisabled(!isPlanned || problemChoice !== 'PICKER');
  const menu = (which: keyof typeof MENUS) =>
    choiceMenu(customId(EDIT.menu, id, version, which), {
      ...{ prefix: PREFIXES[which], choices: MENUS[which], chosen: contest[which] },
    });
  const menus = isPlanned ? [menu('format'), menu('entry')] : [];
  return {
    content: `**${asText(contest.title)}** ${isWhat}.`,
    embeds: [plannedEmbed(contest)],
    components: [...menus, rowOf(change, again)],
  };
}
