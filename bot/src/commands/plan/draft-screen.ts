import { ButtonBuilder, ButtonStyle, EmbedBuilder, type InteractionEditReplyOptions, type Message } from 'discord.js';
import type { PreviewContestQuery } from '../../gql/graphql.ts';
import { COLOURS } from '../../notifications/colours.ts';
import { fitEmbed } from '../../notifications/fit-embed.ts';
import { linesThatFit } from '../../notifications/lines-that-fit.ts';
import { asText } from '../../text.ts';
import { refusal } from '../../texts/api-sentences.ts';
import type { Texts } from '../../texts/texts.ts';
import { choiceMenu, entryMenu, formatMenu } from '../choice-menu.ts';
import { problemLine } from '../contest-problems.ts';
import { ENTRIES, FORMATS, onDate, soon } from '../contest-words.ts';
import { customId, readCustomId } from '../custom-id.ts';
import { rowOf } from '../pages.ts';
import { anyText } from './plan-documents.ts';
import { draftFields, type Draft, type DraftChoices } from './draft.ts';
import { DIFFICULTY_CHOICES, WAYS } from './problem-words.ts';

type Preview = PreviewContestQuery['contestPreview'];

/** The names of the controls of a draft. */
export const DRAFT = {
  form: 'plan-form',
  menu: 'plan-menu',
  change: 'plan-change',
  again: 'plan-again',
  plan: 'plan-make',
  drop: 'plan-drop',
} as const;

/** So many characters leave room for what was typed. */
const MAX_PREVIEW = 3_500;

/** What can be chosen of a draft, one menu each. */
const MENUS: { [K in keyof DraftChoices]: readonly DraftChoices[K][] } = {
  format: FORMATS,
  entry: ENTRIES,
  way: WAYS,
  difficulty: DIFFICULTY_CHOICES,
};

/** A draft as the moderator sees it: what would be planned, or why it cannot be, and all that can still be changed. */
export function draftScreen(draft: Draft, preview: Preview, t: Texts): InteractionEditReplyOptions {
  const isPlannable = preview.__typename === 'ContestPreviewSuccess';
  const embed = fitEmbed({
    color: isPlannable ? COLOURS.contest : COLOURS.unknown,
    title: t('plan.notPlanned', { title: asText(draft.title) }),
    description: isPlannable ? previewText(draft, preview, t) : t('plan.unplannable', { reason: refusal(preview, t) }),
    fields: draftFields(draft, t),
  })!;
  const button = (control: string, label: string, style: ButtonStyle, isEnabled = true) =>
    new ButtonBuilder()
      .setCustomId(customId(control, draft.id, draft.seed))
      .setLabel(label)
      .setStyle(style)
      .setDisabled(!isEnabled);
  const buttons = rowOf(
    button(DRAFT.plan, t('plan.plan'), ButtonStyle.Success, isPlannable),
    button(DRAFT.change, t('plan.change'), ButtonStyle.Primary),
    button(DRAFT.again, t('plan.pickAnew'), ButtonStyle.Secondary, draft.way === 'PICKER'),
    button(DRAFT.drop, t('plan.cancel'), ButtonStyle.Danger),
  );
  const idOf = (which: keyof DraftChoices) => customId(DRAFT.menu, draft.id, draft.seed, which);
  const menus = [
    formatMenu(idOf('format'), draft.format, t),
    entryMenu(idOf('entry'), draft.entry, t),
    choiceMenu(idOf('way'), {
      ...{ prefix: t('plan.way'), values: WAYS, chosen: draft.way },
      nameOf: (way) => t(`plan.way_${way}`),
      ruleOf: (way) => t(`plan.wayRule_${way}`),
    }),
    choiceMenu(idOf('difficulty'), {
      ...{ prefix: t('plan.difficulty'), values: DIFFICULTY_CHOICES, chosen: draft.difficulty },
      nameOf: (difficulty) => t(`plan.difficulty_${difficulty}`),
      ruleOf: (difficulty) => t(`plan.difficultyRule_${difficulty}`),
      isEnabled: draft.way === 'PICKER',
    }),
  ];
  return { content: '', embeds: [new EmbedBuilder(embed)], components: [...menus, buttons] };
}

function previewText(
  draft: Draft,
  { startsAt, endsAt, format, entry, problems }: Extract<Preview, { startsAt: string }>,
  t: Texts,
) {
  // Moderators may play too: what was picked is behind a spoiler.
  const isSecret = draft.way === 'PICKER' || draft.way === 'ROUND';
  const lines = problems?.map((problem) => (isSecret ? `||${problemLine(problem, t)}||` : problemLine(problem, t)));
  const head = [
    t('plan.startsAndEnds', { date: onDate(startsAt), when: soon(startsAt), end: onDate(endsAt) }),
    `**${t(`contests.format_${format}`)}**: ${t(`contests.formatRule_${format}`)}`,
    t(`contests.entryRule_${entry}`),
    '',
  ].join('\n');
  return head + linesThatFit(lines ?? [anyText(draft.way, t)!], { room: MAX_PREVIEW - head.length, t });
}

/** What is chosen in the menus of a draft's message; null where they are not as they should be. */
export function readChoices({ components }: Pick<Message, 'components'>): DraftChoices | null {
  const chosen = components.flatMap((row) => {
    const [menu] = 'components' in row ? row.components : [];
    if (menu === undefined || !('options' in menu)) return [];
    const which = readCustomId(menu.customId).words.at(-1)!;
    return [[which, menu.options.find((option) => option.default)?.value] as const];
  });
  const choices = Object.fromEntries(chosen) as Partial<Record<keyof DraftChoices, string>>;
  const isWhole = Object.entries(MENUS).every(([which, values]) =>
    (values as readonly (string | undefined)[]).includes(choices[which as keyof DraftChoices]),
  );
  return isWhole ? (choices as unknown as DraftChoices) : null;
}
