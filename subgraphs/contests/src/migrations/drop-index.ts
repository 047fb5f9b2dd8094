import { MongoServerError, type Collection, type Document } from 'mongodb';

const NOT_FOUND = ['NamespaceNotFound', 'IndexNotFound'];

/** Drops an index that another one serves instead of. Safe to repeat. */
export async function dropIndex<T extends Document>(collection: Collection<T>, name: string): Promise<void> {
  try {
    await collection.dropIndex(name);
  } catch (error) {
    if (!(error instanceof MongoServerError) || !NOT_FOUND.includes(error.codeName ?? '')) throw error;
  }
}
