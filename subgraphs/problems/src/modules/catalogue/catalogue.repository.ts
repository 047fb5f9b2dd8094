import { MongoBulkWriteError } from 'mongodb';
import type { Collections, ProblemDocument } from '../../collections.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problems.ts';

/** A problem and when LeetCode told it. */
export interface StoredProblem extends LeetCodeProblem {
  fetchedAt: Date;
}

/** The copies of problems, and the slugs that LeetCode doesn't know. */
export interface CatalogueRepository {
  /** Those of the slugs that are stored, by slug. One command. */
  find(slugs: readonly string[]): Promise<Map<string, StoredProblem>>;
  /** Those of the slugs that LeetCode didn't know a short while ago. One command. */
  findUnknown(slugs: readonly string[], now: Date): Promise<Set<string>>;
  save(problems: readonly StoredProblem[]): Promise<void>;
  saveUnknown(slugs: readonly string[], expireAt: Date): Promise<void>;
}

export function createCatalogueRepository({ problems, unknownSlugs }: Collections): CatalogueRepository {
  return {
    find: async (slugs) => {
      // One batch, so that no list of slugs takes a second command.
      const found = await problems.find({ _id: { $in: [...slugs] } }, { batchSize: slugs.length + 1 }).toArray();
      return new Map(found.map((document) => [document._id, fromDocument(document)]));
    },
    findUnknown: async (slugs, now) => {
      const filter = { _id: { $in: [...slugs] }, expireAt: { $gt: now } };
      const found = await unknownSlugs.find(filter, { batchSize: slugs.length + 1 }).toArray();
      return new Set(found.map(({ _id }) => _id));
    },
    save: async (stored) => {
      const writes = stored.map((problem) => ({
        replaceOne: { filter: { _id: problem.slug }, replacement: toDocument(problem), upsert: true },
      }));
      if (writes.length > 0) await problems.bulkWrite(writes, { ordered: false }).catch(ignoreLostRace);
    },
    saveUnknown: async (slugs, expireAt) => {
      const writes = slugs.map((slug) => ({
        updateOne: { filter: { _id: slug }, update: { $set: { expireAt } }, upsert: true },
      }));
      if (writes.length > 0) await unknownSlugs.bulkWrite(writes, { ordered: false }).catch(ignoreLostRace);
    },
  };
}

const toDocument = ({ slug, ...rest }: StoredProblem): ProblemDocument => ({ _id: slug, ...rest });
const fromDocument = ({ _id, ...rest }: ProblemDocument): StoredProblem => ({ slug: _id, ...rest });

const DUPLICATE_KEY = 11_000;

/** Two replicas may store the same slug at once. The one that comes second has nothing to add. */
function ignoreLostRace(error: unknown): void {
  if (!(error instanceof MongoBulkWriteError)) throw error;
  const failures = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  if (failures.length === 0 || failures.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
}
