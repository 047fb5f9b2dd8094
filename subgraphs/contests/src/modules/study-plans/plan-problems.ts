import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import { newId } from '../../ids.ts';
import { namedProblems } from '../contests/named-problems.ts';
import { PickLimit } from '../contests/pick-limit.ts';
import type { ProblemFacts, ProblemsClient } from '../contests/problems.client.ts';
import type { ProblemFilter } from '../formats/problem-filter.ts';

const ANY: ProblemFilter = { difficulties: [], tags: [], minRating: null, maxRating: null };
const HARDNESS = { EASY: 0, MEDIUM: 1, HARD: 2 } as const;

/** Which problems are wanted: named, or picked. */
interface AskedFor {
  problems?: readonly string[] | null | undefined;
  picker?: { count: number; criteria?: ProblemFilter | null | undefined } | null | undefined;
}

/** Chooses the problems of study plans. */
export class PlanProblems {
  readonly #problems: Pick<ProblemsClient, 'named' | 'pick'>;
  readonly #clock: Clock;
  readonly #picks = new PickLimit();

  constructor(problems: Pick<ProblemsClient, 'named' | 'pick'>, clock: Clock) {
    this.#problems = problems;
    this.#clock = clock;
  }

  /**
   * The slugs, in the order in which they are named; picked ones from easy to hard, and none that the plan `has`. Whether members have solved them is not
   * looked at: a plan is for studying together. Throws InvalidInput, RATE_LIMITED and UPSTREAM_UNAVAILABLE.
   */
  async choose(
    { problems, picker }: AskedFor,
    { communityId, has }: { communityId: string; has: readonly string[] },
  ): Promise<string[]> {
    const chosen = picker
      ? await this.#picked(picker.count, picker.criteria ?? ANY, communityId, has)
      : await namedProblems(this.#problems, problems ?? [], (index) => `problems.${index}`);
    return chosen.map(({ slug }) => slug);
  }

  async #picked(count: number, filter: ProblemFilter, communityId: string, has: readonly string[]) {
    await this.#picks.admit(communityId);
    const picked = await this.#problems.pick(newId(this.#clock.now()), [{ count, ...filter }], has.toSorted());
    if (picked.problems === null) throw new InvalidInput('picker', tooFew(count, picked.available));
    return picked.problems.toSorted(
      (one: ProblemFacts, other) => HARDNESS[one.difficulty] - HARDNESS[other.difficulty],
    );
  }
}

const tooFew = (count: number, available: number) =>
  `Too few free problems of LeetCode match: ${count} are asked for and there are ${available}. Ask for fewer, or for less in particular.`;
