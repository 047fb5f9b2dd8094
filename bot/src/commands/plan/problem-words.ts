import type { ContestProblemsInput, Difficulty, PickerSlotInput } from '../../gql/graphql.ts';

/** How a contest's problems are chosen, as members say it. */
export const WAYS = ['ANY', 'MATCHING', 'BY_HAND', 'PICKER', 'ROUND'] as const;
export type Way = (typeof WAYS)[number];

/** Which problems the picker takes where the words do not say so. */
export const DIFFICULTY_CHOICES = ['MIXED', 'EASY', 'MEDIUM', 'HARD', 'ANY'] as const;
export type DifficultyChoice = (typeof DIFFICULTY_CHOICES)[number];

const USUAL_COUNT = 4;
/** In the languages of the bot, as they stand before a noun too. */
const DIFFICULTIES: readonly (readonly [RegExp, Difficulty])[] = [
  [/^(easy|leicht(e[nrs]?)?)$/, 'EASY'],
  [/^(medium|mittel|mittlere[nrs]?|mittelschwere?[nrs]?)$/, 'MEDIUM'],
  [/^(hard|schwer(e[nrs]?)?)$/, 'HARD'],
];
const difficultyOf = (word: string): Difficulty | undefined => DIFFICULTIES.find(([words]) => words.test(word))?.[1];
const COUNT = /^(\d{1,2})x?$/;
const RATINGS = /^(\d{3,4})?-(\d{3,4})?$/;
const ROUND = /^(https?:\/\/leetcode\.com\/contest\/|(bi)?weekly\b)/i;
/** Commas, semicolons and line breaks, but no comma within parentheses: there are titles such as "Pow(x, n)". */
const BETWEEN = /[;\n]|,(?![^(\n]*\))/;

const partsOf = (text: string) =>
  text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const wordsOf = (part: string) => part.toLowerCase().split(/\s+/);

/** What is most likely meant by what somebody has typed. */
export function wayOf(text: string, isSetNeeded: boolean): Way {
  const parts = partsOf(text);
  if (parts.length === 0) return isSetNeeded ? 'PICKER' : 'ANY';
  if (ROUND.test(text.trim())) return 'ROUND';
  const describes = (part: string) =>
    wordsOf(part).some((word) => difficultyOf(word) !== undefined || RATINGS.test(word));
  const isPick = parts.some(describes) && parts.every((part) => describes(part) || COUNT.test(wordsOf(part)[0]!));
  return isPick ? 'PICKER' : 'BY_HAND';
}

/** The problems that are asked for in words, such as `1, 2. Add Two Numbers`, `2 easy, 1 medium graph 1600-1800` or `weekly 408`. */
export function problemsAsked(
  way: Way,
  text: string,
  { difficulty, seed }: { difficulty: DifficultyChoice; seed: string },
): ContestProblemsInput {
  switch (way) {
    case 'ANY':
      return { any: true };
    case 'MATCHING': {
      const { count: _count, ...matching } = readWords(text);
      return { matching };
    }
    case 'BY_HAND':
      return { byHand: partsOf(text).map((problem) => ({ problem })) };
    case 'ROUND':
      return { round: text.trim() };
    case 'PICKER': {
      const parts = partsOf(text);
      const slots = (parts.length > 0 ? parts : [String(USUAL_COUNT)]).flatMap((part) => slotsOf(part, difficulty));
      return { picker: { slots, seed } };
    }
  }
}

/** What the picker is asked for by words such as `2 easy`, `medium graph 1600-1800`. A word that is nothing else is a topic. */
function slotsOf(part: string, otherwise: DifficultyChoice): PickerSlotInput[] {
  const slot = readWords(part);
  const isSaid = slot.difficulties.length > 0 || wordsOf(part).includes('any');
  if (isSaid || otherwise === 'ANY') return [slot];
  return otherwise === 'MIXED' ? mixed(slot) : [{ ...slot, difficulties: [otherwise] }];
}

function readWords(part: string) {
  const slot = {
    count: 1,
    difficulties: [] as Difficulty[],
    tags: [] as string[],
    minRating: null,
    maxRating: null,
  } as {
    count: number;
    difficulties: Difficulty[];
    tags: string[];
    minRating: number | null;
    maxRating: number | null;
  };
  for (const word of wordsOf(part.replaceAll(/[,;]/g, ' ').trim()).filter((word) => word !== '')) {
    const ratings = RATINGS.exec(word);
    const count = COUNT.exec(word);
    const difficulty = difficultyOf(word);
    if (difficulty !== undefined) slot.difficulties.push(difficulty);
    else if (count !== null) slot.count = Number(count[1]);
    else if (ratings !== null && word !== '-') {
      slot.minRating = ratings[1] === undefined ? null : Number(ratings[1]);
      slot.maxRating = ratings[2] === undefined ? null : Number(ratings[2]);
    } else if (word !== 'any') slot.tags.push(word);
  }
  return slot;
}

/** Most of medium difficulty, some easy, some hard: of 4 that is 1, 2 and 1. */
function mixed<S extends { count: number }>(slot: S): (S & { difficulties: Difficulty[] })[] {
  const easy = Math.floor((slot.count + 2) / 4);
  const hard = Math.floor((slot.count + 1) / 4);
  const counts: [Difficulty, number][] = [
    ['EASY', easy],
    ['MEDIUM', slot.count - easy - hard],
    ['HARD', hard],
  ];
  return counts.flatMap(([difficulty, count]) => (count > 0 ? [{ ...slot, count, difficulties: [difficulty] }] : []));
}
