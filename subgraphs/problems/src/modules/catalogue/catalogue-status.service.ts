import type { Clock } from '@leetcord/kit/time/clock';
import type { ListingService } from './listing.service.ts';

/** A complete reading of the catalogue is old after this, in ms. */
const OLD_MS = 48 * 60 * 60_000;

/** Whether a complete reading that ended then is old by now. Null means that there is none, which counts as old. */
export const isOldReading = (syncedAt: Date | null, now: Date): boolean =>
  syncedAt === null || now.getTime() - syncedAt.getTime() > OLD_MS;

interface CatalogueStatus {
  problemCount: number;
  ratedCount: number;
  ratingsImportedAt: Date | null;
  /** How many problems LeetCode said it has. */
  leetcodeCount: number | null;
  /** When a complete reading last ended. */
  syncedAt: Date | null;
  /** The progress of the reading in flight, 0 to 1. */
  progress: number | null;
  isBuiltIn: boolean;
  isStale: boolean;
}

/** Says how complete and how recent our copy of the catalogue is. */
export interface CatalogueStatusService {
  read(): Promise<CatalogueStatus>;
}

export function createCatalogueStatusService(listings: ListingService, clock: Clock): CatalogueStatusService {
  return {
    read: async () => {
      const listing = await listings.current();
      const { size, ratedCount, ratingsImportedAt, isBuiltIn, syncedAt, leetcodeCount, run } = listing;
      return {
        problemCount: size,
        ratedCount,
        ratingsImportedAt,
        leetcodeCount: leetcodeCount ?? run?.total ?? null,
        syncedAt,
        progress: run === null ? null : Math.min(1, run.read / (run.total ?? Number.POSITIVE_INFINITY)),
        isBuiltIn,
        isStale: isOldReading(syncedAt, clock.now()),
      };
    },
  };
}
