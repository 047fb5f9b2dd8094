/**
 * Whether a solve is new to its user, told by what LeetCode shows to everybody: the newest 20 accepted submissions and the
 * solved counts by difficulty, which rise only with a problem that was never solved before. The rule:
 *
 * 1. Each look at a user notes by how much the count of each difficulty has risen since the look before. The first look is
 *    taken at the proof of ownership; what was submitted before it is a REPEAT: no count tells whether it was new.
 * 2. A submission is a REPEAT when an earlier accepted one of its problem is in LeetCode's list, was judged before, or when
 *    any other of its problem was judged NEW.
 * 3. Else it is NEW when it and all that were NEW before can each have a rise of their own that they may have caused: of
 *    their difficulty, seen no earlier than the solve, and begun no later than the lag of LeetCode's counts after it. What
 *    is asked about at once is taken in the order of LeetCode's time.
 * 4. Else it is NOT_KNOWN_YET while the counts may still rise, for it or for what was NEW before, and a REPEAT from then on.
 *    NEW and REPEAT are for good.
 *
 * What follows from it:
 *
 * - There is never more NEW than the counts rose since the first look: each NEW has a rise of its own. Submitting old
 *   solutions again brings no rise, so it brings no NEW.
 * - Which solve has which rise is never fixed, only that there is a way to give each its own (`rises.ts`). Such sets of
 *   solves are a matroid: where all of a user's new solves can have theirs together, so can any part of them, in whatever
 *   order it is asked about. So no solve that is new loses its rise to another one that is.
 * - An old and a new solve of one difficulty within the lag can't be told apart: the one that is asked about first is NEW, the
 *   earlier one when both are. The number of NEW is right either way, and a user gains nothing by it.
 * - A rise that nobody reports stays for its own solve, such as when the sweep finds it, and is of no use to what is submitted
 *   after the look that saw it. After `RISES_KEPT_MS` it is forgotten.
 * - Counts that fall are taken for as high as they ever were: LeetCode's servers may answer at different ages. When LeetCode
 *   moves a problem to another difficulty, its solvers may lose one NEW of the old one, once.
 *
 * A user who proved their name before LeetCord kept looks is looked at first by the sweep, soon after users has told of the name.
 * Until then nothing of theirs is NEW.
 */
import type { ListedSubmission } from '../../leetcode/operations/recent-submissions.ts';
import type { SolvedCounts } from '../../leetcode/solved-counts.ts';
import { matchRises, SLACK_MS, type Rise } from './rises.ts';

export type Novelty = 'NEW' | 'REPEAT' | 'NOT_KNOWN_YET';

const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
type CountedDifficulty = (typeof DIFFICULTIES)[number];

/** What was judged of a problem: its earliest judged submission, or the one that is NEW. */
interface JudgedSolve {
  submissionId: string;
  submittedAt: Date;
  novelty: 'NEW' | 'REPEAT';
}

/** The rises of a difficulty, and when what is NEW by them was solved; both in the order of time. */
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
}

/** What LeetCode showed of a user at a moment. */
export interface Look {
  at: Date;
  solved: Pick<SolvedCounts, CountedDifficulty>;
}

/** An accepted submission that is to be judged. */
export interface Solve {
  submissionId: string;
  slug: string;
  difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  /** LeetCode's time. */
  submittedAt: Date;
}

/** So long a rise waits for its solve to be reported, in ms. */
const RISES_KEPT_MS = 7 * 24 * 60 * 60_000;

const forEachDifficulty = <T>(make: (difficulty: CountedDifficulty) => T) =>
  Object.fromEntries(DIFFICULTIES.map((difficulty) => [difficulty, make(difficulty)])) as Record<CountedDifficulty, T>;

/** The history that begins with a look. */
export const firstLook = ({ at, solved }: Look): SolveHistory => ({
  firstLookAt: at,
  lastLookAt: at,
  counts: forEachDifficulty((difficulty) => solved[difficulty]),
  rises: forEachDifficulty(() => ({ seen: [], taken: [] })),
  judged: {},
});

