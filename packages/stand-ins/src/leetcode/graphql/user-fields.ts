import { GraphQLError } from 'graphql';
import { submissionReply } from '../judge.ts';
import { languageName } from '../languages.ts';
import { judgedSubmissions, type LeetCode } from '../leetcode.ts';
import { historyNodes } from '../rounds.ts';
import type { Account } from '../state.ts';
import { questionNode } from './problem-nodes.ts';
import { AVATAR, userNode } from './user-node.ts';

/** LeetCode shows no more recent submissions, and has no second page. */
const RECENT_CAP = 20;

interface RecentArguments {
  username: string;
  limit?: number | null;
}

const unknownUser = () =>
  new GraphQLError('That user does not exist.', { extensions: { handled: true, skip_sentry: true } });

/** The root fields about users and their submissions. `user` is the caller. */
export function userFields(leetcode: LeetCode, user: Account | null) {
  const { catalogue, state, options } = leetcode;

  const recent = ({ username, limit }: RecentArguments, isAcceptedOnly: boolean) =>
    judgedSubmissions(leetcode, username, options.listingLagMs)
      .filter(({ status }) => !isAcceptedOnly || status === 'Accepted')
      .slice(0, Math.min(Math.max(limit ?? RECENT_CAP, 0), RECENT_CAP))
      .map(({ id, slug, at, status, lang }) => ({
        id: String(id),
        title: catalogue.get(slug)?.title ?? slug,
        titleSlug: slug,
        timestamp: String(Math.floor(at / 1_000)),
        statusDisplay: status,
        lang,
        time: 'a minute',
      }));

  return {
    matchedUser: ({ username }: { username: string }) => {
      const account = state.account(username);
      if (account === undefined) throw unknownUser();
      return userNode(leetcode, account);
    },
    recentAcSubmissionList: (args: RecentArguments) => recent(args, true),
    recentSubmissionList: (args: RecentArguments) => recent(args, false),
    userContestRanking: ({ username }: { username: string }) => state.account(username)?.contestRanking ?? null,
    userContestRankingHistory: ({ username }: { username: string }) => {
      const account = state.account(username);
      return account === undefined ? [] : historyNodes(leetcode, account.attendedRounds);
    },
    userStatus: () => ({
      userId: user === null ? null : state.userId(user),
      isSignedIn: user !== null,
      isPremium: user === null ? null : false,
      isVerified: user !== null,
      username: user?.username ?? '',
      avatar: user === null ? null : AVATAR,
      activeSessionId: user === null ? 0 : 1,
      checkedInToday: false,
    }),
    submissionDetails: ({
      submissionId,
      submissionIdV2,
    }: {
      submissionId?: number | null;
      submissionIdV2?: string | null;
    }) => {
      const submission = state.submission(Number(submissionIdV2 ?? submissionId));
      const problem = catalogue.get(submission?.slug ?? '');
      // Nobody sees others' code.
      if (!submission || !problem || user === null || submission.username !== user.username) return null;
      const reply = submissionReply(submission, problem.questionId);
      return {
        runtime: Number(reply.display_runtime ?? 0),
        runtimeDisplay: reply.status_runtime,
        memory: reply.memory,
        memoryDisplay: reply.status_memory,
        code: submission.code,
        timestamp: Math.floor(submission.at / 1_000),
        statusCode: reply.status_code,
        totalCorrect: reply.total_correct,
        totalTestcases: reply.total_testcases,
        user: userNode(leetcode, user),
        lang: { name: submission.lang, verboseName: languageName(submission.lang) },
        question: questionNode(problem, null),
      };
    },
  };
}
