import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle, type ModalSubmitInteraction } from 'discord.js';
import { cleanText, TEXTS, type DraftTexts } from './draft.ts';

const KEYS = Object.keys(TEXTS) as (keyof DraftTexts)[];

const HINTS: Record<keyof DraftTexts, { description: string; placeholder: string }> = {
  title: { description: "The contest's name", placeholder: 'Friday night' },
  start: {
    description: "By the server's clocks; now when left empty",
    placeholder: 'in 10 minutes, tomorrow 19:00, 2026-12-01 19:00',
  },
  length: { description: 'How long it runs, or until when', placeholder: '90 minutes, 2h, 21:00' },
  problems: {
    description: 'Names or numbers, what to pick, a past round, or nothing',
    placeholder: '1, Add Two Numbers · or: 2 easy, 1 medium graph 1600-1800 · or: weekly 408',
  },
  freeze: { description: 'The standings stay as they are until the end; empty for no freeze', placeholder: '15' },
};

/** The form for what is typed of a contest. In one that changes a contest, what is left empty stays. */
export function draftForm(
  customId: string,
  { title, texts, isChange = false }: { title: string; texts: Partial<DraftTexts>; isChange?: boolean },
): ModalBuilder {
  const labels = KEYS.map((key) => {
    const { name, max } = TEXTS[key];
    const { description, placeholder } = HINTS[key];
    const input = new TextInputBuilder()
      .setCustomId(key)
      .setStyle(key === 'problems' ? TextInputStyle.Paragraph : TextInputStyle.Short)
      .setMaxLength(max)
      .setPlaceholder(placeholder)
      .setRequired(key === 'title' && !isChange);
    const text = texts[key];
    if (text) input.setValue(text);
    return new LabelBuilder()
      .setLabel(name)
      .setDescription(isChange ? 'Stays as it is when left empty' : description)
      .setTextInputComponent(input);
  });
  return new ModalBuilder().setCustomId(customId).setTitle(title).addLabelComponents(labels);
}

/** What was typed into the form. */
export const formTexts = ({ fields }: ModalSubmitInteraction): DraftTexts =>
  Object.fromEntries(
    KEYS.map((key) => [key, cleanText(fields.getTextInputValue(key), TEXTS[key].max)]),
  ) as unknown as DraftTexts;
