import type { Logger } from '@leetcord/kit/process/logger';
import { wellKnownProblems } from '@leetcord/kit/text/well-known-problems';
import type { Clock } from '@leetcord/kit/time/clock';
import DataLoader from 'dataloader';
import type { Collection, Db } from 'mongodb';
import type { CachedDocument } from '../../cache/cached-document.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import { createListing, type Listing } from './listing.ts';
import { problemSchema } from './problem.kind.ts';
import { builtInOf, type KnownProblem } from './problem.ts';
import type { ImportedRatings, KnownRatings, Ratings } from './ratings.repository.ts';
import type { SyncRun, SyncStateRepository } from './sync-state.repository.ts';

export interface ListingRepository {
  /** All copies of problems that were read from LeetCode since then. One command. */
  copies(since: Date): Promise<KnownProblem[]>;
}

export function createListingRepository(db: Db, log: Logger): ListingRepository {
  const problems: Collection<CachedDocument<LeetCodeProblem>> = db.collection('problems');
  return {
    copies: async (since) => {
      const documents = await problems
        // One batch, so that it is one command.
        .find({ fetchedAt: { $gte: since } }, { batchSize: 1_000_000, projection: { value: 1, fetchedAt: 1 } })
        .toArray();
      return documents.flatMap(({ _id, value, fetchedAt }) => {
        const parsed = problemSchema.safeParse(value);
        if (parsed.success) return { ...parsed.data, fetchedAt: fetchedAt ?? null };
        log.warn({ problem: _id }, 'A copy has another shape; it is not found until it is read anew');
        return [];
      });
    },
  };
}

export interface CurrentListing extends Listing {
  /** LeetCode's catalogue was never read completely, and built-in problems fill the gaps. */
  isBuiltIn: boolean;
  /** When LeetCode's catalogue was last read completely, and how many problems LeetCode then said it has; null when it never was. */
  syncedAt: Date | null;
  leetcodeCount: number | null;
  /** The reading in flight; null when there is none. */
  run: SyncRun | null;
  /** See `ImportedRatings.importedAt`. */
  ratingsImportedAt: Date | null;
}

/** Keeps all problems in memory, as they were in the database after the sync's last page, or later. */
export interface ListingService {
  /**
   * All problems, with every page that the sync has read so far. One command for all concurrent callers; two when the sync has read
   * another page. An import of ratings shows at most ten seconds later, a problem that was read separately an hour later.
   */
  current(): Promise<CurrentListing>;
}

/** Problems that LeetCode has not listed for this long before a complete reading are no longer found, though still read by slug. In ms. */
const UNSEEN_MS = 90 * 24 * 60 * 60_000;
/** A problem that is read separately is found in its new state at most this much later, in ms: the sync does not announce it. */
const MAX_AGE_MS = 60 * 60_000;

export function createListingService(
  repository: ListingRepository,
  { states, ratings, clock }: { states: Pick<SyncStateRepository, 'find'>; ratings: KnownRatings; clock: Clock },
): ListingService {
  let latest: { version: string; rated: ImportedRatings; at: number; listing: Promise<Listing> } | null = null;

  const load = async (syncStartedAt: Date | null, rated: Ratings): Promise<Listing> => {
    if (syncStartedAt !== null) {
      return createListing(await repository.copies(new Date(syncStartedAt.getTime() - UNSEEN_MS)), rated);
    }
    const copies = await repository.copies(new Date(0));
    const known = new Set(copies.map(({ slug }) => slug));
    const builtIn = wellKnownProblems().filter(({ slug }) => !known.has(slug));
    return createListing([...copies, ...builtIn.map(builtInOf)], rated);
  };

  const upToDate = async (): Promise<CurrentListing> => {
    const [state, rated] = await Promise.all([states.find(), ratings.current()]);
    // Earlier versions only recorded when a complete reading had ended.
    const { syncedAt = null, syncStartedAt = syncedAt, leetcodeCount = null, run = null } = state ?? {};
    const version = JSON.stringify([syncedAt, run?.startedAt, run?.read]);
    const at = clock.now().getTime();
    if (latest?.version !== version || latest.rated !== rated || at - latest.at >= MAX_AGE_MS) {
      const loading = { version, rated, at, listing: load(syncStartedAt, rated.bySlug) };
      latest = loading;
      // A failure is not cached.
      loading.listing.catch(() => {
        if (latest === loading) latest = null;
      });
    }
    return {
      ...(await latest.listing),
      isBuiltIn: syncStartedAt === null,
      syncedAt,
      leetcodeCount,
      run,
      ratingsImportedAt: rated.importedAt,
    };
  };
  const readers = new DataLoader<'listing', CurrentListing>(
    async (asked) => {
      const listing = await upToDate();
      return asked.map(() => listing);
    },
    { cache: false },
  );
  return { current: () => readers.load('listing') };
}
