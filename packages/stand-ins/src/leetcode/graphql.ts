import { readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';
import { buildSchema, GraphQLError, graphql, parse, validate } from 'graphql';
import { z } from 'zod';
import type { CatalogueProblem } from './catalogue.ts';
import { sessionOf } from './session.ts';
import type { LeetCode } from './server.ts';
import type { Account, Submission } from './state.ts';

const schema = buildSchema(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));

/** LeetCode's own limits. */
const RECENT_CAP = 20;
const PAGE_CAP = 100;

const body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** LeetCode's GraphQL: 400 and no data where a document does not fit the schema, else 200. */
export function serveGraphql(leetcode: LeetCode): RequestHandler {
  return async (req, res) => {
    const parsed = body.safeParse(req.body);
    if (!parsed.success) {
      res.status(400).json({ errors: [{ message: 'Must provide query string.' }] });
      return;
    }
    const { query, operationName, variables } = parsed.data;
    const invalid = check(query);
    if (invalid.length > 0) {
      res.status(400).json({ errors: invalid.map(({ message, locations }) => ({ message, locations })) });
      return;
    }
    res.json(
      await graphql({
        schema,
        source: query,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        rootValue: rootOf(leetcode, sessionOf(req)),
      }),
    );
  };
}

function check(query: string): readonly GraphQLError[] {
  try {
    return validate(schema, parse(query));
  } catch (error) {
    return [error as GraphQLError];
  }
}

const unknownUser = () =>
  new GraphQLError('That user does not exist.', { extensions: { handled: true, skip_sentry: true } });

function rootOf(leetcode: LeetCode, signedIn: string | null) {
  const { catalogue, state, clock, options } = leetcode;
  const all = () => [...catalogue.values()];

  const page = (problems: CatalogueProblem[], skip = 0, limit = PAGE_CAP) =>
    problems.slice(skip, skip + Math.min(limit, PAGE_CAP));

  const recent = (username: string, limit: number | undefined, only?: 'Accepted') => {
    const listedBefore = clock.now().getTime() - options.listingLagMs;
    return state
      .submissionsOf(username)
      .filter(({ status, at }) => (only === undefined || status === only) && at <= listedBefore)
      .slice(0, Math.min(limit ?? RECENT_CAP, RECENT_CAP))
      .map((submission) => dump(submission, catalogue.get(submission.slug)));
  };

  return {
    question: ({ titleSlug }: { titleSlug: string }) => {
      const problem = catalogue.get(titleSlug);
      return problem === undefined ? null : questionNode(problem);
    },
    questionList: ({ skip, limit, filters }: ListArguments) => {
      const found = all().filter((problem) => fits(problem, filters));
      return { totalNum: found.length, data: page(found, skip, limit).map(questionNode) };
    },
    problemsetQuestionListV2: ({ skip = 0, limit = PAGE_CAP, searchKeyword }: ListArguments) => {
      const found = all().filter((problem) => fits(problem, { searchKeywords: searchKeyword }));
      return {
        questions: page(found, skip, limit).map(questionV2Node),
        totalLength: found.length,
        finishedLength: 0,
        hasMore: skip + limit < found.length,
      };
    },
    activeDailyCodingChallengeQuestion: () => {
      const now = clock.now();
      const free = all().filter(({ isPaidOnly }) => !isPaidOnly);
      const problem = free[Math.floor(now.getTime() / 86_400_000) % free.length];
      if (problem === undefined) return null;
      return {
        date: now.toISOString().slice(0, 10),
        userStatus: signedIn === null ? null : 'NotStart',
        link: `/problems/${problem.titleSlug}/`,
        question: questionNode(problem),
      };
    },
    questionTopicTags: () => {
      const tags = new Map(all().flatMap(({ topicTags }) => topicTags.map((tag) => [tag.slug, tag])));
      return { edges: [...tags.values()].map((node) => ({ node })) };
    },
    allQuestionsCount: () => countByDifficulty(all(), () => 1).map(({ difficulty, count }) => ({ difficulty, count })),
    matchedUser: ({ username }: { username: string }) => {
      const account = state.account(username);
      if (account === undefined) throw unknownUser();
      return userNode(account, state.submissionsOf(username), catalogue);
    },
    recentAcSubmissionList: ({ username, limit }: { username: string; limit?: number }) =>
      recent(username, limit, 'Accepted'),
    recentSubmissionList: ({ username, limit }: { username: string; limit?: number }) => recent(username, limit),
    userContestRanking: () => null,
    userStatus: () =>
      signedIn === null
        ? { userId: null, isSignedIn: false, isPremium: null, username: '', avatar: null }
        : { userId: 1_234_567, isSignedIn: true, isPremium: false, username: signedIn, avatar: AVATAR },
  };
}

