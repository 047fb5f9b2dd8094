import type { RatedProblem } from './problem.ts';

/** Problems without a rating come last in both orders by rating. */
export type ProblemOrder =
  | 'NUMBER_ASC'
  | 'NUMBER_DESC'
  | 'TITLE_ASC'
  | 'ACCEPTANCE_RATE_ASC'
  | 'ACCEPTANCE_RATE_DESC'
  | 'CONTEST_RATING_ASC'
  | 'CONTEST_RATING_DESC';

/** Before everything that a key begins with. */
export const FIRST = '!';
/** After everything that a key begins with. */
const LAST = '~';
/** Numbers have up to 7 digits before the point; ratings are compared to a millionth. */
const DIGITS = 13;
const LARGEST = 10 ** DIGITS - 1;

/**
 * A problem's key in an order, unique among problems: all orders are by ascending keys. Cursors hold keys, so that pages stay correct
 * while problems are added and removed.
 */
export function orderKey(order: ProblemOrder, problem: RatedProblem): string {
  // A tab comes before all letters, so that "Two Sum" comes before "Two Sum II"; the slug separates equal titles.
  return `${beginningOf(order, problem)}\t${problem.slug}`;
}

function beginningOf(order: ProblemOrder, { number, title, acceptanceRate, contestRating }: RatedProblem): string {
  const byNumber = /^\d{1,7}$/.test(number) ? Number(number) : null;
  switch (order) {
    case 'NUMBER_ASC':
      return rising(byNumber);
    case 'NUMBER_DESC':
      return falling(byNumber);
    case 'TITLE_ASC':
      return title.toLowerCase();
    case 'ACCEPTANCE_RATE_ASC':
      return rising(acceptanceRate);
    case 'ACCEPTANCE_RATE_DESC':
      return falling(acceptanceRate);
    case 'CONTEST_RATING_ASC':
      return contestRating === null ? `${LAST}${rising(byNumber)}` : rising(contestRating);
    case 'CONTEST_RATING_DESC':
      return contestRating === null ? `${LAST}${rising(byNumber)}` : falling(contestRating);
  }
}

const millionths = (value: number) => Math.round(value * 1_000_000);
const rising = (value: number | null) => (value === null ? LAST : padded(millionths(value)));
const falling = (value: number | null) => (value === null ? LAST : padded(LARGEST - millionths(value)));
const padded = (value: number) => String(value).padStart(DIGITS, '0');
