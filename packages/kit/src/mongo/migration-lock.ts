import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Collection, Db } from 'mongodb';
import { isDuplicateKey } from './duplicate-key.ts';

export interface LockPace {
  /** How often the holder renews the lock, and others check whether it is free, in ms. */
  beatMs: number;
  /** A lock that has not been renewed for this long is free, in ms: its holder was killed. */
  leaseMs: number;
  /** How long to wait for another process's lock, in ms. */
  longestWaitMs: number;
  /** How long before the work replicas of older versions hear of it, in ms: they look every two seconds, and end within eight. */
  noticeMs: number;
}

export const LOCK_PACE: LockPace = { beatMs: 1_000, leaseMs: 10_000, longestWaitMs: 10 * 60_000, noticeMs: 12_000 };

/** One document, without a time: each waiting process measures by its own clock whether it changes, so clocks may differ. */
interface Lock {
  _id: 'lock';
  owner: string;
  beat: number;
  /** The migrations that the owner is about to run. */
  names: readonly string[];
}

const locksOf = (db: Db): Collection<Lock> => db.collection<Lock>('migration_lock');

/** The migrations that a process is about to run, or runs; or did until it was killed. */
export const announcedMigrations = (db: Db): Promise<string[]> => locksOf(db).distinct('names', {});

/**
 * Runs the named migrations while no other process runs any. Waits for the current holder, and takes over from one that was killed.
 * Rejects when the wait is too long, and when the lock is lost, for example in an outage. The work may still be running then, so the
 * process must end, and the work must be safe to run twice.
 */
export async function withMigrationLock(
  db: Db,
  names: readonly string[],
  work: () => Promise<void>,
  pace: LockPace,
): Promise<void> {
  const locks = locksOf(db);
  const owner = randomUUID();
  await take(locks, { owner, beat: 0, names }, pace);
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => undefined);
  let beat = 0;
  let renewedAt = performance.now();
  const renew = async () => {
    const startedAt = performance.now();
    // Gives up before another process takes over.
    if (startedAt - renewedAt > pace.leaseMs / 2) reject(new Error('The lock of the migrations could not be renewed'));
    const { matchedCount } = await locks.updateOne({ _id: 'lock', owner }, { $set: { beat: (beat += 1) } });
    if (matchedCount === 0) reject(new Error('Another process took over the migrations'));
    renewedAt = startedAt;
  };
  // A renewal that fails is followed by another.
  const renewing = setInterval(() => void renew().catch(() => undefined), pace.beatMs);
  try {
    await Promise.race([work(), lost]);
  } finally {
    clearInterval(renewing);
    await locks.deleteOne({ _id: 'lock', owner });
  }
}

async function take(
  locks: Collection<Lock>,
  mine: Omit<Lock, '_id'>,
  { beatMs, leaseMs, longestWaitMs }: LockPace,
): Promise<void> {
  const startedAt = performance.now();
  let seen: { held: Lock; since: number } | undefined;
  for (;;) {
    const now = performance.now();
    const held = await locks.findOne({ _id: 'lock' });
    if (held === null) {
      if (await insert(locks, mine)) return;
      continue;
    }
    const isSame = held.owner === seen?.held.owner && held.beat === seen?.held.beat;
    if (seen === undefined || !isSame) seen = { held, since: now };
    if (now - seen.since > leaseMs) {
      const { matchedCount } = await locks.updateOne({ ...held }, { $set: mine });
      if (matchedCount === 1) return;
    }
    if (now - startedAt > longestWaitMs) {
      throw new Error(
        `Another process has been migrating the database for ${Math.round(longestWaitMs / 60_000)} minutes`,
      );
    }
    await wait(beatMs);
  }
}

async function insert(locks: Collection<Lock>, mine: Omit<Lock, '_id'>): Promise<boolean> {
  try {
    await locks.insertOne({ _id: 'lock', ...mine });
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
