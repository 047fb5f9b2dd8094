import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import { contestBoardId, parseBoardId, windowBoardId } from '../boards/board-id.ts';
import type { BoardRanks } from '../boards/board-ranks.ts';
import type { Score, ScoresRepository } from '../boards/scores.repository.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import { isFrozen, reach } from '../contests/contest-state.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';
import type { EventLog, EventWriter } from '../events/event-log.ts';
import type { Place } from '../events/kinds/submission.ts';
import { hasProblem } from '../formats/problem-set.ts';
import { award, isReviewOf, latestBeginning, type Points, type SolveFacts } from '../scoring/scoring.ts';
import { rulesAt } from '../scoring/scoring-rules.ts';
import { windowAt } from '../scoring/windows.ts';
import type { Attempt, Award, ConfirmedFacts, SolvedProblem, Submission } from '../submissions/submission.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import {
  contestBoard,
  countsOf,
  factOf,
  globalMove,
  idsToJoin,
  moveIn,
  takes,
  takesPart,
  withFact,
  type RulesOf,
} from './folding.ts';
import { FirstToSolve } from './first-to-solve.ts';
import { Placing } from './placing.ts';
import type { SolvesRepository } from './solves.repository.ts';

export interface SettlementServiceOptions {
  submissions: SubmissionsRepository;
  solves: SolvesRepository;
  knownUsers: KnownUsersRepository;
  members: MembersRepository;
  communities: CommunitiesRepository;
  contests: ContestsRepository;
  entrants: EntrantsRepository;
  scores: ScoresRepository;
  ranks: BoardRanks;
  events: EventLog;
  /** Since when the user has their proven LeetCode name; null while that is not known. */
  provenSince(userId: string): Promise<Date | null>;
  clock: Clock;
}

/** A community that a submission counts in, with what it moves there. */
interface Scope {
  communityId: string;
  contests: Contest[];
}

const NOT_PENDING = Symbol('The submission is not pending any more');

const OWNED_BY_ANOTHER =
  'Another LeetCord user has this submission: sign in as the user who has your LeetCode account.';

/** Makes a confirmed submission count: all of it, once, or nothing. */
export class SettlementService {
  readonly #options: SettlementServiceOptions;
  readonly #placing: Placing;
  readonly #firstToSolve: FirstToSolve;

  constructor(options: SettlementServiceOptions) {
    this.#options = options;
    this.#placing = new Placing(options);
    this.#firstToSolve = new FirstToSolve(options);
  }

