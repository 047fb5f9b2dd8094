import { text } from '@leetcord/kit/testing/limits';
import { describe, expect, test, vi } from 'vitest';
import type { KeyReply, Operation } from '../operation.ts';
import { contestHistoryOperation } from './contest-history.ts';
import { contestOperation } from './contest.ts';
import { activeDailyOperation } from './active-daily.ts';
import { dailyMonthOperation } from './daily-month.ts';
import { problemListOperation, problemListV2Operation } from './problem-list.ts';
import { problemOperation } from './problem.ts';
import { profileOperation } from './profile.ts';
import { publicProfileOperation } from './public-profile.ts';
import { recentSubmissionsOperation } from './recent-submissions.ts';
import { upcomingContestsOperation } from './upcoming-contests.ts';
import { userLookOperation } from './user-look.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** What may stand in place of any value; undefined leaves it out. */
const ODD_VALUES: (Json | undefined)[] = [
  ...[undefined, null, true, [], {}, [null], { easy: null }],
  ...[-1, 0, 0.5, 2 ** 31, 2 ** 53, 1e300, -1e300],
  ...['', ' ', '0', '-1', '1.5', 'NaN', 'null', 'Infinity', '1790000000000', '9'.repeat(400)],
  ...['x'.repeat(100_000), '\u202eevil', '\u0000', '\ud800', '__proto__', '👩‍👩‍👧', '<@1>', 'javascript:alert(1)'],
];

const TAGS = [
  { name: 'Array', slug: 'array' },
  { name: 'Hash Table', slug: 'hash-table' },
];
const question = (slug: string) => ({
  ...{ questionId: '1', questionFrontendId: '1', title: 'Two Sum', titleSlug: slug, difficulty: 'Easy' },
  ...{ isPaidOnly: false, acRate: 58.04, topicTags: TAGS },
});
const questionV2 = (slug: string) => ({ ...question(slug), id: 1, paidOnly: false });
const row = (id: string) => ({
  ...{ id, titleSlug: 'two-sum', timestamp: '1790000000', statusDisplay: 'Accepted', lang: 'cpp' },
});
const submitStatsGlobal = {
  acSubmissionNum: ['All', 'Easy', 'Medium', 'Hard'].map((difficulty) => ({ difficulty, count: 6 })),
};
const ratedContest = (startTime: number) => ({
  ...{ attended: true, rating: 1_612.5, ranking: 900, problemsSolved: 3, totalProblems: 4, finishTimeInSeconds: 3_600 },
  contest: { title: 'Weekly Contest 408', startTime },
});
const day = (date: string) => ({ date, question: { titleSlug: 'two-sum' } });
const lists = { accepted: [row('1'), row('2')], all: [row('1'), row('2')] };
/** A valid reply with all fields that an operation reads, and those of them that are required. */
function reading<K, T>(operation: Operation<K, T>, data: KeyReply['data'], needed: string[]) {
  const parse = (given: KeyReply['data'], noteDrift = vi.fn()): unknown =>
    operation.parse({ data: given, errors: [] }, operation.example, noteDrift);
  return { name: operation.name, parse, data, needed };
}

const READINGS = [
  reading(activeDailyOperation, { daily: day('2026-11-23') }, [
    ...['daily', 'daily.date', 'daily.question', 'daily.question.titleSlug'],
  ]),
  reading(dailyMonthOperation, { month: { challenges: [day('2026-11-01'), day('2026-11-02')] } }, [
    ...['month', 'month.challenges'],
  ]),
  reading(problemOperation, { question: question('two-sum') }, [
    ...['question', 'question.titleSlug', 'question.difficulty'],
  ]),
  reading(problemListOperation, { list: { totalNum: 2, data: [question('two-sum'), question('3sum')] } }, [
    ...['list', 'list.totalNum', 'list.data'],
  ]),
  reading(
    problemListV2Operation,
    { list: { totalLength: 2, questions: [questionV2('two-sum'), questionV2('3sum')] } },
    [...['list', 'list.totalLength', 'list.questions']],
  ),
  reading(profileOperation, { user: { username: 'alice', profile: { aboutMe: 'hello' }, submitStatsGlobal } }, [
    ...['user', 'user.username', 'user.profile', 'user.profile.aboutMe', 'user.submitStatsGlobal'],
  ]),
  reading(
    publicProfileOperation,
    {
      user: {
        ...{ username: 'alice', submitStatsGlobal },
        profile: { realName: 'Alice', userAvatar: '/a.png', countryName: 'Chile', ranking: 7 },
        badges: [{ id: '7', name: 'Knight', displayName: 'Knight', icon: '/b.png', creationDate: '2026-05-06' }],
        userCalendar: { streak: 3, submissionCalendar: '{"1790035200": 2}' },
      },
      contest: {
        ...{ attendedContestsCount: 4, rating: 1612.5, globalRanking: 9, topPercentage: 12.3 },
        badge: { name: 'Knight' },
      },
    },
    ['user', 'user.username'],
  ),
  reading(
    contestOperation,
    {
      contest: {
        ...{ titleSlug: 'weekly-contest-408', startTime: 1_722_133_800, duration: 5_400 },
        questions: [{ titleSlug: 'two-sum', credit: 3 }],
      },
    },
    [...['contest', 'contest.titleSlug', 'contest.questions', 'contest.questions.0'], 'contest.questions.0.titleSlug'],
  ),
  reading(
    upcomingContestsOperation,
    {
      contests: ['weekly-contest-530', 'biweekly-contest-197'].map((titleSlug) => ({
        ...{ titleSlug, title: 'Weekly Contest 530', startTime: 1_795_919_400, duration: 5_400 },
      })),
    },
    ['contests'],
  ),
  reading(
    contestHistoryOperation,
    {
      user: { username: 'alice' },
      history: [ratedContest(1_722_133_800), ratedContest(1_722_738_600)],
    },
    ['history'],
  ),
  reading(recentSubmissionsOperation, lists, ['accepted']),
  reading(userLookOperation, { ...lists, user: { submitStatsGlobal } }, ['accepted', 'user', 'user.submitStatsGlobal']),
];

