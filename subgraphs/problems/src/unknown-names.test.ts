import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProblemsUnderTest } from './testing/problems-under-test.ts';

let standIn: LeetCodeStandIn;
let leetcode: ReturnType<typeof createLeetCodeControl>;
let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
beforeAll(async () => {
  standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
  leetcode = createLeetCodeControl(standIn.url);
  problems = await startProblemsUnderTest(standIn.url, {}, { LEETCODE_REQUESTS_PER_10S: 20 });
  for (const username of ['alice', 'member']) await leetcode.putAccount({ username });
});
afterAll(async () => {
  await problems.close();
  await standIn.stop();
});

const PROFILE = 'query ($username: String!) { leetcodeProfile(username: $username) { username } }';
const read = (username: string, token?: string) =>
  problems.query<{ leetcodeProfile: { username: string } | null }>(PROFILE, { username }, token, '192.0.2.1');

const AT_ONCE = 10;

test('made-up names from one address take their share of the LeetCode budget, and nothing of what others know', async () => {
  expect((await read('alice')).data.leetcodeProfile).not.toBeNull();
  await leetcode.clearRequests();
  const flood = [];
  // As many at once as a slow machine still has places for.
  for (let asked = 0; asked < 200; asked += AT_ONCE) {
    flood.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => read(`made-up-${asked + index}`)))));
  }
  const codes = flood.map(({ errors }) => errors?.[0]?.extensions.code ?? 'none');
  // Three, with alice, and three more where a slow machine takes longer than their 10 s.
  expect(codes.filter((code) => code === 'none').length).toBeLessThanOrEqual(5);
  expect(codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(195);
  expect(flood.at(-1)?.errors?.[0]?.message).toMatch(/Try again in \d+ s\.$/);
  const asked = (await leetcode.requests()).flatMap(({ operations }) => operations);
  expect(asked.filter((field) => field === 'matchedUser').length).toBeLessThanOrEqual(5);

  // What is known costs nothing, and who asks for a proof or a confirmation is not held up.
  expect((await read('alice')).errors).toBeUndefined();
  const token = await problems.tokenWith('profiles:read-fresh');
  const fresh = 'query ($username: String!) { freshLeetCodeProfile(username: $username) { username } }';
  expect((await problems.query(fresh, { username: 'member' }, token)).errors).toBeUndefined();
  expect((await read('member', token)).data.leetcodeProfile).toEqual({ username: 'member' });
  // Nor is another address.
  const elsewhere = await problems.query(PROFILE, { username: 'bob' }, undefined, '192.0.2.2');
  expect(elsewhere).toEqual({ data: { leetcodeProfile: null } });
});
