import type { Migration } from '@leetcord/kit/mongo/migrations';

/** So many documents are read, then written, at once. */
const BATCH = 500;

interface Explained {
  points: number;
  reason: unknown;
}

/** Submissions and events kept the sentence that explains their points; it is made from a code where it is shown. */
export const codeAwardReasons: Migration = async ({ db }) => {
  const submissions = db.collection<{ awards: Explained[] }>('submissions');
  for (;;) {
    const found = await submissions.find({ 'awards.reason': { $type: 'string' } }, { limit: BATCH }).toArray();
    if (found.length === 0) break;
    await submissions.bulkWrite(
      found.map(({ _id, awards }) => ({
        updateOne: { filter: { _id }, update: { $set: { awards: awards.map(coded) } } },
      })),
    );
  }
  const events = db.collection<Explained>('events');
  for (;;) {
    const found = await events.find({ reason: { $type: 'string' } }, { limit: BATCH }).toArray();
    if (found.length === 0) break;
    await events.bulkWrite(
      found.map((event) => ({
        updateOne: { filter: { _id: event._id }, update: { $set: { reason: coded(event).reason } } },
      })),
    );
  }
};

function coded<T extends Explained>(explained: T): T {
  const { reason } = explained;
  if (typeof reason !== 'string') return explained;
  const [, difficulty] = /^First solve, (easy|medium|hard): /.exec(reason) ?? [];
  if (difficulty !== undefined) {
    return { ...explained, reason: { code: 'FIRST_SOLVE', difficulty: difficulty.toUpperCase() } };
  }
  return { ...explained, reason: { code: reason.startsWith('Made before') ? 'BEFORE_PROOF' : 'SOLVED_BEFORE' } };
}
