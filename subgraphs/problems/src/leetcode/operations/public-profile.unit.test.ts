import { samples } from '@leetcord/stand-ins/leetcode/testing/stand-in';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LeetCodeError } from '../errors.ts';
import type { KeyReply } from '../operation.ts';
import { submissionCalendar } from '../submission-calendar.ts';
import { activeDailyOperation } from './active-daily.ts';
import { publicProfileOperation } from './public-profile.ts';
import { recentSubmissionsOperation } from './recent-submissions.ts';

const USER = {
  username: 'Alice',
  profile: { realName: '', userAvatar: '/static/me.png', countryName: null, ranking: 0 },
  submitStatsGlobal: {
    acSubmissionNum: ['All', 'Easy', 'Medium', 'Hard'].map((difficulty, index) => ({ difficulty, count: 6 - index })),
  },
  badges: [
    { id: '7', name: 'Annual Badge', displayName: '100 Days', icon: '/static/b.png', creationDate: '2026-05-06' },
    { id: 8, name: 'Knight', displayName: null, icon: 'javascript:alert(1)', creationDate: 'long ago' },
  ],
  userCalendar: { streak: 3, submissionCalendar: '{"1790035200": 2, "1789948800": 1}' },
};
const CONTEST = {
  attendedContestsCount: 4,
  rating: 1612.5,
  globalRanking: 90_000,
  topPercentage: 12.3,
  badge: { name: 'Knight' },
};
const parse = (data: KeyReply['data'], errors: KeyReply['errors'] = []) =>
  publicProfileOperation.parse({ data, errors }, 'alice');
const parseUser = (change: object) => parse({ user: { ...USER, ...change }, contest: null });

describe('a public profile', () => {
  test('is given in our terms', () => {
    expect(parse({ user: USER, contest: CONTEST })).toEqual({
      username: 'Alice',
      realName: null,
      avatarUrl: 'https://leetcode.com/static/me.png',
      countryName: null,
      ranking: null,
      solved: { all: 6, easy: 5, medium: 4, hard: 3 },
      contestRating: {
        rating: 1612.5,
        attendedContests: 4,
        globalRanking: 90_000,
        topPercentage: 12.3,
        badge: 'Knight',
      },
      badges: [
        { id: '7', name: '100 Days', iconUrl: 'https://leetcode.com/static/b.png', earnedOn: '2026-05-06' },
        { id: '8', name: 'Knight', iconUrl: null, earnedOn: null },
      ],
      calendar: [
        { date: '2026-09-21', submissions: 1 },
        { date: '2026-09-22', submissions: 2 },
      ],
      streak: 3,
    });
  });

  test('of a user without contests, badges or calendar has none', () => {
    const bare = { user: { ...USER, badges: null, userCalendar: null } };
    const none = { contestRating: null, badges: [], calendar: [], streak: null };
    expect(parse({ ...bare, contest: null })).toMatchObject(none);
    expect(parse({ ...bare, contest: { ...CONTEST, attendedContestsCount: 0 } })).toMatchObject(none);
  });

  test.each([
    { badges: [...USER.badges, null], ids: ['7', '8'], odd: 'matchedUser.badges.2' },
    { badges: [{ ...USER.badges[0], id: null }], ids: [], odd: 'matchedUser.badges.0.id' },
    { badges: undefined, ids: [], odd: 'matchedUser.badges' },
  ])('has all but an odd badge, which is noted: $odd', ({ badges, ids, odd }) => {
    const noteDrift = vi.fn();
    const reply = { data: { user: { ...USER, badges }, contest: null }, errors: [] };
    const profile = publicProfileOperation.parse(reply, 'alice', noteDrift);
    expect(profile?.badges.map(({ id }) => id)).toEqual(ids);
    expect(noteDrift.mock.calls.map(([drift]) => String(drift))).toEqual([expect.stringContaining(odd)]);
  });

  test('is a failure when LeetCode fails to give the contest rating: an old one would be lost', () => {
    expect(() => parse({ user: USER, contest: null }, [{ field: 'contest', message: 'Timeout' }])).toThrow(/Timeout/);
  });

  test('is null only when LeetCode says that there is no such user, whatever it then says about the contests', () => {
    const unknown = { field: 'user', message: 'That user does not exist.' };
    const nothing = { user: null, contest: null };
    expect(parse(nothing, [{ field: 'contest', message: 'No.' }, unknown])).toBeNull();
    for (const errors of [
      [],
      [{ ...unknown, message: 'Timeout' }],
      [{ ...unknown, field: null }],
      [{ ...unknown, field: 'contest' }],
    ]) {
      expect(() => parse(nothing, errors)).toThrow(LeetCodeError);
    }
  });

  test('of another shape has the rest, and each odd part is noted', () => {
    const odd = {
      profile: null,
      submitStatsGlobal: { acSubmissionNum: [] },
      userCalendar: { streak: -1, submissionCalendar: '{"1790035200": 2' },
    };
    const noteDrift = vi.fn();
    const reply = { data: { user: { ...USER, ...odd }, contest: { ...CONTEST, rating: 1e300 } }, errors: [] };
    expect(publicProfileOperation.parse(reply, 'alice', noteDrift)).toEqual({
      ...{ username: 'Alice', realName: null, avatarUrl: null, countryName: null, ranking: null },
      ...{ solved: null, contestRating: null, badges: expect.any(Array), calendar: [], streak: null },
    });
    expect(noteDrift.mock.calls.map(([drift]) => /at (\S+):/.exec(String(drift))?.[1])).toEqual([
      'matchedUser.submitStatsGlobal.easy',
      'userContestRanking.rating',
      'matchedUser.userCalendar.submissionCalendar',
      'matchedUser.userCalendar.streak',
    ]);
    expect(() => parseUser({ username: '' })).toThrow(/matchedUser\.username/);
  });
});

