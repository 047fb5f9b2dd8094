import type { Jobs } from '@leetcord/kit/jobs/jobs';
import type { RatingsService } from './ratings.service.ts';
import type { SyncService } from './sync.service.ts';

interface CatalogueJobs {
  /** Null where the catalogue is never read. */
  sync: SyncService | null;
  ratings: RatingsService;
  /** Where contest ratings are published; null where they are imported by hand, or never. */
  ratingsUrl: string | null;
}

/** Some 40 pages, each of which may wait a minute for its place in the budget, in ms. */
const LONGEST_SYNC_MS = 2 * 60 * 60_000;

/** Checks regularly what is due, so that an interrupted sync continues within half a minute. `signal` ends it. */
export function defineCatalogueJobs(
  jobs: Jobs,
  { sync, ratings, ratingsUrl }: CatalogueJobs,
  signal: AbortSignal,
): void {
  if (sync !== null) {
    jobs.recur({
      name: 'sync-catalogue',
      interval: '15 seconds',
      isDue: () => sync.isDue(),
      longestRunMs: LONGEST_SYNC_MS,
      run: (touch) => sync.syncIfDue({ signal, touch }),
    });
  }
  if (ratingsUrl !== null) {
    jobs.recur({
      name: 'import-ratings',
      interval: '1 minute',
      isDue: () => ratings.isDue(),
      run: () => ratings.importIfDue(ratingsUrl),
    });
  }
}
