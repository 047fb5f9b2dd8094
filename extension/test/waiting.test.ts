import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { alice } from './support/gateway.ts';
import { browser, gateway, leetcode, test } from './support/stage.ts';

const recordedIds = () => [...gateway.recorded.keys()];

test('reports that wait for a sign-in are sent even if the popup closes before it tells the worker, and the toolbar shows that they wait', async () => {
  await leetcode.solve('1');
  await expect.poll(browser.badge).toEqual(['!', 'LeetCord: sign in to send 1 report.']);

  const popup = await browser.openPopup();
  await popup.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
    const send = runtime.sendMessage.bind(runtime) as (message: { kind: string }) => Promise<unknown>;
    const cutShort = (message: { kind: string }) => (message.kind === 'resume' ? new Promise(() => {}) : send(message));
    Object.defineProperty(runtime, 'sendMessage', { value: cutShort });
  });
  await browser.enterCode(popup);
  await expect.poll(recordedIds).toEqual(['1']);
  await expect.poll(browser.badge).toEqual(['', 'LeetCord']);
});

test('a proof that was made elsewhere sends the waiting reports, once the popup knows of it', async () => {
  gateway.user = { ...alice, leetcode: null };
  await browser.signIn();
  gateway.answers.recordSubmission = () => ({ __typename: 'LeetCodeNotLinkedError', message: 'Prove it first.' });
  const popup = await browser.openPopup();
  await popup.getByText('Prove your LeetCode account').waitFor();
  await leetcode.solve('2');
  await popup.getByText('Prove your account to send').waitFor();
  await expect.poll(browser.badge).toEqual(['!', 'LeetCord: prove your LeetCode account to send 1 report.']);

  gateway.user = alice;
  gateway.answers = {};
  await popup.reload();
  await expect.poll(recordedIds).toEqual(['2']);
  await expect.poll(browser.badge).toEqual(['', 'LeetCord']);
});

test('a user who proves a LeetCode account with points continues as its user, and waiting reports are sent as that user’s', async () => {
  gateway.user = { ...alice, id: 'u2', leetcode: null };
  const popup = await browser.openPopup();
  await browser.enterCode(popup);
  await popup.getByText('Prove your LeetCode account').waitFor();
  gateway.answers.recordSubmission = () => ({ __typename: 'LeetCodeNotLinkedError', message: 'Prove it first.' });
  await leetcode.solve('3');
  await popup.getByText('Prove your account to send').waitFor();

  await popup.getByLabel('Your LeetCode user name').fill('alice_codes');
  await popup.getByRole('button', { name: 'Get a proof text' }).click();
  await popup.getByText('whoever had them before is signed out').waitFor();
  gateway.user = alice;
  gateway.answers = {};
  await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
  await expect.poll(recordedIds).toEqual(['3']);
  await expect.poll(browser.badge).toEqual(['', 'LeetCord']);
});

test('a server that has no room gets no requests for as long as its Retry-After says', async () => {
  await browser.signIn();
  // Without the header it would be asked again after 1 s.
  gateway.overload = { status: 429, headers: { 'retry-after': '2' } };
  await leetcode.solve('4');
  await expect.poll(browser.badge).toEqual(['1', 'LeetCord: 1 report waits to be sent. They are kept.']);
  gateway.overload = null;
  await expect.poll(recordedIds).toEqual(['4']);
  const [first, second] = gateway.callsOf('RecordSubmission');
  expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_950);
});

test('the popup says at once when LeetCode’s user is not the proven one, and names both', async () => {
  await browser.signIn();
  leetcode.signedInName = 'other_codes';
  await leetcode.solve('7');
  const popup = await browser.openPopup();
  await popup.getByText('You are signed in to LeetCode as other_codes.').waitFor();
  await popup.getByText('On LeetCord you proved alice_codes').waitFor();
  await expect.poll(() => gateway.recorded.get('7')).toMatchObject({ leetcodeUsername: 'other_codes' });
  leetcode.signedInName = 'Alice_Codes';
  await leetcode.solve('8');
  await expect.poll(() => popup.getByText('You are signed in to LeetCode as').count()).toBe(0);
});

test('a sign-in forgets who was signed in to LeetCode before, so that the popup does not show that to the next user', async () => {
  await browser.signIn();
  leetcode.signedInName = 'other_codes';
  await leetcode.solve('70');
  const popup = await browser.openPopup();
  await popup.getByText('You are signed in to LeetCode as other_codes.').waitFor();
  for (const page of browser.context.pages().slice(1)) if (page !== popup) await page.close();

  await popup.getByRole('button', { name: 'Sign out' }).click();
  await popup.getByText('I have a code from Discord').waitFor();
  await browser.signIn();
  await popup.getByText('Signed in as').waitFor();
  expect(await popup.getByText('You are signed in to LeetCode as').count()).toBe(0);
});
