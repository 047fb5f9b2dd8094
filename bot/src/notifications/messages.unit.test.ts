import { postForm } from '@leetcord/stand-ins/discord/rest/message-form';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createLogger } from '@leetcord/kit/process/logger';
import { nonceOf } from '../events/nonce.ts';
import type { EventOf, LeetCordEvent } from './documents.ts';
import { createTeller } from './registry.ts';
import { tellInBoth } from '../testing/no-english.ts';
import { TEXTS } from '../texts/texts.ts';

const solved: EventOf<'SubmissionEvent'> = {
  __typename: 'SubmissionEvent',
  id: 'e1',
  cursor: '42',
  at: '2026-11-23T18:30:00.000Z',
  notification: 'SUBMISSION',
  community: { id: 'c1', discordGuildId: '1', language: null, gatherAfter: null, destinations: [], newsHolds: [] },
  shownAs: 'NAME',
  mayBeMentioned: true,
  displayName: null,
  user: { displayName: 'al_ice **bold**' },
  points: 3,
  reason: 'First solve, medium: 3 points.',
  streakDays: null,
  places: [
    { rank: 2, points: 10, contest: null, weekStartsAt: '2026-11-23T00:00:00.000Z' },
    { rank: 1, points: 3, contest: { title: 'Monday *sprint*', format: 'ICPC' }, weekStartsAt: null },
  ],
  submission: {
    language: 'python3',
    problem: {
      slug: 'add-two-numbers',
      number: '2',
      title: 'Add Two Numbers',
      difficulty: 'MEDIUM',
      url: 'https://leetcode.com/problems/add-two-numbers/',
    },
  },
};

const NOW = new Date('2026-11-23T18:31:00.000Z');
const tell = tellInBoth(createTeller(createLogger('test', 'silent')));
const t = TEXTS.en;
const told = (event: LeetCordEvent, now = NOW) => tell(event, { now, t })!.embed;

test('a solved problem is posted with member, problem, difficulty, points and places', () => {
  const { title, url, description, fields, footer } = told(solved);
  expect(title).toBe('2. Add Two Numbers');
  expect(url).toBe('https://leetcode.com/problems/add-two-numbers/');
  expect(description).toBe('**al\\_ice \\*\\*bold\\*\\*** solved it in Python. First solve, medium: 3 points.');
  expect(fields?.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Difficulty: Medium',
    'Points: +3',
    'This week: 🥈 2nd, 10 points',
    'Monday \\*sprint\\*: 🥇 1st, 3 problems',
  ]);
  expect(footer?.text).toBe('LeetCord #42');
  expect(told({ ...solved, streakDays: 30 }).description).toMatch(/points\.\n🔥 \*\*30 days in a row\*\*/);
});

test.for([
  ['2026-11-22T23:59:59.000Z', 'This week'],
  ['2026-11-29T23:59:59.999Z', 'This week'],
  ['2026-11-30T00:00:00.000Z', 'Last week'],
  ['2026-12-06T23:59:59.999Z', 'Last week'],
  ['2026-12-07T00:00:00.000Z', 'Week of 23 November'],
] as const)('told at %s, the week of the solve is "%s"', ([now, name]) => {
  expect(told(solved, new Date(now)).fields?.[2]).toMatchObject({ name, value: '🥈 2nd, 10 points' });
});

test('an event is posted even if the problem and the member cannot be read', () => {
  const submission = { language: 'cpp', problem: null };
  const { title, description } = told({ ...solved, user: null, submission });
  expect(title).toBe('A problem');
  expect(description).toContain('**A member** solved it');
});

test.for([
  ['ANONYMOUS', 'An anonymous member'],
  ['FORMER_MEMBER', 'A former member'],
] as const)('who is shown as %s is told as %s, whatever comes with it', ([shownAs, name]) => {
  for (const user of [null, { displayName: 'Alice' }]) {
    const { description } = told({ ...solved, shownAs, user });
    expect(description).toBe(`**${name}** solved it in Python. First solve, medium: 3 points.`);
  }
});

test('nothing is posted about a member who does not want to be mentioned', () => {
  expect(tell({ ...solved, mayBeMentioned: false }, { now: NOW, t })).toBeNull();
  expect(tell({ ...solved, mayBeMentioned: false, shownAs: 'ANONYMOUS', user: null }, { now: NOW, t })).toBeNull();
});

