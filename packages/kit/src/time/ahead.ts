import type { Collection, Document, Filter } from 'mongodb';

/** The clocks of processes and replicas differ by less than this, in ms. */
const CLOCKS_DIFFER_MS = 5_000;

/**
 * The latest time that a right clock has written for what lies so many ms ahead at most, or, without them, for what is past. What is later
 * was written while a clock ran ahead: nothing waits for it.
 */
export const latestWritten = (now: Date, longestMs = 0): Date => new Date(now.getTime() + longestMs + CLOCKS_DIFFER_MS);

/** Whether something waits until then. It waits so many ms at most. */
export const isAwaited = (until: Date, now: Date, longestMs: number): boolean =>
  until > now && until <= latestWritten(now, longestMs);

/** Whether that was, or was lately said to be, after a moment. */
export const isPastSince = (at: Date, since: Date, now: Date): boolean => at > since && at <= latestWritten(now);

/** What is set in the documents that a clock which ran ahead has left. */
interface PullBack<T> {
  ahead: Filter<T>;
  set: Document;
}

/** Puts right what a clock has left that ran ahead. One after the other; reads only, unless there is something. */
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
