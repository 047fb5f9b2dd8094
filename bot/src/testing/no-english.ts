import { expect } from 'vitest';
import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { de } from '../texts/de/catalogue.ts';
import { en } from '../texts/en/catalogue.ts';
import type { TellEvent } from '../notifications/registry.ts';
import { parseMessage, TEXTS } from '../texts/texts.ts';

/** The parts of a message between its values. */
const literalsIn = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [element.value];
    return 'options' in element ? Object.values(element.options).flatMap(({ value }) => literalsIn(value)) : [];
  });
const partsOf = (catalogue: Record<string, Record<string, string>>, locale: string) =>
  Object.values(catalogue)
    .flatMap((area) => Object.values(area))
    .flatMap((message) => literalsIn(parseMessage(message, locale).getAst()));

const GERMAN = partsOf(de, 'de').join('\n');
/** Two words at least, which are not in German texts too. */
const ENGLISH = [...new Set(partsOf(en, 'en').map((part) => part.trim()))].filter(
  (part) => /[a-z]{2,} [a-z]{2,}/i.test(part) && !GERMAN.includes(part),
);

/** The parts of English texts that are in a German one. */
export const englishIn = (text: string): string[] => ENGLISH.filter((part) => text.includes(part));

/** All strings in a value, such as a message. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Tells an event, and checks that it is told in German too, without English. */
export const tellInBoth =
  (tell: TellEvent): TellEvent =>
  (event, told) => {
    const message = tell(event, told);
    const german = tell(event, { ...told, t: TEXTS.de });
    expect(german === null).toBe(message === null);
    expect(englishIn(stringsIn(german).join('\n'))).toEqual([]);
    return message;
  };
