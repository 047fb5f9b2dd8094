import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { alice } from './support/gateway.ts';
import { browser, gateway, test } from './support/stage.ts';
import { turn } from './support/switch.ts';

let page: Page;

async function openSignedIn(): Promise<void> {
  await browser.signIn();
  page = await browser.openAccountPage();
  await page.getByText('Club website').waitFor();
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const section = (name: string) => page.getByRole('region', { name, exact: true });
const community = (name: string) => page.getByRole('group', { name, exact: true });

test('the popup leads to the account page, which says who the user is', async () => {
  await browser.signIn();
  const popup = await browser.openPopup();
  await popup.getByRole('link', { name: 'Account' }).click();
  page = await browser.openedAccountPage();
  await section('Who I am').getByText('proven to be yours on 1 November 2026').waitFor();
  await section('Who I am').getByText('linked on 1 November 2026').waitFor();
  const link = section('Who I am').getByRole('link', { name: 'alice_codes' });
  expect(await link.getAttribute('href')).toBe('https://leetcode.com/u/alice_codes/');
});

test('the page adds a missing account, and says so when it belongs to another user', async () => {
  gateway.user = { ...alice, discord: null };
  await openSignedIn();
  gateway.answers.signInWithLinkCode = () => ({
    __typename: 'AccountTakenError',
    message: 'That Discord account belongs to another user of LeetCord.',
  });
  const adding = section('Add your Discord account');
  await adding.getByLabel('Code').fill('K7QM2-XPD4R');
  await button('Add').click();
  await adding.getByText('That Discord account belongs to another user of LeetCord.').waitFor();

  gateway.answers = {};
  gateway.user = alice;
  await button('Add').click();
  await section('Who I am').getByText('linked on').waitFor();
  expect(await adding.count()).toBe(0);
  // The new sign-in replaces the previous one.
  await expect
    .poll(() => gateway.callsOf('SignOut'))
    .toMatchObject([{ variables: { input: { refreshToken: 'refresh-1' } } }]);
});

test('the user ends sessions one by one, or all but the current one', async () => {
  gateway.account.sessions.push({ ...gateway.account.sessions[1]!, id: 's4', device: 'Edge on Windows' });
  await openSignedIn();
  const sessions = section('Where I am signed in');
  await sessions.getByText('Chrome on Linux').waitFor();
  await sessions.getByText('This browser').waitFor();
  await page.getByRole('button', { name: 'End the session on Edge on Windows' }).click();
  await sessions.getByText('The session on \u2068Edge on Windows\u2069 is ended.').waitFor();
  expect(await sessions.getByText('Edge on Windows', { exact: true }).count()).toBe(0);
  expect(gateway.callsOf('EndSession')[0]).toMatchObject({ variables: { input: { sessionId: 's4' } } });

  await button('End all others').click();
  await sessions.getByText('2 other sessions are ended.').waitFor();
  expect(await sessions.getByRole('listitem').count()).toBe(1);
  expect(await button('End all others').count()).toBe(0);
});

test("the user switches how they appear in a community, and the page shows the server's state", async () => {
  await openSignedIn();
  const club = community('Algo Club');
  const hide = club.getByRole('switch', { name: 'Hide my name from others here' });
  await turn(hide, true);
  await expect
    .poll(() => gateway.callsOf('SetMyPrivacy').at(-1)?.variables)
    .toEqual({ input: { communityId: 'c1', isAnonymous: true } });
  await turn(club.getByRole('switch', { name: 'News in Discord may be about me' }), false);
  await expect.poll(() => gateway.account.memberships.c1).toMatchObject({ isAnonymous: true, mayBeMentioned: false });

  gateway.isDown = true;
  await hide.click();
  await club.getByText("LeetCord's server does not answer.").waitFor();
  await expect.poll(() => hide.isChecked()).toBe(true);
});

test('the user mutes kinds of news of themselves in one server, and has them again', async () => {
  await openSignedIn();
  const news = section('News of me in Discord');
  const duels = (name: string) =>
    community(`News of me in ${name}`).getByRole('switch', { name: 'Duels', exact: true });
  await news.getByText('Algo Club · All kinds may be about you').click();
  await news.getByText('Evening Practice · 1 kind muted').click();
  expect([await duels('Algo Club').isChecked(), await duels('Evening Practice').isChecked()]).toEqual([true, false]);
  await duels('Algo Club').click();
  await news.getByText('Algo Club · 1 kind muted').waitFor();
  await duels('Evening Practice').click();
  await news.getByText('Evening Practice · All kinds may be about you').waitFor();
  const muted = () => Object.values(gateway.account.memberships).map(({ mutedNews }) => mutedNews);
  expect(muted()).toEqual([['DUEL'], []]);

  gateway.answers.muteNews = () => ({ __typename: 'NotMemberError', message: 'You are not a member there any more.' });
  await duels('Algo Club').click();
  await news.getByText('You are not a member there any more.').waitFor();
  expect(await duels('Algo Club').isChecked()).toBe(false);
});

test('a member leaves a community after a confirmation', async () => {
  await openSignedIn();
  expect(await community('Evening Practice').getByText('Members', { exact: true }).count()).toBe(0);
  await button('Leave Evening Practice').click();
  await button('Stay').click();
  await button('Leave Evening Practice').click();
  await button('Leave').click();
  await page.getByText('You have left \u2068Evening Practice\u2069.').waitFor();
  expect(gateway.callsOf('LeaveCommunity')).toHaveLength(1);
});

test('an owner sees the members page by page, gives roles, removes members, and makes the community private', async () => {
  await openSignedIn();
  const club = community('Algo Club');
  await club.getByText('Members', { exact: true }).click();
  await club.getByText('Member 17', { exact: true }).waitFor();
  await club.getByRole('button', { name: 'Show more members' }).click();
  await club.getByText('Member 21', { exact: true }).waitFor();
  expect(await club.getByRole('button', { name: 'Show more members' }).count()).toBe(0);

  await club.getByLabel('Role of Bob').selectOption('Moderator');
  await expect.poll(() => gateway.account.others[0]?.role).toBe('MODERATOR');
  await club.getByLabel('Role of Alice').selectOption('Member');
  await club.getByText('Make somebody else an owner first.').waitFor();
  expect(await club.getByLabel('Role of Alice').inputValue()).toBe('OWNER');

  await button('Remove Bob').click();
  await button('Remove').click();
  await expect.poll(() => club.getByText('Bob', { exact: true }).count()).toBe(0);
  expect(gateway.callsOf('RemoveMember')[0]).toMatchObject({
    variables: { input: { communityId: 'c1', userId: 'bob' } },
  });

  await club.getByRole('switch', { name: 'Public server' }).uncheck();
  await club.getByText('private: only members see its boards').waitFor();
});

test('a moderator can remove members only, and give no roles', async () => {
  gateway.account.memberships.c1!.role = 'MODERATOR';
  await openSignedIn();
  await community('Algo Club').getByText('Members', { exact: true }).click();
  await button('Remove Bob').waitFor();
  expect(await button('Remove Carol').count()).toBe(0);
  expect(await page.getByRole('combobox', { name: /^Role of/ }).count()).toBe(0);
});

test('an API key is shown once, works for the chosen time, and can be revoked', async () => {
  await openSignedIn();
  const keys = section('API keys');
  await button('Make the key').click();
  await keys.getByText('Give the key a name').waitFor();
  await keys.getByLabel('Name').fill('My dashboard');
  await keys.getByLabel('Works for').selectOption('30 days');
  await keys.getByLabel('my account, servers and submissions').check();
  await button('Make the key').dblclick();
  await keys.getByText('It will not be shown again').waitFor();
  await keys.getByText('leetcord_4fGh1KmN9pQrS6tUvWxYz2.bCd3eFg').waitFor();
  await button('Copy').click();
  await button('Copied').waitFor();
  expect(gateway.callsOf('CreateApiKey')).toHaveLength(1);
  const { input } = gateway.callsOf('CreateApiKey')[0]!.variables as { input: Record<string, unknown> };
  expect(input).toMatchObject({ name: 'My dashboard', scopes: ['ACCOUNT_READ'] });
  expect((Date.parse(String(input.expiresAt)) - Date.now()) / 86_400_000).toBeCloseTo(30, 1);

  await button('I have copied it').click();
  await keys.getByLabel('Name').press('Control+V');
  expect(await keys.getByLabel('Name').inputValue()).toBe('leetcord_4fGh1KmN9pQrS6tUvWxYz2.bCd3eFg');
  await page.reload();
  await keys.getByText('Reads what is public, and my account, servers and submissions').waitFor();
  expect(await keys.getByText('leetcord_').count()).toBe(0);
  await button('Revoke My dashboard').click();
  await button('Revoke').click();
  await keys.getByText('\u2068My dashboard\u2069 is revoked.').waitFor();
  expect(gateway.account.apiKeys.map(({ name }) => name)).toEqual(['Club website']);
});

test('the user goes on the leaderboard of all servers and off it, and sees which', async () => {
  await openSignedIn();
  const toggle = page.getByRole('switch', { name: 'Show me on the leaderboard of all servers' });
  expect(await toggle.isChecked()).toBe(false);
  await turn(toggle, true);
  await expect.poll(() => gateway.account.isOnGlobalBoard).toBe(true);
  await turn(toggle, false);
  await expect.poll(() => gateway.account.isOnGlobalBoard).toBe(false);
});

test('the user downloads their data as a file, or reads why not', async () => {
  gateway.answers.exportMyData = () => {
    throw gateway.fault('UPSTREAM_UNAVAILABLE');
  };
  await openSignedIn();
  await button('Download my data').click();
  await page.getByText('Part of LeetCord does not answer right now. Try again in a minute.').waitFor();

  gateway.answers = {};
  const downloading = page.waitForEvent('download');
  await button('Download my data').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^leetcord-my-data-\d{4}-\d\d-\d\d\.json$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(file)).toEqual({ users: { displayName: 'Alice' }, contests: { submissions: [] } });
});

test('axe finds no fault in the page with every part of it open, nor in the sign-in', async () => {
  await openSignedIn();
  await community('Algo Club').getByText('Members', { exact: true }).click();
  await section('News of me in Discord').getByText('1 kind muted').click();
  await button('Remove Bob').click();
  await button('Revoke Club website').click();
  await button('Delete my account').click();
  await button('Delete my account for good').click();
  await page.getByLabel('Name', { exact: true }).fill('My dashboard');
  await button('Make the key').click();
  await page.getByText('Your new key').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  gateway.revokeSession();
  await page.reload();
  await page.getByText('You were signed out.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});
