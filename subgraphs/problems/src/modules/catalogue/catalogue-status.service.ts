import type { Clock } from '@leetcord/kit/clock';
import type { CatalogueStatus } from '../types.generated.ts';
import type { SearchRepository } from './search.repository.ts';
import type { SyncStateRepository } from './sync-state.repository.ts';
import { parseFilter } from './problem-filter.ts';

/** Tells how whole and how new our copy of the catalogue is. */
export interface CatalogueStatusService {
  read(): Promise<CatalogueStatus>;
  /** Whether LeetCode's catalogue was never read to its end. No command once it was. */
  isBuiltIn(): Promise<boolean>;
}

/** A whole reading is old after this, in ms. */
const OLD_MS = 48 * 60 * 60_000;
const ANY = parseFilter(null);
/** No rating is lower. */
const RATED = parseFilter({ minRating: 0 });

export function createCatalogueStatusService(
  states: Pick<SyncStateRepository, 'find'>,
  search: Pick<SearchRepository, 'count'>,
  clock: Clock,
): CatalogueStatusService {
  let wasSynced = false;
  return {
    read: async () => {
      const [state, problemCount, ratedCount] = await Promise.all([
        states.find(),
        search.count(ANY),
        search.count(RATED),
      ]);
      const { syncedAt, leetcodeCount, run } = state ?? {};
      return {
        problemCount,
        ratedCount,
        leetcodeCount: leetcodeCount ?? run?.total ?? null,
        syncedAt: syncedAt ?? null,
        progress: run === undefined ? null : Math.min(1, run.read / (run.total ?? Number.POSITIVE_INFINITY)),
        isBuiltIn: syncedAt === undefined,
        isStale: syncedAt === undefined || clock.now().getTime() - syncedAt.getTime() > OLD_MS,
      };
    },
    isBuiltIn: async () => {
      wasSynced ||= (await states.find())?.syncedAt !== undefined;
      return !wasSynced;
    },
  };
}