test('final standings name only members who may be named and mentioned, and tell only the ratings of those', () => {
  const { id, cursor, at, community } = solved;
  const row = (rank: number, shownAs: 'NAME' | 'ANONYMOUS' | 'FORMER_MEMBER', mayBeMentioned: boolean) => {
    const user = shownAs === 'NAME' ? { displayName: `Name ${rank}` } : null;
    const rating = { before: 1_500, after: 1_500 - rank, isProvisional: rank === 1 };
    const rest = { points: 1, solved: 1, displayName: null, cells: [], problems: [] };
    return { node: { rank, shownAs, mayBeMentioned, user, rating, ...rest } };
  };
  const edges = [
    row(1, 'NAME', true),
    row(2, 'NAME', false),
    row(3, 'ANONYMOUS', true),
    row(4, 'ANONYMOUS', false),
    row(5, 'FORMER_MEMBER', false),
  ];
  const contest = { id: 'k1', title: 'Sprint', problemCount: null, standings: { totalCount: 5, edges } };
  const finished: EventOf<'ContestFinishedEvent'> = {
    __typename: 'ContestFinishedEvent',
    id,
    cursor,
    at,
    community,
    notification: 'CONTEST_FINISHED',
    contest,
  };
  expect(told(finished).description).not.toContain('/contest upsolve');
  const withProblems = { ...finished, contest: { ...contest, problemCount: 4 } };
  expect(told(withProblems).description).toMatch(
    /\n\nNot all solved\? `\/contest upsolve` shows what is left for you\.$/,
  );
  expect(told(finished).description?.match(/(?<=\*\*).+(?=\*\*)/g)).toEqual([
    'Name 1',
    'An anonymous member',
    'An anonymous member',
    'An anonymous member',
    'A former member',
  ]);
  expect(told(finished).description?.match(/[\d,]+ →.*/g)).toEqual(['1,500 → 1,499 (−1, provisional)']);
});

test('a post fits Discord whatever its texts are: it is cut between characters, drops an invalid address, and has text in each field', () => {
  const family = '👨‍👩‍👧‍👦';
  const anything = fc.string({
    unit: fc.constantFrom('a', family, '\u2068', '\\\\', '\ud83d', 'e\u0301', '*', ' '),
    maxLength: 7_000,
  });
  fc.assert(
    fc.property(anything, anything, fc.nat(40), (text, url, count) => {
      const { submission, places } = solved;
      const problem = { ...submission.problem!, title: text, url };
      const place = { ...places[1]!, contest: { title: text, format: 'POINTS' } };
      const embed = told({
        ...solved,
        reason: text,
        submission: { ...submission, problem },
        places: Array(count).fill(place),
      });
      expect(postForm.safeParse({ embeds: [embed] }).error).toBeUndefined();
      for (const shown of [embed.title!, embed.description!]) {
        expect(shown.isWellFormed()).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(4_096);
      }
    }),
    { numRuns: 40 },
  );
  const title = told({
    ...solved,
    submission: { ...solved.submission, problem: { ...solved.submission.problem!, title: family.repeat(60) } },
  }).title;
  expect(title).toMatch(/^2\. \u2068(?:👨‍👩‍👧‍👦)+…\u2069$/u);
});

test('final standings show as many members as fit, and how many more there are', () => {
  const { id, cursor, at, community } = solved;
  const standings = (count: number, name: string) => ({
    totalCount: count + 4,
    edges: Array.from({ length: count }, (_, index) => ({
      node: {
        rank: index + 1,
        points: 1,
        solved: 1,
        shownAs: 'NAME' as const,
        mayBeMentioned: true,
        displayName: name,
        user: { displayName: 'The name elsewhere' },
        ...{ cells: [], problems: [], rating: null },
      },
    })),
  });
  const rowsOf = (count: number, name: string) => {
    const contest = { id: 'k1', title: 'Sprint', problemCount: null, standings: standings(count, name) };
    const notification = 'CONTEST_FINISHED' as const;
    const finished = { __typename: 'ContestFinishedEvent' as const, id, cursor, at, community, notification, contest };
    return told(finished).description!.split('\n');
  };
  expect(rowsOf(40, 'Ada')).toHaveLength(41);
  expect(rowsOf(40, 'Ada').at(-1)).toBe('and 4 more');
  const crowded = rowsOf(100, '*'.repeat(40));
  expect(crowded.at(-1)).toBe(`and ${104 - (crowded.length - 1)} more`);
  expect(crowded.length).toBeGreaterThan(30);
});

test('an event of an unknown kind is not posted, and is logged once for each kind', () => {
  const log = createLogger('test', 'silent');
  const warn = vi.spyOn(log, 'warn');
  const tellLogged = createTeller(log);
  for (const [cursor, kind] of Object.entries(['StreakEvent', 'RatingEvent', 'StreakEvent'])) {
    expect(tellLogged({ ...solved, __typename: kind, cursor } as unknown as LeetCordEvent, { now: NOW, t })).toBeNull();
  }
  expect(warn.mock.calls.map(([fields]) => fields)).toEqual([
    { kind: 'StreakEvent', cursor: '0' },
    { kind: 'RatingEvent', cursor: '1' },
  ]);
});

