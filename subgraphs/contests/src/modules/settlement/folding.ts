import {
  contestBoardId,
  globalBoardId,
  SUBJECT_WINDOWS,
  windowBoardId,
  type BoardSubject,
} from '../boards/board-id.ts';
import { entryOf, plannedEnd, type Contest } from '../contests/contests.repository.ts';
import type { ContestFormat, Fact, Rules } from '../formats/contest-format.ts';
import { OPEN_BOARD } from '../formats/points.ts';
import { formatNamed } from '../formats/registry.ts';
import type { BoardRules } from '../communities/communities.repository.ts';
import { BASE_POINTS } from '../scoring/scoring.ts';
import { BOARD_WINDOWS, windowAt } from '../scoring/windows.ts';
import type { Award, ConfirmedFacts, Submission } from '../submissions/submission.ts';
import { firstSolves } from './first-solves.ts';

/** A board that facts move, with the format by which it counts. */
export interface CountedBoard {
  board: string;
  /** Null for a board of a community. */
  contestId: string | null;
  format: ContestFormat;
  rules: Rules;
}

/** A user's state on a board; undefined for none. */
export interface State {
  on: CountedBoard;
  state: unknown;
}

/** What a contest counts by. */
export type Plan = Pick<
  Contest,
  '_id' | 'startsAt' | 'endsAt' | 'plannedEndsAt' | 'format' | 'config' | 'disqualified' | 'entry'
>;

/** By id. A contest that is gone has none. */
export type Plans = ReadonlyMap<string, Plan>;

/** By what the boards of communities count, by id. One that has chosen nothing may be missing. */
export type RulesOf = ReadonlyMap<string, BoardRules>;

/** What a confirmed submission counts for in one community. */
export type Count = Pick<Award, 'communityId' | 'contestIds' | 'points'> & Partial<Pick<Award, 'reason'>>;

export const countsOf = ({ awards, attempts = [] }: Pick<Submission, 'awards' | 'attempts'>): Count[] => [
  ...awards,
  ...attempts.map((attempt) => ({ ...attempt, points: 0 })),
];

/** What is settled of a confirmed submission in a community. */
export const factOf = (
  { userId, problemSlug, verdict, submittedAt, problem }: ConfirmedFacts & Pick<Submission, 'userId' | 'problem'>,
  { points, reason }: Pick<Count, 'points' | 'reason'> = { points: 0 },
  { boardZones }: BoardRules = {},
): Fact => ({
  ...{ userId, problemSlug, verdict, submittedAt, problem, points },
  day: windowAt('DAY', submittedAt, boardZones).key,
  ...((reason?.code === 'REPEAT' || reason?.code === 'SOLVED_BEFORE') && { isRepeat: true }),
});

const ALWAYS: Rules = { startsAt: new Date(0), endsAt: new Date(8.64e15), config: {} };

const openBoard = (board: string): CountedBoard => ({ board, contestId: null, format: OPEN_BOARD, rules: ALWAYS });

export function contestBoard(plan: Plan): CountedBoard {
  const { _id, format: name, startsAt, config } = plan;
  const format = formatNamed(name);
  const rules = { startsAt, endsAt: plannedEnd(plan), config: format.config.parse(config) };
  return { board: contestBoardId(_id), contestId: _id, format, rules };
}

/**
 * The boards on which what was submitted may count: those of the community's windows, those of its problem's topics and difficulty, and of contests.
 */
export function boardsOf(
  { communityId, contestIds }: Pick<Count, 'communityId' | 'contestIds'>,
  { submittedAt, problem }: Pick<Submission, 'submittedAt' | 'problem'>,
  plans: Plans,
  { boardZones: zones }: BoardRules = {},
): CountedBoard[] {
  const subjects: BoardSubject[] =
    problem === undefined
      ? []
      : [{ difficulty: problem.difficulty }, ...[...new Set(problem.tags)].map((topic) => ({ topic }))];
  const boards = [
    ...BOARD_WINDOWS.map((window) => windowBoardId(communityId, { window, at: submittedAt, zones })),
    ...SUBJECT_WINDOWS.flatMap((window) =>
      subjects.map((subject) => windowBoardId(communityId, { window, at: submittedAt, zones, subject })),
    ),
  ];
  return [
    ...boards.map(openBoard),
    ...contestIds.flatMap((id) => {
      const plan = plans.get(id);
      return plan === undefined ? [] : [contestBoard(plan)];
    }),
  ];
}

