import type { Clock } from '@leetcord/kit/clock';
import type { CatalogueStatus } from '../types.generated.ts';
import { isOldReading } from './catalogue-age.ts';
import type { ListingService } from './listing.service.ts';
import type { SyncStateRepository } from './sync-state.repository.ts';

/** Tells how whole and how new our copy of the catalogue is. */
export interface CatalogueStatusService {
  read(): Promise<CatalogueStatus>;
}

export function createCatalogueStatusService(
  states: Pick<SyncStateRepository, 'find'>,
  listings: ListingService,
  clock: Clock,
): CatalogueStatusService {
  return {
    read: async () => {
      const state = await states.find();
      const { size, ratedCount, isBuiltIn, syncedAt } = await listings.current();
      const { leetcodeCount, run } = state ?? {};
      return {
        problemCount: size,
        ratedCount,
        leetcodeCount: leetcodeCount ?? run?.total ?? null,
        syncedAt,
        progress: run === undefined ? null : Math.min(1, run.read / (run.total ?? Number.POSITIVE_INFINITY)),
        isBuiltIn,
        isStale: isOldReading(syncedAt, clock.now()),
      };
    },
  };
}
