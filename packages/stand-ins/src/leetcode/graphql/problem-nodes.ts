import type { CatalogueProblem } from '../catalogue.ts';
import { LANGUAGES } from '../languages.ts';
import type { ProblemStatus } from '../problem-status.ts';

const tagNode = (tag: { name: string; slug: string }) => ({
  ...tag,
  id: Buffer.from(`TopicTagNode:${tag.slug}`).toString('base64'),
  translatedName: null,
});

/** LeetCode's `QuestionNode`. Fields for subscribers only are null. */
export const questionNode = (problem: CatalogueProblem, status: ProblemStatus) => ({
  ...problem,
  categoryTitle: 'Algorithms',
  content: problem.isPaidOnly ? null : `<p>${problem.title}</p>`,
  codeSnippets: problem.isPaidOnly
    ? null
    : Object.entries(LANGUAGES).map(([langSlug, lang]) => ({ lang, langSlug, code: '' })),
  likes: 100,
  dislikes: 10,
  isLiked: null,
  isFavor: false,
  freqBar: null,
  status,
  topicTags: problem.topicTags.map(tagNode),
  hints: [],
  exampleTestcases: '[2,7,11,15]\n9',
  exampleTestcaseList: ['[2,7,11,15]\n9'],
  similarQuestionList: [],
  hasSolution: true,
  hasVideoSolution: false,
  stats: JSON.stringify({
    totalAccepted: '1.2M',
    totalSubmission: '2.4M',
    totalAcceptedRaw: 1_200_000,
    totalSubmissionRaw: 2_400_000,
    acRate: `${problem.acRate.toFixed(1)}%`,
  }),
  similarQuestions: '[]',
  metaData: JSON.stringify({ name: 'solve', params: [], return: { type: 'integer' } }),
});

/** The newer lists' format for the same: upper case, and rates from 0 to 1. */
export const questionV2Node = (problem: CatalogueProblem, status: ProblemStatus) => ({
  id: Number(problem.questionId),
  titleSlug: problem.titleSlug,
  title: problem.title,
  questionFrontendId: problem.questionFrontendId,
  paidOnly: problem.isPaidOnly,
  difficulty: problem.difficulty.toUpperCase(),
  topicTags: problem.topicTags.map(tagNode),
  acRate: problem.acRate / 100,
  status: { ac: 'SOLVED', notac: 'ATTEMPTED', none: 'TO_DO' }[status ?? 'none'],
});
