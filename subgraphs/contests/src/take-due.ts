import { upTo } from '@leetcord/kit/mongo/up-to';
import type { Collection, Filter, MatchKeysAndValues, Sort } from 'mongodb';

/** Takes documents that are due at a moment that a field of them says, the longest due first: nobody else takes them until `leaseUntil`. */
export async function takeDue<T extends { _id: string }>(
  collection: Collection<T>,
  field: keyof T & string,
  { now, limit, leaseUntil }: { now: Date; limit: number; leaseUntil: Date },
): Promise<T[]> {
  const due = (await collection
    .find({ [field]: upTo(now) } as Filter<T>)
    .sort({ [field]: 1 } satisfies Sort)
    .limit(limit)
    .toArray()) as T[];
  const lease = { [field]: leaseUntil } as MatchKeysAndValues<T>;
  const taken = await Promise.all(
    due.map(async (one) => {
      const asRead = { _id: one._id, [field]: one[field] } as Filter<T>;
      const { modifiedCount } = await collection.updateOne(asRead, { $set: lease });
      return modifiedCount === 1 ? [one] : [];
    }),
  );
  return taken.flat();
}
