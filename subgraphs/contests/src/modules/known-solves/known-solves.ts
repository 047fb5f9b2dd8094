import type { SolvesRepository } from '../settlement/solves.repository.ts';
import type { ReadSolvedHistories } from './solved-histories.client.ts';

/**
 * Which problems users have solved: with LeetCord, or before it, as far as their solved histories say so. For choosing problems, and never to be
 * shown to others: a solved history is nobody's business but its user's.
 */
export class KnownSolves {
  readonly #solves: SolvesRepository;
  readonly #readHistories: ReadSolvedHistories;

  constructor(solves: SolvesRepository, readHistories: ReadSolvedHistories) {
    this.#solves = solves;
    this.#readHistories = readHistories;
  }

  /**
   * What at least one of these users has solved, each problem once; of these problems, or of all. For one user: what they have solved. Throws
   * UPSTREAM_UNAVAILABLE.
   */
  async byAny(userIds: readonly string[], among: readonly string[] | null = null): Promise<Set<string>> {
    if (userIds.length === 0 || among?.length === 0) return new Set();
    const [solved, before] = await Promise.all([
      among === null ? this.#solves.slugsOf(userIds) : this.#solves.slugsAmong(userIds, among),
      this.#readHistories(userIds, among),
    ]);
    return new Set([...before, ...solved]);
  }
}
