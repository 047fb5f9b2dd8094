import { hash } from 'node:crypto';

/** So many problems are wanted of those that fit. */
export interface Slot<P> {
  count: number;
  fitting: readonly P[];
}

/**
 * Picks problems for all slots, slot by slot, none twice: as many as can be had. By the seed and the slugs alone, so that a problem which
 * is not picked changes nothing when it is gone.
 */
export function pickFor<P extends { slug: string }>(seed: string, slots: readonly Slot<P>[]): P[] {
  const keys = new Map<string, string>();
  const keyOf = (slug: string): string => {
    const key = keys.get(slug) ?? hash('sha256', `${seed}\n${slug}`);
    keys.set(slug, key);
    return key;
  };
  const candidates = slots.map(({ fitting }) =>
    fitting.toSorted((one, other) => (keyOf(one.slug) < keyOf(other.slug) ? -1 : 1)),
  );
  /** Which slot has a problem, by its slug. */
  const holders = new Map<string, number>();

  /** Gives a slot one more problem: a free one, or one whose slot can have another in its place (Kuhn's bipartite matching). */
  const giveOne = (slot: number, tried: Set<string>): boolean => {
    const free = candidates[slot]!.find(({ slug }) => !holders.has(slug));
    if (free !== undefined) {
      holders.set(free.slug, slot);
      return true;
    }
    return candidates[slot]!.some(({ slug }) => {
      const holder = holders.get(slug)!;
      if (holder === slot || tried.has(slug)) return false;
      tried.add(slug);
      if (!giveOne(holder, tried)) return false;
      holders.set(slug, slot);
      return true;
    });
  };
  for (const [slot, { count }] of slots.entries()) {
    for (let given = 0; given < count && giveOne(slot, new Set()); given += 1);
  }
  return candidates.flatMap((all, slot) => all.filter(({ slug }) => holders.get(slug) === slot));
}