/** A fact, and the boards on which it may count. */
interface Move {
  fact: Fact;
  boards: CountedBoard[];
}

/** What a submission moves in a community. */
export const moveIn = (count: Count, submission: Submission, plans: Plans, rules: BoardRules | undefined): Move => ({
  fact: factOf(submission, count, rules),
  boards: boardsOf(count, submission, plans, rules),
});

/**
 * What the first solve of a problem moves for a user who is on the global board: by UTC, and worth what it is where nobody has chosen otherwise. Null for
 * those of earlier versions of which the difficulty is not known.
 */
export function globalMove(submission: Submission): Move | null {
  const { problem, submittedAt, awards } = submission;
  const reason = awards[0]?.reason;
  const difficulty = problem?.difficulty ?? (reason?.code === 'FIRST_SOLVE' ? reason.difficulty : undefined);
  if (difficulty === undefined) return null;
  const boards = BOARD_WINDOWS.map((window) => openBoard(globalBoardId(window, submittedAt)));
  return { fact: factOf(submission, { points: BASE_POINTS[difficulty] }), boards };
}

export const takes = ({ format, rules }: CountedBoard, fact: Fact): boolean =>
  format.verdicts.includes(fact.verdict) && format.takes(fact, rules);

/** A user's states after another fact, on the boards that it moves. */
export const withFact = (
  states: ReadonlyMap<string, { state: unknown }>,
  boards: readonly CountedBoard[],
  fact: Fact,
): State[] =>
  boards
    .filter((on) => takes(on, fact))
    .map((on) => ({ on, state: on.format.add(states.get(on.board)?.state, fact, on.rules) }));

/** Whether what a user did counts in a contest that it was made in; `joined` has the contests that they have joined. */
export const takesPart = (userId: string, plan: Plan, joined: ReadonlySet<string>): boolean =>
  plan.disqualified?.includes(userId) !== true && (entryOf(plan) === 'EVERYBODY' || joined.has(plan._id));

/** The contests in which only who has joined takes part. */
export const idsToJoin = (plans: Iterable<Plan>): string[] =>
  [...plans].filter((plan) => entryOf(plan) !== 'EVERYBODY').map(({ _id }) => _id);

/**
 * All states of a user, by board, from nothing but their submissions, in any order, and the plans of the contests in which they take part. What
 * is void in a community counts nowhere there, nor anything where they are banned. On the global board, where they chose to be, their first solves count but
 * for those that are void in all communities: what one does about its members is for it alone.
 */
export function fold(
  submissions: readonly Submission[],
  plans: Plans,
  {
    bannedIn = new Set(),
    rules = new Map(),
    isGlobal = false,
  }: { bannedIn?: ReadonlySet<string>; rules?: RulesOf; isGlobal?: boolean } = {},
): Map<string, State> {
  const states = new Map<string, State>();
  const add = ({ boards, fact }: Move) => {
    for (const moved of withFact(states, boards, fact)) states.set(moved.on.board, moved);
  };
  const firsts = isGlobal ? [...firstSolves(submissions).values()].map(({ submissionId }) => submissionId) : [];
  const isFirst = new Set(firsts);
  for (const submission of submissions) {
    if (submission.state !== 'CONFIRMED') continue;
    for (const count of countsOf(submission)) {
      if (bannedIn.has(count.communityId) || submission.voidIn?.includes(count.communityId)) continue;
      add(moveIn(count, submission, plans, rules.get(count.communityId)));
    }
    const everywhere =
      isFirst.has(submission._id) && submission.isVoidEverywhere !== true ? globalMove(submission) : null;
    if (everywhere !== null) add(everywhere);
  }
  return states;
}
