import type { SolvedCounts } from '../../leetcode/solved-counts.ts';
import { matchRises, type Rise } from './rises.ts';

const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type CountedDifficulty = (typeof DIFFICULTIES)[number];

/** An accepted submission, as LeetCode listed it. */
export interface Solve {
  submissionId: string;
  slug: string;
  /** LeetCode's time. */
  submittedAt: Date;
  /** LeetCode's short name of it; null where LeetCode didn't give it, missing in what was stored before languages were. */
  language?: string | null;
}

/** The judgement of a problem: its earliest judged submission, or the one that is NEW. */
interface JudgedSolve extends Omit<Solve, 'slug'> {
  novelty: 'NEW' | 'REPEAT';
}

/** The rises of a difficulty, and the times of the NEW solves that use them; both in the order of time. */
interface Rises {
  seen: Rise[];
  taken: Date[];
}

/** What looks at a LeetCode user have shown. */
export interface SolveHistory {
  firstLookAt: Date;
  lastLookAt: Date;
  /** The highest counts seen. */
  counts: Record<CountedDifficulty, number>;
  rises: Record<CountedDifficulty, Rises>;
  /** By slug; when read for some problems, only of these. */
  judged: Record<string, JudgedSolve>;
  /** What LeetCode has listed and is not judged for good. */
  open: Solve[];
}

/** What LeetCode showed about a user at a moment. */
export interface Look {
  at: Date;
  solved: Pick<SolvedCounts, CountedDifficulty>;
}

/** How long a rise waits for its solve to be listed, and a listed submission for its problem to be known, in ms. */
export const KEPT_OPEN_MS = 7 * 24 * 60 * 60_000;

const forEachDifficulty = <T>(make: (difficulty: CountedDifficulty) => T) =>
  Object.fromEntries(DIFFICULTIES.map((difficulty) => [difficulty, make(difficulty)])) as Record<CountedDifficulty, T>;

/** The history that begins with a look. */
export const firstLook = ({ at, solved }: Look): SolveHistory => ({
  firstLookAt: at,
  lastLookAt: at,
  counts: forEachDifficulty((difficulty) => solved[difficulty]),
  rises: forEachDifficulty(() => ({ seen: [], taken: [] })),
  judged: {},
  open: [],
});

/** The history after another look. One that is not newer than the last look says nothing more about the counts. */
export function withLook(history: SolveHistory, { at, solved }: Look, lagMs: number): SolveHistory {
  if (at <= history.lastLookAt) return history;
  const forgottenBefore = new Date(at.getTime() - KEPT_OPEN_MS);
  return {
    ...history,
    lastLookAt: at,
    counts: forEachDifficulty((difficulty) => Math.max(history.counts[difficulty], solved[difficulty])),
    rises: forEachDifficulty((difficulty) => {
      const { seen, taken } = withoutOld(history.rises[difficulty], forgottenBefore, lagMs);
      const count = solved[difficulty] - history.counts[difficulty];
      return { seen: count > 0 ? [...seen, { from: history.lastLookAt, to: at, count }] : seen, taken };
    }),
  };
}

/** Forgets old rises together with the solves that use them, so that no rise is ever used twice. */
function withoutOld({ seen, taken }: Rises, before: Date, lagMs: number): Rises {
  if (!seen.some(({ to }) => to < before)) return { seen, taken };
  const places = matchRises(taken, seen, lagMs);
  // Only where the lag was set shorter since.
  if (places === null) return { seen: [], taken: [] };
  const isKept = (place: number) => seen[place]!.to >= before;
  return {
    seen: seen.filter((_, place) => isKept(place)),
    taken: taken.filter((_, index) => isKept(places[index]!)),
  };
}
