import type { Clock } from '@leetcord/kit/time/clock';
import { newId } from '../../ids.ts';
import { PickLimit } from '../contests/pick-limit.ts';
import type { ProblemsClient } from '../contests/problems.client.ts';
import type { ProblemFilter } from '../formats/problem-filter.ts';
import { utcDateOf } from '../streaks/daily-streak.ts';
import type { Advice, AskAdvice } from './advice.client.ts';
import type { SolvedProblems } from './solved-problems.ts';

/** As many as problems takes. */
const MAX_EXCLUDED = 5_000;

export interface PracticeOptions {
  problems: ProblemsClient;
  askAdvice: AskAdvice;
  solved: SolvedProblems;
  clock: Clock;
}

/** Chooses what a member could solve next. */
export class PracticeService {
  readonly #options: PracticeOptions;
  readonly #picks = new PickLimit((seconds) => `You ask for problems too often: try again in ${seconds} seconds.`);

  constructor(options: PracticeOptions) {
    this.#options = options;
  }

  /** The slug of a free problem that fits and that the user has not solved; null when none is left. Throws RATE_LIMITED and UPSTREAM_UNAVAILABLE. */
  async randomFor(userId: string, criteria: ProblemFilter): Promise<string | null> {
    const { problems, solved, clock } = this.#options;
    await this.#picks.admit(userId);
    const excluding = (await solved.slugsOf(userId)).slice(0, MAX_EXCLUDED);
    const picked = await problems.pick(newId(clock.now()), [{ count: 1, ...criteria }], excluding);
    return picked.problems?.[0]?.slug ?? null;
  }

  /** What a user could solve next, the same all day while they solve nothing. Throws RATE_LIMITED and UPSTREAM_UNAVAILABLE. */
  async recommendFor(userId: string, rating: number | null): Promise<Advice> {
    const { askAdvice, solved, clock } = this.#options;
    await this.#picks.admit(userId);
    const slugs = (await solved.slugsOf(userId)).slice(0, MAX_EXCLUDED);
    return askAdvice({ seed: `${utcDateOf(clock.now())} ${userId}`, solved: slugs, rating });
  }
}
