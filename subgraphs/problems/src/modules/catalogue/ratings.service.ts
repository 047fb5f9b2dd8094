import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { BadRatings, readRatings } from './ratings-file.ts';
import type { RatingsList, RatingsRepository } from './ratings.repository.ts';

/** Imports contest ratings. Without any, problems have none. */
export interface RatingsService {
  /** Replaces all ratings with the list at a file or address. Throws BadRatings, and then changes nothing. Resolves to their number. */
  importFrom(source: string): Promise<number>;
  /** Whether the import of the day is due. */
  isDue(): Promise<boolean>;
  /**
   * The same once a day, with a failure logged and retried after a while. A list that has lost most of the ratings is refused, since
   * nobody checks it before it is shown.
   */
  importIfDue(address: string): Promise<void>;
}

const DAY_MS = 24 * 60 * 60_000;
/** The wait after a failure, in ms. */
const RETRY_MS = 10 * 60_000;
/** A list with less than this share of the current number of ratings is not imported automatically. */
const LEAST_SHARE = 0.5;

export function createRatingsService(
  repository: RatingsRepository,
  { clock, log }: { clock: Clock; log: Logger },
): RatingsService {
  const later = (ms: number) => new Date(clock.now().getTime() + ms);
  const replace = async (list: RatingsList) => {
    await repository.replace(list, clock.now());
    const ratings = list.bySlug.size;
    log.info({ ratings, rounds: list.rounds.size }, 'Contest ratings are imported');
    return ratings;
  };
  return {
    importFrom: async (source) => replace(await readRatings(source)),
    isDue: () => repository.isDue(clock.now(), DAY_MS),
    importIfDue: async (address) => {
      // Counts as failed until it succeeds: so only one replica tries, and when it is killed another one follows.
      if (!(await repository.begin({ now: clock.now(), longestMs: DAY_MS, nextAt: later(RETRY_MS) }))) return;
      try {
        const [list, kept] = await Promise.all([readRatings(address), repository.read()]);
        const counts = { listed: list.bySlug.size, kept: kept.bySlug.size };
        if (counts.listed >= counts.kept * LEAST_SHARE) await replace(list);
        else log.error(counts, 'The list has lost most ratings, so all stay: import it by hand if it is right');
        await repository.finish(later(DAY_MS));
      } catch (error) {
        if (!(error instanceof BadRatings)) throw error;
        log.warn({ err: error }, 'Contest ratings stay as they are');
      }
    },
  };
}
