import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle, type ModalSubmitInteraction } from 'discord.js';
import type { Texts } from '../../texts/texts.ts';
import { cleanText, DRAFT_TEXTS, LENGTHS, type DraftTexts } from './draft.ts';

/** The form for what is typed of a contest. In one that changes a contest, what is left empty stays. */
export function draftForm(
  customId: string,
  { texts, isChange = false }: { texts: Partial<DraftTexts>; isChange?: boolean },
  t: Texts,
): ModalBuilder {
  const labels = DRAFT_TEXTS.map((key) => {
    const input = new TextInputBuilder()
      .setCustomId(key)
      .setStyle(key === 'problems' ? TextInputStyle.Paragraph : TextInputStyle.Short)
      .setMaxLength(LENGTHS[key].max)
      .setPlaceholder(t(`plan.${key}_such`))
      .setRequired(key === 'title' && !isChange);
    const text = texts[key];
    if (text) input.setValue(text);
    return new LabelBuilder()
      .setLabel(t(`plan.${key}`))
      .setDescription(t(isChange ? 'plan.stays' : `plan.${key}_hint`))
      .setTextInputComponent(input);
  });
  const title = t(isChange ? 'plan.changeFormTitle' : 'plan.formTitle');
  return new ModalBuilder().setCustomId(customId).setTitle(title).addLabelComponents(labels);
}

/** What was typed into the form. */
export const formTexts = ({ fields }: ModalSubmitInteraction): DraftTexts =>
  Object.fromEntries(
    DRAFT_TEXTS.map((key) => [key, cleanText(fields.getTextInputValue(key), LENGTHS[key].max)]),
  ) as unknown as DraftTexts;
