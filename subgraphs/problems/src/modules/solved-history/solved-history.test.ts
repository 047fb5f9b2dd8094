import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';

const HOUR_MS = 60 * 60_000;

let standIn: LeetCodeStandIn;
let leetcode: ReturnType<typeof createLeetCodeControl>;
let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
let serviceToken: string;
let now = new Date('2026-11-30T12:00:00Z');

beforeAll(async () => {
  const clock = { now: () => now };
  standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, clock });
  leetcode = createLeetCodeControl(standIn.url);
  problems = await startProblemsUnderTest(standIn.url, { clock });
  serviceToken = await problems.tokenWith('problems:pick', 'users:forget', 'users:export', 'submissions:confirm');
});
afterAll(async () => {
  await problems.close();
  await standIn.stop();
});

const wait = (ms: number) => (now = new Date(now.getTime() + ms));
const HISTORY = 'consentedAt problemCount readAt isReadDue';
interface Shown {
  consentedAt: string;
  problemCount: number;
  readAt: string | null;
  isReadDue: boolean;
}
interface Outcome {
  __typename: string;
  message?: string;
  field?: string;
  solvedHistory?: Shown | null;
}

/** A user with their browser. */
const browserOf = async (userId: string, leetcodeName?: string) => {
  const token = await problems.userToken(userId, leetcodeName);
  const ask = async <T>(query: string, variables: object = {}) => {
    const { data, errors } = await problems.query<T>(query, variables, token);
    expect(errors).toBeUndefined();
    return data;
  };
  const change = async (field: string, input: object) => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
    const { result } = await ask<{ result: Outcome }>(
      `mutation ($input: ${type}Input!) { result: ${field}(input: $input) {
        __typename ... on UserError { message } ... on InvalidInputError { field }
        ... on ${type}Success { solvedHistory { ${HISTORY} } } } }`,
      { input },
    );
    return result;
  };
  return {
    mine: async () =>
      (await ask<{ mySolvedHistory: Shown | null }>(`{ mySolvedHistory { ${HISTORY} } }`)).mySolvedHistory,
    consent: (isGiven = true) => change('setSolvedHistoryConsent', { isGiven }),
    add: (problemSlugs: string[], { isComplete = true, leetcodeUsername = leetcodeName ?? 'nobody' } = {}) =>
      change('addToSolvedHistory', { leetcodeUsername, problemSlugs, isComplete }),
  };
};
const solvedBy = async (userIds: string[], among?: string[]) => {
  const query =
    'query ($userIds: [ID!]!, $among: [ID!]) { problemsOfSolvedHistories(userIds: $userIds, among: $among) }';
  const { data } = await problems.query<{ problemsOfSolvedHistories: string[] }>(
    query,
    { userIds, among },
    serviceToken,
  );
  return data.problemsOfSolvedHistories.toSorted();
};

test('a solved history is kept only with consent, in any chunks, and is due again a day after it was added as a whole', async () => {
  const ann = await browserOf('ann', 'Ann_Codes');
  expect(await ann.mine()).toBeNull();
  expect((await ann.add(['two-sum'])).__typename).toBe('NoSolvedHistoryConsentError');
  expect((await ann.consent()).solvedHistory).toMatchObject({ problemCount: 0, readAt: null, isReadDue: true });
  expect((await ann.add(['two-sum', '3sum'], { isComplete: false })).solvedHistory).toMatchObject({ isReadDue: true });
  // Sent again, after its answer was lost, and by two browsers at once.
  await Promise.all([
    ann.add(['3sum', 'two-sum'], { isComplete: false }),
    ann.add(['climbing-stairs'], { isComplete: false }),
    ann.add(['edit-distance'], { isComplete: false }),
  ]);
  wait(1_000);
  const whole = (await ann.add(['valid-parentheses'], { leetcodeUsername: 'ann_codes' })).solvedHistory;
  expect(whole).toMatchObject({ problemCount: 5, readAt: now.toISOString(), isReadDue: false });
  // To consent again begins nothing anew.
  expect((await ann.consent()).solvedHistory).toEqual(whole);
  wait(24 * HOUR_MS);
  expect(await ann.mine()).toMatchObject({ problemCount: 5, isReadDue: true });
  wait(-72 * HOUR_MS);
  expect(await ann.mine()).toMatchObject({ isReadDue: true });
});

