import type { ProblemOrder } from '../types.generated.ts';

export type RatingOrder = Extract<ProblemOrder, `CONTEST_RATING_${string}`>;
type OwnOrder = Exclude<ProblemOrder, RatingOrder>;

/** What problems are found and sorted by. */
export interface ProblemIndex {
  /** Of the title, each once. */
  words: string[];
  number: string;
  difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  isPaidOnly: boolean;
  /** Slugs. */
  tags: string[];
  /** For each order a key that no other problem has: all orders are by rising keys, compared as bytes. */
  order: Record<OwnOrder, string>;
}

interface Indexed {
  slug: string;
  number: string;
  title: string;
  difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  isPaidOnly: boolean;
  acceptanceRate: number | null;
  tags: { slug: string }[];
}

/** Before everything that a key begins with. */
export const FIRST = '!';
/** After everything that a key begins with. */
export const LAST = '~';
const DIGITS = 7;
const LARGEST = 10 ** DIGITS - 1;

/** A text's words in lower case, without accents and apostrophes: `Pascal's Triangle` has `pascals` and `triangle`. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFKD')
      .replaceAll(/['’`\p{M}]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  ),
];

export function problemIndex({ slug, number, title, acceptanceRate, ...rest }: Indexed): ProblemIndex {
  // A tab comes before all letters, so that "Two Sum" comes before "Two Sum II"; the slug tells equals apart.
  const key = (text: string) => `${text}\t${slug}`;
  const digits = /^\d{1,7}$/.test(number) ? Number(number) : null;
  const hundredths = acceptanceRate === null ? null : Math.round(acceptanceRate * 100);
  const rising = (value: number | null) => key(value === null ? LAST : padded(value));
  const falling = (value: number | null) => key(value === null ? LAST : padded(LARGEST - value));
  return {
    words: wordsOf(title),
    number,
    difficulty: rest.difficulty,
    isPaidOnly: rest.isPaidOnly,
    tags: rest.tags.map((tag) => tag.slug),
    order: {
      NUMBER_ASC: rising(digits),
      NUMBER_DESC: falling(digits),
      TITLE_ASC: key(title.toLowerCase()),
      ACCEPTANCE_RATE_ASC: rising(hundredths),
      ACCEPTANCE_RATE_DESC: falling(hundredths),
    },
  };
}

/** The keys of a problem that has a rating. Those of the others are made from their numbers, after these. */
export function ratingOrder(slug: string, rating: number): Record<RatingOrder, string> {
  const hundredths = Math.round(rating * 100);
  return {
    CONTEST_RATING_ASC: `${padded(hundredths)}\t${slug}`,
    CONTEST_RATING_DESC: `${padded(LARGEST - hundredths)}\t${slug}`,
  };
}

const padded = (value: number) => String(value).padStart(DIGITS, '0');

/** Where the key of an order is. */
export const orderField = (order: ProblemOrder): string =>
  isRatingOrder(order) ? `beside.order.${order}` : `index.order.${order}`;

export const isRatingOrder = (order: ProblemOrder): order is RatingOrder => order.startsWith('CONTEST_RATING_');
