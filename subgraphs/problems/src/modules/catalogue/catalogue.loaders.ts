import type { Clock } from '@leetcord/kit/clock';
import DataLoader from 'dataloader';
import type { CatalogueRepository, StoredProblem } from './catalogue.repository.ts';

/** So many slugs are looked up by one command. */
const MAX_BATCH = 1_000;

/**
 * Batches what is looked up at the same moment into one command. They keep nothing, so one set serves the whole process,
 * and requests share commands: problems are the same for every caller.
 */
export interface CatalogueLoaders {
  /** Our copy, or null. */
  copy: DataLoader<string, StoredProblem | null>;
  /** Whether LeetCode didn't know the slug a short while ago. */
  isUnknown: DataLoader<string, boolean>;
}

export function createCatalogueLoaders(repository: CatalogueRepository, clock: Clock): CatalogueLoaders {
  const options = { cache: false, maxBatchSize: MAX_BATCH };
  return {
    copy: new DataLoader(async (slugs) => {
      const found = await repository.find(slugs);
      return slugs.map((slug) => found.get(slug) ?? null);
    }, options),
    isUnknown: new DataLoader(async (slugs) => {
      const unknown = await repository.findUnknown(slugs, clock.now());
      return slugs.map((slug) => unknown.has(slug));
    }, options),
  };
}
