import { scoreOf, type ShownScore } from '../boards/scores.repository.ts';
import type { Contest } from '../contests/contests.repository.ts';
import { attemptsBefore, problemsOf, solvedOf, type Attempts } from '../formats/problem-set.ts';
import { rankAll, type Ranked } from '../scoring/ranking.ts';
import { contestBoard } from '../settlement/folding.ts';
import { placeAll } from '../settlement/placing.ts';

/** What an entrant's row has of them. In contests each format's state is a list of attempts. */
export interface EntrantState {
  userId: string;
  state: unknown;
}

/** What is shown of an entrant's attempts at a problem of the contest. */
export interface ProblemResult {
  problemSlug: string;
  solvedAt: Date | null;
  wrongAttempts: number;
  isFirstToSolve: boolean;
  points: number | null;
  /** Those that are hidden until the standings are shown again. */
  pendingAttempts: number;
}

/** Who solved a problem, as far as is shown. */
interface Solvers {
  count: number;
  /** All who did so first, at one moment. */
  firstAt: Date | null;
  first: string[];
}

const NOBODY: Solvers = { count: 0, firstAt: null, first: [] };

/** What follows from the states of all entrants: who solved what, who did so first, and, of a moment, the standings as they were then. */
export class StandingsTable {
  readonly #contest: Contest;
  readonly #live: ReadonlyMap<string, readonly Attempts[]>;
  readonly #shown: ReadonlyMap<string, readonly Attempts[]>;
  readonly #solvers: ReadonlyMap<string, Solvers>;

  /** Of what was made from `shownBefore` on, a moment in the contest or its end, nothing is shown but that it was. */
  constructor(contest: Contest, states: readonly EntrantState[], shownBefore: Date) {
    this.#contest = contest;
    // What was made after an early end counts nowhere.
    this.#live = cut(new Map(states.map(({ userId, state }) => [userId, state as Attempts[]])), contest.endsAt);
    this.#shown = cut(this.#live, shownBefore);
    this.#solvers = solversOf(this.#shown);
  }

  /** The standings of the moment, first place first. */
  rows(): Ranked<ShownScore>[] {
    const on = contestBoard(this.#contest);
    const { byUser } = placeAll(on, this.#shown);
    const rows = [...byUser].map(([userId, standing]) => scoreOf({ board: on.board, userId, state: null }, standing));
    return rankAll(rows);
  }

  count(): number {
    return this.#shown.size;
  }

  solversOf(problemSlug: string): Solvers {
    return this.#solvers.get(problemSlug) ?? NOBODY;
  }

  /** Whether somebody solved a problem in the contest. */
  hasSolved(userId: string, problemSlug: string): boolean {
    const attempts = this.#live.get(userId) ?? [];
    return solvedOf(attempts).some((one) => one.problemSlug === problemSlug);
  }

  /** An entrant's results, one for each problem of the contest in its order; with `isLive` nothing of them is hidden. */
  resultsOf(userId: string, { isLive }: { isLive: boolean }): ProblemResult[] {
    const problems = problemsOf(this.#contest.config) ?? [];
    const { format } = contestBoard(this.#contest);
    const live = bySlug(this.#live.get(userId) ?? []);
    const shown = isLive ? live : bySlug(this.#shown.get(userId) ?? []);
    return problems.map((problem) => {
      const attempts = shown.get(problem.slug);
      const { first, firstAt } = this.solversOf(problem.slug);
      const [solve] = attempts === undefined ? [] : solvedOf([attempts]);
      const isFirstToSolve = solve !== undefined && firstAt?.getTime() === solve.acceptedAt.getTime();
      return {
        problemSlug: problem.slug,
        solvedAt: solve?.acceptedAt ?? null,
        wrongAttempts: attempts?.rejectedAt.length ?? 0,
        isFirstToSolve,
        points: solve === undefined ? null : format.pointsOf(solve, problem, isFirstToSolve ? first.length : 0),
        // Where only accepted ones count, their number would tell who has solved it.
        pendingAttempts: format.verdicts.length > 1 ? countOf(live.get(problem.slug)) - countOf(attempts) : 0,
      };
    });
  }
}

const cut = (states: ReadonlyMap<string, readonly Attempts[]>, moment: Date): Map<string, Attempts[]> =>
  new Map(
    [...states]
      .map(([userId, attempts]) => [userId, attemptsBefore(attempts, moment)] as const)
      .filter(([, attempts]) => attempts.length > 0),
  );

function solversOf(states: ReadonlyMap<string, readonly Attempts[]>): Map<string, Solvers> {
  const solvers = new Map<string, Solvers>();
  for (const [userId, attempts] of states) {
    for (const { problemSlug, acceptedAt } of solvedOf(attempts)) {
      const before = solvers.get(problemSlug) ?? NOBODY;
      const earlierMs = (before.firstAt ?? acceptedAt).getTime() - acceptedAt.getTime();
      const isFirst = earlierMs >= 0;
      solvers.set(problemSlug, {
        count: before.count + 1,
        firstAt: isFirst ? acceptedAt : before.firstAt,
        first: earlierMs === 0 ? [...before.first, userId] : isFirst ? [userId] : before.first,
      });
    }
  }
  return solvers;
}

const bySlug = (attempts: readonly Attempts[]) => new Map(attempts.map((one) => [one.problemSlug, one]));

const countOf = (attempts: Attempts | undefined) =>
  attempts === undefined ? 0 : attempts.rejectedAt.length + Number(attempts.acceptedAt !== null);
