import type { APIApplicationCommandOptionChoice, LocalizationMap } from 'discord.js';
import { LANGUAGE_CODES } from './languages.ts';
import { TEXTS, type PlainKey } from './texts.ts';

/** Such as a command or one of its options. */
interface Described {
  setDescription(description: string): this;
  setDescriptionLocalizations(localizations: LocalizationMap): this;
}

const english = (key: PlainKey): string => TEXTS.en(key);

/** A text in the languages other than English, which Discord shows to everybody else. */
const localizations = (key: PlainKey): LocalizationMap =>
  Object.fromEntries(LANGUAGE_CODES.filter((code) => code !== 'en').map((code) => [code, TEXTS[code](key)]));

/** Gives a command or an option its description in each language. */
export const described = <D extends Described>(thing: D, key: PlainKey): D =>
  thing.setDescription(english(key)).setDescriptionLocalizations(localizations(key));

/** The choices of an option, with their names in each language. */
export const choicesOf = <V extends string>(
  values: readonly V[],
  keyOf: (value: V) => PlainKey,
): APIApplicationCommandOptionChoice<V>[] =>
  values.map((value) => ({
    name: english(keyOf(value)),
    name_localizations: localizations(keyOf(value)),
    value,
  }));
