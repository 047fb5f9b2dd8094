import { de } from './de/catalogue.ts';
import { en } from './en/catalogue.ts';

/** The languages of the bot: each with its own name, the locale by whose rules numbers and lists are written, and its texts. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', catalogue: en },
  de: { name: 'Deutsch', locale: 'de-DE', catalogue: de },
} as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

/** The first of these locales, such as Discord's `de` or `en-US`, that the bot has a language for; else English. */
export function languageFor(...locales: readonly (string | null | undefined)[]): Language {
  const codes = locales.map((locale) => locale?.split('-')[0]?.toLowerCase());
  return codes.flatMap((code) => LANGUAGE_CODES.filter((known) => known === code))[0] ?? 'en';
}
