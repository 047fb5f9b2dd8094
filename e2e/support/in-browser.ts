import { shownCodeOf } from '@leetcord/driver/sign-in';
import type { DemoBrowser } from '@leetcord/launcher/browser/open-browser';
import type { Page } from 'playwright-core';
import type { Name } from './club.ts';
import type { League } from './league.ts';

/** Makes someone of the demo's server a member by hand: `/link` in Discord, the code typed into the popup, and a proof in the profile. */
export async function joinInBrowser(
  league: League,
  browser: DemoBrowser,
  name: Name,
  shownName: string,
): Promise<void> {
  const username = league.leetcodeNames[name];
  await browser.signInToLeetCode(username);
  const { content } = await league.stage.discord.runCommand({
    channelId: league.channelId,
    userId: league.userIds[name],
    command: 'link',
  });
  const popup = await browser.openPopup();
  await popup.getByLabel('Code', { exact: true }).fill(shownCodeOf(content));
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await popup.getByRole('button', { name: 'Yes, go on' }).click();
  await popup.getByText(`Signed in as ${shownName}`).waitFor();

  // LeetCode takes a name in any case.
  await popup.getByLabel('Your LeetCode user name').fill(username.replace(/^[a-z]+/, (first) => first.toUpperCase()));
  await popup.getByRole('button', { name: 'Get a proof text' }).click();
  const code = await popup.getByText(/^leetcord-/).innerText();
  const profile = await browser.openLeetCode('/profile/');
  await profile.getByLabel('About me').fill(`I like trees. ${code}`);
  await profile.getByRole('button', { name: 'Save' }).click();
  await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
  await popup.getByText(`LeetCode ${username}`).waitFor();
  await popup.close();
}

interface Submission {
  code: string;
  button: 'Submit' | 'Run';
  result: string;
}

/** Types code into a problem's page and clicks; resolves with the page once it shows its result. */
export async function submitInBrowser(
  browser: DemoBrowser,
  slug: string,
  { code, button, result }: Submission,
): Promise<Page> {
  const page = await browser.openLeetCode(`/problems/${slug}/`);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('status').getByText(result).waitFor();
  return page;
}
