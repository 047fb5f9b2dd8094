import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { launchBrowser, type TestBrowser } from './support/browser.ts';
import { alice, startGateway, type TestGateway } from './support/gateway.ts';
import { judged, serveLeetCode, type LeetCodeSite } from './support/leetcode-site.ts';

let gateway: TestGateway;
let browser: TestBrowser;
let leetcode: LeetCodeSite;
beforeAll(async () => {
  gateway = await startGateway();
  browser = await launchBrowser({ gatewayPort: gateway.port });
  leetcode = await serveLeetCode(browser.context);
  // Playwright forgets a worker whose last page is closed.
  await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

async function solve(id: string): Promise<void> {
  leetcode.checks.set(id, judged(10));
  const page = await leetcode.open();
  await page.evaluate(
    (submissionId) => fetch(`/submissions/detail/${submissionId}/v2/check/`).then((r) => r.text()),
    id,
  );
}
const recordedIds = () => [...gateway.recorded.keys()];

test('what waits for a sign-in goes out though the popup is closed before it could tell, and the toolbar says that it waits', async () => {
  await solve('1');
  await expect.poll(browser.badge).toEqual(['!', 'LeetCord: sign in to send 1 report.']);

  const popup = await browser.openPopup();
  await popup.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
    const send = runtime.sendMessage.bind(runtime) as (message: { kind: string }) => Promise<unknown>;
    const cutShort = (message: { kind: string }) => (message.kind === 'resume' ? new Promise(() => {}) : send(message));
    Object.defineProperty(runtime, 'sendMessage', { value: cutShort });
  });
  await popup.getByLabel('Code', { exact: true }).fill('K7QM2-XPD4R');
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(recordedIds).toEqual(['1']);
  await expect.poll(browser.badge).toEqual(['', 'LeetCord']);
});

test('a proof that was made elsewhere sends what waited for it, once the popup knows', async () => {
  gateway.user = { ...alice, leetcode: null };
  gateway.answers.recordSubmission = () => ({ __typename: 'LeetCodeNotLinkedError', message: 'Prove it first.' });
  const popup = await browser.openPopup();
  await popup.getByText('Prove your LeetCode account').waitFor();
  await solve('2');
  await popup.getByText('Prove your account to send').waitFor();
  await expect.poll(browser.badge).toEqual(['!', 'LeetCord: prove your LeetCode account to send 1 report.']);

  gateway.user = alice;
  gateway.answers = {};
  await popup.reload();
  await expect.poll(recordedIds).toEqual(['1', '2']);
  await expect.poll(browser.badge).toEqual(['', 'LeetCord']);
});

test('who proves a LeetCode account that has points goes on as its user, and what waited goes out as theirs', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: 'Sign out' }).click();
  gateway.user = { ...alice, id: 'u2', leetcode: null };
  await popup.getByLabel('Code', { exact: true }).fill('K7QM2-XPD4R');
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await popup.getByText('Prove your LeetCode account').waitFor();
  gateway.answers.recordSubmission = () => ({ __typename: 'LeetCodeNotLinkedError', message: 'Prove it first.' });
  await solve('3');
  await popup.getByText('Prove your account to send').waitFor();

  await popup.getByLabel('Your LeetCode user name').fill('alice_codes');
  await popup.getByRole('button', { name: 'Get a proof text' }).click();
  await popup.getByText('whoever had them before is signed out').waitFor();
  gateway.user = alice;
  gateway.answers = {};
  await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
  await expect.poll(recordedIds).toContain('3');
  await expect.poll(browser.badge).toEqual(['', 'LeetCord']);
});

test.each([
  [429, () => '4'],
  [503, () => new Date(Date.now() + 5_000).toUTCString()],
])('a server that answers %i is left alone for as long as its Retry-After says', async (status, retryAfter) => {
  gateway.overload = { status, headers: { 'retry-after': retryAfter() } };
  const before = gateway.callsOf('RecordSubmission').length;
  await solve(String(status));
  await expect.poll(() => gateway.callsOf('RecordSubmission').length).toBe(before + 1);
  gateway.overload = null;
  await expect.poll(browser.badge).toEqual(['1', 'LeetCord: 1 report waits to be sent. They are kept.']);
  await expect.poll(recordedIds).toContain(String(status));
  const [first, second] = gateway.callsOf('RecordSubmission').slice(before);
  expect(second!.at - first!.at).toBeGreaterThan(2_900);
});

test('LeetCode’s user is not the one who was proven: the popup says at once which is which', async () => {
  leetcode.signedInName = 'other_codes';
  await solve('7');
  const popup = await browser.openPopup();
  await popup.getByText('You are signed in to LeetCode as other_codes.').waitFor();
  await popup.getByText('On LeetCord you proved alice_codes').waitFor();
  await expect.poll(() => gateway.recorded.get('7')).toMatchObject({ leetcodeUsername: 'other_codes' });
  leetcode.signedInName = 'Alice_Codes';
  await solve('8');
  await expect.poll(() => popup.getByText('You are signed in to LeetCode as').count()).toBe(0);
});

test('a sign-in forgets who was signed in to LeetCode before it: the popup does not say so of the next user', async () => {
  leetcode.signedInName = 'other_codes';
  await solve('70');
  const popup = await browser.openPopup();
  await popup.getByText('You are signed in to LeetCode as other_codes.').waitFor();
  for (const page of browser.context.pages().slice(1)) if (page !== popup) await page.close();

  await popup.getByRole('button', { name: 'Sign out' }).click();
  await popup.getByText('I have a code from Discord').waitFor();
  await browser.signIn();
  await popup.getByText('Signed in as').waitFor();
  expect(await popup.getByText('You are signed in to LeetCode as').count()).toBe(0);
  leetcode.signedInName = 'alice_codes';
});

test('what becomes of a report is said in the server’s words while the popup is open, also where its state stays the same', async () => {
  let sentence = 'LeetCord is asking LeetCode.';
  const pending = (input: Record<string, unknown>) =>
    gateway.submission(input, { state: 'PENDING', awards: [], status: { code: 'ASKING_LEETCODE', sentence } });
  gateway.answers = {
    recordSubmission: ({ input }) => {
      gateway.recorded.set(input.submissionId!, input);
      return { __typename: 'RecordSubmissionSuccess', isNew: true, submission: pending(input) };
    },
    mySubmissions: () => ({ edges: [...gateway.recorded.values()].map((input) => ({ node: pending(input) })) }),
  };
  const popup = await browser.openPopup();
  await solve('9');
  await popup.getByText(sentence).waitFor();
  sentence = 'LeetCode does not answer. LeetCord asks again by itself.';
  await popup.getByText(sentence).waitFor();
});
