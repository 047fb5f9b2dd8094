import type { QueueEntry } from './duel-queue.repository.ts';
import type { DuelTerms } from './duels.repository.ts';

/** Who waits, and how strong they are. */
export interface Waiting extends QueueEntry {
  rating: number;
}

/** What both want; null where there is no such thing. */
export function termsOfBoth(one: DuelTerms, other: DuelTerms): DuelTerms | null {
  if (one.bestOf !== other.bestOf) return null;
  const shared = one.difficulties.filter((difficulty) => other.difficulties.includes(difficulty));
  const [narrow, wide] = one.difficulties.length > 0 ? [one, other] : [other, one];
  const difficulties = wide.difficulties.length > 0 ? shared : narrow.difficulties;
  if (difficulties.length === 0 && wide.difficulties.length > 0) return null;
  const minRating = tighter(one.minRating, other.minRating, Math.max);
  const maxRating = tighter(one.maxRating, other.maxRating, Math.min);
  if ((minRating ?? -Infinity) > (maxRating ?? Infinity)) return null;
  return { bestOf: one.bestOf, difficulties, minRating, maxRating };
}

/** Two who are paired, and what they duel for; who has waited longer is the first. */
export interface Pair {
  first: Waiting;
  second: Waiting;
  terms: DuelTerms;
}

/** The same for two whichever of them is first. */
export const pairKey = (one: Waiting, other: Waiting): string => [one._id, other._id].toSorted().join(' ');

/**
 * Pairs who waits in a community: in the order in which they came, each with the one of the others who wants the same and whose rating is nearest; of two that
 * are as near, with who has waited longer. Those in `apart`, by `pairKey`, are not paired.
 */
export function pairsOf(waiting: readonly Waiting[], apart: ReadonlySet<string> = new Set()): Pair[] {
  const left = waiting.toSorted(
    (one, other) => one.since.getTime() - other.since.getTime() || (one._id < other._id ? -1 : 1),
  );
  const pairs: Pair[] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const { rating, terms } = first;
    const fitting = left
      .flatMap((second) => {
        const both = apart.has(pairKey(first, second)) ? null : termsOfBoth(terms, second.terms);
        return both === null ? [] : [{ second, terms: both, distance: Math.abs(second.rating - rating) }];
      })
      .toSorted((one, other) => one.distance - other.distance);
    const [nearest] = fitting;
    if (nearest === undefined) continue;
    pairs.push({ first, second: nearest.second, terms: nearest.terms });
    left.splice(left.indexOf(nearest.second), 1);
  }
  return pairs;
}

const tighter = (one: number | null, other: number | null, of: (...values: number[]) => number): number | null =>
  one === null ? other : other === null ? one : of(one, other);
