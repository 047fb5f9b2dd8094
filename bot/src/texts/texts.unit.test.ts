import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { APIApplicationCommandOption, LocalizationMap } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../commands/commands.ts';
import { en } from './en/catalogue.ts';
import { languageFor, LANGUAGE_CODES, LANGUAGES } from './languages.ts';
import { parseMessage, TEXTS, type Key } from './texts.ts';

const KEYS = Object.entries(en).flatMap(([area, texts]) => Object.keys(texts).map((key) => `${area}.${key}` as Key));
const messageOf = (code: keyof typeof LANGUAGES, key: string) => {
  const [area, name] = key.split(/\.(.*)/s) as [string, string];
  return (LANGUAGES[code].catalogue as Record<string, Record<string, string>>)[area]![name]!;
};

/** The names of a message's values; of one that chooses by a name also what it chooses from. */
function valuesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return valuesIn(element.children);
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => valuesIn(value)) : [];
    const choices =
      element.type === TYPE.select ? Object.keys(element.options).map((name) => `${element.value}=${name}`) : [];
    return [element.value, ...choices, ...inner];
  });
}
const valuesOf = (code: keyof typeof LANGUAGES, key: string) =>
  [...new Set(valuesIn(parseMessage(messageOf(code, key), LANGUAGES[code].locale).getAst()))].toSorted();

const namesOf = (code: keyof typeof LANGUAGES, key: string) =>
  valuesOf(code, key).filter((name) => !name.includes('='));

const isApi = (key: Key) => key.startsWith('api.');
const OWN_KEYS = KEYS.filter((key) => !isApi(key));
const API_KEYS = KEYS.filter(isApi);
const others = LANGUAGE_CODES.filter((code) => code !== 'en');

test.for(others)('each text has the same values in %s as in English', (code) => {
  const different = OWN_KEYS.filter((key) => String(valuesOf(code, key)) !== String(valuesOf('en', key)));
  expect(different).toEqual([]);
  // Of what the API says not everything need be shown.
  const isUnknown = (key: Key) => namesOf(code, key).some((name) => !namesOf('en', key).includes(name));
  expect(API_KEYS.filter(isUnknown)).toEqual([]);
});

test.for(LANGUAGE_CODES)('the plurals in %s have the forms of that language', (code) => {
  const forms = new Intl.PluralRules(LANGUAGES[code].locale).resolvedOptions().pluralCategories.toSorted();
  const pluralsIn = (elements: readonly MessageFormatElement[]): string[][] =>
    elements.flatMap((element) => {
      if (!('options' in element)) return [];
      const inner = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
      const isCardinal = element.type === TYPE.plural && element.pluralType === 'cardinal';
      return isCardinal ? [Object.keys(element.options).toSorted(), ...inner] : inner;
    });
  const all = KEYS.flatMap((key) => pluralsIn(parseMessage(messageOf(code, key), code).getAst()));
  expect(all.length).toBeGreaterThan(10);
  for (const plural of all) expect(plural).toEqual(forms);
});

test.for(others)('what members write as it stands, such as commands and markup, is in the texts in %s too', (code) => {
  const marksOf = (message: string) => (message.match(/`[^`]*`|\*\*|<\{\w+\}>/g) ?? []).toSorted();
  const different = OWN_KEYS.filter(
    (key) => String(marksOf(messageOf(code, key))) !== String(marksOf(messageOf('en', key))),
  );
  expect(different).toEqual([]);
});

test('a locale of Discord gives the language that it begins with, the first one that is there, else English', () => {
  expect(languageFor('de')).toBe('de');
  expect(languageFor(null, 'de')).toBe('de');
  expect(languageFor('en-GB', 'de')).toBe('en');
  expect(languageFor('pt-BR', 'de')).toBe('de');
  expect(languageFor('constructor', undefined)).toBe('en');
});

test('texts, numbers and lists follow the rules of their language', () => {
  expect(TEXTS.en('common.points', { count: 1_234 })).toBe('1,234 points');
  expect(TEXTS.de('common.points', { count: 1_234 })).toBe('1.234 Punkte');
  expect([1, 2, 3, 11].map((rank) => TEXTS.en('common.place', { rank }))).toEqual(['1st', '2nd', '3rd', '11th']);
  expect(TEXTS.de('common.place', { rank: 11 })).toBe('11.');
  expect(TEXTS.de.and(['a', 'b', 'c'])).toBe('a, b und c');
  expect(TEXTS.en('contest.noPlace', { title: '<b>{x}</b> & “y”' })).toContain('**<b>{x}</b> & “y”**');
});

/** Discord's limits for what it shows of commands, in characters. */
const MAX_DESCRIPTION = 100;
const MAX_CHOICE = 100;

interface Described {
  name: string;
  description: string;
  description_localizations?: LocalizationMap | null;
  choices?: { name: string; name_localizations?: LocalizationMap | null }[];
  options?: APIApplicationCommandOption[];
}
const partsOf = (part: Described, path: string): [string, Described][] => [
  [path, part],
  ...(part.options ?? []).flatMap((option) => partsOf(option as Described, `${path} ${option.name}`)),
];
const PARTS = commands.flatMap(({ data }) => partsOf(data as Described, data.name));

test('each command, option and choice is described in each language, within the limits of Discord', () => {
  const texts = PARTS.flatMap(([path, part]) => {
    const { choices = [] } = part;
    return [
      [path, part.description, part.description_localizations, MAX_DESCRIPTION] as const,
      ...choices.map(
        (choice) => [`${path}: ${choice.name}`, choice.name, choice.name_localizations, MAX_CHOICE] as const,
      ),
    ];
  });
  const isOwnName = (text: string) => Object.values(LANGUAGES).some(({ name }) => name === text);
  for (const [path, english, localizations, max] of texts) {
    if (isOwnName(english)) continue;
    expect(Object.keys(localizations ?? {}), path).toEqual(others);
    for (const text of [english, ...Object.values(localizations ?? {})])
      expect(text!.length, `${path}: ${text}`).toBeLessThanOrEqual(max);
  }
});
