/**
 * Whether a solve is new to its user, told by what LeetCode shows to everybody: the newest 20 accepted submissions and the
 * solved counts by difficulty, which rise only with a problem that was never solved before. The rule:
 *
 * 1. Each look at a user notes by how much the count of each difficulty has risen since the look before. The first look is
 *    taken at the proof of ownership; what was submitted before it is a REPEAT: no count tells whether it was new.
 * 2. Each look judges all that it lists and all that is open from looks before, whoever asks, and about whatever. What it lists for
 *    the first time goes first, since a rise that it sees came after the look before; within both, by LeetCode's time.
 * 3. A submission is a REPEAT when an earlier accepted one of its problem is listed, open or was judged before, or when any other of
 *    its problem was judged NEW; and when the user's solved history, which they consented to, had its problem an hour before it.
 * 4. Else it is NEW when it and all that were NEW before can each have a rise of their own that they may have caused: of
 *    their difficulty, seen no earlier than the solve, and begun no later than the lag of LeetCode's counts after it.
 * 5. Else it is open, NOT_KNOWN_YET, while the counts may still rise, for it or for what was NEW before, and a REPEAT from then on.
 *    It is open too while its problem's difficulty is not known, for a week at most. NEW and REPEAT are for good.
 *
 * The solved history is the word of the user's browser. It counts from when we got it, by our clock, which is after LeetCode showed it: so
 * a solve never makes itself a REPEAT, however it races with the history; the hour is for clocks that differ. It only ever says REPEAT. An
 * old solve that it names takes no rise from a new one, so it costs nobody a NEW. A forged one makes new solves REPEATs, and there
 * are still no more NEW than rises.
 *
 * What follows from it:
 *
 * - There is never more NEW than the counts rose since the first look: each NEW has a rise of its own. Submitting old
 *   solutions again brings no rise, so it brings no NEW.
 * - When the counts follow at once, and no more is submitted between two looks than LeetCode lists, then from any moment to any
 *   later look no more is NEW than was solved for the first time. So what is submitted again in a contest never takes
 *   the place of what was solved before it. Of an old and a new solve between the same two looks the earlier one is NEW, since nothing
 *   tells them apart.
 * - When the counts follow later, an old solve that is first listed when they do is NEW, and the new one from before it is not.
 * - What more than 20 newer ones pushed out between two looks was never listed. Its rise stays free for what is listed then.
 * - Which solve has which rise is never fixed, only that there is a way to give each its own (`rises.ts`). Such sets of
 *   solves are a matroid: where all of a user's new solves can have theirs together, so can any part of them, in whatever
 *   order it is judged. So no solve that is new loses its rise to another one that is.
 * - A rise whose solve is not listed stays for it, and is of no use to what is submitted after the look that saw it. After
 *   `KEPT_OPEN_MS` it is forgotten.
 * - Counts that fall are taken for as high as they ever were: LeetCode's servers may answer at different ages. When LeetCode
 *   moves a problem to another difficulty, its solvers may lose one NEW of the old one, once.
 *
 * A user who proved their name before LeetCord kept looks is looked at first by the sweep, soon after users has told of the name.
 * Until then nothing of theirs is NEW.
 */
import { isDeepStrictEqual } from 'node:util';
import { matchRises, SLACK_MS } from './rises.ts';
import { KEPT_OPEN_MS, type CountedDifficulty, type Solve, type SolveHistory } from './solve-history.ts';

export type Novelty = 'NEW' | 'REPEAT' | 'NOT_KNOWN_YET';

/** Whether a solve is new. While that is not known, `settledBy` is when it will be at the latest; else null. */
export interface JudgedNovelty {
  novelty: Novelty;
  settledBy: Date | null;
}

/** The difficulty of a problem, by slug; null while it is not known. */
export type DifficultyOf = (slug: string) => CountedDifficulty | null;

/** What a judgement depends on besides the solves. */
interface Evidence {
  difficultyOf: DifficultyOf;
  /** When LeetCode listed the solves. */
  at: Date;
  /** How long LeetCode's counts may take to follow a solve. */
  lagMs: number;
  /** When the user's solved history got a problem, by slug; null where it has not got it. */
  solvedBy?: (slug: string) => Date | null;
}

/** How much later than its problem came into the solved history a solve must be made to be a REPEAT by that, in ms. */
export const HISTORY_MARGIN_MS = 60 * 60_000;

/** The most open submissions that are kept: the newest. Nobody solves so many within the lag of the counts. */
const OPEN_KEPT = 100;

/**
 * Judges the accepted submissions that a look listed, and the open ones, by a history that includes the look's counts. Returns what is
 * known about each of them, and about those judged earlier, by submission id; and the new history.
 */
