import { describe, expect, test } from 'vitest';
import { samples, shapeOf, startForTest } from '../testing/stand-in.ts';

describe('problems', () => {
  test('are found by slug; an unknown slug is null, without an error', async () => {
    const { query } = await startForTest();
    const document = 'query ($slug: String!) { question(titleSlug: $slug) { questionId difficulty acRate content } }';
    expect((await query(document, { slug: 'binary-search' })).body).toEqual({
      data: {
        question: { questionId: '792', difficulty: 'Easy', acRate: expect.any(Number), content: expect.any(String) },
      },
    });
    expect(await query(document, { slug: 'none' })).toMatchObject({ status: 200, body: { data: { question: null } } });
    expect((await query(document, { slug: 'none' })).body).not.toHaveProperty('errors');
    const { data } = (await query(document, { slug: 'two-sum-iii-data-structure-design' })).body;
    expect(data).toMatchObject({ question: { content: null } });
  });

  test('are listed at most 100 in a page of the older list', async () => {
    const { query } = await startForTest();
    const list = async (variables: object) => {
      const { body } = await query<{ list: { totalNum: number; data: { titleSlug: string }[] } }>(
        `query ($limit: Int, $skip: Int, $filters: QuestionListFilterInput) {
          list: questionList(categorySlug: "", limit: $limit, skip: $skip, filters: $filters) {
            totalNum data { titleSlug difficulty topicTags { slug } }
          }
        }`,
        variables,
      );
      return body.data!.list;
    };
    const first = await list({ limit: 10_000 });
    expect(first.data).toHaveLength(100);
    expect((await list({ limit: 2, skip: 99 })).data[0]).toEqual(first.data[99]);
    const filters = { difficulty: 'HARD', tags: ['stack'], searchKeywords: 'water' };
    expect(await list({ filters })).toMatchObject({ totalNum: 1, data: [{ titleSlug: 'trapping-rain-water' }] });
  });

  test('have upper-case difficulties and rates from 0 to 1 in the newer list, which gives all at once', async () => {
    const { query, control } = await startForTest();
    const all = await control.problems();
    const list = async (variables: object) => {
      type List = { questions: Record<string, unknown>[]; totalLength: number; hasMore: boolean };
      const { body } = await query<{ list: List }>(
        `query ($limit: Int, $filters: QuestionFilterInput, $sortBy: QuestionSortByInput) {
          list: problemsetQuestionListV2(limit: $limit, filters: $filters, sortBy: $sortBy) {
            questions { id titleSlug difficulty paidOnly acRate } totalLength hasMore
          }
        }`,
        variables,
      );
      return body.data!.list;
    };
    expect(await list({ limit: 10_000 })).toMatchObject({ totalLength: all.length, hasMore: false });
    expect((await list({ limit: 10_000 })).questions).toHaveLength(all.length);
    const [first] = (await list({ limit: 1 })).questions;
    expect(first).toMatchObject({ id: 1, difficulty: 'EASY', acRate: all[0]!.acRate / 100 });
    expect((await list({ limit: 1 })).hasMore).toBe(true);
    const found = await list({
      filters: {
        filterCombineType: 'ALL',
        premiumFilter: { premiumStatus: ['NOT_PREMIUM'], operator: 'IS' },
        difficultyFilter: { difficulties: ['EASY', 'MEDIUM'], operator: 'IS_NOT' },
      },
      sortBy: { sortField: 'FRONTEND_ID', sortOrder: 'DESCENDING' },
    });
    expect(found.questions[0]).toMatchObject({ titleSlug: 'minimum-interval-to-include-each-query' });
    expect(found.totalLength).toBe(all.filter((it) => it.difficulty === 'Hard' && !it.isPaidOnly).length);
  });

  test('of the day belong to the UTC day, in the shape of the real reply', async () => {
    const { query } = await startForTest({ clock: { now: () => new Date('2026-11-23T23:59:59Z') } });
    const { body } = await query(`{ activeDailyCodingChallengeQuestion { date userStatus link question {
      acRate difficulty freqBar frontendQuestionId: questionFrontendId isFavor paidOnly: isPaidOnly status title titleSlug
      hasVideoSolution hasSolution topicTags { name id slug } } } }`);
    expect(body.data).toMatchObject({ activeDailyCodingChallengeQuestion: { date: '2026-11-23', userStatus: null } });
    if (samples) expect(shapeOf(body)).toEqual(shapeOf(samples.graphql['questionOfToday']));
  });
});

