import type { GetICUArgs } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { en } from './en/catalogue.ts';
import { LANGUAGE_CODES, LANGUAGES, type Language } from './languages.ts';

type Catalogue = typeof en;
type Area = keyof Catalogue;
/** A text's area and its key in there, such as `common.failed`. */
export type Key = { [A in Area]: `${A}.${keyof Catalogue[A] & string}` }[Area];
type MessageOf<K extends Key> = K extends `${infer A extends Area}.${infer T}`
  ? Catalogue[A][T & keyof Catalogue[A]]
  : never;
/** What a text needs: numbers for plurals, texts for the rest. */
type ValuesOf<K extends Key> = GetICUArgs<
  MessageOf<K> & string,
  { ICUNumberArgument: number; ICUDateArgument: never; ICUArgument: string | number }
>;
/** The texts that need nothing. */
export type PlainKey = { [K in Key]: MessageOf<K> extends `${string}{${string}` ? never : K }[Key];

/** The bot's texts in one language. */
export interface Texts {
  /** A text with its values, which are already safe to show. */
  <K extends Key>(key: K, ...values: keyof ValuesOf<K> extends never ? [] : [values: ValuesOf<K>]): string;
  readonly language: Language;
  /** By whose rules numbers and dates are written. */
  readonly locale: string;
  /** Such as `a, b and c`. */
  and(items: Iterable<string>): string;
  /** Such as `a, b or c`. */
  or(items: Iterable<string>): string;
}

function createTexts(language: Language): Texts {
  const { locale, catalogue } = LANGUAGES[language];
  const [conjunction, disjunction] = (['conjunction', 'disjunction'] as const).map(
    (type) => new Intl.ListFormat(locale, { type }),
  );
  const parsed = new Map<string, IntlMessageFormat>();
  const format = (key: Key, values: Record<string, string | number> = {}): string => {
    const known = parsed.get(key) ?? parseMessage(messageOf(catalogue, key), locale);
    parsed.set(key, known);
    return known.format(values) as string;
  };
  return Object.assign(format as unknown as Texts, {
    ...{ language, locale },
    and: (items: Iterable<string>) => conjunction!.format(items),
    or: (items: Iterable<string>) => disjunction!.format(items),
  });
}

const messageOf = (catalogue: object, key: string): string => {
  const dot = key.indexOf('.');
  const area = (catalogue as Record<string, Record<string, string>>)[key.slice(0, dot)]!;
  return area[key.slice(dot + 1)]!;
};

/** Messages are in ICU's syntax. They have no tags: `<` is Discord's. */
export const parseMessage = (message: string, locale: string): IntlMessageFormat =>
  new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });

/** The texts of each language. */
export const TEXTS = Object.fromEntries(LANGUAGE_CODES.map((code) => [code, createTexts(code)])) as Record<
  Language,
  Texts
>;
