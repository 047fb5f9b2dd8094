import type { ReadyCheck } from '@leetcord/kit/http/health';
import { createAgenda, defineRecurring, drainJobs, jobsRunning } from '@leetcord/kit/jobs/jobs';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Db } from 'mongodb';
import type { RatingsService } from './ratings.service.ts';
import type { SyncService } from './sync.service.ts';

export interface CatalogueJobs {
  /** Null where the catalogue is never read. */
  sync: SyncService | null;
  ratings: RatingsService;
  /** Where contest ratings are published; null where they are imported by hand, or never. */
  ratingsUrl: string | null;
}

/** Some 40 pages, each of which may wait a minute for its place in the budget, in ms. */
const LONGEST_SYNC_MS = 2 * 60 * 60_000;

/**
 * Makes Agenda look now and then what is due, so that a sync that was interrupted goes on within half a minute. Resolves to
 * what ends the jobs, and whether they run.
 */
export async function startCatalogueJobs(
  { sync, ratings, ratingsUrl }: CatalogueJobs,
  { db, log }: { db: Db; log: Logger },
): Promise<{ running: ReadyCheck; stop(): Promise<void> }> {
  if (sync === null && ratingsUrl === null) return { running: () => undefined, stop: async () => undefined };
  const stopping = new AbortController();
  const { signal } = stopping;
  const agenda = createAgenda(db, 'problems', log);
  await agenda.start();
  if (sync !== null) {
    await defineRecurring(
      agenda,
      { name: 'sync-catalogue', interval: '15 seconds', isDue: () => sync.isDue(), longestRunMs: LONGEST_SYNC_MS },
      (touch) => sync.syncIfDue({ signal, touch }),
    );
  }
  if (ratingsUrl !== null) {
    await defineRecurring(agenda, { name: 'import-ratings', interval: '1 minute', isDue: () => ratings.isDue() }, () =>
      ratings.importIfDue(ratingsUrl),
    );
  }
  const stop = async () => {
    stopping.abort();
    await drainJobs(agenda);
  };
  return { running: jobsRunning(agenda), stop };
}
