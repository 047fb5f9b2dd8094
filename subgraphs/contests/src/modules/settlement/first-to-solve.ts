import type { Transaction } from '../../transaction.ts';
import { contestBoardId } from '../boards/board-id.ts';
import type { Score, ScoresRepository } from '../boards/scores.repository.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { NewEvent } from '../events/registry.ts';
import { problemsOf, type Attempts } from '../formats/problem-set.ts';
import type { Submission } from '../submissions/submission.ts';

/** How often it is told who was first at a problem: many that come late must not become a flood. */
const MAX_TOLD = 3;

/**
 * Tells in which contests a submission that has just been added to these rows of its user makes them the first to solve its problem: if nobody has
 * yet, or if who was taken for first was later. Not what was made once the standings froze.
 */
export class FirstToSolve {
  readonly #scores: ScoresRepository;
  readonly #contests: ContestsRepository;

  constructor({ scores, contests }: { scores: ScoresRepository; contests: ContestsRepository }) {
    this.#scores = scores;
    this.#contests = contests;
  }

  async eventsOf(
    submission: Submission,
    contests: readonly Contest[],
    { rows, now }: { rows: ReadonlyMap<string, Score>; now: Date },
    tx: Transaction,
  ): Promise<NewEvent[]> {
    const events: NewEvent[] = [];
    for (const contest of contests) {
      const told = await this.#toldOf(submission, contest, rows.get(contestBoardId(contest._id)), tx);
      const type = contest.duel === undefined ? 'FirstSolveEvent' : 'DuelRoundEvent';
      if (told !== null) events.push({ type, at: now, ...told });
    }
    return events;
  }

  async #toldOf(
    { userId, problemSlug, submittedAt }: Submission,
    { _id: contestId, communityId, config, duel, endsAt, freezesAt = null, firstsTold = [] }: Contest,
    row: Score | undefined,
    tx: Transaction,
  ) {
    if (problemsOf(config) === null || (freezesAt !== null && submittedAt >= freezesAt)) return null;
    // A duel that is over shows no further round.
    if (duel !== undefined && submittedAt >= endsAt) return null;
    const solve = (row?.state as Attempts[] | undefined)?.find((one) => one.problemSlug === problemSlug);
    // It is not taken, or they solved the problem earlier.
    if (solve?.acceptedAt?.getTime() !== submittedAt.getTime()) return null;
    const count = firstsTold.filter((slug) => slug === problemSlug).length;
    if (count >= MAX_TOLD) return null;
    const others = { board: row!.board, problemSlug, exceptUserId: userId };
    if (await this.#scores.hasSolved(others, { $lte: submittedAt }, tx)) return null;
    const isCorrection = count > 0;
    // Their own solve that was told came later: they are still the first.
    if (isCorrection && !(await this.#scores.hasSolved(others, { $gt: submittedAt }, tx))) return null;
    await this.#contests.change(contestId, { firstsTold: [...firstsTold, problemSlug] }, tx);
    return { communityId, contestId, problemSlug, isCorrection };
  }
}
