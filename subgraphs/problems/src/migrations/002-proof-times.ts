import type { Migration } from '@leetcord/kit/mongo/migrations';

interface History {
  _id: string;
  isProven?: boolean;
  proofAt?: Date | null;
  firstLookAt?: Date;
}

/** Solve histories said whether their first look was a proof's; now they say when a proof looked last. */
export const keepProofTimes: Migration = async ({ db }) => {
  const histories = db.collection<History>('solve_histories');
  for await (const { _id, isProven, proofAt, firstLookAt } of histories.find({ isProven: { $exists: true } })) {
    const $set = { proofAt: proofAt ?? (isProven ? (firstLookAt ?? null) : null) };
    await histories.updateOne({ _id }, { $set, $unset: { isProven: 1 } });
  }
};
