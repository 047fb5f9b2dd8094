import { pagesOf } from '@leetcord/kit/mongo/pages';
import type { Migration } from '@leetcord/kit/mongo/migrations';
import { dropIndex } from './drop-index.ts';

interface Row {
  userId: string;
  points: number;
  solved: number;
  lastScoredAt: Date;
  order: string;
  state?: unknown;
}

/** Contests had no settings of their format, and rows of boards no state of it; the order of a row ended with the user's id. */
export const keepFormats: Migration = async ({ db }) => {
  await db.collection('contests').updateMany({ config: { $exists: false } }, { $set: { config: {} } });
  const scores = db.collection<Row>('scores');
  // Another one serves instead, and without it rows are written faster.
  await dropIndex(scores, 'board_1_order_1');
  const fields = { userId: 1, points: 1, solved: 1, lastScoredAt: 1, order: 1, state: 1 } as const;
  for await (const page of pagesOf(scores, fields)) {
    const writes = page
      .filter(({ state }) => state === undefined)
      .map(({ _id, userId, order, points, solved, lastScoredAt }) => {
        const row = { state: { points, solved, lastScoredAt }, cells: [], order: withoutEnd(order, `.${userId}`) };
        return { updateOne: { filter: { _id }, update: { $set: row } } };
      });
    if (writes.length > 0) await scores.bulkWrite(writes);
  }
};

const withoutEnd = (text: string, end: string) => (text.endsWith(end) ? text.slice(0, -end.length) : text);
