import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/**
 * Which letters come from which family: from the first that may have it. What `unicode.json` of a large family says of other scripts than
 * its own is not always true. All are under the SIL Open Font License.
 */
const FAMILIES = [
  ['inter', /./u],
  ['noto-emoji', /[\p{Emoji}\p{Emoji_Component}]/u],
  // Its file of mathematical letters has those that decorate names.
  ['noto-sans-arabic', /[\p{scx=Arabic}\u{1D400}-\u{1D7FF}]/u],
  ['noto-sans-hebrew', /\p{scx=Hebrew}/u],
  ['noto-sans-devanagari', /\p{scx=Devanagari}/u],
  ['noto-sans-kr', /\p{scx=Hangul}/u],
  ['noto-sans-sc', /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{Script=Common}]/u],
] as const;
/** Stands for a letter that no font has. */
const UNKNOWN = '\uFFFD';
/** What needs no letter of its own: joiners, direction marks, and accents beyond those that a font has. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Mark}\p{Control}]/u;

/** A file with some of a family's letters: a family of thousands comes in a hundred files, as for browsers. */
interface Slice {
  name: string;
  path: string;
  /** First and last code points. */
  ranges: readonly (readonly [number, number])[];
}

/** Fonts for any text, of which only the files that a text needs are read. */
export interface Fonts {
  /** The text, with a mark in place of letters that no font has. The fonts for it are ready afterwards. */
  prepare(text: string): string;
  /** Families in CSS, for all texts prepared so far. */
  families(): string;
}

export function createFonts(): Fonts {
  const families = FAMILIES.map(([name, letters]) => ({ letters, slices: slicesOf(name) }));
  const ready = new Set<Slice>();
  const known = new Map<number, boolean>();

  /** Whether a font has a letter, which is ready then. */
  const has = (character: string, codePoint: number): boolean => {
    const isIn = ({ ranges }: Slice) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
    const family = families.find(({ letters, slices }) => letters.test(character) && slices.some(isIn));
    for (const slice of family?.slices.filter(isIn) ?? []) {
      if (!ready.has(slice)) GlobalFonts.registerFromPath(slice.path, slice.name);
      ready.add(slice);
    }
    return family !== undefined;
  };

  return {
    prepare: (text) => {
      let prepared = '';
      for (const character of text) {
        const codePoint = character.codePointAt(0)!;
        const isKnown = known.get(codePoint) ?? has(character, codePoint);
        known.set(codePoint, isKnown);
        if (isKnown) prepared += character;
        else if (!INVISIBLE.test(character) && !prepared.endsWith(UNKNOWN)) prepared += UNKNOWN;
      }
      return prepared;
    },
    families: () =>
      families
        .flatMap(({ slices }) => slices.filter((slice) => ready.has(slice)))
        .map(({ name }) => `"${name}"`)
        .join(', '),
  };
}

/** A package of Fontsource has its letters in `unicode.json`: by the file's name, such as `latin` or `[4]`, CSS's unicode-range. */
function slicesOf(family: string): Slice[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([key, range]) => {
    const name = `${family}-${key.replaceAll(/[[\]]/g, '')}`;
    return { name, path: join(folder, 'files', `${name}-wght-normal.woff2`), ranges: rangesOf(range) };
  });
}

/** Such as `U+30-39,U+a9`. */
const rangesOf = (range: string) =>
  range.split(',').map((part) => {
    const [from, to = from] = part.replace('U+', '').split('-');
    return [Number.parseInt(from!, 16), Number.parseInt(to!, 16)] as const;
  });