  /**
   * Confirms a pending submission with what LeetCode tells of it. In the same transaction an accepted one is scored and told, and any other is
   * added to the contests that count it. Gives the submission as it stands after, or null when it was not pending any more, which is harmless.
   */
  async confirm(pending: Submission, facts: ConfirmedFacts, solved: SolvedProblem): Promise<Submission | null> {
    const { submissions, events, clock } = this.#options;
    try {
      if (facts.verdict === 'ACCEPTED')
        return await events.write((writer) => this.#score(pending, facts, solved, writer));
      const { attempts } = await this.#attempt(pending, facts);
      if (attempts.length > 0) return await events.write((writer) => this.#addAttempt(pending, facts, writer));
      return await submissions.confirm(pending, facts, { awards: [], now: clock.now() });
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

  /** What a submission that was not accepted counts for, with the contests that count it. Most often nothing. */
  async #attempt(
    pending: Submission,
    facts: ConfirmedFacts,
    tx?: Transaction,
  ): Promise<{ attempts: Attempt[]; moved: Contest[] }> {
    const fact = factOf({ userId: pending.userId, ...facts });
    const scopes = await this.#scopesOf(pending, facts, tx);
    const taking = scopes.map(({ communityId, contests }) => {
      return { communityId, contests: contests.filter((contest) => takes(contestBoard(contest), fact)) };
    });
    return {
      moved: taking.flatMap(({ contests }) => contests),
      attempts: taking
        .filter(({ contests }) => contests.length > 0)
        .map(({ communityId, contests }) => ({ communityId, contestIds: contests.map(({ _id }) => _id) })),
    };
  }

  /** It moves contests, and no event tells of it. */
  async #addAttempt(pending: Submission, facts: ConfirmedFacts, { tx }: EventWriter): Promise<Submission | null> {
    const { submissions, clock } = this.#options;
    const { attempts, moved } = await this.#attempt(pending, facts, tx);
    const confirmed = await submissions.confirm(pending, facts, { awards: [], attempts, now: clock.now() }, tx);
    if (confirmed === null) return null;
    // Also where they take no part: who joins at the same time waits.
    await this.#moveBoards(confirmed, moved, { tx, noted: moved.map(({ _id }) => _id) });
    return confirmed;
  }

  async #score(
    pending: Submission,
    facts: ConfirmedFacts,
    { difficulty, tags = [], rating = null, isNew }: SolvedProblem,
    writer: EventWriter,
  ): Promise<Submission> {
    const { submissions, solves, knownUsers, clock } = this.#options;
    const { tx } = writer;
    const now = clock.now();
    const { _id: submissionId, userId } = pending;
    const { problemSlug, submittedAt } = facts;
    const scopes = await this.#scopesOf(pending, facts, tx);
    const solve = { userId, problemSlug, submissionId, solvedAt: submittedAt };
    const isFirstSolve = isNew && (await solves.addFirst(solve, tx));
    const provenSince = isFirstSolve ? null : await this.#options.provenSince(userId);
    const isBeforeProof = provenSince !== null && latestBeginning(submittedAt) < provenSince;
    const noPoints = isFirstSolve ? undefined : isBeforeProof ? 'BEFORE_PROOF' : 'SOLVED_BEFORE';
    const isReview =
      noPoints === 'SOLVED_BEFORE' && isReviewOf(await solves.firstSolvedAt(userId, problemSlug, tx), submittedAt);
    const communityIds = scopes.map(({ communityId }) => communityId);
    const rules = await this.#options.communities.rulesOf(communityIds, tx);
    const pointsIn = await this.#pointsOf(rules, { userId, problemSlug, submittedAt }, tx);

    const awards = scopes.map(({ communityId, contests }): Award => {
      const { points, reason } = pointsIn(communityId, { difficulty, isFirstSolve, isBeforeProof, isReview });
      return { communityId, points, reason, contestIds: contests.map(({ _id }) => _id) };
    });
    const problem = { difficulty, tags, rating };
    const confirmed = await submissions.confirm(
      pending,
      facts,
      { awards, now, noPoints, ...(isReview && { isReview }), problem },
      tx,
    );
    // Takes back the solve.
    if (confirmed === null) throw NOT_PENDING;

    // Who chooses to be on the global board, or not to be, at the same time waits: without a community, no place in the log is taken.
    if (isFirstSolve && scopes.length === 0) await writer.lock();
    const isGlobal = isFirstSolve && (await knownUsers.isGlobal(userId, tx));
    if (scopes.length === 0 && !isGlobal) return confirmed;
    const contests = scopes.flatMap((scope) => scope.contests);
    const boardsOfScope = shownBoards({ problemSlug, submittedAt }, { now, rules });
    const ranksOn = scopes.flatMap(boardsOfScope);
    const moved = await this.#moveBoards(confirmed, contests, { tx, rules, isGlobal, ranksOn });
    const news = scopes.map((scope, index) => {
      const places = boardsOfScope(scope).flatMap((board) => placeOn(board, moved));
      const { communityId, points, reason } = awards[index]!;
      return { type: 'SubmissionEvent' as const, communityId, submissionId, at: now, points, reason, places };
    });
    const firsts = await this.#firstToSolve.eventsOf(confirmed, contests, { rows: moved.rows, now }, tx);
    if (scopes.length > 0) await writer.append([...news, ...firsts]);
    return confirmed;
  }

  /** What a submission is worth in each community, by the rules that were in force there when it was made. */
  async #pointsOf(
    rules: RulesOf,
    made: Pick<Submission, 'userId' | 'problemSlug' | 'submittedAt'>,
    tx: Transaction,
  ): Promise<(communityId: string, facts: SolveFacts) => Points> {
    const { submissions } = this.#options;
    const rulesIn = (communityId: string) => rulesAt(rules.get(communityId)?.scoring, made.submittedAt);
    const { startsAt, endsAt } = windowAt('DAY', made.submittedAt);
    const scoredIn = [...rules.keys()].some((communityId) => rulesIn(communityId).repeatsScore)
      ? await submissions.scoredIn(made, { from: startsAt!, before: endsAt! }, tx)
      : new Set<string>();
    return (communityId, facts) => award(facts, rulesIn(communityId), scoredIn.has(communityId));
  }

