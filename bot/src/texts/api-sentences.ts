import { api } from './en/api.ts';
import type { Key, Texts } from './texts.ts';

type ApiKey = keyof typeof api;

/** In characters. The sentences are shorter, unless somebody has typed what is in them. */
const MAX_COMPARED = 1_000;

/** A sentence of the API in another language: found by its English form. One that is not known stays as it is. */
export function apiSentence(sentence: string, t: Texts): string {
  if (t.language === 'en' || sentence.length > MAX_COMPARED) return sentence;
  for (const [key, pattern] of patterns()) {
    const found = pattern.exec(sentence);
    if (found === null) continue;
    // What is in a gap may be a part that has a translation of its own.
    return textWith(
      `api.${key}`,
      mapped(found.groups ?? {}, (value) => apiSentence(value, t)),
      t,
    );
  }
  return sentence;
}

/** Why LeetCord did not do what it was asked for. */
export const refusal = (error: { message: string }, t: Texts): string => apiSentence(error.message, t);

const mapped = (values: Record<string, string>, to: (value: string) => string) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]));

/** The values come from the sentence: their names are those of the English text, which a test compares with the other languages. */
const textWith = (key: Key, values: Record<string, string>, t: Texts) =>
  (t as unknown as (key: Key, values: Record<string, string>) => string)(key, values);

/** The most particular first: fewer gaps, and among those with as many a longer text. */
const patterns = (() => {
  let made: [ApiKey, RegExp][] | undefined;
  return () => (made ??= (Object.keys(api) as ApiKey[]).toSorted(byGaps).map((key) => [key, patternOf(api[key])]));
})();

const gapsIn = (message: string) => message.split('{').length;
const byGaps = (one: ApiKey, other: ApiKey) =>
  gapsIn(api[one]) - gapsIn(api[other]) || api[other].length - api[one].length;

const GAP = /\{(\w+)\}/;
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** What a sentence looks like whatever is in its gaps. */
function patternOf(message: string): RegExp {
  const parts = message
    .split(GAP)
    .map((part, index) => (index % 2 === 1 ? `(?<${part}>.+)` : part.replaceAll(SYNTAX, String.raw`\$&`)));
  return new RegExp(`^${parts.join('')}$`, 'su');
}
