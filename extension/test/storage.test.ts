import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { contestOf } from './support/contests.ts';
import { judged } from './support/leetcode-site.ts';
import { browser, gateway, leetcode, test } from './support/stage.ts';

const NOTICE = 'Some of what LeetCord keeps in this browser cannot be read.';
const LATER = { version: 99, from: 'a later version' };

const stored = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { chrome: typeof Browser }).chrome.storage.local.get(null));
const aside = async (page: Page) =>
  Object.entries(await stored(page)).flatMap(([key, value]) => (key.startsWith('unreadable:') ? [value] : []));

/** All rows of the extension's own database, after replacing one value if asked. */
const rows = (page: Page, change?: { name: string; value: unknown }) =>
  page.evaluate(async (put) => {
    const done = <T>(asking: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error!);
      });
    const database = await done(indexedDB.open('leetcord'));
    const store = database.transaction('kept', 'readwrite').objectStore('kept');
    if (put) {
      const row = (await done(store.get(put.name))) as object;
      await done(store.put({ ...row, value: put.value }, put.name));
    }
    const found = (await done(store.getAll())) as { value: unknown }[];
    database.close();
    return found.map(({ value }) => value);
  }, change);

test('a report by a later version is kept aside, and one with the same key is still sent', async () => {
  await browser.signIn();
  const page = await browser.openAccountPage();
  await page.evaluate(
    (value) => (globalThis as unknown as { chrome: typeof Browser }).chrome.storage.local.set({ 'report:77': value }),
    LATER,
  );
  await browser.stopWorker();

  leetcode.checks.set('77', judged(10));
  const problem = await leetcode.open();
  await problem.evaluate(() => fetch('/submissions/detail/77/v2/check/').then((answer) => answer.text()));
  await expect.poll(() => gateway.callsOf('RecordSubmission').length).toBe(1);
  await expect.poll(async () => (await stored(page))['report:77']).toMatchObject({ version: 2, submissionId: '77' });
  expect(await aside(page)).toEqual([LATER]);

  const popup = await browser.openPopup();
  await popup.getByText(NOTICE).waitFor();
  await popup.getByRole('button', { name: 'Delete it' }).click();
  await popup.getByText(NOTICE).waitFor({ state: 'detached' });
  expect(await aside(page)).toEqual([]);
  expect(Object.keys(await stored(page))).toContain('report:77');
});

test('a session by a later version is kept aside, and the popup says so and lets the user sign in again', async () => {
  await browser.signIn();
  const page = await browser.openAccountPage();
  await rows(page, { name: 'session', value: LATER });
  const popup = await browser.openPopup();
  await popup.getByText(NOTICE).waitFor();
  await popup.getByText('I have a code from Discord').waitFor();
  await browser.signIn();
  expect(await rows(page)).toEqual(expect.arrayContaining([LATER, expect.objectContaining({ version: 2 })]));
});

test('the user can sign in again after the browser has deleted the database that the worker had open', async () => {
  await browser.signIn();
  await browser.clearDatabase();
  await browser.signIn();
  const page = await browser.openAccountPage();
  expect(await rows(page)).toContainEqual(expect.objectContaining({ version: 2 }));
});

test('contests that an earlier version has kept are shown by this one', async () => {
  await browser.signIn();
  gateway.account.contests = [contestOf()];
  const popup = await browser.openPopup();
  await popup.getByText('2nd of 14').waitFor();
  const contests = async () =>
    (await rows(popup)).find((value) => 'current' in (value as object)) as object | undefined;
  await expect.poll(contests).toMatchObject({ version: 6 });
  await rows(popup, {
    name: 'contests',
    value: { ...(await contests()), day: undefined, duels: undefined, plans: undefined, version: 3 },
  });
  gateway.isDown = true;
  await popup.reload();
  await popup.getByText('Not up to date').waitFor();
  await popup.getByText('2nd of 14').waitFor();
  expect(await popup.getByText(NOTICE).count()).toBe(0);
});
