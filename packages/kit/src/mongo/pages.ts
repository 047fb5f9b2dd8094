import type { Collection, Document, Filter, WithId } from 'mongodb';

/** How many documents one command reads, and writes: a slow database does so within a command's time. */
const PAGE = 100;

/** All documents of a collection in the order of their ids, in pages: no command reads more than one page. */
export async function* pagesOf<T extends Document>(
  collection: Collection<T>,
  projection?: Record<string, 1>,
): AsyncGenerator<WithId<T>[]> {
  let filter = {};
  for (;;) {
    const page = await collection
      .find(filter as Filter<T>, { projection })
      .sort({ _id: 1 })
      .limit(PAGE)
      .toArray();
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    filter = { _id: { $gt: last._id } };
  }
}
