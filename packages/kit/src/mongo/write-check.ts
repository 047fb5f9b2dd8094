import { randomUUID } from 'node:crypto';
import type { Db } from 'mongodb';
import type { ReadyCheck } from '../http/health.ts';

/** How often a check writes, in ms. In between it only reads, so that an idle system stays idle. */
const WRITE_EVERY_MS = 20_000;

/** Passes while the database accepts writes. Until a write succeeds, each check tries one. */
export function createWriteCheck(db: Db): ReadyCheck {
  const checks = db.collection<{ _id: string; at: Date }>('health');
  // Each replica writes its own document: a check that waits for another replica's write would say nothing about this one.
  const _id = randomUUID();
  let wroteAt = Number.NEGATIVE_INFINITY;
  let isIndexed = false;
  return async () => {
    if (performance.now() - wroteAt < WRITE_EVERY_MS) {
      await db.command({ ping: 1 });
      return;
    }
    // One after the other: SecantusDB hangs when a collection gets its first index and its first document at once.
    if (!isIndexed) await checks.createIndex({ at: 1 }, { expireAfterSeconds: 3_600 });
    isIndexed = true;
    await checks.updateOne({ _id }, { $set: { at: new Date() } }, { upsert: true });
    wroteAt = performance.now();
  };
}
