import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, onTestFinished, test } from 'vitest';
import { startLeague } from '../testing/league.ts';
import { discordIdOf } from '../testing/small-subgraphs.ts';
import { issuer } from '../testing/tokens.ts';

async function startWithAdmins(...admins: string[]) {
  const clock = new TestClock();
  const league = await startLeague({ admins, clock });
  onTestFinished(() => league.close());
  const url = `${league.gateway.url}/admin`;
  return {
    clock,
    page: async (cookie = '') => (await fetch(url, { headers: { cookie } })).text(),
    signIn: (code: string, headers = {}) =>
      fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ code }), headers }),
  };
}
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]!;

test('whom ADMIN_USERS names signs in with a code of the bot, and sees the page for eight hours', async () => {
  const { clock, page, signIn } = await startWithAdmins(discordIdOf('ada'));
  const before = await page();
  expect(before).toContain('Type <code>/link</code>');
  expect(before).not.toContain('All parts answer.');

  const signedIn = await signIn('club.example/ada');
  expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/admin']);
  const cookie = cookieOf(signedIn);
  for (const part of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/admin', 'Max-Age=28800']) {
    expect(cookie).toContain(part);
  }
  const value = cookie.split(';', 1)[0]!;
  const shown = await page(`other=1; ${value}`);
  expect(shown).toContain('All parts answer.');
  expect(shown).toContain('&lt;b&gt;Lunch&lt;/b&gt;');
  expect(shown).not.toContain('<b>Lunch</b>');
  // The code's session is over: the cookie opens this page and nothing else.
  expect([...issuer.revoked].filter((sid) => sid.startsWith('link of ada'))).toHaveLength(1);

  clock.advance(8 * 60 * 60_000 + 1_000);
  expect(await page(value)).not.toContain('All parts answer.');
});

test('anybody else is told who they are, and gets no cookie', async () => {
  const { page, signIn } = await startWithAdmins(discordIdOf('ada'));
  const other = await signIn('bob');
  expect([other.status, other.headers.getSetCookie()]).toEqual([403, []]);
  expect(await other.text()).toContain(`add ${discordIdOf('bob')} there`);
  const wrong = await signIn('wrong');
  expect(wrong.status).toBe(403);
  expect(await wrong.text()).toContain('This code does not work');

  // Of one who was named before.
  const elsewhere = await startWithAdmins(discordIdOf('bob'));
  const value = cookieOf(await elsewhere.signIn('bob')).split(';', 1)[0]!;
  expect(await page(value)).not.toContain('All parts answer.');
  expect(await page('leetcord-admin=e30.e30.e30')).not.toContain('All parts answer.');
});

test('a form that another website sends neither signs in nor out', async () => {
  const { signIn } = await startWithAdmins(discordIdOf('ada'));
  const [own, ...others] = await Promise.all(
    ['same-origin', 'same-site', 'cross-site'].map((site) => signIn('club.example/ada', { 'sec-fetch-site': site })),
  );
  expect(own!.status).toBe(303);
  expect(others.map(({ status }) => status)).toEqual([403, 403]);
  expect(others.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
});
