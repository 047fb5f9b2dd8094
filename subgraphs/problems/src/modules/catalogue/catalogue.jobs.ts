import { createAgenda, defineRecurring } from '@leetcord/kit/jobs';
import type { Logger } from '@leetcord/kit/logger';
import type { Db } from 'mongodb';
import type { SyncService } from './sync.service.ts';

export interface CatalogueJobs {
  /** Null where the catalogue is never read. */
  sync: SyncService | null;
}

/**
 * Makes Agenda look every minute whether the catalogue is to be read, so that what was interrupted goes on soon. Resolves to
 * what ends the jobs.
 */
export async function startCatalogueJobs(
  { sync }: CatalogueJobs,
  { db, log }: { db: Db; log: Logger },
): Promise<() => Promise<void>> {
  if (sync === null) return async () => undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  const agenda = createAgenda(db, 'problems', log);
  await agenda.start();
  await defineRecurring(agenda, { name: 'sync-catalogue', interval: '1 minute' }, (touch) =>
    sync.syncIfDue({ signal, touch }),
  );
  return async () => {
    stopping.abort();
    await agenda.drain();
  };
}
