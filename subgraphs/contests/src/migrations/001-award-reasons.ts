import { pagesOf } from '@leetcord/kit/mongo/pages';
import type { Migration } from '@leetcord/kit/mongo/migrations';

interface Explained {
  points: number;
  reason: unknown;
}

/** Submissions and events kept the sentence that explains their points; it is made from a code where it is shown. */
export const codeAwardReasons: Migration = async ({ db }) => {
  const submissions = db.collection<{ awards: Explained[] }>('submissions');
  for await (const page of pagesOf(submissions, { awards: 1 })) {
    const writes = page
      .filter(({ awards }) => awards.some(isSentence))
      .map(({ _id, awards }) => {
        // As it was read: another may have taken an award away.
        return { updateOne: { filter: { _id, awards }, update: { $set: { awards: awards.map(coded) } } } };
      });
    if (writes.length > 0) await submissions.bulkWrite(writes);
  }
  const events = db.collection<Explained>('events');
  for await (const page of pagesOf(events, { reason: 1, points: 1 })) {
    const writes = page.filter(isSentence).map((event) => {
      return { updateOne: { filter: { _id: event._id }, update: { $set: { reason: coded(event).reason } } } };
    });
    if (writes.length > 0) await events.bulkWrite(writes);
  }
};

const isSentence = ({ reason }: Explained): boolean => typeof reason === 'string';

function coded<T extends Explained>(explained: T): T {
  const { reason } = explained;
  if (typeof reason !== 'string') return explained;
  const [, difficulty] = /^First solve, (easy|medium|hard): /.exec(reason) ?? [];
  if (difficulty !== undefined) {
    return { ...explained, reason: { code: 'FIRST_SOLVE', difficulty: difficulty.toUpperCase() } };
  }
  return { ...explained, reason: { code: reason.startsWith('Made before') ? 'BEFORE_PROOF' : 'SOLVED_BEFORE' } };
}
