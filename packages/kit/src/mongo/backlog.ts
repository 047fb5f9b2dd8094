import type { Collection, Document, Filter } from 'mongodb';

/** More are not counted: a count takes time. */
const MAX_COUNTED = 10_000;

/** What waits in a collection. */
export interface Backlog {
  /** How many wait, at most 10,000. */
  waiting: number;
  /** Since when the one has waited that has for the longest; null where none waits. */
  oldest: Date | null;
}

/**
 * Counts what waits in a collection, `of` all its documents. `since` names the field with the time from which each waits, and `oldest`
 * which of them the time is looked for in. Both filters need an index, the second one with that field.
 */
export async function readBacklog<T extends Document>(
  collection: Collection<T>,
  { of = {}, oldest = of, since }: { of?: Filter<T>; oldest?: Filter<T>; since: keyof T & string },
): Promise<Backlog> {
  const [waiting, [first]] = await Promise.all([
    collection.countDocuments(of, { limit: MAX_COUNTED }),
    collection
      .find<Record<string, Date | null>>(oldest, { projection: { [since]: 1 } })
      .sort({ [since]: 1 })
      .limit(1)
      .toArray(),
  ]);
  return { waiting, oldest: first?.[since] ?? null };
}
