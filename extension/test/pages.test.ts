import type { CDPSession, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { judged } from './support/leetcode-site.ts';
import { browser, gateway, leetcode, test } from './support/stage.ts';

test.beforeEach(() => browser.signIn());

/** Changes the address as the page's own router does. */
const moveTo = (page: Page, path: string) => page.evaluate((to) => history.pushState(null, '', to), path);

test.each(['/problems/3sum/', '/problemset/'])(
  'a check that only resource timing saw belongs to the submitted problem, after the reader moved on to %s',
  async (path) => {
    const id = String((leetcode.nextId += 1));
    const page = await leetcode.open('/problems/two-sum/');
    leetcode.checks.set(id, judged(10));
    await page.evaluate((submissionId) => {
      new Image().src = `/submissions/detail/${submissionId}/v2/check/`;
    }, id);
    await expect.poll(() => leetcode.checked).toContain(id);
    await moveTo(page, path);
    await expect.poll(() => gateway.recorded.get(id)).toMatchObject({ problemSlug: 'two-sum' });
  },
);

test('a check after the reader has moved on belongs to the submit before it', async () => {
  const page = await leetcode.open('/problems/two-sum/');
  await page.evaluate(() => void (new Image().src = '/problems/two-sum/submit/'));
  const isSubmitTimed = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/submit/')));
  await expect.poll(isSubmitTimed).toBe(true);
  await moveTo(page, '/problems/3sum/');
  leetcode.checks.set('51', judged(10));
  await page.evaluate(() => void (new Image().src = '/submissions/detail/51/v2/check/'));
  await expect.poll(() => gateway.recorded.get('51')).toMatchObject({ problemSlug: 'two-sum' });
});

test('a page that is reloaded while LeetCode judges reports the verdict while it stays open', async () => {
  const page = await leetcode.open();
  leetcode.nextId = 61;
  await page.evaluate(() => fetch('/problems/two-sum/submit/', { method: 'POST' }).then((answer) => answer.json()));
  await page.reload();
  await expect.poll(() => leetcode.checked).toContain('61');
  leetcode.checks.set('61', judged(10));
  await expect.poll(() => gateway.recorded.get('61')).toMatchObject({ problemSlug: 'two-sum' });
});

test('errors of the page’s own requests do not name the extension, and neither does the list of requests', async () => {
  const page = await leetcode.open();
  const sources: string[] = [];
  const cdp: CDPSession = await browser.context.newCDPSession(page);
  onTestFinished(() => cdp.detach());
  await Promise.all([cdp.send('Runtime.enable'), cdp.send('Network.enable')]);
  cdp.on('Runtime.exceptionThrown', (event) => sources.push(JSON.stringify(event)));
  cdp.on('Network.requestWillBeSent', (event) => {
    if (event.request.url.includes('/v2/check/')) sources.push(JSON.stringify(event.initiator));
  });
  const stacks = await page.evaluate(async () => {
    const tries = [
      () => fetch('http://['),
      () => fetch('https://leetcode.com:1/submissions/detail/71/v2/check/'),
      () => fetch('/submissions/detail/71/v2/check/').then((answer) => answer.text().then(() => answer.text())),
      () => fetch('/problems/two-sum/').then((answer) => answer.json()),
      () => fetch('/problems/two-sum/submit/', { signal: AbortSignal.abort() }),
      async () => new XMLHttpRequest().open('GET', 'http://['),
      async () => new XMLHttpRequest().send(),
    ];
    const found: string[] = [];
    for (const act of tries) {
      await act().catch((error: Error) => found.push(`${error.name}: ${error.stack}`));
      void act(); // Nobody handles this one.
    }
    return found;
  });
  expect(stacks).toHaveLength(7);
  await expect.poll(() => sources.filter((one) => one.includes('exceptionDetails')).length).toBe(7);
  expect([...stacks, ...sources].filter((one) => one.includes('chrome-extension://'))).toEqual([]);
});

test('the popup says after an update to reload LeetCode, whose old page throws no error', async () => {
  const page = await leetcode.open();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  await browser.update();
  leetcode.checks.set('81', judged(10));
  await page.evaluate(() => fetch('/submissions/detail/81/v2/check/').then((answer) => answer.json()));
  await page.evaluate(() => {
    new Image().src = '/submissions/detail/82/v2/check/';
    document.dispatchEvent(new Event('visibilitychange'));
  });

  const popup = await browser.openPopup();
  await popup.getByText('A tab from before LeetCord was updated reports nothing.').waitFor();
  await popup.bringToFront();
  await page.reload();
  await expect.poll(() => popup.getByText('Reload LeetCode').count()).toBe(0);
  expect(said.filter((line) => /error|context|LeetCord/i.test(line))).toEqual([]);
});