export function judgeListed(
  history: SolveHistory,
  listed: readonly Solve[],
  evidence: Evidence,
): { history: SolveHistory; novelties: Map<string, JudgedNovelty> } {
  const { solvedBy } = evidence;
  const known = new Map([...listed, ...history.open].map((solve) => [solve.submissionId, solve]));
  const all = [...known.values()].toSorted(inOrder);
  const waited = new Set(history.open.map(({ submissionId }) => submissionId));
  const isFirst = ({ submissionId }: Solve) => !waited.has(submissionId);

  let after = history;
  const judged = new Map<string, Novelty>();
  for (const solve of [...all.filter(isFirst), ...all.filter((it) => !isFirst(it))]) {
    const told = toldWithoutCounts(after, solve, { all, solvedBy });
    const taken = told === null ? takenWith(after, solve, evidence) : null;
    const novelty = taken !== null ? 'NEW' : (told ?? withoutRise(after, solve, evidence));
    judged.set(solve.submissionId, novelty);
    if (novelty !== 'NOT_KNOWN_YET') after = withJudged(after, solve, { novelty, taken, ...evidence });
  }

  const isOpen = ({ submissionId }: Solve) => judged.get(submissionId) === 'NOT_KNOWN_YET';
  const novelties = new Map<string, JudgedNovelty>();
  for (const { submissionId, novelty } of Object.values(after.judged)) {
    novelties.set(submissionId, { novelty, settledBy: null });
  }
  for (const solve of all) {
    const novelty = judged.get(solve.submissionId)!;
    novelties.set(solve.submissionId, {
      novelty,
      settledBy: isOpen(solve) ? settledBy(after, solve, evidence) : null,
    });
  }
  const keptFrom = evidence.at.getTime() - KEPT_OPEN_MS;
  const open = all.filter((solve) => isOpen(solve) && solve.submittedAt.getTime() >= keptFrom).slice(-OPEN_KEPT);
  const isSame = isDeepStrictEqual(open, history.open);
  return { history: isSame ? after : { ...after, open }, novelties };
}

/** The judgement of a solve that needs no counts; null when the counts decide. `all` are in the order of time. */
function toldWithoutCounts(
  history: SolveHistory,
  solve: Solve,
  { all, solvedBy = () => null }: { all: readonly Solve[] } & Pick<Evidence, 'solvedBy'>,
) {
  const { submissionId, slug, submittedAt } = solve;
  const before = history.judged[slug];
  if (before?.submissionId === submissionId) return before.novelty;
  if (before?.novelty === 'NEW' || (before !== undefined && inOrder(before, solve) < 0)) return 'REPEAT';
  if (all.find((one) => one.slug === slug) !== solve) return 'REPEAT';
  if (submittedAt.getTime() + SLACK_MS < history.firstLookAt.getTime()) return 'REPEAT';
  const solvedAt = solvedBy(slug);
  if (solvedAt !== null && solvedAt.getTime() + HISTORY_MARGIN_MS < submittedAt.getTime()) return 'REPEAT';
  return null;
}

/** The times of all solves that have a rise, including this one; null when there is no rise for it. */
function takenWith(
  { rises }: SolveHistory,
  { slug, submittedAt }: Solve,
  { difficultyOf, lagMs }: Evidence,
): Date[] | null {
  const key = difficultyOf(slug);
  if (key === null) return null;
  const { seen, taken } = rises[key];
  const all = [...taken, submittedAt].toSorted((one, other) => one.getTime() - other.getTime());
  return matchRises(all, seen, lagMs) === null ? null : all;
}

/**
 * When a solve without a free rise is decided: the counts must have had the time to follow it, and what is NEW too, which may have this
 * solve's rise while its own is yet to come. Null while its difficulty is not known.
 */
function settledBy(
  { rises }: SolveHistory,
  { slug, submittedAt }: Solve,
  { difficultyOf, lagMs }: Evidence,
): Date | null {
  const key = difficultyOf(slug);
  if (key === null) return null;
  const lastTaken = rises[key].taken.at(-1) ?? submittedAt;
  const latest = Math.max(submittedAt.getTime(), lastTaken.getTime());
  return new Date(latest + lagMs + SLACK_MS + 1);
}

function withoutRise(history: SolveHistory, solve: Solve, evidence: Evidence): 'REPEAT' | 'NOT_KNOWN_YET' {
  const by = settledBy(history, solve, evidence);
  return by !== null && evidence.at >= by ? 'REPEAT' : 'NOT_KNOWN_YET';
}

function withJudged(
  history: SolveHistory,
  solve: Solve,
  { novelty, taken, difficultyOf }: { novelty: 'NEW' | 'REPEAT'; taken: Date[] | null; difficultyOf: DifficultyOf },
): SolveHistory {
  const { slug, ...submitted } = solve;
  const before = history.judged[slug];
  // The earliest says as much as all later ones, one that is NEW as much as all.
  if (before?.novelty === 'NEW' || (before && inOrder(before, solve) <= 0)) return history;
  const key = difficultyOf(slug);
  return {
    ...history,
    judged: { ...history.judged, [slug]: { ...submitted, novelty } },
    ...(taken !== null && key !== null && { rises: { ...history.rises, [key]: { ...history.rises[key], taken } } }),
  };
}

type Submitted = Pick<Solve, 'submissionId' | 'submittedAt'>;

/** By LeetCode's time, which is in whole seconds; within a second by id, as a number. */
const inOrder = (one: Submitted, other: Submitted): number =>
  one.submittedAt.getTime() - other.submittedAt.getTime() ||
  one.submissionId.length - other.submissionId.length ||
  Number(one.submissionId > other.submissionId) - Number(one.submissionId < other.submissionId);
