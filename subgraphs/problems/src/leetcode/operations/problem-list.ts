import { z } from 'zod';
import { throwErrors, type Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';
import { QUESTION_FIELDS, questionNode, questionV2Node, type LeetCodeProblem } from './problem.ts';

/** LeetCode gives no more in one page, whatever is asked for. */
const PAGE_SIZE = 100;

/** A page of all problems. */
export interface ProblemPage {
  /** How many there are on all pages. */
  total: number;
  problems: LeetCodeProblem[];
}

interface PageQuestion {
  /** How many problems are before the page. */
  skip: number;
}

const listV2 = z
  .object({ totalLength: z.number().int().min(0), questions: z.array(questionV2Node) })
  .transform((it): ProblemPage => ({ total: it.totalLength, problems: it.questions }));

/** All problems by number, as LeetCode's own pages list them since 2025. */
export const problemListV2Operation: Operation<PageQuestion, ProblemPage> = {
  name: 'ProblemListV2',
  keysPerRequest: 1,
  example: { skip: 0 },
  fields: ({ skip }) => ({
    list: {
      field: 'problemsetQuestionListV2',
      args: {
        categorySlug: ['String', ''],
        skip: ['Int', skip],
        limit: ['Int', PAGE_SIZE],
        sortBy: ['QuestionSortByInput', { sortField: 'FRONTEND_ID', sortOrder: 'ASCENDING' }],
      },
      selection:
        'totalLength questions { id questionFrontendId title titleSlug difficulty paidOnly acRate topicTags { name slug } }',
    },
  }),
  parse: (reply) => {
    throwErrors(reply);
    return parseReply(listV2, reply.data['list'], 'problemsetQuestionListV2');
  },
};

const list = z
  .object({ totalNum: z.number().int().min(0), data: z.array(questionNode) })
  .transform((it): ProblemPage => ({ total: it.totalNum, problems: it.data }));

/** All problems by number, as LeetCode has long listed them. */
export const problemListOperation: Operation<PageQuestion, ProblemPage> = {
  name: 'ProblemList',
  keysPerRequest: 1,
  example: { skip: 0 },
  fields: ({ skip }) => ({
    list: {
      field: 'questionList',
      args: {
        categorySlug: ['String', ''],
        skip: ['Int', skip],
        limit: ['Int', PAGE_SIZE],
        filters: ['QuestionListFilterInput', {}],
      },
      selection: `totalNum data { ${QUESTION_FIELDS} }`,
    },
  }),
  parse: (reply) => {
    throwErrors(reply);
    return parseReply(list, reply.data['list'], 'questionList');
  },
};
