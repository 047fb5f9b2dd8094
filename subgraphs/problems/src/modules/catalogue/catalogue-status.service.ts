import type { Clock } from '@leetcord/kit/clock';
import type { CatalogueStatus } from '../types.generated.ts';
import type { ListingService } from './listing.service.ts';
import type { SyncStateRepository } from './sync-state.repository.ts';

/** Tells how whole and how new our copy of the catalogue is. */
export interface CatalogueStatusService {
  read(): Promise<CatalogueStatus>;
}

/** A whole reading is old after this, in ms. */
const OLD_MS = 48 * 60 * 60_000;

export function createCatalogueStatusService(
  states: Pick<SyncStateRepository, 'find'>,
  listings: ListingService,
  clock: Clock,
): CatalogueStatusService {
  return {
    read: async () => {
      const state = await states.find();
      const { size, ratedCount, isBuiltIn } = await listings.current();
      const { syncedAt, leetcodeCount, run } = state ?? {};
      return {
        problemCount: size,
        ratedCount,
        leetcodeCount: leetcodeCount ?? run?.total ?? null,
        syncedAt: syncedAt ?? null,
        progress: run === undefined ? null : Math.min(1, run.read / (run.total ?? Number.POSITIVE_INFINITY)),
        isBuiltIn,
        isStale: syncedAt === undefined || clock.now().getTime() - syncedAt.getTime() > OLD_MS,
      };
    },
  };
}
