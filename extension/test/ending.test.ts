import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import { browser, gateway, leetcode, test } from './support/stage.ts';

let page: Page;
test.beforeEach(async () => {
  await browser.signIn();
  page = await browser.openAccountPage();
  await page.getByText('Club website').waitFor();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** All data that the extension stores in this browser. */
const keptHere = async () => ({
  rows: await browser.keptNames(),
  ...(await page.evaluate(async () => {
    const { storage, alarms } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
    const stored = Object.keys(await storage.local.get(null)).filter((key) => key !== 'page-tabs');
    return { stored, alarms: await alarms.getAll() };
  })),
});
const nothing = { rows: [], stored: [], alarms: [] };

async function deleteAccount(name: string): Promise<void> {
  await page.getByLabel('To confirm, type your name').fill(name);
  await button('Delete my account for good').click();
}

test('deleting the account requires its name, and leaves none of its data in this browser', async () => {
  gateway.answers.recordSubmission = () => {
    throw gateway.fault('INTERNAL');
  };
  await leetcode.solve('1');
  await expect.poll(async () => (await keptHere()).stored).toContain('report:1');
  await button('Delete my account').click();
  await button('Delete my account for good').click();
  await page.getByText('Type \u2068Alice\u2069 to delete the account.').waitFor();
  gateway.answers.deleteMyAccount = () => ({
    __typename: 'InvalidInputError',
    message: 'That is not your display name.',
    field: 'confirmDisplayName',
  });
  await deleteAccount('Bob');
  await page.getByText('That is not your display name.').waitFor();
  expect(await keptHere()).toMatchObject({
    rows: ['lastServer', 'session'],
    stored: expect.arrayContaining(['report:1']) as string[],
  });

  gateway.answers.deleteMyAccount = () => ({
    __typename: 'DeleteMyAccountSuccess',
    deletedAt: new Date().toISOString(),
    isComplete: false,
  });
  await deleteAccount('Alice');
  await page.getByRole('heading', { name: 'Your account is deleted' }).waitFor();
  await page.getByText('It deletes its share by itself as soon as it is back').waitFor();
  await page.getByText('I have a code from Discord').waitFor();
  await expect.poll(keptHere).toEqual(nothing);
  expect(gateway.callsOf('DeleteMyAccount').at(-1)).toMatchObject({
    variables: { input: { confirmDisplayName: 'Alice' } },
  });
});

test('a repeated deletion whose first answer was lost succeeds, and deletes the same data', async () => {
  gateway.answers.deleteMyAccount = () => {
    gateway.revokeSession();
    throw gateway.fault('INTERNAL');
  };
  await button('Delete my account').click();
  await deleteAccount('Alice');
  await page.getByText("LeetCord's server had a problem").waitFor();
  await button('Delete my account for good').click();
  await page.getByRole('heading', { name: 'Your account is deleted' }).waitFor();
  await expect.poll(keptHere).toEqual(nothing);
});

test('a page that is closed before the answer to a deletion leaves no data either', async () => {
  let wasAsked = () => {};
  const asked = new Promise<void>((resolve) => (wasAsked = resolve));
  gateway.answers.deleteMyAccount = () => {
    gateway.revokeSession();
    wasAsked();
    return new Promise(() => {});
  };
  await button('Delete my account').click();
  await deleteAccount('Alice');
  await asked;
  await page.reload();
  await page.getByText('I have a code from Discord').waitFor();
  await expect.poll(keptHere).toEqual(nothing);
});

test('both pages say that a session was ended elsewhere, and reports wait for the next sign-in', async () => {
  gateway.revokeSession();
  await leetcode.solve('1');
  const popup = await browser.openPopup();
  await popup.getByText('You were signed out.').waitFor();
  await page.getByText('You were signed out.').waitFor();
  expect(await page.getByText('Club website').count()).toBe(0);
  expect(gateway.recorded.size).toBe(0);

  await popup.getByLabel('Code', { exact: true }).fill('K7QM2-XPD4R');
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await popup.getByText('Confirmed', { exact: true }).waitFor();
  await page.getByText('Club website').waitFor();
  await button('Sign out').click();
  await popup.getByText('I have a code from Discord').waitFor();
  expect(await popup.getByText('You were signed out.').count()).toBe(0);
});

test('a report is neither shown to the next user of this browser nor sent for them', async () => {
  gateway.answers.recordSubmission = () => {
    throw gateway.fault('INTERNAL');
  };
  await leetcode.solve('1');
  const popup = await browser.openPopup();
  await popup.getByText('Waiting', { exact: true }).waitFor();
  await popup.getByRole('button', { name: 'Sign out' }).click();
  await popup.getByText('I have a code from Discord').waitFor();
  expect(await popup.getByText('Two Sum').count()).toBe(0);

  gateway.answers = {};
  const alice = gateway.user;
  gateway.user = { ...alice, id: 'u2', displayName: 'Bob' };
  await browser.signIn();
  await popup.getByText('Signed in as Bob').waitFor();
  await popup.getByText('Nothing yet.').waitFor();
  await leetcode.solve('2');
  await popup.getByText('Confirmed', { exact: true }).waitFor();
  expect([...gateway.recorded.keys()]).toEqual(['2']);

  gateway.user = alice;
  await popup.getByRole('button', { name: 'Sign out' }).click();
  await browser.signIn();
  await expect.poll(() => [...gateway.recorded.keys()]).toEqual(['2', '1']);
});
