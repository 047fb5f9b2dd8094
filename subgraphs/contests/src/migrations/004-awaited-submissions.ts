import type { Migration } from '@leetcord/kit/mongo/migrations';
import { pagesOf } from '@leetcord/kit/mongo/pages';
import { dropIndex } from './drop-index.ts';

interface Waiting {
  state: string;
  pendingSince: Date;
  awaitedSince?: Date | null;
  isAwaited?: boolean;
}

/** `awaitedSince` was missing for as long as a submission was pending, and null while contests did not wait for it. */
export const nameAwaited: Migration = async ({ db }) => {
  const submissions = db.collection<Waiting>('submissions');
  for await (const page of pagesOf(submissions, { state: 1, pendingSince: 1, awaitedSince: 1, isAwaited: 1 })) {
    const writes = page
      .filter(({ state, isAwaited }) => state === 'PENDING' && isAwaited === undefined)
      .map(({ _id, pendingSince, awaitedSince }) => {
        const awaited = { isAwaited: awaitedSince !== null, awaitedSince: awaitedSince ?? pendingSince };
        return { updateOne: { filter: { _id }, update: { $set: awaited } } };
      });
    if (writes.length > 0) await submissions.bulkWrite(writes);
  }
  await dropIndex(submissions, 'verdict_1_pendingSince_1');
};
