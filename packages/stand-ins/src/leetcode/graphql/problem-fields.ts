import type { CatalogueProblem } from '../catalogue.ts';
import { dailyProblem, dailyProblemsOf, type Daily, type LeetCode } from '../leetcode.ts';
import { statusesOf } from '../problem-status.ts';
import { roundNode, upcomingRounds } from '../rounds.ts';
import type { Account } from '../state.ts';
import { countByDifficulty } from './count-by-difficulty.ts';
import {
  matchesList,
  matchesListV2,
  matchesSearch,
  sortProblems,
  type ListFilters,
  type ListV2Filters,
  type SortBy,
} from './problem-filters.ts';
import { questionNode, questionV2Node } from './problem-nodes.ts';

/** The most that `questionList` gives in one page, whatever is requested. */
const PAGE_CAP = 100;

interface Page {
  skip?: number | null;
  limit?: number | null;
}

const slice = (problems: CatalogueProblem[], { skip, limit }: Page, cap: number) => {
  const from = Math.max(skip ?? 0, 0);
  return problems.slice(from, from + Math.min(Math.max(limit ?? PAGE_CAP, 0), cap));
};

/** The root fields about problems. */
export function problemFields(leetcode: LeetCode, user: Account | null) {
  const all = () => [...leetcode.catalogue.values()];
  const statuses = statusesOf(leetcode, user);
  const statusOf = ({ titleSlug }: CatalogueProblem) => statuses.get(titleSlug) ?? null;
  const node = (problem: CatalogueProblem) => questionNode(problem, statusOf(problem));
  const dailyNode = ({ date, problem }: Daily) => ({
    date,
    userStatus: user === null ? null : statusOf(problem) === 'ac' ? 'Finish' : 'NotStart',
    link: `/problems/${problem.titleSlug}/`,
    question: node(problem),
  });

  return {
    question: ({ titleSlug }: { titleSlug: string }) => {
      const problem = leetcode.catalogue.get(titleSlug);
      return problem === undefined ? null : node(problem);
    },
    questionList: ({ filters, ...page }: Page & { filters?: ListFilters | null }) => {
      const found = all().filter((problem) => matchesList(problem, filters ?? {}));
      return { totalNum: found.length, data: slice(found, page, PAGE_CAP).map(node) };
    },
    problemsetQuestionListV2: ({
      searchKeyword,
      sortBy,
      filters,
      ...page
    }: Page & { searchKeyword?: string | null; sortBy?: SortBy | null; filters?: ListV2Filters | null }) => {
      const found = all().filter((it) => matchesListV2(it, filters) && matchesSearch(it, searchKeyword));
      const questions = slice(sortProblems(found, sortBy), page, Number.POSITIVE_INFINITY);
      return {
        questions: questions.map((problem) => questionV2Node(problem, statusOf(problem))),
        totalLength: found.length,
        finishedLength: found.filter((problem) => statusOf(problem) === 'ac').length,
        hasMore: Math.max(page.skip ?? 0, 0) + questions.length < found.length,
      };
    },
    activeDailyCodingChallengeQuestion: () => dailyNode(dailyProblem(leetcode)),
    dailyCodingChallengeV2: ({ year, month }: { year: number; month: number }) => ({
      challenges: dailyProblemsOf(leetcode, year, month).map(dailyNode),
      weeklyChallenges: [],
    }),
    contest: ({ titleSlug }: { titleSlug: string }) => roundNode(leetcode, titleSlug),
    upcomingContests: () => upcomingRounds(leetcode),
    questionTopicTags: () => {
      const tags = new Map(all().flatMap(({ topicTags }) => topicTags.map((tag) => [tag.slug, tag])));
      return { edges: [...tags.values()].map((tag) => ({ node: tag })) };
    },
    allQuestionsCount: () => countByDifficulty(all(), () => 0).map(({ difficulty, count }) => ({ difficulty, count })),
  };
}
