import { type Db } from 'mongodb';

/** The sorted paths, such as `jobs.nextRunAt`, of a database's times that are later than a moment. */
export async function timesAfter(db: Db, moment: Date): Promise<string[]> {
  const found = new Set<string>();
  const look = (value: unknown, path: string): void => {
    if (value instanceof Date) {
      if (value > moment) found.add(path);
    } else if (Array.isArray(value)) {
      for (const one of value) look(one, path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) look(one, `${path}.${name}`);
    }
  };
  for (const collection of await db.collections()) {
    for (const document of await collection.find().toArray()) look(document, collection.collectionName);
  }
  return [...found].toSorted();
}