/** The paths of all values in a reply, such as `user.badges.0.icon`. */
function placesIn(value: unknown, prefix: string[] = []): string[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const deeper = inner.flatMap(([name, part]) => placesIn(part, [...prefix, name]));
  return prefix.length === 0 ? deeper : [prefix, ...deeper];
}

function withOdd(value: unknown, [name, ...rest]: string[], odd: Json | undefined): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[name!] = rest.length === 0 ? odd : withOdd(copy[name!], rest, odd);
  return JSON.parse(JSON.stringify(copy)) as unknown;
}

/** Whether GraphQL can write it: no number beyond its `Int`, no day beyond four digits of a year. */
function expectWritable(value: unknown): void {
  if (typeof value === 'number') expect(Math.abs(value)).toBeLessThan(2 ** 31);
  else if (value instanceof Date)
    expect(value.getUTCFullYear()).toSatisfy((year: number) => year >= 2010 && year <= 2100);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) expectWritable(part);
}

describe.each(READINGS)('an odd value in a reply of $name', ({ parse, data, needed }) => {
  /** The counts belong together: those of one difficulty say nothing without the others. */
  const isNeeded = (path: string) =>
    needed.some((need) => path === need || (need.endsWith('submitStatsGlobal') && path.startsWith(`${need}.`)));

  test('fails the answer where it is required, else leaves a part out; it never does anything else', () => {
    expect(parse(data)).toBeTruthy();
    for (const place of placesIn(data)) {
      const path = place.join('.');
      for (const odd of ODD_VALUES) {
        let answer: unknown;
        try {
          answer = parse(withOdd(data, place, odd) as KeyReply['data']);
        } catch (error) {
          expect(error, path).toMatchObject({ failure: 'schema-changed' });
          expect(isNeeded(path), `${path} is ${JSON.stringify(odd)?.slice(0, 50)}`).toBe(true);
          continue;
        }
        expectWritable(answer);
      }
    }
  });
});

const calendar = (submissions: number) => JSON.stringify({ 1_790_035_200: submissions });

/** The most that is believed of a value in a reply: its place, that amount, and what it is like with an amount. */
const MOST: [operation: string, place: string, most: number, value: (amount: number) => Json][] = [
  ['Problems', 'question.questionId', 20, text],
  ['Problems', 'question.questionFrontendId', 20, text],
  ['Problems', 'question.title', 300, text],
  ['Problems', 'question.acRate', 100, Number],
  ['Problems', 'question.topicTags.0.name', 100, text],
  ['Problems', 'question.topicTags.0.slug', 100, text],
  ['PublicProfiles', 'user.username', 300, text],
  ['PublicProfiles', 'user.profile.realName', 300, text],
  ['PublicProfiles', 'user.profile.userAvatar', 2_000, (length) => `/${text(length - 1)}`],
  ['PublicProfiles', 'user.badges.0.id', 300, text],
  ['PublicProfiles', 'user.submitStatsGlobal.acSubmissionNum.0.count', 100_000, Number],
  ['PublicProfiles', 'user.userCalendar.submissionCalendar', 100_000, calendar],
  ['PublicProfiles', 'contest.rating', 10_000, Number],
  ['PublicProfiles', 'contest.topPercentage', 100, Number],
  ['Contests', 'contest.duration', 28 * 86_400, Number],
  ['Contests', 'contest.questions.0.credit', 1_000, Number],
  ['UpcomingContests', 'contests.0.title', 200, text],
  ['ContestHistories', 'history.0.rating', 10_000, Number],
  ['ContestHistories', 'history.0.problemsSolved', 100, Number],
  ['ProblemList', 'list.totalNum', 100_000, Number],
  ['RecentSubmissions', 'accepted.0.lang', 40, text],
  ['RecentSubmissions', 'accepted.0.id', 20, (digits) => '7'.repeat(digits)],
  ['RecentSubmissions', 'accepted.0.timestamp', 12, (digits) => '1790000000'.padStart(digits, '0')],
];

test.each(MOST)('in a reply of %s, %s is believed up to %d', (operation, place, most, value) => {
  const { parse, data } = READINGS.find(({ name }) => name === operation)!;
  const answerTo = (given: Json) => {
    try {
      return parse(withOdd(data, place.split('.'), given) as KeyReply['data']);
    } catch {
      return 'refused';
    }
  };
  const without = answerTo(null);
  expect(answerTo(value(most))).not.toEqual(without);
  expect(answerTo(value(most + 1))).toEqual(without);
});
