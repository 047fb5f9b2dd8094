import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { publicError } from '@leetcord/kit/graphql/errors';
import type { Clock } from '@leetcord/kit/time/clock';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { newId } from '../../ids.ts';
import { namedProblems } from '../contests/named-problems.ts';
import type { ProblemFacts, ProblemsClient } from '../contests/problems.client.ts';
import type { ProblemFilter } from '../formats/problem-filter.ts';

/** How often problems are picked for a community in a minute, by one process. */
const PICKS_PER_MINUTE = 30;

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
  readonly #picks = new RateLimiterMemory({ points: PICKS_PER_MINUTE, duration: 60 });

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
    await this.#admit(communityId);
    const picked = await this.#problems.pick(newId(this.#clock.now()), [{ count, ...filter }], has.toSorted());
    if (picked.problems === null) throw new InvalidInput('picker', tooFew(count, picked.available));
    return picked.problems.toSorted(
      (one: ProblemFacts, other) => HARDNESS[one.difficulty] - HARDNESS[other.difficulty],
    );
  }

  async #admit(communityId: string): Promise<void> {
    try {
      await this.#picks.consume(communityId);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.ceil(refusal.msBeforeNext / 1_000);
      throw publicError('RATE_LIMITED', `Problems are picked too often here: try again in ${seconds} seconds.`);
    }
  }
}

const tooFew = (count: number, available: number) =>
  `Too few free problems of LeetCode match: ${count} are asked for and there are ${available}. Ask for fewer, or for less in particular.`;