/** The history after another look. One that is older than the last look, or the same, tells nothing more. */
export function withLook(history: SolveHistory, { at, solved }: Look, lagMs: number): SolveHistory {
  if (at <= history.lastLookAt) return history;
  const forgottenBefore = new Date(at.getTime() - RISES_KEPT_MS);
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

/** Forgets old rises together with the solves that have them, so that no rise is ever taken twice. */
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

/** What a judgement goes by: LeetCode's list of accepted submissions, and when it showed it. */
interface Evidence {
  accepted: readonly ListedSubmission[];
  at: Date;
  /** How long LeetCode's counts may take to follow a solve. */
  lagMs: number;
}

/**
 * Judges accepted submissions of a user by a history that has the last look in it. Gives the novelty by submission id, and
 * the history with what is judged for good.
 */
export function judgeSolves(
  history: SolveHistory,
  solves: readonly Solve[],
  evidence: Evidence,
): { history: SolveHistory; novelties: Map<string, Novelty> } {
  const novelties = new Map<string, Novelty>();
  let after = history;
  for (const solve of solves.toSorted(inOrder)) {
    const known = knownNovelty(after, solve, evidence.accepted);
    const taken = known === null ? takenWith(after, solve, evidence.lagMs) : null;
    const novelty = taken !== null ? 'NEW' : (known ?? withoutRise(after, solve, evidence));
    novelties.set(solve.submissionId, novelty);
    if (novelty !== 'NOT_KNOWN_YET') after = withJudged(after, solve, { novelty, taken });
  }
  return { history: after, novelties };
}

/** What can be said of a solve without the counts; null when they have to tell. */
function knownNovelty(history: SolveHistory, solve: Solve, accepted: readonly ListedSubmission[]) {
  const { submissionId, slug, submittedAt } = solve;
  const before = history.judged[slug];
  if (before?.submissionId === submissionId) return before.novelty;
  if (before?.novelty === 'NEW' || (before !== undefined && inOrder(before, solve) < 0)) return 'REPEAT';
  const isEarlier = (listed: ListedSubmission) =>
    listed.slug === slug && inOrder({ ...listed, submissionId: listed.id }, solve) < 0;
  if (accepted.some(isEarlier)) return 'REPEAT';
  if (submittedAt.getTime() + SLACK_MS < history.firstLookAt.getTime()) return 'REPEAT';
  return null;
}

/** When all were solved that have a rise, this one among them; null when there is no rise for it. */
function takenWith({ rises }: SolveHistory, { difficulty, submittedAt }: Solve, lagMs: number): Date[] | null {
  const { seen, taken } = rises[keyOf(difficulty)];
  const all = [...taken, submittedAt].toSorted((one, other) => one.getTime() - other.getTime());
  return matchRises(all, seen, lagMs) === null ? null : all;
}

/**
 * When it is known of a solve that no rise is left for: the counts must have had the time to follow it, and what is NEW too, which
 * may have this solve's rise while its own is yet to come.
 */
export function settledBy({ rises }: SolveHistory, { submittedAt, difficulty }: Solve, lagMs: number): Date {
  const lastTaken = rises[keyOf(difficulty)].taken.at(-1) ?? submittedAt;
  const latest = Math.max(submittedAt.getTime(), lastTaken.getTime());
  return new Date(latest + lagMs + SLACK_MS + 1);
}

const withoutRise = (history: SolveHistory, solve: Solve, { at, lagMs }: Evidence): Novelty =>
  at >= settledBy(history, solve, lagMs) ? 'REPEAT' : 'NOT_KNOWN_YET';

function withJudged(
  history: SolveHistory,
  { submissionId, slug, submittedAt, difficulty }: Solve,
  { novelty, taken }: { novelty: 'NEW' | 'REPEAT'; taken: Date[] | null },
): SolveHistory {
  const before = history.judged[slug];
  // The earliest says as much as all later ones, one that is NEW as much as all.
  if (before?.novelty === 'NEW' || (before && inOrder(before, { submissionId, submittedAt }) <= 0)) return history;
  const key = keyOf(difficulty);
  return {
    ...history,
    judged: { ...history.judged, [slug]: { submissionId, submittedAt, novelty } },
    ...(taken !== null && { rises: { ...history.rises, [key]: { ...history.rises[key], taken } } }),
  };
}

const keyOf = (difficulty: Solve['difficulty']) => difficulty.toLowerCase() as CountedDifficulty;

type Submitted = Pick<Solve, 'submissionId' | 'submittedAt'>;

/** By LeetCode's time, which is in whole seconds; within one by id, as a number. */
const inOrder = (one: Submitted, other: Submitted): number =>
  one.submittedAt.getTime() - other.submittedAt.getTime() ||
  one.submissionId.length - other.submissionId.length ||
  Number(one.submissionId > other.submissionId) - Number(one.submissionId < other.submissionId);
