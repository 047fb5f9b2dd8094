import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser, type TestBrowser } from './support/browser.ts';
import { serveGateway, type TestGateway } from './support/gateway.ts';
import { turn } from './support/switch.ts';

let server: Awaited<ReturnType<typeof serveGateway>>;
let gateway: TestGateway;
let leetcode: LeetCodeStandIn;
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  server = await serveGateway();
  gateway = server.begin();
  leetcode = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
  browser = await launchBrowser({
    gatewayPort: server.port,
    leetcode: { httpsPort: leetcode.httpsPort, spkiHash: leetcode.certificateSpkiHash },
  });
  const popup = await browser.openPopup();
  await browser.enterCode(popup);
  await popup.getByText('Signed in as').waitFor();
  await popup.close();
  page = await browser.context.newPage();
  await page.goto('https://leetcode.com/');
  await page.getByLabel('User name').fill('alice_codes');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'alice_codes' }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await leetcode?.stop();
  await server?.close();
});
beforeEach(() => gateway.recorded.clear());

const reports = () => [...gateway.recorded.values()];
const submit = () => page.getByRole('button', { name: 'Submit' }).click();

test('an accepted solution is reported as it appears on the page', async () => {
  await page.goto('https://leetcode.com/problems/two-sum/');
  await page.getByLabel('Language').selectOption('rust');
  await submit();
  await page.getByText('Accepted', { exact: true }).waitFor();
  await expect.poll(reports).toMatchObject([{ problemSlug: 'two-sum', language: 'rust', verdict: 'ACCEPTED' }]);
});

test.each([
  ['by Ctrl+Enter', '/problems/two-sum/description/', () => page.keyboard.press('Control+Enter')],
  ['with XMLHttpRequest', '/problems/two-sum/?transport=xhr', submit],
  ['over the old check address', '/problems/two-sum/?check=old', submit],
  ['in a contest', '/contest/weekly-contest-512/problems/two-sum/', submit],
])('a submission %s is reported', async (_, path, send) => {
  await page.goto(`https://leetcode.com${path}`);
  await send();
  await expect.poll(reports).toMatchObject([{ problemSlug: 'two-sum', verdict: 'ACCEPTED' }]);
});

test('the problem of a report is the submitted one, even if the reader moves on before the verdict', async () => {
  await createLeetCodeControl(leetcode.url).setOptions({ judgeDelayMs: 1_000 });
  await page.goto('https://leetcode.com/problemset/');
  await page
    .getByRole('link', { name: /Two Sum$/ })
    .first()
    .click();
  await page.getByRole('heading', { name: '1. Two Sum' }).waitFor();
  await submit();
  await page.goBack();
  await expect.poll(reports).toMatchObject([{ problemSlug: 'two-sum', verdict: 'ACCEPTED' }]);
  await createLeetCodeControl(leetcode.url).setOptions({ judgeDelayMs: 150 });
});

test('the list of all problems is read for a solved history, as the site shows it to who is signed in', async () => {
  const account = await browser.openAccountPage();
  const own = account.getByRole('switch', { name: 'Use what I had solved before' });
  await turn(own, false);
  await turn(own, true);
  await expect.poll(() => gateway.account.solvedHistory?.isReadDue).toBe(true);
  await createLeetCodeControl(leetcode.url).submit({ username: 'alice_codes', slug: '3sum' });
  await page.goto('https://leetcode.com/problems/two-sum/');
  await expect.poll(() => gateway.account.solvedHistory?.isReadDue).toBe(false);
  const solved = await createLeetCodeControl(leetcode.url).solvedBy('alice_codes');
  expect([...gateway.account.addedProblems].toSorted()).toEqual(solved.toSorted());
  expect(solved).toContain('3sum');
  await account.close();
});

test('a run of the examples is not reported, but the wrong answer after it is', async () => {
  await page.goto('https://leetcode.com/problems/two-sum/');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText('Run: accepted').waitFor();
  await page.getByLabel('Code').fill('# wrong answer');
  await submit();
  await page.getByText('Wrong Answer', { exact: true }).waitFor();
  await expect.poll(reports).toMatchObject([{ problemSlug: 'two-sum', verdict: 'WRONG_ANSWER' }]);
});
