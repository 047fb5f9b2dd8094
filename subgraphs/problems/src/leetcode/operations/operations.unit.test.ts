import { describe, expect, test, vi } from 'vitest';
import { LeetCodeError } from '../errors.ts';
import type { KeyReply } from '../operation.ts';
import { dailyMonthOperation } from './daily-month.ts';
import { problemOperation } from './problem.ts';
import { profileOperation } from './profile.ts';
import { recentSubmissionsOperation } from './recent-submissions.ts';

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
const problem = (question: unknown, errors: KeyReply['errors'] = []) =>
  problemOperation.parse({ data: { question }, errors }, 'two-sum');

describe('a problem from LeetCode', () => {
  test('is given in our terms', () => {
    expect(problem({ ...TWO_SUM, questionId: 426, questionFrontendId: '430' })).toEqual({
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
    expect(problem({ ...TWO_SUM, difficulty: 'EASY', acRate: 0.5804 })).toMatchObject({
      difficulty: 'EASY',
      acceptanceRate: 58.04,
    });
  });

  test('is null if it does not exist; one that is missing, changed, broken or has another slug is a failure', () => {
    expect(problem(null)).toBeNull();
    expect(() => problem(undefined)).toThrow(/another shape at question/);
    expect(() => problem({ ...TWO_SUM, difficulty: 'Brutal' })).toThrow(/question\.difficulty/);
    expect(() => problem(null, [{ field: 'question', message: 'Internal error' }])).toThrow(LeetCodeError);
    expect(() => problem({ ...TWO_SUM, titleSlug: '3sum' })).toThrow(/3sum when asked for two-sum/);
  });
});

describe('a profile from LeetCode', () => {
  const profile = { aboutMe: 'hello' };
  const submitStatsGlobal = {
    acSubmissionNum: [6, 3, 2, 1].map((count, index) => ({
      difficulty: ['All', 'Easy', 'MEDIUM', 'Hard'][index],
      count,
    })),
  };
  const parse = (user: unknown, errors: KeyReply['errors'] = []) =>
    profileOperation.parse({ data: { user }, errors }, 'alice');

  test('has the canonical name, and an empty text where the user wrote none', () => {
    expect(parse({ username: 'Alice', profile, submitStatsGlobal })).toEqual({
      username: 'Alice',
      aboutMe: 'hello',
      solved: { all: 6, easy: 3, medium: 2, hard: 1 },
    });
    expect(parse({ username: 'a', profile: { aboutMe: null }, submitStatsGlobal })).toMatchObject({ aboutMe: '' });
  });

  test('without its solved counts is a failure, not a user who solved none', () => {
    expect(() => parse({ username: 'a', profile, submitStatsGlobal: { acSubmissionNum: [] } })).toThrow(
      /submitStatsGlobal\.easy/,
    );
  });

  test('is null only when LeetCode says that there is no such user', () => {
    const unknown = { field: 'user', message: 'That user does not exist.' };
    expect(parse(null, [unknown])).toBeNull();
    expect(() => parse(null)).toThrow(LeetCodeError);
    // Other words may be new ones for the same, so they are drift.
    expect(() => parse(null, [{ ...unknown, message: 'User not found.' }])).toThrow(
      expect.objectContaining({ failure: 'schema-changed' }),
    );
    expect(() => parse(null, [{ field: null, message: 'Timeout' }])).toThrow(
      expect.objectContaining({ failure: 'resolver-error' }),
    );
  });
});

describe('a month of daily challenges', () => {
  const rows = [{ date: '2026-11-01', question: { titleSlug: 'two-sum' } }, null];
  const parse = (challenges: unknown, errors: KeyReply['errors'] = [], noteDrift = vi.fn()) =>
    dailyMonthOperation.parse({ data: { month: { challenges } }, errors }, '2026-11', noteDrift);

  test('with an odd day has the other days, and is not complete', () => {
    const noteDrift = vi.fn();
    const challenges = [{ date: '2026-11-01', slug: 'two-sum' }];
    expect(parse(rows, [], noteDrift)).toEqual({ challenges, isWhole: false });
    expect(noteDrift.mock.calls).toMatchObject([[{ failure: 'schema-changed' }]]);
    expect(parse(rows.slice(0, 1))).toEqual({ challenges, isWhole: true });
  });

  test('with an error for a day has the other days, and is not complete; that does not count as drift', () => {
    const noteDrift = vi.fn();
    const ofDay = { field: 'month', message: 'No question.' };
    const challenges = [{ date: '2026-11-01', slug: 'two-sum' }];
    for (const shown of [rows, rows.slice(0, 1)]) {
      expect(parse(shown, [ofDay], noteDrift)).toEqual({ challenges, isWhole: false });
    }
    expect(noteDrift.mock.calls).toMatchObject([[{ failure: 'resolver-error' }], [{ failure: 'resolver-error' }]]);
  });

  test('is empty where LeetCode has none; with an error in its place, or another shape, it is a failure', () => {
    expect(parse(null)).toEqual({ challenges: [], isWhole: true });
    expect(() => parse('none')).toThrow(LeetCodeError);
    const errors = [{ field: 'month', message: 'No.' }];
    expect(() => dailyMonthOperation.parse({ data: { month: null }, errors }, '2026-11')).toThrow(/No\./);
    expect(() => parse(null, errors)).toThrow(/No\./);
    expect(() => parse(rows, [{ field: null, message: 'No.' }])).toThrow(/No\./);
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
  const alice = { username: 'alice', withAll: true };
  const parse = (rows: unknown) =>
    recentSubmissionsOperation.parse({ data: { accepted: rows, all: rows }, errors: [] }, alice);

  test("keep ids past 2^31 exact, and LeetCode's own time", () => {
    const expected = {
      id: '9876543210',
      slug: 'two-sum',
      verdict: 'ACCEPTED',
      submittedAt: new Date(1_790_000_000_000),
      language: 'cpp',
    };
    expect(parse([row])).toEqual({ accepted: [expected], all: [expected] });
  });

  test('are empty where LeetCode lists none; those of all verdicts also where it has no list', () => {
    expect(parse([])).toEqual({ accepted: [], all: [] });
    const reply = { data: { accepted: [], all: null }, errors: [] };
    expect(recentSubmissionsOperation.parse(reply, alice)).toEqual({ accepted: [], all: [] });
  });

  test.each([
    ['Wrong Answer', 'WRONG_ANSWER'],
    ['Time Limit Exceeded', 'TIME_LIMIT_EXCEEDED'],
    ['Compile Error', 'COMPILE_ERROR'],
    ['Internal Error', 'OTHER'],
  ])('with the status %s have the verdict %s', (statusDisplay, verdict) => {
    expect(parse([{ ...row, statusDisplay }]).all?.[0]?.verdict).toBe(verdict);
  });

  test('lack an odd row, which is noted and affects no other', () => {
    const noteDrift = vi.fn();
    const reply = { data: { accepted: [{ ...row, timestamp: '1790000000000' }, row], all: [row] }, errors: [] };
    const { accepted, all } = recentSubmissionsOperation.parse(reply, alice, noteDrift);
    expect([accepted.length, all?.length]).toEqual([1, 1]);
    expect(noteDrift.mock.calls.map(([drift]) => String(drift))).toEqual([
      expect.stringContaining('recentAcSubmissionList.0.timestamp'),
    ]);
  });

  test('of another shape are a failure, not an empty list', () => {
    expect(() => parse([{ ...row, timestamp: 'yesterday' }])).toThrow(/recentAcSubmissionList\.0\.timestamp/);
    // It would be the name of another field in the database.
    expect(() => parse([{ ...row, titleSlug: 'two-sum.novelty' }])).toThrow(/recentAcSubmissionList\.0\.titleSlug/);
    expect(() => parse(undefined)).toThrow(LeetCodeError);
    expect(() => parse(null)).toThrow(/recentAcSubmissionList/);
    const failed = { data: {}, errors: [{ field: null, message: 'No.' }] };
    expect(() => recentSubmissionsOperation.parse(failed, alice)).toThrow(/No\./);
  });
});
