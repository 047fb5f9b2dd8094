import type { Weekday } from '../gql/graphql.ts';
import { asText } from '../text.ts';
import { LANGUAGE_CODES } from '../texts/languages.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';

/** So long the text with the days may be. */
export const MAX_DAYS = 100;
/** A weekday is known by so many letters. */
const SHORTEST_DAY = 2;
const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const EVERY_DAY = /^(daily|every ?day|täglich|jeden tag)$/i;
const AND = new Set(['and', 'und']);

/** The weekdays that somebody names, in any of the languages; a sentence where a word is none. */
export function weekdaysAsked(days: string, t: Texts): Weekday[] | string {
  if (EVERY_DAY.test(days.trim())) return [...WEEKDAYS];
  const words = days.split(/[\s,;]+/).filter((word) => word !== '' && !AND.has(word.toLowerCase()));
  const weekdays: Weekday[] = [];
  for (const word of words) {
    const day =
      word.length < SHORTEST_DAY
        ? undefined
        : WEEKDAYS.find((one) => namesOf(one).some((name) => isShortFor(word, name)));
    if (day === undefined) return t('template.noWeekday', { word: asText(word) });
    weekdays.push(day);
  }
  return weekdays;
}

/** As in `mon`, `Thurs.` and `Mondays`. */
const isShortFor = (word: string, name: string) =>
  `${name}s`.toLowerCase().startsWith(word.toLowerCase().replace(/\.$/, ''));

/** In each language: they can be told apart. */
const namesOf = (day: Weekday) => LANGUAGE_CODES.map((code) => TEXTS[code](`template.day_${day}`));
