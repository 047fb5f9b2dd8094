import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import { parseBoardId } from '../boards/board-id.ts';
import type { Score, ScoresRepository } from '../boards/scores.repository.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { Member, MembersRepository } from '../communities/members.repository.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import { explain } from '../scoring/scoring.ts';
import type { SolvesRepository } from '../settlement/solves.repository.ts';
import type { LeetCodeAccount, LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import type { Submission } from '../submissions/submission.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';

export interface UserExportOptions {
  knownUsers: KnownUsersRepository;
  communities: CommunitiesRepository;
  members: MembersRepository;
  submissions: SubmissionsRepository;
  solves: SolvesRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  scores: ScoresRepository;
  contests: ContestsRepository;
}

/** Names of what an export refers to. */
interface Names {
  communities: ReadonlyMap<string, string>;
  contests: ReadonlyMap<string, Contest>;
}

/** Gives a user all that is kept of them, as a person reads it. Moments are ISO 8601 once it is JSON. */
export class UserExport {
  readonly #options: UserExportOptions;

  constructor(options: UserExportOptions) {
    this.#options = options;
  }

  async of(caller: Caller, userId: string) {
    requireScope(caller, 'users:export');
    const known = await this.#options.knownUsers.find(userId);
    const [memberships, submissions, solves, scores, planned, swept] = await this.#read(
      userId,
      known?.discordUserIds ?? [],
    );
    const left = Object.entries(known?.leftAt ?? {}).map(([communityId, leftAt]) => {
      return { communityId, leftAt, leftAs: known?.leftAs?.[communityId] ?? null };
    });
    const names = await this.#names([...memberships, ...left], submissions, scores, planned);
    return {
      userId,
      forgottenAt: known?.formerSince ?? null,
      discordUserIds: known?.discordUserIds ?? [],
      discordAccountSince: known?.discord?.since ?? null,
      memberships: memberships.map((member) => membershipOf(member, names)),
      membershipsEnded: left.map(({ communityId, ...end }) => ({ community: communityOf(communityId, names), ...end })),
      submissions: submissions.map((submission) => submissionOf(submission, names)),
      solves: solves.map(({ problemSlug, solvedAt, submissionId }) => ({ problemSlug, solvedAt, submissionId })),
      scores: scores.map((score) => scoreOf(score, names)),
      sweep: swept === null ? null : sweepOf(swept),
      contestsPlanned: planned.map(({ communityId, createdAt, ...contest }) => {
        return { community: communityOf(communityId, names), ...titleOf(contest), createdAt };
      }),
    };
  }

  #read(userId: string, discordUserIds: readonly string[]) {
    const { members, submissions, solves, scores, contests, leetcodeAccounts } = this.#options;
    return Promise.all([
      members.ofUser(userId),
      submissions.ofUser(userId),
      solves.ofUser(userId),
      scores.allOf(userId),
      contests.plannedBy({ userId, discordUserIds }),
      leetcodeAccounts.find(userId),
    ]);
  }

  async #names(
    memberships: readonly Pick<Member, 'communityId'>[],
    submissions: readonly Submission[],
    scores: readonly Score[],
    planned: readonly Contest[],
  ): Promise<Names> {
    const awards = submissions.flatMap((submission) => submission.awards);
    const boards = scores.map(({ board }) => parseBoardId(board));
    const contestIds = [...awards.flatMap((award) => award.contestIds), ...boards.map(({ contestId }) => contestId)];
    const found = await this.#options.contests.findMany(distinct(contestIds));
    const communities = await this.#options.communities.findMany(
      distinct([...memberships, ...awards, ...boards, ...found, ...planned].map(({ communityId }) => communityId)),
    );
    return {
      communities: new Map(communities.map(({ _id, name }) => [_id, name])),
      contests: new Map(found.map((contest) => [contest._id, contest])),
    };
  }
}

const distinct = (ids: readonly (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];

const communityOf = (id: string, { communities }: Names) => ({ id, name: communities.get(id) ?? null });

const titleOf = ({ _id, title, startsAt, endsAt }: Pick<Contest, '_id' | 'title' | 'startsAt' | 'endsAt'>) => {
  return { id: _id, title, startsAt, endsAt };
};

const contestOf = (id: string, { contests }: Names) => {
  const contest = contests.get(id);
  return contest === undefined ? { id } : titleOf(contest);
};

function membershipOf(member: Member, names: Names) {
  const { communityId, discordUserId, displayName = null, role, roleFrom, joinedAt, ...privacy } = member;
  const { isAnonymous, mayBeMentioned } = privacy;
  const community = communityOf(communityId, names);
  return { community, discordUserId, displayName, role, roleFrom, joinedAt, isAnonymous, mayBeMentioned };
}

function submissionOf(submission: Submission, names: Names) {
  const { _id: id, leetcodeId, leetcodeUsername, confirmedAt, rejectionReason, awards } = submission;
  const { problemSlug, language, verdict, state, source = 'EXTENSION', submittedAt, reportedAt } = submission;
  const isScrubbed = leetcodeUsername === '';
  return {
    id,
    leetcodeId: isScrubbed ? null : leetcodeId,
    leetcodeUsername: isScrubbed ? null : leetcodeUsername,
    problemSlug,
    language,
    verdict,
    state,
    source,
    submittedAt,
    reportedAt,
    confirmedAt: confirmedAt ?? null,
    rejectionReason: rejectionReason ?? null,
    awards: awards.map((award) => {
      const contests = award.contestIds.map((contestId) => contestOf(contestId, names));
      return {
        community: communityOf(award.communityId, names),
        points: award.points,
        reason: explain(award),
        contests,
      };
    }),
  };
}

const sweepOf = ({ leetcodeUsername, since, sweptAt, nextSweepAt, sprint }: LeetCodeAccount) => {
  return { leetcodeUsername, since, lastSweptAt: sweptAt ?? null, nextSweepAt, quickestSprint: sprint ?? null };
};

function scoreOf({ board, points, solved, lastScoredAt }: Score, names: Names) {
  const { contestId, communityId, window, span } = parseBoardId(board);
  const contest = contestId === undefined ? null : names.contests.get(contestId);
  const id = communityId ?? contest?.communityId;
  return {
    community: id === undefined ? null : communityOf(id, names),
    contest: contestId === undefined ? null : contestOf(contestId, names),
    window: window ?? null,
    // All time has none.
    span: span === undefined || span === '' ? null : span,
    points,
    solved,
    lastScoredAt,
  };
}
