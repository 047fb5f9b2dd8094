import { ButtonBuilder, ButtonStyle, EmbedBuilder, type InteractionEditReplyOptions, type Message } from 'discord.js';
import type { PreviewContestQuery } from '../../gql/graphql.ts';
import { COLOURS } from '../../notifications/colours.ts';
import { fitEmbed } from '../../notifications/fit-embed.ts';
import { linesThatFit } from '../../notifications/lines-that-fit.ts';
import { asText } from '../../text.ts';
import { choiceMenu } from '../choice-menu.ts';
import { problemLine } from '../contest-problems.ts';
import { ENTRIES, FORMATS, onDate, soon } from '../contest-words.ts';
import { customId, readCustomId } from '../custom-id.ts';
import { rowOf } from '../pages.ts';
import { ANY_WORDS } from './plan-documents.ts';
import { draftFields, type Draft, type DraftChoices } from './draft.ts';
import type { DifficultyChoice, Way } from './problem-words.ts';

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

const WAY_WORDS: Record<Way, { name: string; rule: string }> = {
  ANY: { name: 'Any problem', rule: 'Whatever is solved for the first time counts' },
  MATCHING: { name: 'Any that match', rule: 'What is solved for the first time and is as you have described' },
  BY_HAND: { name: 'By hand', rule: 'The problems that you have named' },
  PICKER: { name: 'Picked', rule: 'Unsolved by everybody here, as you have described them' },
  ROUND: { name: 'A past round of LeetCode', rule: 'The round that you have named, such as weekly 408' },
};

const DIFFICULTY_WORDS: Record<DifficultyChoice, { name: string; rule: string }> = {
  MIXED: { name: 'Mixed', rule: 'Easy, medium and hard ones, where you have not said which' },
  EASY: { name: 'Easy', rule: 'Where you have not said which' },
  MEDIUM: { name: 'Medium', rule: 'Where you have not said which' },
  HARD: { name: 'Hard', rule: 'Where you have not said which' },
  ANY: { name: 'Any difficulty', rule: 'Whatever comes' },
};

/** What can be chosen of a draft, one menu each. */
const MENUS: { [K in keyof DraftChoices]: Record<DraftChoices[K], { name: string; rule: string }> } = {
  format: FORMATS,
  entry: ENTRIES,
  way: WAY_WORDS,
  difficulty: DIFFICULTY_WORDS,
};
/** What a menu says before its choice. */
const PREFIXES: Record<keyof DraftChoices, string> = {
  format: 'Format',
  entry: 'Who takes part',
  way: 'Problems',
  difficulty: 'Difficulty',
};

/** A draft as the moderator sees it: what would be planned, or why it cannot be, and all that can still be changed. */
export function draftScreen(draft: Draft, preview: Preview): InteractionEditReplyOptions {
  const isPlannable = preview.__typename === 'ContestPreviewSuccess';
  const embed = fitEmbed({
    color: isPlannable ? COLOURS.contest : COLOURS.unknown,
    title: `Not planned yet: ${asText(draft.title)}`,
    description: isPlannable ? previewText(draft, preview) : `**This cannot be planned.** ${preview.message}`,
    fields: draftFields(draft),
  })!;
  const button = (control: string, label: string, style: ButtonStyle, isEnabled = true) =>
    new ButtonBuilder()
      .setCustomId(customId(control, draft.id, draft.seed))
      .setLabel(label)
      .setStyle(style)
      .setDisabled(!isEnabled);
  const buttons = rowOf(
    button(DRAFT.plan, 'Plan', ButtonStyle.Success, isPlannable),
    button(DRAFT.change, 'Change', ButtonStyle.Primary),
    button(DRAFT.again, 'Pick anew', ButtonStyle.Secondary, draft.way === 'PICKER'),
    button(DRAFT.drop, 'Cancel', ButtonStyle.Danger),
  );
  const menus = (Object.keys(MENUS) as (keyof DraftChoices)[]).map((which) =>
    choiceMenu(customId(DRAFT.menu, draft.id, draft.seed, which), {
      ...{ prefix: PREFIXES[which], choices: MENUS[which], chosen: draft[which] },
      isEnabled: which !== 'difficulty' || draft.way === 'PICKER',
    }),
  );
  return { content: '', embeds: [new EmbedBuilder(embed)], components: [...menus, buttons] };
}

function previewText(
  draft: Draft,
  { startsAt, endsAt, format, entry, problems }: Extract<Preview, { startsAt: string }>,
) {
  // Moderators may play too: what was picked is behind a spoiler.
  const isSecret = draft.way === 'PICKER' || draft.way === 'ROUND';
  const lines = problems?.map((problem) => (isSecret ? `||${problemLine(problem)}||` : problemLine(problem)));
  const head = [
    `Starts ${onDate(startsAt)} (${soon(startsAt)}), ends ${onDate(endsAt)}.`,
    `**${FORMATS[format].name}**: ${FORMATS[format].rule}`,
    ENTRIES[entry].rule,
    '',
  ].join('\n');
  return head + linesThatFit(lines ?? [ANY_WORDS[draft.way]!], MAX_PREVIEW - head.length);
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
  const isWhole = Object.entries(MENUS).every(([which, options]) =>
    Object.hasOwn(options, choices[which as keyof DraftChoices] ?? ''),
  );
  return isWhole ? (choices as unknown as DraftChoices) : null;
}
