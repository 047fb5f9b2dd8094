import type { Clock } from '@leetcord/kit/time/clock';
import { contestBoardId, windowBoardId } from '../boards/board-id.ts';
import type { Score, ScoresRepository } from '../boards/scores.repository.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import { reach } from '../contests/contest-state.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { EventLog, EventWriter } from '../events/event-log.ts';
import type { Place } from '../events/kinds/submission.ts';
import { award, latestBeginning } from '../scoring/scoring.ts';
import type { Award, ConfirmedFacts, SolvedProblem, Submission } from '../submissions/submission.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import { boardsOf, factOf, withFact } from './folding.ts';
import type { SolvesRepository } from './solves.repository.ts';

export interface SettlementServiceOptions {
  submissions: SubmissionsRepository;
  solves: SolvesRepository;
  members: MembersRepository;
  contests: ContestsRepository;
  scores: ScoresRepository;
  events: EventLog;
  /** Since when the user has their proven LeetCode name; null while that is not known. */
  provenSince(userId: string): Promise<Date | null>;
  clock: Clock;
}

/** A community that a submission counts in, with what it moves there. */
interface Scope {
  communityId: string;
  contests: Contest[];
  weekBoard: string;
}

const NOT_PENDING = Symbol('The submission is not pending any more');

const OWNED_BY_ANOTHER =
  'Another LeetCord user has this submission: sign in as the user who has your LeetCode account.';

/** Makes a confirmed submission count: all of it, once, or nothing. */
export class SettlementService {
  readonly #options: SettlementServiceOptions;

  constructor(options: SettlementServiceOptions) {
    this.#options = options;
  }

  /**
   * Confirms a pending submission with what LeetCode tells of it; an accepted one is scored and told, in the same
   * transaction. Gives the submission as it stands after, or null when it was not pending any more, which is harmless.
   */
  async confirm(pending: Submission, facts: ConfirmedFacts, solved: SolvedProblem): Promise<Submission | null> {
    const { submissions, events, clock } = this.#options;
    try {
      if (facts.verdict !== 'ACCEPTED') {
        return await submissions.confirm(pending, facts, { awards: [], now: clock.now() });
      }
      return await events.write((writer) => this.#score(pending, facts, solved, writer));
    } catch (error) {
      if (error === NOT_PENDING) return null;
      if (submissions.refusedForAnotherOwner(error)) {
        return submissions.reject(pending, {
          reason: OWNED_BY_ANOTHER,
          code: 'OTHER_USER',
          now: clock.now(),
          isOwnedByAnother: true,
        });
      }
      throw error;
    }
  }

  async #score(
    pending: Submission,
    facts: ConfirmedFacts,
    { difficulty, isNew }: SolvedProblem,
    writer: EventWriter,
  ): Promise<Submission> {
    const { submissions, solves, clock } = this.#options;
    const { tx } = writer;
    const now = clock.now();
    const { _id: submissionId, userId } = pending;
    const { problemSlug, submittedAt } = facts;
    const scopes = await this.#scopesOf(userId, { submittedAt, finalAfter: reach(pending, now) }, writer);
    const solve = { userId, problemSlug, submissionId, solvedAt: submittedAt };
    const isFirstSolve = isNew && (await solves.addFirst(solve, tx));
    const provenSince = isFirstSolve ? null : await this.#options.provenSince(userId);
    const isBeforeProof = provenSince !== null && latestBeginning(submittedAt) < provenSince;
    const { points, reason } = award({ difficulty, isFirstSolve, isBeforeProof });
    const noPoints = reason.code === 'FIRST_SOLVE' ? undefined : reason.code;

    const awards = scopes.map(({ communityId, contests }): Award => {
      return { communityId, points, reason, contestIds: contests.map(({ _id }) => _id) };
    });
    const confirmed = await submissions.confirm(pending, facts, { awards, now, noPoints }, tx);
    // Takes back the solve.
    if (confirmed === null) throw NOT_PENDING;

    if (scopes.length === 0) return confirmed;
    const contests = scopes.flatMap((scope) => scope.contests);
    const rows = await this.#moveBoards(confirmed, awards, contests, writer);
    const news = [];
    for (const scope of scopes) {
      const places = await this.#placesOf(scope, rows, writer);
      const { communityId } = scope;
      news.push({ type: 'SubmissionEvent' as const, communityId, submissionId, at: now, points, reason, places });
    }
    await writer.append(news);
    return confirmed;
  }

  /** The communities that the user had joined when submitting, and their contests that were running then and take it in. */
  async #scopesOf(
    userId: string,
    { submittedAt, finalAfter }: { submittedAt: Date; finalAfter: Date },
    { tx }: EventWriter,
  ): Promise<Scope[]> {
    const { members, contests } = this.#options;
    const latestStart = latestBeginning(submittedAt);
    const memberships = await members.ofUser(userId, tx);
    const communityIds = memberships
      .filter(({ joinedAt }) => joinedAt <= latestStart)
      .map(({ communityId }) => communityId);
    if (communityIds.length === 0) return [];
    const running = await contests.takingIn(communityIds, { submittedAt, latestStart, finalAfter }, tx);
    return communityIds.map((communityId) => ({
      communityId,
      contests: running.filter((contest) => contest.communityId === communityId),
      weekBoard: windowBoardId(communityId, 'WEEK', submittedAt),
    }));
  }

  /** Adds what was settled to the user's rows on all boards that it moves; gives the rows as they are then. */
  async #moveBoards(
    submission: Submission,
    awards: readonly Award[],
    contests: readonly Contest[],
    { tx }: EventWriter,
  ): Promise<ReadonlyMap<string, Score>> {
    const { scores } = this.#options;
    const formats = new Map(contests.map(({ _id, format }) => [_id, format]));
    const moves = awards.map((award) => ({
      fact: factOf(submission, award),
      boards: boardsOf(award, submission.submittedAt, formats),
    }));
    const ids = moves.flatMap(({ boards }) => boards.map(({ board }) => board));
    const before = await scores.ofUser(submission.userId, ids, tx);
    const after = moves.flatMap(({ fact, boards }) => withFact(before, boards, fact));
    if (after.length > 0) await scores.write(after, tx);
    return new Map([...before, ...after.map((score) => [score.board, score] as const)]);
  }

  /** Where the user stands: in the week, then in each contest. Left out where the user has no row. */
  async #placesOf(scope: Scope, rows: ReadonlyMap<string, Score>, { tx }: EventWriter): Promise<Place[]> {
    const boards = [
      { contestId: null, row: rows.get(scope.weekBoard) },
      ...scope.contests.map(({ _id }) => ({ contestId: _id, row: rows.get(contestBoardId(_id)) })),
    ];
    const places: Place[] = [];
    for (const { contestId, row } of boards) {
      if (row === undefined) continue;
      const rank = 1 + (await this.#options.scores.countBetter(row.board, row, tx));
      places.push({ contestId, rank, points: row.points });
    }
    return places;
  }
}
