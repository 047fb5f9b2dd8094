import type { Clock } from '@leetcord/kit/time/clock';
import type { ImportedRatings, RatingsRepository } from './ratings.repository.ts';

/** All contest ratings, in memory. */
export interface KnownRatings {
  /** As they were at most ten seconds ago; the same object while there was no other import. Nearly always without a command. */
  current(): Promise<ImportedRatings>;
}

const LOOK_EVERY_MS = 10_000;

export function createKnownRatings(
  repository: Pick<RatingsRepository, 'importId' | 'read'>,
  clock: Clock,
): KnownRatings {
  let known: { importId: string | null; ratings: ImportedRatings } = {
    importId: null,
    ratings: { bySlug: new Map(), importedAt: null },
  };
  let latest: { at: number; ratings: Promise<ImportedRatings> } | null = null;

  const look = async (): Promise<ImportedRatings> => {
    const importId = await repository.importId();
    if (importId !== known.importId) known = { importId, ratings: await repository.read() };
    return known.ratings;
  };

  return {
    current: () => {
      const at = clock.now().getTime();
      if (latest !== null && at - latest.at < LOOK_EVERY_MS) return latest.ratings;
      const looking = { at, ratings: look() };
      latest = looking;
      // A failure is not kept.
      looking.ratings.catch(() => {
        if (latest === looking) latest = null;
      });
      return looking.ratings;
    },
  };
}