const AVATAR = 'https://assets.leetcode.com/users/default_avatar.jpg';

interface ListArguments {
  skip?: number;
  limit?: number;
  searchKeyword?: string;
  filters?: { difficulty?: string | null; tags?: string[] | null; searchKeywords?: string | undefined };
}

const fits = (problem: CatalogueProblem, filters: ListArguments['filters'] = {}) =>
  (filters.difficulty === undefined ||
    filters.difficulty === null ||
    problem.difficulty.toUpperCase() === filters.difficulty) &&
  (filters.tags ?? []).every((tag) => problem.topicTags.some(({ slug }) => slug === tag)) &&
  problem.title.toLowerCase().includes((filters.searchKeywords ?? '').toLowerCase());

const questionNode = (problem: CatalogueProblem) => ({
  ...problem,
  categoryTitle: 'Algorithms',
  content: problem.isPaidOnly ? null : `<p>${problem.title}</p>`,
  likes: 100,
  dislikes: 10,
  status: null,
  topicTags: problem.topicTags.map((tag) => ({ ...tag, id: `tag-${tag.slug}`, translatedName: null })),
  stats: JSON.stringify({ totalAccepted: '1.2M', acRate: `${problem.acRate.toFixed(1)}%` }),
});

/** The newer lists have other words for the same: upper case, and rates from 0 to 1. */
const questionV2Node = (problem: CatalogueProblem) => ({
  id: Number(problem.questionId),
  titleSlug: problem.titleSlug,
  title: problem.title,
  questionFrontendId: problem.questionFrontendId,
  paidOnly: problem.isPaidOnly,
  difficulty: problem.difficulty.toUpperCase(),
  topicTags: problem.topicTags,
  acRate: problem.acRate / 100,
  status: null,
});

const dump = (submission: Submission, problem: CatalogueProblem | undefined) => ({
  id: String(submission.id),
  title: problem?.title ?? submission.slug,
  titleSlug: submission.slug,
  timestamp: String(Math.floor(submission.at / 1_000)),
  statusDisplay: submission.status,
  lang: submission.lang,
  time: 'a minute',
});

function userNode(account: Account, submissions: Submission[], catalogue: Map<string, CatalogueProblem>) {
  const accepted = submissions.filter(({ status }) => status === 'Accepted');
  const solved = [...new Set(accepted.map(({ slug }) => slug))].flatMap((slug) => catalogue.get(slug) ?? []);
  const stats = {
    acSubmissionNum: countByDifficulty(
      solved,
      ({ titleSlug }) => accepted.filter(({ slug }) => slug === titleSlug).length,
    ),
    totalSubmissionNum: countByDifficulty(
      solved,
      ({ titleSlug }) => submissions.filter(({ slug }) => slug === titleSlug).length,
    ),
  };
  return {
    username: account.username,
    githubUrl: null,
    profile: {
      realName: account.realName,
      aboutMe: account.aboutMe,
      userAvatar: AVATAR,
      ranking: 1_000_000,
      reputation: 0,
      countryName: null,
    },
    submitStats: stats,
    submitStatsGlobal: stats,
  };
}

/** Counts problems for `All`, `Easy`, `Medium` and `Hard`, and adds up their submissions. */
function countByDifficulty(problems: CatalogueProblem[], submissionsOf: (problem: CatalogueProblem) => number) {
  return ['All', 'Easy', 'Medium', 'Hard'].map((difficulty) => {
    const these = problems.filter((problem) => difficulty === 'All' || problem.difficulty === difficulty);
    return {
      difficulty,
      count: these.length,
      submissions: these.reduce((sum, problem) => sum + submissionsOf(problem), 0),
    };
  });
}
