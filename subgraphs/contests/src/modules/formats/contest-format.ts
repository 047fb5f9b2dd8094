import type { z } from 'zod';
import type { ProblemFacts } from './problem-filter.ts';
import type { Tally } from '../scoring/tally.ts';
import type { Verdict } from '../scoring/verdict.ts';
import type { SetProblem, Solved } from './problem-set.ts';

/** What is settled of a confirmed submission in one community. It never changes; while it is void there, no format gets it. */
export interface Fact {
  userId: string;
  problemSlug: string;
  verdict: Verdict;
  submittedAt: Date;
  /** The day on the community's boards on which it was made, such as 2026-11-23. */
  day: string;
  /** What its problem was like then; missing unless it was accepted. */
  problem?: ProblemFacts;
  /** What it is worth on open boards. */
  points: number;
  /** Its problem is known to be solved before: where a community gives points for that, they are not those of a contest. */
  isRepeat?: true;
}

/** What a contest was planned with. */
export interface Rules<Config = unknown> {
  startsAt: Date;
  /** The moment after the last that counts. */
  endsAt: Date;
  config: Config;
}

/** Where an entrant stands. `points` is what is shown of them, a whole number. */
export interface Standing extends Tally {
  /** Made by `orderKey`, and all that their rank depends on. */
  order: string;
  /** What has a column of its own, beside points and solved. */
  cells: Cell[];
}

/** What has columns of its own: minutes and seconds from the start, with what rejected attempts add, and exact points. */
export type Column = 'penaltyMinutes' | 'finishSeconds' | 'points';

/** A column's name and what it has of an entrant. */
export interface Cell {
  column: Column;
  value: number;
}

/** What a state of all entrants gives. */
export interface Standings {
  byUser: ReadonlyMap<string, Standing>;
  /** When nothing was left to decide, though the contest had not ended: nothing after it counts. Null where that is not so. */
  decidedAt: Date | null;
}

/**
 * How a contest turns facts into standings. Pure. An entrant's state is kept in their row; it must hold whatever is needed so that facts can
 * be added in any order: a format with penalties keeps wrong attempts, since an earlier accepted submission may come later.
 */
interface Folding<State, Config> {
  readonly name: string;
  /** Whether a contest must have problems of its own, and whether each has its points there. */
  readonly problemSet: { isNeeded: boolean; hasPoints: boolean };
  /** How many minutes it adds for a rejected attempt at a problem that is solved later. */
  readonly rejectedMinutes?: number;
  /** Checks the settings that a contest is planned with. */
  readonly config: z.ZodType<Config>;
  /** The verdicts of what it takes. Until all that was made in time with one of these is confirmed, a contest is not final. */
  readonly verdicts: readonly Verdict[];
  /** Whether a fact with one of these verdicts moves the standings. */
  takes(fact: Fact, rules: Rules<Config>): boolean;
  /** An entrant's state after another fact that it takes; the same whatever the order of facts. */
  add(before: State | undefined, fact: Fact, rules: Rules<Config>): State;
  /**
   * What a solved problem of the contest gives its solver, a whole number; `firsts` is how many solved it first at the same moment, 0 for all
   * others. Null where all problems count the same.
   */
  pointsOf(solve: Solved, problem: SetProblem, firsts: number): number | null;
}

/** Where each stands by what they did. */
export interface FormatOfOne<State, Config> extends Folding<State, Config> {
  standing(state: State, rules: Rules<Config>): Standing;
}

/** Where each stands by what all did: who was first, say. Dearer: each fact that it takes has all entrants placed anew. */
export interface FormatOfAll<State, Config> extends Folding<State, Config> {
  standings(states: ReadonlyMap<string, State>, rules: Rules<Config>): Standings;
}

export type ContestFormat<State = unknown, Config = unknown> = FormatOfOne<State, Config> | FormatOfAll<State, Config>;
