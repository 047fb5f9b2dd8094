import type { SolvesRepository } from '../settlement/solves.repository.ts';

/** That somebody solved a problem. */
export interface SolvedBy {
  userId: string;
  solvedAt: Date;
}

/** The only place that says what a user has solved: what LeetCord saw them solve for the first time. */
export class SolvedProblems {
  readonly #solves: SolvesRepository;

  constructor({ solves }: { solves: SolvesRepository }) {
    this.#solves = solves;
  }

  /** The slugs, those of the latest solves first. */
  async slugsOf(userId: string): Promise<string[]> {
    return (await this.#solves.ofUser(userId)).map(({ problemSlug }) => problemSlug).toReversed();
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