  /** The communities that the user had joined when submitting, and their contests that were running then and take it in. */
  async #scopesOf(pending: Submission, { submittedAt }: ConfirmedFacts, tx?: Transaction): Promise<Scope[]> {
    const { members, contests, clock } = this.#options;
    const finalAfter = reach(pending, clock.now());
    const latestStart = latestBeginning(submittedAt);
    const memberships = await members.ofUser(pending.userId, tx);
    const communityIds = memberships
      .filter(({ joinedAt }) => joinedAt <= latestStart)
      .map(({ communityId }) => communityId);
    if (communityIds.length === 0) return [];
    const running = await contests.takingIn(communityIds, { submittedAt, latestStart, finalAfter }, tx);
    return communityIds.map((communityId) => ({
      communityId,
      contests: running.filter((contest) => contest.communityId === communityId),
    }));
  }

  /**
   * Adds what was settled to the user's states on all boards that it moves; gives the user's rows as they are then, and where they stood before and
   * stand then on the boards of which that is asked.
   */
  async #moveBoards(
    submission: Submission,
    contests: readonly Contest[],
    { tx, rules = new Map(), isGlobal = false, ranksOn = [], noted = [] }: Moving,
  ): Promise<Moved> {
    const { scores, ranks, entrants } = this.#options;
    const { userId } = submission;
    const toJoin = idsToJoin(contests);
    const joined = toJoin.length === 0 ? new Set<string>() : await entrants.joined(userId, toJoin, tx);
    const taken = contests.filter((contest) => takesPart(userId, contest, joined));
    const plans = new Map(taken.map((contest) => [contest._id, contest]));
    const inCommunities = countsOf(submission).map((count) =>
      moveIn(count, submission, plans, rules.get(count.communityId)),
    );
    const everywhere = isGlobal ? globalMove(submission) : null;
    const moves = everywhere === null ? inCommunities : [...inCommunities, everywhere];
    const ids = moves.flatMap(({ boards }) => boards.map(({ board }) => board));
    const before = await scores.ofUser(userId, ids, tx);
    const rowsOn = (rows: ReadonlyMap<string, Score>) => ranksOn.flatMap((board) => rows.get(board) ?? []);
    const states = moves.flatMap(({ fact, boards }) => withFact(before, boards, fact));
    const moving = new Set(states.map(({ on }) => on.board));
    const marked = await ranks.noteChanged([...moving]);
    const marks = await ranks.marksOf(ranksOn.filter((board) => marked.includes(board) || !moving.has(board)));
    const betterBefore = await ranks.betterThanEach(rowsOn(before), marks, tx);
    const placed = [];
    for (const state of states) {
      placed.push(await this.#placing.place(userId, state, tx));
    }
    await this.#placing.write(placed, tx, noted);
    const rows = new Map(before);
    for (const { on, own } of placed) if (own !== null) rows.set(on.board, own);
    return { rows, betterBefore, better: await ranks.betterThanEach(rowsOn(rows), marks, tx) };
  }
}

interface Moving {
  tx: Transaction;
  /** Without them nothing scores. */
  rules?: RulesOf;
  /** Whether the global board counts it too. */
  isGlobal?: boolean;
  ranksOn?: readonly string[];
  noted?: readonly string[];
}

/** What a submission has moved. */
interface Moved {
  /** The user's rows by board. */
  rows: ReadonlyMap<string, Score>;
  /** How many rows are better, by board: before and after. */
  betterBefore: ReadonlyMap<string, number>;
  better: ReadonlyMap<string, number>;
}

/** The boards whose places are told: of the week, then of each contest that has the problem, but for duels and those whose standings are frozen. */
const shownBoards =
  (
    { problemSlug, submittedAt: at }: Pick<Submission, 'problemSlug' | 'submittedAt'>,
    { now, rules }: { now: Date; rules: RulesOf },
  ) =>
  ({ communityId, contests }: Scope): string[] => [
    windowBoardId(communityId, { window: 'WEEK', at, zones: rules.get(communityId)?.boardZones }),
    ...contests
      .filter(
        (contest) => contest.duel === undefined && hasProblem(contest.config, problemSlug) && !isFrozen(contest, now),
      )
      .map(({ _id }) => contestBoardId(_id)),
  ];

/** Where the user stands on a board; nowhere without a row. */
function placeOn(board: string, { rows, better, betterBefore }: Moved): Place[] {
  const row = rows.get(board);
  if (row === undefined) return [];
  const before = betterBefore.get(board);
  const contestId = parseBoardId(board).contestId ?? null;
  const previousRank = before === undefined ? null : 1 + before;
  return [{ contestId, rank: 1 + better.get(board)!, previousRank, points: row.points }];
}
