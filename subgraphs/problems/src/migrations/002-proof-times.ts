import { pagesOf } from '@leetcord/kit/mongo/pages';
import type { Migration } from '@leetcord/kit/mongo/migrations';

interface History {
  _id: string;
  isProven?: boolean;
  proofAt?: Date | null;
  firstLookAt?: Date;
}

/** Solve histories said whether a proof made their first look; now they say when a proof last looked. */
export const keepProofTimes: Migration = async ({ db }) => {
  const histories = db.collection<History>('solve_histories');
  for await (const page of pagesOf(histories, { isProven: 1, proofAt: 1, firstLookAt: 1 })) {
    for (const { _id, isProven, proofAt, firstLookAt } of page) {
      if (isProven === undefined) continue;
      const $set = { proofAt: proofAt ?? (isProven ? (firstLookAt ?? null) : null) };
      await histories.updateOne({ _id }, { $set, $unset: { isProven: 1 } });
    }
  }
};