test('a list of another LeetCode account, of no problems, or too long is refused, and what is kept stays', async () => {
  const ben = await browserOf('ben', 'ben_codes');
  await ben.consent();
  await ben.add(['two-sum']);
  expect(await ben.add(['3sum'], { leetcodeUsername: 'cal_codes' })).toMatchObject({
    field: 'leetcodeUsername',
    message: 'This list is of cal_codes on LeetCode, but you proved ben_codes: sign in to LeetCode as ben_codes.',
  });
  expect(await ben.add(['$where'])).toMatchObject({ __typename: 'InvalidInputError' });
  expect(await (await browserOf('dan')).consent()).toMatchObject({ field: 'isGiven' });
  const forged = Object.fromEntries(Array.from({ length: 9_999 }, (_, index) => [`forged-${index}`, now]));
  const kept = problems.db.collection<{ _id: string }>('solved_histories');
  await kept.updateOne({ _id: 'ben' }, { $set: { solved: forged } });
  expect((await ben.add(['two-sum'])).__typename).toBe('AddToSolvedHistorySuccess');
  expect(await ben.add(['3sum'])).toMatchObject({ field: 'problemSlugs' });
  expect(await ben.mine()).toMatchObject({ problemCount: 10_000 });
  // Only LeetCode's problems reach a picker.
  expect(await solvedBy(['ben'])).toEqual(['two-sum']);
});

test('pickers get what any of some users has solved, of some problems or all, and a user without consent adds nothing', async () => {
  const [eva, fin] = [await browserOf('eva', 'eva_codes'), await browserOf('fin', 'fin_codes')];
  for (const one of [eva, fin]) await one.consent();
  await eva.add(['two-sum', '3sum']);
  await fin.add(['3sum', 'climbing-stairs']);
  expect(await solvedBy(['eva', 'fin', 'nobody'])).toEqual(['3sum', 'climbing-stairs', 'two-sum']);
  expect(await solvedBy(['eva', 'fin'], ['two-sum', 'climbing-stairs', 'edit-distance'])).toEqual([
    'climbing-stairs',
    'two-sum',
  ]);
  expect(await solvedBy(['eva'], [])).toEqual([]);
  await fin.consent(false);
  expect(await fin.mine()).toBeNull();
  expect(await solvedBy(['eva', 'fin'])).toEqual(['3sum', 'two-sum']);
  expect((await fin.add(['3sum'])).__typename).toBe('NoSolvedHistoryConsentError');
});

test('a solved history ends with the LeetCode name, and with the account, whatever is in flight then', async () => {
  const gus = await browserOf('gus', 'gus_codes');
  await gus.consent();
  await gus.add(['two-sum']);
  const renamed = await browserOf('gus', 'other_codes');
  expect((await renamed.add(['3sum'])).__typename).toBe('NoSolvedHistoryConsentError');
  expect(await renamed.mine()).toBeNull();
  expect(await solvedBy(['gus'])).toEqual([]);
  await renamed.consent();
  await renamed.add(['3sum']);
  const exported = `{ exportLeetCodeUser(username: "other_codes", userId: "gus") }`;
  const { data } = await problems.query<{ exportLeetCodeUser: object }>(exported, {}, serviceToken);
  expect(data.exportLeetCodeUser).toMatchObject({ solvedHistory: { addedAt: { '3sum': now.toISOString() } } });
  await problems.query(
    'mutation { forgetLeetCodeUser(input: { username: "other_codes", userId: "gus" }) { username } }',
    {},
    serviceToken,
  );
  expect((await renamed.add(['3sum'])).__typename).toBe('NoSolvedHistoryConsentError');
  const late = 'mutation { setSolvedHistoryConsent(input: { isGiven: true }) { __typename } }';
  const token = await problems.userToken('gus', 'other_codes');
  expect((await problems.query(late, {}, token)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const kept = await problems.db.collection<{ _id: string }>('solved_histories').findOne({ _id: 'gus' });
  expect(kept).toEqual({ _id: 'gus', forgottenAt: now, expireAt: expect.any(Date) });
});

test('a solve is a repeat when the history had its problem before, and as new as ever when the history tells of it only after', async () => {
  await leetcode.putAccount({ username: 'hal_codes' });
  const sweep = '{ sweepRecentSubmissions(usernames: ["hal_codes"]) { username } }';
  await problems.query(sweep, {}, serviceToken);
  const hal = await browserOf('hal', 'hal_codes');
  await hal.consent();
  await hal.add(['two-sum']);
  wait(2 * HOUR_MS);
  const submit = async (slug: string) => {
    const { submissionId } = await leetcode.submit({ username: 'hal_codes', slug });
    return { submissionId, problemSlug: slug, verdict: 'ACCEPTED' };
  };
  // The count rises, as LeetCode's stand-in never saw the first solve: without the history it would be new.
  const claims = [await submit('two-sum'), await submit('3sum')];
  // The browser reads the list right then, before anybody looks at the solves.
  await hal.add(['two-sum', '3sum']);
  const query = `query ($claims: [SubmissionClaim!]!) { confirmSubmissions(users: [{ username: "hal_codes", claims: $claims }]) {
    confirmations { confirmed { novelty } } } }`;
  const { data } = await problems.query<{
    confirmSubmissions: { confirmations: { confirmed: { novelty: string } }[] }[];
  }>(query, { claims }, serviceToken);
  const novelties = data.confirmSubmissions[0]!.confirmations.map(({ confirmed }) => confirmed.novelty);
  expect(novelties).toEqual(['REPEAT', 'NEW']);
});
