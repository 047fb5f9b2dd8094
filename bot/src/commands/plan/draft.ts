import { lineOf } from '@leetcord/kit/text/visible-text';
import { SnowflakeUtil, type Message } from 'discord.js';
import type { ContestEntry, ContestFormat, CreateContestInput } from '../../gql/graphql.ts';
import type { Texts } from '../../texts/texts.ts';
import { problemsAsked, wayOf, type DifficultyChoice, type Way } from './problem-words.ts';

/** What a moderator has said about a contest that is not planned yet, as they said it. */
export interface Draft extends DraftTexts, DraftChoices {
  /** The id of the command by which it began: it says when, and makes of two clicks one contest. */
  id: string;
  /** What the picker picks follows from it. */
  seed: string;
}

export interface DraftTexts {
  title: string;
  start: string;
  length: string;
  problems: string;
  /** How many minutes before the end the standings freeze. */
  freeze: string;
}

export interface DraftChoices {
  format: ContestFormat;
  entry: ContestEntry;
  way: Way;
  difficulty: DifficultyChoice;
}

/** The longest text of each field, in characters. Discord takes 1,024 in a field of a message. */
export const LENGTHS: Record<keyof DraftTexts, { max: number }> = {
  title: { max: 100 },
  start: { max: 60 },
  length: { max: 60 },
  problems: { max: 900 },
  freeze: { max: 5 },
};
export const DRAFT_TEXTS = Object.keys(LENGTHS) as (keyof DraftTexts)[];

/** How long a draft can be gone on with, in ms: what it says, such as "tomorrow", then means something else. */
const DRAFT_MS = 24 * 60 * 60_000;
const EMPTY = '–';
const FENCE = '```';
const SEED_LENGTH = 6;

/** A text as it is kept, which a message can show as it is: in lines, without what would end a block of code. */
export const cleanText = (text: string, max: number): string =>
  text
    .split('\n')
    .map((line) => lineOf(line.replaceAll('`', "'"), max) ?? '')
    .join('\n')
    .trim()
    .slice(0, max)
    .toWellFormed();

export const newSeed = (): string => crypto.randomUUID().slice(0, SEED_LENGTH);

/** Where nothing else is said: what the words most likely mean. */
export function guessed(texts: DraftTexts, said: Partial<DraftChoices>): DraftChoices {
  const { entry = 'EVERYBODY', difficulty = 'MIXED' } = said;
  const way = said.way ?? wayOf(texts.problems, said.format !== undefined && said.format !== 'POINTS');
  return { format: said.format ?? (way === 'ROUND' ? 'LEETCODE' : 'POINTS'), entry, way, difficulty };
}

/** The fields of a message by which a draft goes on: no process keeps it. */
export const draftFields = (draft: Draft, t: Texts): { name: string; value: string; inline: boolean }[] =>
  DRAFT_TEXTS.map((key) => {
    const text = draft[key];
    const value = text === '' ? EMPTY : `${FENCE}\n${text}\n${FENCE}`;
    return { name: t(`plan.${key}`), value, inline: key !== 'problems' };
  });

/** The texts of the draft in a message; null where there are none, or they began too long ago. */
export function readTexts({ embeds }: Pick<Message, 'embeds'>, id: string, now: number): DraftTexts | null {
  const fields = embeds[0]?.fields ?? [];
  // By their order: their names are in some language.
  const texts = DRAFT_TEXTS.map((key, index) => {
    const value = fields[index]?.value;
    return [key, value === EMPTY ? '' : value?.slice(FENCE.length, -FENCE.length).trim()] as const;
  });
  if (texts.some(([, text]) => text === undefined) || !isRecent(id, now)) return null;
  return Object.fromEntries(texts) as unknown as DraftTexts;
}

export const isRecent = (id: string, now: number): boolean =>
  /^\d{1,20}$/.test(id) && now - SnowflakeUtil.timestampFrom(id) < DRAFT_MS;

/** What is no number is refused by LeetCord. */
export const minutesOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : -1);

/** The contest as LeetCord is asked for it. */
export function asInput(draft: Draft): Omit<CreateContestInput, 'communityId' | 'by'> {
  const { id, title, start, length, format, entry, way, problems, freeze } = draft;
  return {
    ...{ title, format, entry },
    problems: problemsAsked(way, problems, draft),
    ...(start !== '' && { startsAtText: start }),
    ...(length !== '' && { endsAtText: length }),
    ...(freeze !== '' && { freezeMinutes: minutesOf(freeze) }),
    idempotencyKey: id,
  };
}
