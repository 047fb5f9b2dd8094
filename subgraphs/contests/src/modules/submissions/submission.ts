import type { ProblemFacts } from '../formats/problem-filter.ts';
import type { AwardReason, Difficulty } from '../scoring/scoring.ts';
import type { Verdict } from '../scoring/verdict.ts';

/** Who told of a submission: the user's extension, or the sweep, which looks at LeetCode by itself. */
export type SubmissionSource = 'EXTENSION' | 'SWEEP';

/** What the last look at LeetCode left open. */
export type OpenQuestion = 'LEETCODE_AWAY' | 'NOT_LISTED_YET' | 'COUNTS_NOT_YET' | 'PROBLEM_NOT_YET';

export type RejectionCode =
  | 'OTHER_LEETCODE_ACCOUNT'
  | 'NOT_LISTED'
  | 'NO_LONGER_LISTED'
  | 'NO_SUCH_PROBLEM'
  | 'REFUSED'
  | 'OTHER_USER';

/** Why an accepted submission was no first solve, which gives points in communities that choose so alone. */
export type NoPoints = Extract<AwardReason['code'], 'SOLVED_BEFORE' | 'BEFORE_PROOF'>;

type SubmissionState = 'PENDING' | 'CONFIRMED' | 'REJECTED';

/** Points in one community, and why; `explain` says it in words. */
export interface Award {
  communityId: string;
  points: number;
  reason: AwardReason;
  /** The contests that count it too. */
  contestIds: string[];
}

/** What a submission that was not accepted counts for in one community. */
export interface Attempt {
  communityId: string;
  /** One at least. */
  contestIds: string[];
}

/** Something that a user submitted on LeetCode, or says so. */
export interface Submission {
  _id: string;
  /** LeetCode's id; one that leads nowhere once the user is forgotten. */
  leetcodeId: string;
  userId: string;
  /** The LeetCode name that the user had proven when they reported it. Empty once the user is forgotten. */
  leetcodeUsername: string;
  /** The next four as reported; once confirmed as LeetCode has them. */
  problemSlug: string;
  language: string;
  verdict: Verdict;
  submittedAt: Date;
  state: SubmissionState;
  /** Missing in those of the time before the sweep: the extension's. */
  source?: SubmissionSource;
  reportedAt: Date;
  /** The step of a trace that reported it, where traces are kept: its confirmation, however late, belongs to it. */
  trace?: string;
  /** Since when it waits for LeetCode. The sweep, which opens it again, leaves it so. */
  pendingSince: Date;
  /** When LeetCode is asked next, unless that is under way. */
  nextCheckAt: Date;
  lastCheckAt: Date;
  /** How often the job asked LeetCode. */
  checks: number;
  /** Whether contests that have ended wait for it: not while LeetCode, asked when its list should have followed, does not list it. */
  isAwaited: boolean;
  /** Since when they do: since it is pending, or since LeetCode listed it when it did so only late. */
  awaitedSince: Date;
  /** Missing while LeetCode was not asked yet. */
  openQuestion?: OpenQuestion;
  confirmedAt?: Date;
  /** Missing for a first solve, and in those of earlier versions. */
  noPoints?: NoPoints;
  /** It was solved weeks before, and now again. */
  isReview?: true;
  /** These while it is rejected. Such a submission is deleted 90 days later. */
  rejectedAt?: Date;
  rejectionReason?: string;
  /** Missing in those of earlier versions. */
  rejectionCode?: RejectionCode;
  /** Another user has it confirmed: as long as that is so, LeetCode's word changes nothing. */
  isOwnedByAnother?: true;
  awards: Award[];
  /** What its problem was like when it was scored. Missing unless it was accepted, and in those of earlier versions. */
  problem?: ProblemFacts;
  /** Missing unless it was not accepted and a contest counts it. */
  attempts?: Attempt[];
  /** The communities whose moderators have taken it out of what counts there. */
  voidIn?: string[];
  /** Those were all in which it counted, when one of them last changed that. */
  isVoidEverywhere?: true;
}

/** What LeetCode tells of the problem of a submission. */
export interface SolvedProblem {
  difficulty: Difficulty;
  /** The slugs of its topics. */
  tags?: readonly string[];
  /** Contest rating; null where none is known. */
  rating?: number | null;
  /** Whether the user had never solved it before, also not before LeetCord. */
  isNew: boolean;
}

/** Facts that LeetCode tells of a submission. */
export type ConfirmedFacts = Pick<Submission, 'problemSlug' | 'language' | 'verdict' | 'submittedAt'>;

export const SUBMISSION_ID_PATTERN = /^[0-9a-f]{32}$/;
