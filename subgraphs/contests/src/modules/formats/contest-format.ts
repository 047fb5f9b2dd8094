import type { z } from 'zod';
import type { Tally } from '../scoring/tally.ts';

/** What is settled of a confirmed submission in one community. A fact never changes, but for being voided and restored. */
export interface Fact {
  userId: string;
  problemSlug: string;
  verdict: string;
  submittedAt: Date;
  /** Whether it was the user's first accepted submission of the problem, as decided when it was confirmed. */
  isNew: boolean;
  /** Whether the community's moderators have taken it out. */
  isVoid: boolean;
  /** What it is worth on open boards. */
  points: number;
}

/** Something of a standing that is shown in a column of its own. */
interface Cell {
  column: string;
  value: number;
}

/**
 * How a contest turns facts into standings. Pure. A state is kept in the entrant's row; it must hold whatever is needed so that facts can
 * be added in any order: a format with penalties keeps all wrong attempts, since an earlier accepted submission may come later.
 */
export interface ContestFormat<State extends Tally = Tally, Config = unknown> {
  readonly name: string;
  /** Checks the settings that a contest is planned with. */
  readonly config: z.ZodType<Config>;
  /** Whether the fact moves the standings. Never for one that is void. */
  takes(fact: Fact, config: Config): boolean;
  /** An entrant's state after another fact that it takes; the same whatever the order of facts. */
  add(before: State | undefined, fact: Fact, config: Config): State;
  /** By which standings sort as text, best first. Ends with the user's id. */
  orderKey(userId: string, state: State): string;
  cells(state: State): Cell[];
}
