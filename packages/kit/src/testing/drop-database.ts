import type { Db } from 'mongodb';
import { inject } from 'vitest';

/**
 * Drops a test's database where the server outlives the tests. A server that is thrown away itself is spared it: SecantusDB takes
 * a second for sixty documents, and answers nobody else meanwhile.
 */
export async function dropDatabase(db: Db): Promise<void> {
  if (inject('databaseStays')) await db.dropDatabase();
}
