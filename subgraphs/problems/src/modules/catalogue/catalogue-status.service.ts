import type { Clock } from '@leetcord/kit/time/clock';
import type { ListingService } from './listing.service.ts';

/** A whole reading of the catalogue is old after this, in ms. */
const OLD_MS = 48 * 60 * 60_000;

/** Whether a whole reading that ended then is old by now. Null is for none, which is the same. */
export const isOldReading = (syncedAt: Date | null, now: Date): boolean =>
  syncedAt === null || now.getTime() - syncedAt.getTime() > OLD_MS;

interface CatalogueStatus {
  problemCount: number;
  ratedCount: number;
  ratingsImportedAt: Date | null;
  /** How many problems LeetCode said it has. */
  leetcodeCount: number | null;
  /** When a whole reading last ended. */
  syncedAt: Date | null;
  /** How far the reading under way has come, 0 to 1. */
  progress: number | null;
  isBuiltIn: boolean;
  isStale: boolean;
}

/** Tells how whole and how new our copy of the catalogue is. */
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
