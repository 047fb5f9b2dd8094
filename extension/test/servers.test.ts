import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Browser } from 'wxt/browser';
import { accessibilityFaults } from './support/accessibility.ts';
import { serveGateway, type TestGateway } from './support/gateway.ts';
import { layoutFaults } from './support/layout.ts';
import { browser, gateway, leetcode, test } from './support/stage.ts';

/** Another server, and how its codes begin. */
async function otherServer(): Promise<{ other: TestGateway; address: string }> {
  const server = await serveGateway();
  onTestFinished(() => server.close());
  return { other: server.begin(), address: `localhost:${server.port}` };
}

const submissionsOf = ({ recorded }: TestGateway) => [...recorded.keys()];

async function typeCode(popup: Page, code: string): Promise<void> {
  await popup.getByLabel('Code', { exact: true }).fill(code);
  await popup.getByRole('button', { name: 'Sign in' }).click();
}

test('a server that is new gets nothing before the user has seen its address and agreed', async () => {
  const { other, address } = await otherServer();
  const popup = await browser.openPopup();
  await typeCode(popup, `${address}/K7QM2-XPD4R`);
  await popup.getByText(`Sign in to ${address}?`).waitFor();
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'No', exact: true }).click();
  await popup.getByText(`Sign in to ${address}?`).waitFor({ state: 'detached' });

  await typeCode(popup, `${'very-long-name.'.repeat(12)}example/K7QM2-XPD4R`);
  await popup.getByText('very-long-name').waitFor();
  expect(await layoutFaults(popup)).toEqual([]);
  // The first letter is Cyrillic.
  await typeCode(popup, 'сlub.example/K7QM2-XPD4R');
  await popup.getByText('Sign in to xn--lub-3ed.example?').waitFor();
  await popup.getByText('letters that only look like others').waitFor();
  await typeCode(popup, 'http://club.example/K7QM2-XPD4R');
  await popup.getByText('sends nothing to club.example without encryption').waitFor();
  await typeCode(popup, 'K7QM2-XPD4R');
  await popup.getByText('This code has no address before it.').waitFor();
  expect(other.calls).toEqual([]);
});

test('a server that redirects takes the code to no other server', async () => {
  const { other, address } = await otherServer();
  gateway.overload = { status: 307, headers: { location: `http://${address}/graphql` } };
  const popup = await browser.openPopup();
  await browser.enterCode(popup);
  await popup.getByText('does not answer').waitFor();
  expect(gateway.callsOf('SignInWithLinkCode')).toHaveLength(1);
  expect(other.calls).toEqual([]);
});

test('a report waits for the server of its user, and another server gets neither it nor a token', async () => {
  const { other, address } = await otherServer();
  await browser.signIn();
  gateway.answers.recordSubmission = () => {
    throw gateway.fault('INTERNAL');
  };
  await leetcode.solve('1');
  const popup = await browser.openPopup();
  await popup.getByText('Waiting', { exact: true }).waitFor();
  await popup.getByRole('button', { name: 'Sign out' }).click();

  // The same user id, and tokens that look alike.
  await typeCode(popup, `${address}/K7QM2-XPD4R`);
  await popup.getByRole('button', { name: 'Yes, go on' }).click();
  await popup.getByText(`${address} ·`).waitFor();
  expect(await popup.getByText('Two Sum').count()).toBe(0);
  await leetcode.solve('2');
  await expect.poll(() => submissionsOf(other)).toEqual(['2']);
  await popup.getByRole('button', { name: 'Sign out' }).click();
  await popup.getByText('I have a code from Discord').waitFor();

  gateway.answers = {};
  await browser.enterCode(popup);
  await expect.poll(() => submissionsOf(gateway)).toEqual(['1']);
  expect(submissionsOf(other)).toEqual(['2']);
  expect(other.callsOf('SignOut')).toHaveLength(1);
  expect(other.callsOf('SignInWithLinkCode').map(({ authorization }) => authorization)).toEqual([undefined]);
});

test('an installation from before the address came with the code goes on with its server and its reports', async () => {
  const page = await browser.openAccountPage();
  const { accessToken, accessTokenExpiresAt, refreshToken } = gateway.signIn();
  const user = { id: 'u1', displayName: 'Alice', leetcodeName: 'alice_codes', discordName: 'alice' };
  const signedInAt = '2026-11-01T00:00:00.000Z';
  const session = { version: 1, accessToken, accessTokenExpiresAt, refreshToken, signedInAt, user };
  const report = {
    ...{
      version: 1,
      userId: 'u1',
      submissionId: '5',
      problemSlug: 'two-sum',
      language: 'python3',
      verdict: 'ACCEPTED',
    },
    ...{ submittedAt: signedInAt, leetcodeName: null, newsTab: null, state: 'waiting', attempts: 0, nextAttemptAt: 0 },
    ...{ message: null, serverId: null, problemTitle: null, awards: [] },
  };
  await page.evaluate(
    async ([row, one]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('leetcord');
        opening.onsuccess = () => resolve(opening.result);
      });
      const writing = database.transaction('kept', 'readwrite');
      writing.objectStore('kept').put(row, 'session');
      await new Promise((resolve) => (writing.oncomplete = resolve));
      database.close();
      const { storage } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
      await storage.local.set({ 'report:5': one });
    },
    [{ gateway: `${browser.server}/graphql`, value: session }, report] as const,
  );
  await browser.stopWorker();

  const popup = await browser.openPopup();
  await popup.getByText('Signed in as Alice').waitFor();
  await expect.poll(() => submissionsOf(gateway)).toEqual(['5']);
  expect(gateway.callsOf('SignInWithLinkCode')).toEqual([]);
});

test('a user who added the extension by hand is told once the server has a newer version', async () => {
  gateway.latest = { chrome: '99.10.0', firefox: null };
  await browser.signIn();
  const popup = await browser.openPopup();
  await popup.getByText('Version 99.10.0 of LeetCord is here.').waitFor();
  expect(await popup.getByRole('link', { name: 'Get it' }).getAttribute('href')).toBe(`${browser.server}/extension`);
  gateway.latest = { chrome: '0.0.9', firefox: '99.0.0' };
  await popup.reload();
  await popup.getByText('6 days in a row').waitFor();
  expect(await popup.getByText('of LeetCord is here').count()).toBe(0);
});
