import { MongoServerError } from 'mongodb';
import { pagesOf } from '@leetcord/kit/mongo/pages';
import type { Migration } from '@leetcord/kit/mongo/migrations';

interface Row {
  userId: string;
  points: number;
  solved: number;
  lastScoredAt: Date;
  order: string;
  state?: unknown;
}

const WRITTEN_AT_ONCE = 100;

/** Contests had no settings of their format, and rows of boards no state of it; the order of a row ended with the user's id. */
export const keepFormats: Migration = async ({ db }) => {
  await db.collection('contests').updateMany({ config: { $exists: false } }, { $set: { config: {} } });
  const scores = db.collection<Row>('scores');
  // Another one serves instead, and without it rows are written faster.
  await scores.dropIndex('board_1_order_1').catch(unlessThereIsNone);
  const fields = { userId: 1, points: 1, solved: 1, lastScoredAt: 1, order: 1, state: 1 } as const;
  for await (const page of pagesOf(scores, fields)) {
    const writes = page
      .filter(({ state }) => state === undefined)
      .map(({ _id, userId, order, points, solved, lastScoredAt }) => {
        const row = { state: { points, solved, lastScoredAt }, cells: [], order: withoutEnd(order, `.${userId}`) };
        return { updateOne: { filter: { _id }, update: { $set: row } } };
      });
    for (let start = 0; start < writes.length; start += WRITTEN_AT_ONCE) {
      await scores.bulkWrite(writes.slice(start, start + WRITTEN_AT_ONCE));
    }
  }
};

const withoutEnd = (text: string, end: string) => (text.endsWith(end) ? text.slice(0, -end.length) : text);

const NOT_FOUND = ['NamespaceNotFound', 'IndexNotFound'];

function unlessThereIsNone(error: unknown): void {
  if (!(error instanceof MongoServerError) || !NOT_FOUND.includes(error.codeName ?? '')) throw error;
}
