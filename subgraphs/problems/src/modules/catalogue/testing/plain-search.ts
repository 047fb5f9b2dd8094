import fc from 'fast-check';
import type { ProblemFilter, ProblemOrder } from '../../types.generated.ts';

/** The arguments of a search. */
export interface Row {
  slug: string;
  number: string;
  title: string;
  difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  isPaidOnly: boolean;
  acceptanceRate: number | null;
  tags: readonly { slug: string }[];
  rating: number | null;
}

export const ORDERS: ProblemOrder[] = [
  'NUMBER_ASC',
  'NUMBER_DESC',
  'TITLE_ASC',
  'ACCEPTANCE_RATE_ASC',
  'ACCEPTANCE_RATE_DESC',
  'CONTEST_RATING_ASC',
  'CONTEST_RATING_DESC',
];

const words = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|['’`]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** The slugs that a search must find, in order, computed in the plainest way. */
export function plainSearch(rows: readonly Row[], filter: ProblemFilter, order: ProblemOrder): string[] {
  const asked = words(filter.text ?? '');
  const joined = asked.join('');
  const joinedTitle = (row: Row) => words(row.title).join('');
  const isNumber = (word: string, row: Row) => /^\d+$/.test(word) && String(Number(word)) === row.number;
  const fits = (row: Row) =>
    (joinedTitle(row).startsWith(joined) ||
      asked.every((word) => isNumber(word, row) || words(row.title).some((other) => other.startsWith(word)))) &&
    ((filter.text ?? '').trim() === '' || asked.length > 0) &&
    (!filter.difficulties?.length || filter.difficulties.includes(row.difficulty)) &&
    (filter.tags ?? []).every((tag) => row.tags.some(({ slug }) => slug === tag)) &&
    (typeof filter.minRating !== 'number' || (row.rating ?? -1) >= filter.minRating) &&
    (typeof filter.maxRating !== 'number' || (row.rating ?? Number.POSITIVE_INFINITY) <= filter.maxRating) &&
    (typeof filter.isPaidOnly !== 'boolean' || row.isPaidOnly === filter.isPaidOnly);
  const falling = order.endsWith('_DESC');
  const valueOf = (row: Row): number | string | null => {
    if (order.startsWith('NUMBER')) return Number(row.number);
    if (order === 'TITLE_ASC') return row.title.toLowerCase();
    return order.startsWith('ACCEPTANCE') ? row.acceptanceRate : row.rating;
  };
  const compare = (one: Row, other: Row): number => {
    const first = (row: Row) =>
      joined !== '' && (joinedTitle(row) === joined || (asked.length === 1 && isNumber(joined, row))) ? 0 : 1;
    const [a, b] = [valueOf(one), valueOf(other)];
    if (first(one) !== first(other)) return first(one) - first(other);
    if (a === null || b === null) {
      if (a !== b) return a === null ? 1 : -1;
      if (order.startsWith('CONTEST')) return Number(one.number) - Number(other.number);
    } else if (a !== b) return a < b === falling ? 1 : -1;
    return one.slug < other.slug ? -1 : 1;
  };
  return rows
    .filter(fits)
    .toSorted(compare)
    .map(({ slug }) => slug);
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Filters of every kind, with texts, tags and ratings that occur in the rows, and some that occur in none. */
export function filtersFor(rows: readonly Row[]): fc.Arbitrary<ProblemFilter> {
  const tags = [...new Set(rows.flatMap((row) => row.tags.map(({ slug }) => slug)))];
  const ratings = [0, 1_500, 10_000, ...rows.flatMap(({ rating }) => rating ?? [])];
  const row = fc.constantFrom(...rows);
  /** A title, its beginning without gaps, that of a word in it, or two of its words in reverse order. */
  const ofTitle = fc.tuple(row, fc.nat(12), fc.nat(6)).map(([{ title }, length, from]) => {
    const parts = title.split(' ');
    if (from === 0) return title;
    if (from === 2) return title.replaceAll(' ', '').slice(0, length + 1);
    if (from === 1) return `${parts.at(-1)} ${parts[0]}`;
    return (parts[from % parts.length] ?? '').slice(0, length + 1);
  });
  const ofNumber = fc.tuple(row, fc.constantFrom('', '0', '#')).map(([{ number }, before]) => before + number);
  const odd = fc.constantFrom('', ' ', '?!', 'a.*', '$where', 'pascal’s TRI', "PASCAL'S", 'nothing-like-it', '1', '３');
  return fc
    .record({
      text: fc.oneof(fc.constant(null), ofTitle, ofNumber, odd),
      difficulties: optional(fc.subarray(['EASY', 'MEDIUM', 'HARD'] as const)).map((it) => it && [...it]),
      tags: optional(fc.array(fc.constantFrom('no-such-tag', ...tags), { maxLength: 2 })),
      minRating: optional(fc.constantFrom(...ratings)),
      maxRating: optional(fc.constantFrom(...ratings)),
      isPaidOnly: optional(fc.boolean()),
    })
    .filter(({ minRating, maxRating }) => minRating === null || maxRating === null || minRating <= maxRating);
}
