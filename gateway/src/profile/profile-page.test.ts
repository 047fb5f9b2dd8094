import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { HOSTILE } from '../testing/board-resolvers.ts';
import { startLeague } from '../testing/league.ts';
import { isLeetCodeAway } from '../testing/small-subgraphs.ts';
import { asUser } from '../testing/tokens.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
beforeAll(async () => {
  league = await startLeague({ trustedProxies: 1, rates: { anonymousPerMinute: 3 } });
});
afterAll(() => league.close());

/** From an address of its own. */
let addresses = 0;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${league.gateway.url}${path}`, { headers: { 'x-forwarded-for': `10.6.0.${(addresses += 1)}`, ...headers } });

test('a public profile has a page that needs no script, which is read as nobody in particular', async () => {
  league.calls.length = 0;
  const page = await get('/u/ada_codes', { authorization: await asUser('alice') });
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('public, max-age=60');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  for (const { caller } of league.calls) expect(caller.kind).toBe('anonymous');
  const html = await page.text();
  for (const text of [
    ...[
      'Name of ada',
      'https://leetcode.com/u/ada_codes/',
      '4 problems solved on 1 day',
      'dynamic programming <b>3</b>',
    ],
    ...['Rating in Lunch over 1 contest: 1500 at first, 1520 now', '2nd', 'On LeetCode 90 problems', 'noindex'],
  ]) {
    expect(html).toContain(text);
  }
  expect(html).not.toContain('<script');
  expect(html).not.toContain(HOSTILE.markup);
});

test('a profile is shown without what LeetCode says of it while LeetCode does not answer', async () => {
  isLeetCodeAway.value = true;
  onTestFinished(() => void (isLeetCodeAway.value = false));
  const html = await (await get('/u/ada_codes')).text();
  expect(html).toContain('Name of ada');
  expect(html).not.toContain('On LeetCode 90');
});

test('a profile that is not public, one that does not exist, and a name that LeetCode cannot have give the same answer', async () => {
  const answers = [];
  for (const name of ['bob_codes', 'nobody', 'a b', '%00', 'x'.repeat(65), '..%2f']) {
    const answer = await get(`/u/${name === '%00' || name === '..%2f' ? name : encodeURIComponent(name)}`);
    answers.push([answer.status, await answer.text()]);
  }
  expect(answers[0]![0]).toBe(404);
  expect(answers[0]![1]).toContain('No profile to show');
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});