test("an event has one nonce for each channel, within Discord's length limit", () => {
  expect(nonceOf('e1', '2')).toBe(nonceOf('e1', '2'));
  expect(nonceOf('e1', '2')).not.toBe(nonceOf('e1', '3'));
  expect(nonceOf('e1', '2')).toHaveLength(25);
});

test('a reminder of a round of LeetCode tells when it starts and how long it takes, and is not posted once it has started', () => {
  const { id, cursor, at, community } = solved;
  const round = {
    title: 'Weekly Contest 408',
    url: 'https://leetcode.com/contest/weekly-contest-408/',
    startsAt: '2026-11-23T19:30:00.000Z',
    endsAt: '2026-11-23T21:00:00.000Z',
  };
  const reminder: EventOf<'LeetCodeRoundReminderEvent'> = {
    ...{ __typename: 'LeetCodeRoundReminderEvent', id, cursor, at, community, notification: 'LEETCODE_ROUND', round },
  };
  expect(told(reminder)).toMatchObject({
    title: 'Weekly Contest 408 on LeetCode starts soon',
    url: round.url,
    description: 'It starts <t:1795462200:R>, at <t:1795462200:f>, and takes 90 minutes.',
  });
  expect(tell(reminder, { now: new Date(round.startsAt), t })).toBeNull();
});

