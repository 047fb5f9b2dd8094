import type {
  AddToSolvedHistoryInput,
  CreateApiKeyInput,
  EndSessionInput,
  JoinContestInput,
  LeaveCommunityInput,
  LeaveContestInput,
  MuteNewsInput,
  RemoveMemberInput,
  RevokeApiKeyInput,
  SetCommunityVisibilityInput,
  SetMemberRoleInput,
  SetGlobalLeaderboardConsentInput,
  SetSolvedHistoryConsentInput,
  SetMyPrivacyInput,
} from '../../src/gql/graphql.ts';
import { boardAnswer, boardOf, type WantedBoard } from './boards.ts';
import type { TestContest } from './contests.ts';

/** Ids arrive as text. */
interface Args<Input> {
  input: { [Field in keyof Input]: Input[Field] extends string | number ? Input[Field] & string : Input[Field] };
}

interface SolvedHistory {
  problemCount: number;
  readAt: string | null;
  isReadDue: boolean;
}

interface TestMembership {
  role: string;
  joinedAt: string;
  isAnonymous: boolean;
  mayBeMentioned: boolean;
  mutedNews: string[];
}

const PAGE = 20;
const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const joinedAt = '2026-11-02T12:00:00.000Z';

/** What the gateway knows for Alice's account page, and how it answers her actions there. */
export function createAccountAnswers(
  me: { id: string; displayName: string },
  duelsOf: (communityId: string) => object,
) {
  const state = {
    sessions: [
      { id: 's1', device: 'Chrome on Linux', createdAt: joinedAt, lastUsedAt: ago(2), isCurrent: true },
      { id: 's2', device: 'Firefox on Windows', createdAt: joinedAt, lastUsedAt: ago(3 * 24 * 60), isCurrent: false },
      { id: 's3', device: null, createdAt: joinedAt, lastUsedAt: ago(40 * 24 * 60), isCurrent: false },
    ],
    communities: [
      { id: 'c1', name: 'Algo Club', visibility: 'PUBLIC' },
      { id: 'c2', name: 'Evening Practice', visibility: 'PRIVATE' },
    ],
    /** Alice's own memberships, by community. */
    memberships: {
      c1: { role: 'OWNER', joinedAt, isAnonymous: false, mayBeMentioned: true, mutedNews: [] },
      c2: { role: 'MEMBER', joinedAt, isAnonymous: false, mayBeMentioned: true, mutedNews: ['DUEL'] },
    } as Record<string, TestMembership>,
    /** The other members of c1. */
    others: ['Bob', 'Carol', ...Array.from({ length: 21 }, (_, index) => `Member ${index + 1}`)].map((displayName) => ({
      // Bob has this name in the server only.
      user: { id: displayName.toLowerCase(), displayName: displayName === 'Bob' ? 'robert_1990' : displayName },
      displayName: displayName === 'Bob' ? displayName : null,
      role: displayName === 'Carol' ? 'MODERATOR' : 'MEMBER',
      joinedAt,
      isAnonymous: displayName === 'Bob',
      mayBeMentioned: true,
    })),
    isOnGlobalBoard: false,
    /** Null while she has not consented to one. */
    solvedHistory: { problemCount: 431, readAt: joinedAt, isReadDue: false } as SolvedHistory | null,
    /** What was added to it. */
    addedProblems: new Set<string>(),
    /** Alice's ratings, by community. */
    ratings: {} as Record<string, object>,
    board: boardOf(),
    contests: [] as TestContest[],
    /** Those that run and that Alice is on. */
    studyPlans: [] as object[],
    apiKeys: [
      {
        id: 'k1',
        name: 'Club website',
        scopes: ['COMMUNITIES_READ'],
        requestsPerMinute: 60,
        createdAt: joinedAt,
        lastUsedAt: ago(180) as string | null,
        expiresAt: null as string | null,
      },
    ],
  };

  const community = (id: string) => {
    const members = [{ user: me, ...state.memberships[id] }, ...state.others];
    return {
      ...state.communities.find((one) => one.id === id),
      memberCount: members.length,
      // Latest start first.
      contests: ({ states, first, last }: { states: string[]; first?: number; last?: number }) => {
        const all = state.contests
          .filter((one) => one.community.id === id && states.includes(one.state))
          .sort((one, other) => Date.parse(other.startsAt) - Date.parse(one.startsAt));
        return { edges: (last ? all.slice(-last) : all.slice(0, first)).map((node) => ({ node })) };
      },
      ratings: { mine: state.ratings[id] ?? null },
      duels: duelsOf(id),
      myMembership: state.memberships[id],
      members: ({ after }: { after?: string | null }) => {
        const start = Number(after ?? 0);
        const page = members.slice(start, start + PAGE);
        return {
          edges: page.map((node) => ({ node })),
          pageInfo: { hasNextPage: start + PAGE < members.length, endCursor: String(start + page.length) },
        };
      },
    };
  };
  const memberOf = (userId: string) =>
    userId === me.id ? state.memberships.c1! : state.others.find(({ user }) => user.id === userId)!;

  const enter = (contestId: string, myEntry: string) => {
    const contest = state.contests.find(({ id }) => id === contestId)!;
    contest.myEntry = myEntry;
    return { __typename: 'EntrySuccess', contest, isNew: true };
  };

  const answers = {
    mySessions: () => state.sessions,
    endSession: ({ input: { sessionId } }: Args<EndSessionInput>) => {
      state.sessions = state.sessions.filter(({ id }) => id !== sessionId);
      return { __typename: 'EndSessionSuccess', sessionId };
    },
    endOtherSessions: () => {
      const ended = state.sessions.filter(({ isCurrent }) => !isCurrent).length;
      state.sessions = state.sessions.filter(({ isCurrent }) => isCurrent);
      return { ended };
    },
    myCommunities: () => state.communities.map(({ id }) => community(id)),
    community: ({ id }: { id: string }) => (state.communities.some((one) => one.id === id) ? community(id) : null),
    myStudyPlans: () => state.studyPlans,
    contest: ({ id }: { id: string }) => state.contests.find((one) => one.id === id) ?? null,
    joinContest: ({ input: { contestId } }: Args<JoinContestInput>) => enter(contestId, 'JOINED'),
    leaveContest: ({ input: { contestId } }: Args<LeaveContestInput>) => enter(contestId, 'NONE'),
    setMyPrivacy: ({ input: { communityId, isAnonymous, mayBeMentioned } }: Args<SetMyPrivacyInput>) => {
      const member = state.memberships[communityId]!;
      member.isAnonymous = isAnonymous ?? member.isAnonymous;
      member.mayBeMentioned = mayBeMentioned ?? member.mayBeMentioned;
      return { __typename: 'MemberSuccess', member };
    },
    muteNews: ({ input: { communityId, kinds, isMuted } }: Args<MuteNewsInput>) => {
      const member = state.memberships[communityId]!;
      const others = member.mutedNews.filter((kind) => !(kinds as string[]).includes(kind));
      member.mutedNews = isMuted ? [...others, ...(kinds as string[])] : others;
      return { __typename: 'MemberSuccess', member };
    },
    leaveCommunity: ({ input: { communityId } }: Args<LeaveCommunityInput>) => {
      state.communities = state.communities.filter(({ id }) => id !== communityId);
      return { __typename: 'LeaveCommunitySuccess', communityId };
    },
    setCommunityVisibility: ({ input: { communityId, visibility } }: Args<SetCommunityVisibilityInput>) => {
      state.communities.find(({ id }) => id === communityId)!.visibility = visibility;
      return { __typename: 'CommunitySuccess', community: community(communityId) };
    },
    setMemberRole: ({ input: { userId, role } }: Args<SetMemberRoleInput>) => {
      if (userId === me.id) {
        return { __typename: 'LastOwnerError', message: 'Make somebody else an owner first.' };
      }
      memberOf(userId).role = role;
      return { __typename: 'MemberSuccess', member: memberOf(userId) };
    },
    removeMember: ({ input: { communityId, userId } }: Args<RemoveMemberInput>) => {
      state.others = state.others.filter(({ user }) => user.id !== userId);
      return { __typename: 'CommunitySuccess', community: community(communityId) };
    },
    myApiKeys: () => state.apiKeys,
    createApiKey: ({ input: { name, scopes, expiresAt } }: Args<CreateApiKeyInput>) => {
      const apiKey = { ...state.apiKeys[0]!, id: 'k2', name, scopes, lastUsedAt: null, expiresAt: expiresAt ?? null };
      state.apiKeys = [apiKey, ...state.apiKeys];
      return { __typename: 'CreateApiKeySuccess', apiKey, secret: 'leetcord_4fGh1KmN9pQrS6tUvWxYz2.bCd3eFg' };
    },
    revokeApiKey: ({ input: { apiKeyId } }: Args<RevokeApiKeyInput>) => {
      state.apiKeys = state.apiKeys.filter(({ id }) => id !== apiKeyId);
      return { __typename: 'RevokeApiKeySuccess', apiKeyId };
    },
    leaderboard: ({ communityId, window, at }: WantedBoard) =>
      boardAnswer(communityId === 'c1' ? state.board : { ...state.board, rows: [] }, window, at),
    globalLeaderboard: ({ window, at }: WantedBoard) => ({
      ...boardAnswer(state.board, window, at),
      includesMe: state.isOnGlobalBoard,
    }),
    setGlobalLeaderboardConsent: ({ input: { isShown } }: Args<SetGlobalLeaderboardConsentInput>) => {
      state.isOnGlobalBoard = isShown;
      return { __typename: 'GlobalLeaderboardConsentSuccess', isShown };
    },
    mySolvedHistory: () => state.solvedHistory,
    setSolvedHistoryConsent: ({ input: { isGiven } }: Args<SetSolvedHistoryConsentInput>) => {
      state.solvedHistory = isGiven
        ? (state.solvedHistory ?? { problemCount: 0, readAt: null, isReadDue: true })
        : null;
      return { __typename: 'SetSolvedHistoryConsentSuccess', solvedHistory: state.solvedHistory };
    },
    addToSolvedHistory: ({ input: { problemSlugs, isComplete } }: Args<AddToSolvedHistoryInput>) => {
      if (state.solvedHistory === null)
        return { __typename: 'NoSolvedHistoryConsentError', message: 'Switch it on first.' };
      for (const slug of problemSlugs as string[]) state.addedProblems.add(slug);
      const readAt = isComplete ? new Date().toISOString() : state.solvedHistory.readAt;
      state.solvedHistory = { problemCount: state.addedProblems.size, readAt, isReadDue: !isComplete };
      return { __typename: 'AddToSolvedHistorySuccess', solvedHistory: state.solvedHistory };
    },
    exportMyData: () => ({ users: { displayName: me.displayName }, contests: { submissions: [] } }),
    deleteMyAccount: () => ({
      __typename: 'DeleteMyAccountSuccess',
      deletedAt: new Date().toISOString(),
      isComplete: true,
    }),
  };
  return { state, answers };
}