describe('a calendar in a string', () => {
  test('keeps each submission of the days that are days, once, oldest first', () => {
    const second = fc.integer({ min: 1, max: 4_000_000_000 }).map(String);
    const odd = fc.constantFrom('0', '-86400', 'today', '', '1.5', '1e300');
    const count = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom(null, '3', 1.5));
    const counts = fc.dictionary(fc.oneof({ weight: 4, arbitrary: second }, odd), count);
    fc.assert(
      fc.property(counts, (given) => {
        const days = submissionCalendar.parse(JSON.stringify(given));
        const taken = Object.entries(given).filter(
          ([key, value]) => /^[1-9]\d*$/.test(key) && Number.isInteger(value) && Number(value) > 0,
        );
        expect(days.reduce((sum, day) => sum + day.submissions, 0)).toBe(
          taken.reduce((sum, [, value]) => sum + Number(value), 0),
        );
        const dates = days.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(new Set(dates)).toEqual(
          new Set(taken.map(([key]) => new Date(Number(key) * 1_000).toISOString().slice(0, 10))),
        );
      }),
    );
  });
});

describe.skipIf(samples === undefined)("LeetCode's own replies", () => {
  const dataOf = (name: string) => samples?.graphql[name]?.data as Record<string, unknown>;

  test('for today, recent submissions, and a user without contests are understood', () => {
    const { activeDailyCodingChallengeQuestion: daily } = dataOf('questionOfToday');
    expect(activeDailyOperation.parse({ data: { daily }, errors: [] }, 'now')).toEqual({
      date: '2026-08-22',
      slug: 'two-sum',
    });
    const { recentAcSubmissionList: accepted } = dataOf('recentAcSubmissionList');
    const alice = { username: 'alice', withAll: false };
    expect(recentSubmissionsOperation.parse({ data: { accepted }, errors: [] }, alice).accepted).toHaveLength(1);
    const { userContestRanking: contest } = dataOf('userContestRanking.neverAttended');
    expect(parse({ user: USER, contest })?.contestRating).toBeNull();
  });

  test('for an unknown user are understood', () => {
    const { data, errors } = samples!.graphql['matchedUser.unknown']!.body as {
      data: { matchedUser: null };
      errors: { message: string }[];
    };
    const reply = { user: data.matchedUser, contest: null };
    expect(
      parse(
        reply,
        errors.map(({ message }) => ({ field: 'user', message })),
      ),
    ).toBeNull();
  });
});