test('a day of a study plan has its problems, and names who is along and may be named', () => {
  const { id, cursor, at, community } = solved;
  const who = (displayName: string, more: object = {}) => ({
    node: { shownAs: 'NAME', mayBeMentioned: true, displayName: null, user: { displayName }, isAlong: true, ...more },
  });
  const members = [who('Ada'), who('עדה'), who('Ben', { isAlong: false }), who('Cy', { mayBeMentioned: false })];
  const planned = {
    ...{ __typename: 'StudyPlanDayEvent', id, cursor, at, community, notification: 'STUDY_PLAN', date: '2026-11-23' },
    items: [{ slug: 'two-sum', date: '2026-11-23', doneCount: 0, problem: solved.submission.problem }],
    plan: { title: '*Graphs*', memberCount: 4, alongCount: 3, members: { edges: members } },
  } as unknown as EventOf<'StudyPlanDayEvent'>;
  expect(told(planned)).toMatchObject({
    title: String.raw`Plan for Mon 23 Nov: \*Graphs\*`,
    description: expect.stringMatching(
      /^- \[2\. Add Two Numbers\]\(.*\n\n3 of 4 along: Ada, \u2068עדה\u2069\n-# `\/study join`/,
    ) as unknown,
  });
  const problem = { ...solved.submission.problem!, title: 'A'.repeat(100) };
  const full = Array.from({ length: 50 }, () => ({ ...planned.items[0]!, problem }));
  const { description } = told({ ...planned, items: full })!;
  expect(description!.length).toBeLessThanOrEqual(4_096);
  expect(description).toMatch(/\nand \d+ more\n\n3 of 4 along: .*\n-# `\/study join`/);
  const late = { now: new Date(Date.parse(at) + 24 * 3_600_000), t };
  expect(tell(planned, late)).toBeNull();
  expect(tell({ ...planned, plan: null }, { now: NOW, t })).toBeNull();
});

test('the daily challenge of a day is posted on that day only', () => {
  const { id, cursor, at, community } = solved;
  const problem = { ...solved.submission.problem!, acceptanceRate: 48.2, contestRating: null, isPaidOnly: false };
  const daily: EventOf<'DailyChallengeEvent'> = {
    ...{ __typename: 'DailyChallengeEvent', id, cursor, at, community, notification: 'DAILY_CHALLENGE' },
    date: '2026-11-23',
    dailyProblem: { ...problem, tags: [{ name: 'Linked List' }] },
  };
  expect(told(daily)).toMatchObject({
    title: '2. Add Two Numbers',
    url: problem.url,
    description: "LeetCode's daily challenge of 2026-11-23. `/daily` shows who here has solved it.",
    fields: [{ value: 'Medium' }, { value: '48.2 %' }, { value: '||Linked List||' }],
  });
  expect(tell(daily, { now: new Date('2026-11-24T00:00:00Z'), t })).toBeNull();
  expect(tell({ ...daily, dailyProblem: null }, { now: NOW, t })).toBeNull();
});

test('the results of a round of LeetCode name who may be named, leave out what is not known, and say how many more there are', () => {
  const { id, cursor, at, community } = solved;
  const numbers = {
    solved: 4,
    problemCount: 4,
    finishSeconds: 3_492,
    place: 1_234,
    rating: 1_876.4,
    ratingChange: 23.2,
  };
  const member = { shownAs: 'NAME', mayBeMentioned: true, displayName: null, user: { displayName: 'Ada' } } as const;
  const unknown = { problemCount: null, finishSeconds: null, place: null, rating: null, ratingChange: null };
  const resultsOf = (rows: object[], totalCount = rows.length): EventOf<'LeetCodeRoundResultsEvent'> => {
    const edges = rows.map((row) => ({ node: { ...member, ...numbers, ...row } }));
    const round = { title: 'Weekly Contest 408', url: 'https://leetcode.com/', hiddenCount: 2 };
    return {
      ...{ __typename: 'LeetCodeRoundResultsEvent', id, cursor, at, community, notification: 'LEETCODE_ROUND' },
      round: { ...round, results: { totalCount, edges } },
    };
  };
  const rows = [
    {},
    { mayBeMentioned: false },
    { displayName: '**Bob**', finishSeconds: 3_723, place: 20_000, rating: 1_400, ratingChange: -31.7 },
    { user: { displayName: 'Cat' }, ...unknown, solved: 0 },
  ];
  expect(told(resultsOf(rows)).description?.split('\n')).toEqual([
    '1. **Ada** · 4 of 4 solved in 58:12 · place 1,234 · rating 1,876 (+23)',
    '2. **\\*\\*Bob\\*\\*** · 4 of 4 solved in 1:02:03 · place 20,000 · rating 1,400 (-32)',
    '3. **Cat** · 0 solved',
    '',
    'Not named here: 3 members.',
  ]);
  const many = told(resultsOf(Array(100).fill({ displayName: 'ش'.repeat(60) }), 250)).description!;
  expect(many.length).toBeLessThanOrEqual(4_096);
  expect(many).toMatch(/and \d+ more\n\nNot named here: 2 members\.$/);
  expect(tell(resultsOf([{ mayBeMentioned: false }]), { now: NOW, t })).toBeNull();
});

test('the weekly digest names who led, whose streaks run, who is new and the next contest, and nobody who does not want it', () => {
  const { id, cursor, at, community } = solved;
  const who = { shownAs: 'NAME', mayBeMentioned: true, displayName: null, user: { displayName: 'Ada' } } as const;
  const hidden = { ...who, mayBeMentioned: false } as const;
  const event: EventOf<'WeeklyDigestEvent'> = {
    ...{ __typename: 'WeeklyDigestEvent', id, cursor, at, community, notification: 'DIGEST' },
    ...{ weekStartsAt: '2026-11-16T00:00:00Z', weekEndsAt: '2026-11-23T00:00:00Z' },
    leaders: [
      { ...who, rank: 1, points: 12, solved: 4 },
      { ...hidden, rank: 2, points: 1, solved: 1 },
    ],
    ...{ solverCount: 7, streaks: [{ ...who, days: 12, isRecord: true }], newMembers: [hidden, who] },
    nextContest: { title: '*Cup*', startsAt: '2026-12-01T18:00:00Z' },
  };
  const { title, description, fields } = told(event);
  expect(title).toBe('The week of 16 November');
  expect(description).toBe(
    '🥇 **Ada** · 12 points · 4 problems\n🥈 **An anonymous member** · 1 point · 1 problem\nand 5 more',
  );
  expect(fields?.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Streaks: 🔥 **Ada**: 12 days, a record of their own',
    'New here: **Ada**',
    'Next contest: **\\*Cup\\*** starts <t:1796148000:R>: <t:1796148000:f>.',
  ]);
  const { picture, description: label } = tell(event, { now: NOW, t })!.picture!;
  expect(picture).toMatchObject({
    kind: 'BOARD_CARD',
    title,
    rows: [{ name: 'Ada' }, { name: 'An anonymous member' }],
  });
  expect(label).toBe(
    'The week of 16 November, 7 members: 1. Ada, 12 points · 4 problems; 2. An anonymous member, 1 point · 1 problem',
  );
  const quiet = { ...event, leaders: [], solverCount: 0 };
  expect(tell(quiet, { now: NOW, t })!.picture).toBeUndefined();
  const nothing = { leaders: [], streaks: [], newMembers: [hidden], nextContest: null };
  expect(tell({ ...event, ...nothing }, { now: NOW, t })).toBeNull();
  expect(told({ ...event, weekEndsAt: '2026-11-30T00:00:00Z' }).title).toBe('The week of 16 November so far');
});
