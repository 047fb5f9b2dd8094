import { expect, test, vi } from 'vitest';
import { problemListOperation, problemListV2Operation } from './problem-list.ts';

const shared = { questionFrontendId: '430', title: 'A', titleSlug: 'a', topicTags: [{ slug: 'tree', name: 'Tree' }] };
const old = { ...shared, questionId: '426', difficulty: 'Medium', isPaidOnly: true, acRate: 58.04 };
const v2 = { ...shared, id: 426, difficulty: 'MEDIUM', paidOnly: true, acRate: 0.5804 };

const parseOld = (list: unknown) => problemListOperation.parse({ data: { list }, errors: [] }, { skip: 0 });
const parseV2 = (list: unknown) => problemListV2Operation.parse({ data: { list }, errors: [] }, { skip: 0 });

test("both of LeetCode's lists give the same problems, in our terms", () => {
  const page = {
    total: 4_029,
    listed: 1,
    problems: [
      {
        slug: 'a',
        leetcodeId: '426',
        number: '430',
        title: 'A',
        difficulty: 'MEDIUM',
        isPaidOnly: true,
        acceptanceRate: 58.04,
        tags: [{ slug: 'tree', name: 'Tree' }],
      },
    ],
  };
  expect(parseOld({ totalNum: 4_029, data: [old] })).toEqual(page);
  expect(parseV2({ totalLength: 4_029, questions: [v2] })).toEqual(page);
});

test('a problem of another shape is left out and noted, and still counts as listed', () => {
  const noteDrift = vi.fn();
  const reply = { data: { list: { totalLength: 2, questions: [{ ...v2, difficulty: 'Half' }, v2] } }, errors: [] };
  const page = problemListV2Operation.parse(reply, { skip: 0 }, noteDrift);
  expect(page).toMatchObject({ total: 2, listed: 2, problems: [{ slug: 'a' }] });
  expect(noteDrift.mock.calls).toMatchObject([[{ failure: 'schema-changed' }]]);
  expect(String(noteDrift.mock.calls[0]?.[0])).toContain('questions.0.difficulty');
});

test('a list of another shape is a failure, not an empty catalogue', () => {
  expect(() => parseV2(null)).toThrow(/another shape at problemsetQuestionListV2/);
  expect(() => parseV2({ totalLength: 1, questions: [old] })).toThrow(/questions\.0\.id/);
  expect(() => parseOld({ totalNum: null, data: [] })).toThrow(/totalNum/);
});
