import type { Db } from 'mongodb';

/** Everything in a database, as JSON by collection: to search for what must not be in it. */
export async function wholeDatabase(db: Db): Promise<Record<string, string>> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  const contents = collections.map(
    async ({ name }) => [name, JSON.stringify(await db.collection(name).find().toArray())] as const,
  );
  return Object.fromEntries(await Promise.all(contents));
}

/** The names of the collections that contain a text. */
export async function collectionsWith(db: Db, text: string): Promise<string[]> {
  const contents = Object.entries(await wholeDatabase(db));
  return contents.flatMap(([name, json]) => (json.includes(text) ? [name] : []));
}