test('of past days come by month, up to today; today is the same both ways', async () => {
  const { query } = await startForTest({ clock: { now: () => new Date('2026-11-03T00:00:00Z') } });
  const document = `query ($year: Int!, $month: Int!) {
    today: activeDailyCodingChallengeQuestion { date question { titleSlug } }
    month: dailyCodingChallengeV2(year: $year, month: $month) { challenges { date question { titleSlug } } }
  }`;
  type Day = { date: string; question: { titleSlug: string } };
  const days = async (year: number, month: number) => {
    const { body } = await query<{ today: Day; month: { challenges: Day[] } }>(document, { year, month });
    return { today: body.data!.today, days: body.data!.month.challenges };
  };
  const november = await days(2026, 11);
  expect(november.days.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
  expect(november.days[2]).toEqual(november.today);
  expect((await days(2024, 2)).days).toHaveLength(29);
  expect((await days(2020, 3)).days).toEqual([]);
  expect((await days(2026, 12)).days).toEqual([]);
});

describe('users', () => {
  test('are found in any case and written in their own; an unknown one is an error with status 200', async () => {
    const { query, control } = await startForTest();
    await control.putAccount({ username: 'Alice_Codes', aboutMe: 'hello' });
    const document = 'query ($name: String!) { matchedUser(username: $name) { username profile { aboutMe } } }';
    expect((await query(document, { name: 'alice_codes' })).body.data).toEqual({
      matchedUser: { username: 'Alice_Codes', profile: { aboutMe: 'hello' } },
    });
    const unknown = await query(document, { name: 'nobody' });
    expect(unknown).toMatchObject({
      status: 200,
      body: { data: { matchedUser: null }, errors: [{ message: 'That user does not exist.', path: ['matchedUser'] }] },
    });
    if (samples) expect(shapeOf(unknown.body)).toEqual(shapeOf(samples.graphql['matchedUser.unknown']!.body));
  });

  test('have solved counts that rise only with a new problem, and late where that is switched on', async () => {
    const { query, control } = await startForTest();
    await control.putAccount({ username: 'alice' });
    const counts = async () => {
      type Counts = { matchedUser: { submitStatsGlobal: { acSubmissionNum: { count: number }[] } } };
      const { body } = await query<Counts>(
        '{ matchedUser(username: "alice") { submitStatsGlobal { acSubmissionNum { difficulty count } } } }',
      );
      return body.data!.matchedUser.submitStatsGlobal.acSubmissionNum.map(({ count }) => count);
    };
    await control.submit({ username: 'alice', slug: 'two-sum', status: 'Wrong Answer' });
    expect(await counts()).toEqual([0, 0, 0, 0]);
    await control.submit({ username: 'alice', slug: 'two-sum' });
    await control.submit({ username: 'alice', slug: 'two-sum' });
    await control.submit({ username: 'alice', slug: '3sum' });
    expect(await counts()).toEqual([2, 1, 1, 0]);
    await control.setOptions({ countsLagMs: 60_000 });
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  test('have a calendar of their submissions, in UTC days and as JSON in a string, and their streak of days', async () => {
    const { query, control } = await startForTest({ clock: { now: () => new Date('2026-11-23T00:30:00Z') } });
    await control.putAccount({ username: 'alice' });
    for (const at of ['2026-11-22T23:59:59Z', '2026-11-22T00:00:00Z', '2026-11-21T12:00:00Z', '2025-02-01T12:00:00Z']) {
      await control.submit({ username: 'alice', slug: 'two-sum', at: Date.parse(at) });
    }
    const { body } = await query<{ matchedUser: Record<'last' | 'then', { submissionCalendar: string }> }>(
      `{ matchedUser(username: "alice") {
        last: userCalendar { activeYears streak totalActiveDays submissionCalendar }
        then: userCalendar(year: 2025) { streak totalActiveDays submissionCalendar }
      } }`,
    );
    const { last, then } = body.data!.matchedUser;
    const seconds = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1_000;
    expect(last).toMatchObject({ activeYears: [2025, 2026], streak: 2, totalActiveDays: 2 });
    expect(JSON.parse(last.submissionCalendar)).toEqual({ [seconds('2026-11-21')]: 1, [seconds('2026-11-22')]: 2 });
    expect(then).toMatchObject({ streak: 2, totalActiveDays: 1 });
    expect(JSON.parse(then.submissionCalendar)).toEqual({ [seconds('2025-02-01')]: 1 });
  });

  test('have the badges and the contest ranking that they were given, else none', async () => {
    const { query, control } = await startForTest();
    const badges = [{ id: '1', name: 'a', displayName: '50 Days', icon: '/static/a.png', creationDate: '2026-02-03' }];
    const contestRanking = {
      attendedContestsCount: 3,
      rating: 1_612.5,
      globalRanking: 90_000,
      totalParticipants: 700_000,
      topPercentage: 12.3,
      badge: { name: 'Knight' },
    };
    await control.putAccount({ username: 'alice', badges, contestRanking });
    await control.putAccount({ username: 'bob' });
    const of = async (name: string) =>
      (
        await query(
          `query ($name: String!) {
            matchedUser(username: $name) { badges { id name displayName icon creationDate } }
            userContestRanking(username: $name) {
              attendedContestsCount rating globalRanking totalParticipants topPercentage badge { name }
            }
          }`,
          { name },
        )
      ).body.data;
    expect(await of('alice')).toEqual({ matchedUser: { badges }, userContestRanking: contestRanking });
    expect(await of('bob')).toEqual({ matchedUser: { badges: [] }, userContestRanking: null });
  });

  test('see their own account by their cookie', async () => {
    const { query, signIn } = await startForTest();
    const status = async () =>
      (await query('{ userStatus { userId isSignedIn isPremium username avatar } }')).body.data?.['userStatus'];
    expect(await status()).toEqual({
      userId: null,
      isSignedIn: false,
      isPremium: null,
      username: '',
      avatar: null,
    });
    await signIn('Alice');
    expect(await status()).toMatchObject({ userId: expect.any(Number), isSignedIn: true, username: 'Alice' });
  });
});

describe('contests', () => {
  const clock = { now: () => new Date('2026-11-24T12:00:00Z') };
  const CONTEST = `query ($slug: String!) { contest(titleSlug: $slug) {
    title titleSlug startTime duration questions { title titleSlug credit }
  } }`;
  const HISTORY = `query ($name: String!) { userContestRanking(username: $name) { rating } userContestRankingHistory(username: $name) {
    attended rating ranking trendDirection problemsSolved totalProblems finishTimeInSeconds contest { title startTime }
  } }`;

  test('come at the real times, with four questions once they have started; an unknown one is null', async () => {
    const { query } = await startForTest({ clock });
    const ask = async (slug: string) => (await query(CONTEST, { slug })).body.data?.['contest'];
    expect(await ask('weekly-contest-400')).toMatchObject({
      ...{ title: 'Weekly Contest 400', startTime: 1_717_295_400, duration: 5_400 },
      questions: [{ credit: 3 }, { credit: 4 }, { credit: 5 }, { credit: 6 }],
    });
    expect(await ask('weekly-contest-530')).toMatchObject({ titleSlug: 'weekly-contest-530', questions: [] });
    expect(await ask('weekly-contest-600')).toBeNull();
    expect(await ask('two-sum')).toBeNull();
    const { body } = await query('{ upcomingContests { titleSlug startTime duration isVirtual } }');
    expect(body.data).toMatchObject({
      upcomingContests: [{ titleSlug: 'weekly-contest-530' }, { titleSlug: 'biweekly-contest-197' }],
    });
  });

  test('are in a history from the first on that is rated, also those of who never took part', async () => {
    const { query, control } = await startForTest({ clock });
    const own = { titleSlug: 'weekly-contest-500', ranking: 90, problemsSolved: 4, finishTimeInSeconds: 2_000 };
    await control.putAccount({ username: 'alice', attendedRounds: [{ ...own, rating: 1_620 }] });
    await control.putAccount({ username: 'bob' });
    interface Row {
      attended: boolean;
      rating: number;
      contest: { title: string };
    }
    const historyOf = (name: string) => query<{ userContestRankingHistory: Row[] }>(HISTORY, { name });
    const { userContestRankingHistory: rows } = (await historyOf('alice')).body.data!;
    expect(rows.at(-1)).toMatchObject({ attended: false, rating: 1_620, contest: { title: 'Weekly Contest 528' } });
    expect(rows.filter(({ attended }) => attended)).toMatchObject([
      { ranking: 90, trendDirection: 'UP', contest: { title: 'Weekly Contest 500' } },
    ]);
    if (samples) {
      const { body } = await historyOf('bob');
      expect(shapeOf(body)).toEqual(shapeOf(samples.graphql['userContestRanking.neverAttended']));
    }
  });
});

describe('recent submissions', () => {
  test('are the 20 newest, with times as strings of seconds; an unknown user has none', async () => {
    const { query, control } = await startForTest();
    await control.putAccount({ username: 'alice' });
    for (let minute = 0; minute < 25; minute += 1) {
      const status = minute === 24 ? 'Wrong Answer' : 'Accepted';
      await control.submit({ username: 'alice', slug: 'two-sum', status, at: 1_790_000_000_999 + minute * 60_000 });
    }
    await control.submit({ username: 'alice', slug: '3sum', at: 1_780_000_000_000 });
    const recent = async (username: string, limit: number) => {
      const { body } = await query<Record<'ac' | 'all', Record<string, string>[]>>(
        `query ($username: String!, $limit: Int) {
          ac: recentAcSubmissionList(username: $username, limit: $limit) { id title titleSlug timestamp statusDisplay lang }
          all: recentSubmissionList(username: $username, limit: $limit) { titleSlug statusDisplay }
        }`,
        { username, limit },
      );
      return body.data!;
    };
    const { ac, all } = await recent('ALICE', 100);
    expect([ac.length, all.length]).toEqual([20, 20]);
    expect(ac[0]).toMatchObject({ titleSlug: 'two-sum', timestamp: String(1_790_000_000 + 23 * 60) });
    expect(all[0]).toMatchObject({ statusDisplay: 'Wrong Answer' });
    expect([...ac, ...all].map(({ titleSlug }) => titleSlug)).not.toContain('3sum');
    if (samples) {
      const { recentAcSubmissionList } = samples.graphql['recentAcSubmissionList']!.data as Record<string, unknown>;
      expect(shapeOf(ac)).toEqual(shapeOf(recentAcSubmissionList));
    }
    expect(await recent('nobody', 20)).toEqual({ ac: [], all: [] });
  });

  test('show their details only to their author, by ids past 2^31', async () => {
    const leetcode = await startForTest();
    await leetcode.signIn('alice');
    const { submission_id: id } = (await leetcode.submit('# mine')).body;
    const details = async () =>
      (
        await leetcode.query(
          'query ($id: ID!) { submissionDetails(submissionIdV2: $id) { code statusCode user { username } } }',
          { id },
        )
      ).body.data?.['submissionDetails'];
    expect(await details()).toEqual({ code: '# mine', statusCode: 10, user: { username: 'alice' } });
    await leetcode.signIn('bob');
    expect(await details()).toBeNull();
  });
});

test('a document that does not fit the schema gets 400 and no data', async () => {
  const { query, request } = await startForTest();
  for (const document of [
    '{ question(titleSlug: "two-sum") { slug } }',
    '{',
    'query ($a: Int!) { userStatus { a } }',
  ]) {
    const { status, body } = await query(document);
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: expect.arrayContaining([{ message: expect.any(String), locations: expect.any(Array) }]),
    });
  }
  expect(await request('POST', '/graphql', {})).toMatchObject({ status: 400, type: expect.stringMatching('json') });
});
