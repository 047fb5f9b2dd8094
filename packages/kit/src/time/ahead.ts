import type { Collection, Document, Filter } from 'mongodb';

/** The clocks of processes and replicas differ by less than this, in ms. */
const CLOCKS_DIFFER_MS = 5_000;

/**
 * The latest time that a correct clock can have written for something at most `longestMs` in the future, or, without it, in the
 * past. A later time was written while a clock ran ahead: nothing waits for it.
 */
export const latestWritten = (now: Date, longestMs = 0): Date => new Date(now.getTime() + longestMs + CLOCKS_DIFFER_MS);

/** Whether something waits until this time. It waits for at most this many ms. */
export const isAwaited = (until: Date, now: Date, longestMs: number): boolean =>
  until > now && until <= latestWritten(now, longestMs);

/** Whether a time is after a moment and not in the future, except for the difference between clocks. */
export const isPastSince = (at: Date, since: Date, now: Date): boolean => at > since && at <= latestWritten(now);

/** A correction of documents that a clock which ran ahead has left. */
interface PullBack<T> {
  ahead: Filter<T>;
  set: Document;
}

/** Corrects what a clock that ran ahead has left, one collection after the other. Only reads unless there is something. */
export async function pullBack<T extends Document>(
  collection: Collection<T>,
  pullBacks: readonly PullBack<T>[],
): Promise<void> {
  for (const { ahead, set } of pullBacks) {
    if ((await collection.findOne(ahead, { projection: { _id: 1 } })) === null) continue;
    // The driver's types for updates do not follow a generic document.
    await collection.updateMany(ahead, { $set: set } as object);
  }
}
