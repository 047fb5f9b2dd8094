import type { ModalBuilder } from 'discord.js';
import type { Texts } from '../../texts/texts.ts';
import { actorOf } from '../actor.ts';
import type { Answer, AnsweredInteraction, CommandTools, Control, ControlInteraction } from '../command.ts';
import { communityIdOf } from '../community.ts';
import { customId } from '../custom-id.ts';
import {
  asInput,
  guessed,
  isRecent,
  newSeed,
  readTexts,
  type Draft,
  type DraftChoices,
  type DraftTexts,
} from './draft.ts';
import { draftForm, formTexts } from './draft-form.ts';
import { DRAFT, draftScreen, readChoices } from './draft-screen.ts';
import { createPlanned, previewPlan } from './plan-documents.ts';

/** Stands for what is not chosen yet. */
const UNSAID = '-';

/** The form with which a draft begins. What is chosen already is in its id. */
export function firstForm(
  id: string,
  { texts, said }: { texts: Partial<DraftTexts>; said: Partial<DraftChoices> },
  t: Texts,
): ModalBuilder {
  const words = [said.format, said.entry, said.way, said.difficulty].map((word) => word ?? UNSAID);
  return draftForm(customId(DRAFT.form, id, newSeed(), ...words), { texts }, t);
}

/** The buttons, menus and forms of drafts. Each is all that is needed to go on: no process keeps a draft. */
export const wizardControls: Record<string, Control> = {
  [DRAFT.form]: {
    answers: 'IN_PLACE',
    run: (interaction, words, tools) => showDraft(interaction, typedDraft(interaction, words), tools),
  },
  [DRAFT.menu]: {
    answers: 'IN_PLACE',
    run: (interaction, words, tools) => {
      const draft = readDraft(interaction, words);
      return showDraft(interaction, draft && withChoice(draft, interaction, words[2]), tools);
    },
  },
  [DRAFT.change]: {
    answers: 'IN_PLACE',
    form: (interaction, words, t) => {
      const draft = readDraft(interaction, words);
      if (draft === null) return null;
      const { id, seed, format, entry, way, difficulty } = draft;
      const formId = customId(DRAFT.form, id, seed, format, entry, way, difficulty);
      return draftForm(formId, { texts: draft }, t);
    },
    // Without a form.
    run: async (_interaction, _words, { t }) => t('plan.tooOld'),
  },
  [DRAFT.again]: {
    answers: 'IN_PLACE',
    run: (interaction, words, tools) => {
      const draft = readDraft(interaction, words);
      return showDraft(interaction, draft && { ...draft, seed: newSeed() }, tools);
    },
  },
  [DRAFT.plan]: {
    answers: 'IN_PLACE',
    run: async (interaction, words, tools) => {
      const { api, t } = tools;
      const draft = readDraft(interaction, words);
      if (draft === null) return t('plan.tooOld');
      const communityId = await communityIdOf(interaction.guildId, api);
      if (communityId === null) return t('common.notSetUp');
      const planned = await createPlanned({ ...asInput(draft), communityId, by: actorOf(interaction) }, tools);
      return typeof planned === 'string' ? planned : { ...planned, components: [] };
    },
  },
  [DRAFT.drop]: {
    answers: 'IN_PLACE',
    run: async (_interaction, _words, { t }) => ({ content: t('plan.dropped'), embeds: [], components: [] }),
  },
};

async function showDraft(
  interaction: AnsweredInteraction,
  draft: Draft | null,
  { api, t }: CommandTools,
): Promise<Answer> {
  if (draft === null) return t('plan.tooOld');
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const input = { ...asInput(draft), communityId, by: actorOf(interaction) };
  return draftScreen(draft, await previewPlan(input, api), t);
}

/** The draft of the message that a control is on; null where it is too old to go on with. */
function readDraft(interaction: ControlInteraction, [id = '', seed = '']: readonly string[]): Draft | null {
  if (interaction.message === null) return null;
  const texts = readTexts(interaction.message, id, interaction.createdTimestamp);
  const choices = readChoices(interaction.message);
  return texts && choices && { id, seed, ...texts, ...choices };
}

/** The draft as a form says it; null where it began too long ago. */
function typedDraft(interaction: ControlInteraction, [id = '', seed = '', ...words]: readonly string[]): Draft | null {
  if (!interaction.isModalSubmit() || !isRecent(id, interaction.createdTimestamp)) return null;
  const [format, entry, way, difficulty] = words.map((word) => (word === UNSAID ? undefined : word));
  const texts = formTexts(interaction);
  return { id, seed, ...texts, ...guessed(texts, { format, entry, way, difficulty } as Partial<DraftChoices>) };
}

/** A format that needs its own problems is not left without. */
function withChoice(draft: Draft, interaction: ControlInteraction, which: string | undefined): Draft {
  const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
  const changed = { ...draft, [which as keyof DraftChoices]: value } as Draft;
  const isWithout = which === 'format' && changed.format !== 'POINTS' && changed.way === 'ANY';
  return isWithout ? { ...changed, way: 'PICKER' } : changed;
}
