import { describe, expect, test } from 'vitest';
import { LeetCodeError } from '../errors.ts';
import { parseProblems } from './problems.ts';
import { parseProfile } from './profile.ts';
import { parseRecentSubmissions } from './recent-submissions.ts';

const TWO_SUM = {
  questionId: '1',
  questionFrontendId: '1',
  title: 'Two Sum',
  titleSlug: 'two-sum',
  difficulty: 'Easy',
  isPaidOnly: false,
  acRate: 58.04,
  topicTags: [{ name: 'Array', slug: 'array' }],
};
const problem = (fields: object) =>
  parseProblems(['two-sum'], { data: { q0: { ...TWO_SUM, ...fields } }, errors: [] })[0];

describe('a problem from LeetCode', () => {
  test('is told in our words', () => {
    expect(problem({ questionId: 426, questionFrontendId: '430' })).toEqual({
      slug: 'two-sum',
      leetcodeId: '426',
      number: '430',
      title: 'Two Sum',
      difficulty: 'EASY',
      isPaidOnly: false,
      acceptanceRate: 58.04,
      tags: [{ name: 'Array', slug: 'array' }],
    });
  });

  test("has the same difficulty and rate in both of LeetCode's spellings", () => {
    expect(problem({ difficulty: 'EASY', acRate: 0.5804 })).toMatchObject({
      difficulty: 'EASY',
      acceptanceRate: 58.04,
    });
  });

  test('that does not exist is null; one left out, changed or broken is a failure and leaves the others', () => {
    const answers = parseProblems(['two-sum', 'none', 'left-out', 'changed', 'broken'], {
      data: { q0: TWO_SUM, q1: null, q3: { ...TWO_SUM, titleSlug: 'changed', difficulty: 'Brutal' }, q4: null },
      errors: [{ message: 'Internal error', path: ['q4'] }],
    });
    expect(answers[0]).toMatchObject({ slug: 'two-sum' });
    expect(answers[1]).toBeNull();
    expect(answers.slice(2).map((it) => (it instanceof LeetCodeError ? it.failure : it))).toEqual([
      'schema-changed',
      'schema-changed',
      'resolver-error',
    ]);
    expect((answers[3] as LeetCodeError).message).toMatch(/question\.difficulty/);
  });
});

describe('a profile from LeetCode', () => {
  const profile = { aboutMe: 'hello', userAvatar: '/static/me.png' };

  test('has the canonical name and an absolute picture', () => {
    expect(parseProfile({ data: { matchedUser: { username: 'Alice', profile } }, errors: [] })).toEqual({
      username: 'Alice',
      aboutMe: 'hello',
      avatarUrl: 'https://leetcode.com/static/me.png',
    });
    const bad = { aboutMe: null, userAvatar: 'javascript:alert(1)' };
    expect(parseProfile({ data: { matchedUser: { username: 'a', profile: bad } }, errors: [] })).toMatchObject({
      aboutMe: '',
      avatarUrl: null,
    });
  });

  test('is null only when LeetCode says that there is no such user', () => {
    const unknown = { message: 'That user does not exist.', path: ['matchedUser'] };
    expect(parseProfile({ data: { matchedUser: null }, errors: [unknown] })).toBeNull();
    expect(() => parseProfile({ data: { matchedUser: null }, errors: [] })).toThrow(LeetCodeError);
    expect(() => parseProfile({ data: { matchedUser: null }, errors: [{ ...unknown, message: 'Timeout' }] })).toThrow(
      LeetCodeError,
    );
  });
});

describe('recent submissions from LeetCode', () => {
  const row = {
    id: '9876543210',
    titleSlug: 'two-sum',
    timestamp: '1790000000',
    statusDisplay: 'Accepted',
    lang: 'cpp',
  };
  const parse = (rows: unknown) => parseRecentSubmissions({ data: { accepted: rows, all: rows }, errors: [] }, true);

  test("keep ids past 2^31 whole, and LeetCode's own time", () => {
    const expected = {
      id: '9876543210',
      slug: 'two-sum',
      verdict: 'ACCEPTED',
      submittedAt: new Date(1_790_000_000_000),
      language: 'cpp',
    };
    expect(parse([row])).toEqual({ accepted: [expected], all: [expected] });
    expect(parse(null)).toEqual({ accepted: [], all: [] });
  });

  test.each([
    ['Wrong Answer', 'WRONG_ANSWER'],
    ['Time Limit Exceeded', 'TIME_LIMIT_EXCEEDED'],
    ['Compile Error', 'COMPILE_ERROR'],
    ['Internal Error', 'OTHER'],
  ])('%s is %s', (statusDisplay, verdict) => {
    expect(parse([{ ...row, statusDisplay }]).accepted[0]?.verdict).toBe(verdict);
  });

  test('of another shape are a failure, not an empty list', () => {
    expect(() => parse([{ ...row, timestamp: 'yesterday' }])).toThrow(/recentAcSubmissionList\.0\.timestamp/);
    expect(() => parse(undefined)).toThrow(LeetCodeError);
    expect(() => parseRecentSubmissions({ data: {}, errors: [{ message: 'No.', path: [] }] }, false)).toThrow(/No\./);
  });
});
