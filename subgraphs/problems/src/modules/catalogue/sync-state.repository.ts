import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';

/** How far reading the whole catalogue has come. */
export interface SyncRun {
  startedAt: Date;
  /** How many problems have been read. */
  read: number;
  /** How many more are before the next page, which could not be read; in runs of earlier versions it is missing. */
  leftOut?: number;
  /** How many LeetCode says it has; null before the first page. */
  total: number | null;
}

/** What all replicas know of the sync. One document, each change of which is one command. */
interface SyncState {
  _id: string;
  /** Who reads now. Not held by anybody after `until`. */
  lease?: { id: string; until: Date };
  /** The reading that is under way. One that was interrupted goes on where it was. */
  run?: SyncRun;
  /** When a whole reading last ended, and when that one began. */
  syncedAt?: Date;
  syncStartedAt?: Date;
  /** How many problems LeetCode then said it has. */
  leetcodeCount?: number;
  /** Not tried again before this. */
  retryAt?: Date;
  /** So often in a row it failed. */
  failures?: number;
}

/** How far ahead at most, in ms. */
interface SyncWaits {
  leaseMs: number;
  retryMs: number;
}

interface DueSync {
  now: Date;
  waits: SyncWaits;
  /** When the last whole reading ended, at the latest. */
  syncedBefore: Date;
}

export interface SyncStateRepository {
  find(): Promise<SyncState | null>;
  /** Whether one is due whose lease nobody has. */
  isDue(due: DueSync): Promise<boolean>;
  /** Takes the lease of a sync that is due; null when none is, or another replica has it. */
  begin(lease: { id: string; until: Date }, due: DueSync): Promise<SyncState | null>;
  /** Keeps the lease, unless another has it. */
  renew(lease: { id: string; until: Date }): Promise<void>;
  /** Writes down a page and keeps the lease. False when another has it. */
  advance(lease: { id: string; until: Date }, run: SyncRun): Promise<boolean>;
  /** A whole reading has ended. */
  finish(leaseId: string, ended: { syncStartedAt: Date; syncedAt: Date; leetcodeCount: number }): Promise<void>;
  /** Leaves the rest to later, or to another replica; without a run, to begin anew. */
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
