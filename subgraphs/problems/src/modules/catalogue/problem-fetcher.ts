import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import DataLoader from 'dataloader';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { Urgency } from '../../leetcode/request-budget.ts';
import type { Ages } from './ages.ts';
import type { CatalogueRepository, StoredProblem } from './catalogue.repository.ts';

/**
 * Reads a problem from LeetCode and stores what it says. Slugs asked for at the same moment share a request. Null when
 * LeetCode has none; rejects with a LeetCodeError when it doesn't answer.
 */
export type ProblemFetcher = (slug: string, urgency: Urgency) => Promise<StoredProblem | null>;

export interface FetcherLimits {
  /** So many problems are asked for in one request. */
  problemsPerRequest: number;
  /** How long somebody waits for LeetCode, in ms. */
  waitMs: number;
  /** How long a request that nobody waits for may take, its queueing included, in ms. */
  backgroundMs: number;
}

export const DEFAULT_FETCHER_LIMITS: FetcherLimits = { problemsPerRequest: 10, waitMs: 6_000, backgroundMs: 60_000 };

export function createProblemFetcher(
  limits: FetcherLimits,
  {
    leetcode,
    repository,
    ages,
    clock,
    log,
  }: { leetcode: LeetCodeClient; repository: CatalogueRepository; ages: Ages; clock: Clock; log: Logger },
): ProblemFetcher {
  const fetchBatch = async (slugs: readonly string[], urgency: Urgency) => {
    const deadlineMs = urgency === 'waited-for' ? limits.waitMs : limits.backgroundMs;
    const answers = await leetcode.problems(slugs, { signal: AbortSignal.timeout(deadlineMs), urgency });
    const fetchedAt = clock.now();
    const known: StoredProblem[] = [];
    const unknown: string[] = [];
    const results = answers.map((answer, index) => {
      const slug = slugs[index]!;
      if (answer instanceof LeetCodeError) log.warn({ err: answer, slug }, 'LeetCode left a problem out');
      if (answer instanceof LeetCodeError) return answer;
      if (answer === null) {
        unknown.push(slug);
        return null;
      }
      const problem = { ...answer, fetchedAt };
      known.push(problem);
      return problem;
    });
    await repository.save(known);
    await repository.saveUnknown(unknown, new Date(fetchedAt.getTime() + ages.unknownMs));
    return results;
  };
  const loaderFor = (urgency: Urgency) =>
    new DataLoader<string, StoredProblem | null>((slugs) => fetchBatch(slugs, urgency), {
      cache: false,
      maxBatchSize: limits.problemsPerRequest,
    });
  const loaders = { 'waited-for': loaderFor('waited-for'), background: loaderFor('background') };
  return (slug, urgency) => loaders[urgency].load(slug);
}
