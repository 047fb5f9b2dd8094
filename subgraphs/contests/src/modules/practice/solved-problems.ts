import type { ReadSolvedHistories } from '../known-solves/solved-histories.client.ts';
import type { SolvesRepository } from '../settlement/solves.repository.ts';

/** That somebody solved a problem. */
export interface SolvedBy {
  userId: string;
  solvedAt: Date;
}

/**
 * The only place that says what a user has solved: what LeetCord saw them solve for the first time. What they had solved before that, as far as
 * they let LeetCord know, is for choosing problems for them, and is shown to nobody.
 */
export class SolvedProblems {
  readonly #solves: SolvesRepository;
  readonly #readHistories: ReadSolvedHistories | null;

  /** `readHistories` is null where nothing is chosen. */
  constructor({ solves }: { solves: SolvesRepository }, readHistories: ReadSolvedHistories | null = null) {
    this.#solves = solves;
    this.#readHistories = readHistories;
  }

  /** For choosing problems: the slugs, those of the latest solves first. Throws UPSTREAM_UNAVAILABLE. */
  async slugsOf(userId: string): Promise<string[]> {
    const [solves, before] = await Promise.all([
      this.#solves.ofUser(userId),
      this.#readHistories?.([userId], null) ?? new Set<string>(),
    ]);
    return [...new Set([...solves.map(({ problemSlug }) => problemSlug).toReversed(), ...before])];
  }

  /** Which of these problems a user has solved. */
  async solvedOf(userId: string, slugs: readonly string[]): Promise<Set<string>> {
    const found = slugs.length === 0 ? [] : await this.#solves.solvedFrom([userId], slugs, new Date(0));
    return new Set(found.map(({ problemSlug }) => problemSlug));
  }

  /** Which of these users have solved a problem, and when. */
  solversOf(userIds: readonly string[], slug: string): Promise<SolvedBy[]> {
    return this.#solves.solvedFrom(userIds, [slug], new Date(0));
  }
}
