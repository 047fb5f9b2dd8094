import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';

const FORGET = /* GraphQL */ `
  mutation ($deletedAt: DateTime) {
    forgetLeetCodeUser(input: { username: "ALICE", deletedAt: $deletedAt }) {
      username
    }
  }
`;
const PROVE = '{ freshLeetCodeProfile(username: "alice") { username } }';
const SWEEP = '{ sweepRecentSubmissions(usernames: ["alice"]) { accepted { submissionId } } }';
const CONFIRM = /* GraphQL */ `
  query ($claims: [SubmissionClaim!]!) {
    confirmSubmissions(users: [{ username: "alice", claims: $claims }]) {
      confirmations {
        outcome
        confirmed {
          novelty
        }
      }
    }
  }
`;
/** Where copies of what LeetCode shows of people are. */
const COPIES = ['profiles', 'recent_accepted', 'round_results'];
/** Long enough to be forgotten meanwhile, and short enough for LeetCode not to be given up, in ms. */
const SLOW_MS = 2_500;

describe('forgetting a LeetCode user', () => {
  let standIn: LeetCodeStandIn;
  let leetcode: ReturnType<typeof createLeetCodeControl>;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let token: string;

  beforeAll(async () => {
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
    leetcode = createLeetCodeControl(standIn.url);
    // On a slow machine the answers come late.
    problems = await startProblemsUnderTest(standIn.url, {
      resilience: { attemptTimeoutMs: 15_000 },
      reads: { waitMs: 15_000 },
    });
    token = await problems.tokenWith(
      ...(['submissions:confirm', 'profiles:read-fresh', 'rounds:results', 'users:forget'] as const),
    );
  });
  afterAll(async () => {
    await problems.close();
    await standIn.stop();
  });
  beforeEach(async () => {
    await leetcode.reset();
    await leetcode.putAccount({ username: 'alice' });
    for (const name of ['solve_histories', ...COPIES]) {
      await problems.db.collection(name).deleteMany({});
    }
  });

  const ask = (query: string, variables: object = {}) => problems.query(query, variables, token);
  const submit = async (slug: string) => {
    const { submissionId } = await leetcode.submit({ username: 'alice', slug });
    return { submissionId, problemSlug: slug, verdict: 'ACCEPTED' };
  };
  const noveltyOf = async (claim: object) => {
    const { data } = await problems.query<{
      confirmSubmissions: { confirmations: { confirmed: { novelty: string } | null }[] }[];
    }>(CONFIRM, { claims: [claim] }, token);
    return data.confirmSubmissions[0]?.confirmations[0]?.confirmed?.novelty;
  };
  /** What is kept of anybody, except that they are forgotten. */
  const kept = async () => {
    const read = (name: string) => problems.db.collection(name).find().toArray();
    const [histories, ...copies] = await Promise.all(['solve_histories', ...COPIES].map(read));
    return [...histories!.filter(({ counts }) => counts !== undefined), ...copies.flat()];
  };
  /** The question is in flight at LeetCode while the user is forgotten. */
  const forgetDuring = async (query: string, variables: object = {}) => {
    await leetcode.clearRequests();
    await leetcode.addFault({ kind: 'slow', delayMs: SLOW_MS, count: 1 });
    let isOver = false;
    const asking = ask(query, variables).finally(() => (isOver = true));
    await expect.poll(() => leetcode.requests()).toHaveLength(1);
    await ask(FORGET);
    expect(isOver).toBe(false);
    expect((await asking).errors).toBeUndefined();
  };

  test.each([
    ['the sweep', SWEEP],
    ['a proof of ownership', PROVE],
    ['a profile', '{ leetcodeProfile(username: "alice") { ranking } }'],
    ['a round', '{ leetcodeRoundResults(round: "weekly 408", usernames: ["alice"]) { outcome } }'],
    ['a list of submissions', '{ recentAcceptedSubmissions(username: "alice") { fetchedAt } }'],
  ])('holds while %s is in flight: nothing comes back', async (_, query) => {
    await ask(PROVE);
    expect(await kept()).toHaveLength(1);
    await forgetDuring(query);
    expect(await kept()).toEqual([]);
  });

  test('holds while a submission is being confirmed, and when contests continues to ask', async () => {
    await ask(PROVE);
    const claim = await submit('two-sum');
    await noveltyOf(claim);
    await forgetDuring(CONFIRM, { claims: [claim] });
    await ask(SWEEP);
    await noveltyOf(claim);
    expect(await kept()).toEqual([]);
    const ofUser = '{ exportLeetCodeUser(username: "alice") }';
    expect(await problems.query(ofUser, {}, await problems.tokenWith('users:export'))).toEqual({
      data: { exportLeetCodeUser: null },
    });
  });

  test('ends when the user proves the name again: what they solve from then on is new', async () => {
    await ask(PROVE);
    const old = await submit('two-sum');
    expect(await noveltyOf(old)).toBe('NEW');
    await ask(FORGET);
    await ask(PROVE);
    const again = await submit('two-sum');
    const fresh = await submit('3sum');
    expect(await noveltyOf(fresh)).toBe('NEW');
    expect(await noveltyOf(again)).toBe('REPEAT');

    // The deletion is reported once more, late.
    await ask(FORGET, { deletedAt: new Date(Date.now() - 60_000) });
    expect(await noveltyOf(await submit('3sum'))).toBe('REPEAT');
    expect(await noveltyOf(await submit('climbing-stairs'))).toBe('NEW');
  });
});
