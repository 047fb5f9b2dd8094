import { z } from 'zod';
import { throwErrors, type Operation } from '../operation.ts';
import { parseReply, parseRows, type ReadRow } from '../parse-reply.ts';
import { QUESTION_FIELDS, questionNode, questionV2Node, type LeetCodeProblem } from './problem.ts';

/** The most that LeetCode gives in one page, whatever is requested. */
const PAGE_SIZE = 100;

/** A page of all problems. */
export interface ProblemPage {
  /** How many problems there are on all pages. */
  total: number;
  /** How many LeetCode listed on this page: more than `problems` when one of them has another shape. */
  listed: number;
  problems: LeetCodeProblem[];
}

interface PageQuestion {
  /** How many problems are before the page. */
  skip: number;
}

/** LeetCode has 4,000 problems. */
const count = z.number().int().min(0).max(100_000);

const listV2 = z.object({ totalLength: count, questions: z.array(z.unknown()) });

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
  parse: (reply, _page, noteDrift) => {
    throwErrors(reply);
    const { totalLength: total, questions } = parseReply(listV2, reply.data['list'], 'problemsetQuestionListV2');
    const where = 'problemsetQuestionListV2.questions';
    return {
      total,
      listed: questions.length,
      problems: parseRows(listedQuestion('id', questionV2Node(noteDrift)), questions, { where, noteDrift }),
    };
  },
};

/** A row without the field that distinguishes LeetCode's types has another type, and so may all: then the other list is read. */
const listedQuestion =
  (idField: string, read: ReadRow<LeetCodeProblem>): ReadRow<LeetCodeProblem> =>
  (row, where) => {
    parseReply(z.object({ [idField]: z.union([z.null(), z.string(), z.number()]) }), row, where);
    return read(row, where);
  };

const list = z.object({ totalNum: count, data: z.array(z.unknown()) });

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
  parse: (reply, _page, noteDrift) => {
    throwErrors(reply);
    const { totalNum: total, data } = parseReply(list, reply.data['list'], 'questionList');
    const where = 'questionList.data';
    return {
      total,
      listed: data.length,
      problems: parseRows(listedQuestion('questionId', questionNode(noteDrift)), data, { where, noteDrift }),
    };
  },
};
