import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';

/** How far reading the whole catalogue has come. */
export interface SyncRun {
  startedAt: Date;
  /** How many problems have been read. */
  read: number;
  /** How many more come before the next page because they could not be read; missing in runs of earlier versions. */
  leftOut?: number;
  /** How many LeetCode says it has; null before the first page. */
  total: number | null;
}

/** What all replicas know about the sync: one document, each change of which is one command. */
interface SyncState {
  _id: string;
  /** The current reader. Nobody holds it after `until`. */
  lease?: { id: string; until: Date };
  /** The reading in progress. An interrupted one continues where it was. */
  run?: SyncRun;
  /** When a complete reading last ended, and when it began. */
  syncedAt?: Date;
  syncStartedAt?: Date;
  /** How many problems LeetCode then said it has. */
  leetcodeCount?: number;
  /** No try before this. */
  retryAt?: Date;
  /** How many times in a row it failed. */
  failures?: number;
}

/** How far these times may be ahead at most, in ms. */
interface SyncWaits {
  leaseMs: number;
  retryMs: number;
}

interface DueSync {
  now: Date;
  waits: SyncWaits;
  /** The last complete reading ended before this, or there was none. */
  syncedBefore: Date;
}

export interface SyncStateRepository {
  find(): Promise<SyncState | null>;
  /** Whether a sync is due and nobody has its lease. */
  isDue(due: DueSync): Promise<boolean>;
  /** Takes the lease of a sync that is due; null when none is due, or another replica has it. */
  begin(lease: { id: string; until: Date }, due: DueSync): Promise<SyncState | null>;
  /** Renews the lease, unless another replica has it. */
  renew(lease: { id: string; until: Date }): Promise<void>;
  /** Records a page and renews the lease. False when another replica has it. */
  advance(lease: { id: string; until: Date }, run: SyncRun): Promise<boolean>;
  /** Records that a complete reading has ended. */
  finish(leaseId: string, ended: { syncStartedAt: Date; syncedAt: Date; leetcodeCount: number }): Promise<void>;
  /** Leaves the rest for later, or for another replica; without a run, the next one begins anew. */
  release(leaseId: string, failed?: { retryAt: Date; failures: number; run: SyncRun | null }): Promise<void>;
}

const ID = 'catalogue';

/** What keeps a sync from being due, unless a clock that ran ahead has written it. */
const reasonsToWait = ({ now, waits, syncedBefore }: DueSync) => ({
  'lease.until': { $gt: now, $lte: latestWritten(now, waits.leaseMs) },
  retryAt: { $gt: now, $lte: latestWritten(now, waits.retryMs) },
  syncedAt: { $gt: syncedBefore, $lte: latestWritten(now) },
});
const dueState = (due: DueSync) => ({
  _id: ID,
  $nor: Object.entries(reasonsToWait(due)).map(([field, at]) => ({ [field]: at })),
});

export function createSyncStateRepository(db: Db): SyncStateRepository {
  const states: Collection<SyncState> = db.collection('sync_state');
  return {
    find: () => states.findOne({ _id: ID }),
    isDue: async (due) => {
      const $or = Object.entries(reasonsToWait(due)).map(([field, at]) => ({ [field]: at }));
      return (await states.findOne({ _id: ID, $or }, { projection: { _id: 1 } })) === null;
    },
    begin: async (lease, due) => {
      await states.updateOne({ _id: ID }, { $setOnInsert: { failures: 0 } }, { upsert: true });
      return states.findOneAndUpdate(dueState(due), { $set: { lease } }, { returnDocument: 'after' });
    },
    renew: async (lease) => {
      await states.updateOne({ _id: ID, 'lease.id': lease.id }, { $set: { lease } });
    },
    advance: async (lease, run) => {
      const change = { $set: { run, lease, failures: 0 }, $unset: { retryAt: true as const } };
      return (await states.updateOne({ _id: ID, 'lease.id': lease.id }, change)).matchedCount === 1;
    },
    finish: async (leaseId, ended) => {
      const change = { $set: { ...ended, failures: 0 }, $unset: { lease: true, run: true, retryAt: true } as const };
      await states.updateOne({ _id: ID, 'lease.id': leaseId }, change);
    },
    release: async (leaseId, failed) => {
      const { run, ...rest } = failed ?? {};
      await states.updateOne(
        { _id: ID, 'lease.id': leaseId },
        {
          ...(failed && { $set: { ...rest, ...(run && { run }) } }),
          $unset: { lease: true, ...(run === null && { run: true as const }) },
        },
      );
    },
  };
}
