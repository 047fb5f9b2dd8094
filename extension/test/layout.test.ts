import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { Report } from '../src/queue/report.ts';
import { alice } from './support/gateway.ts';
import { layoutFaults } from './support/layout.ts';
import { browser, gateway, test } from './support/stage.ts';

/** Names as long as Discord and LeetCode allow, and longer. */
const TEXTS = {
  'long words': 'longest-substring-without-repeating-characters '.repeat(2).trim(),
  'one long word': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.padEnd(100, 'x'),
  'wide letters': 'W'.repeat(100),
  'right to left': 'مسألة أطول سلسلة فرعية بدون أحرف مكررة في العالم العربي '.repeat(2).trim(),
  'an override': '\u202E3 tniop 1\u202D \u2067 Algo Club',
  Chinese: '无重复字符的最长子串'.repeat(10),
  nothing: '',
  'zero width': '\u200B\u2060\u3164',
};
const STATES: Report['state'][] = ['waiting', 'needs-sign-in', 'needs-leetcode', 'recorded', 'confirmed', 'rejected'];

const reports = (title: string, owner: string | null): Report[] =>
  STATES.map((state, index) => ({
    owner,
    submissionId: String(index + 1),
    problemSlug: 'longest-substring-without-repeating-characters',
    language: 'python3',
    verdict: index === 0 ? 'MEMORY_LIMIT_EXCEEDED' : 'ACCEPTED',
    submittedAt: new Date(Date.UTC(2026, 10, 23, 18, 30 - index)).toISOString(),
    leetcodeName: null,
    newsTab: null,
    state,
    attempts: 1,
    nextAttemptAt: Date.now() + 3_600_000,
    message: state === 'rejected' ? `LeetCode does not list it for ${title}.` : null,
    serverId: state === 'confirmed' ? 's1' : null,
    problemTitle: title,
    awards:
      state === 'confirmed'
        ? [{ community: title, communityId: 'c1', points: 100_000, reason: `First solve of ${title}.` }]
        : [],
  }));

const keep = (page: Page, kept: Report[]) =>
  page.evaluate(async (list) => {
    const { storage } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
    await storage.local.clear();
    await storage.local.set(
      Object.fromEntries(list.map((one) => [`report:${one.submissionId}`, { ...one, version: 2 }])),
    );
  }, kept);

/** Gives everybody and everything this name. */
function nameAll(text: string): void {
  gateway.user = {
    ...alice,
    displayName: text,
    // Without a LeetCode name, an account is to be proven first.
    leetcode: { ...alice.leetcode, username: text || alice.leetcode.username },
    discord: { ...alice.discord, username: text },
  };
  gateway.account.communities.forEach((community) => (community.name = text));
  gateway.account.sessions.forEach((session) => (session.device = text));
  gateway.account.apiKeys.forEach((apiKey) => (apiKey.name = text));
  gateway.account.others.forEach((member) => (member.displayName = member.user.displayName = text));
}

test('an unfinished proof fits the popup, whatever name it is for', async () => {
  const popup = await browser.openPopup();
  await browser.startProof(popup, TEXTS['one long word']);
  await popup.getByText('leetcord-7Q4M9XKD2HPT5WZC').waitFor();
  expect(await layoutFaults(popup)).toEqual([]);
});

test('reports that wait for a sign-in fit the popup', async () => {
  const popup = await browser.openPopup();
  await keep(popup, reports(TEXTS['one long word'], null));
  await popup.getByText('Last reports').waitFor();
  expect(await layoutFaults(popup)).toEqual([]);
});

test('all screens keep their width, whatever the names and titles are', async () => {
  gateway.answers = {
    mySubmissions: () => ({ edges: [] }),
    recordSubmission: () => {
      throw gateway.fault('INTERNAL');
    },
  };
  await browser.signIn();
  const popup = await browser.openPopup();
  const page = await browser.openAccountPage();
  const faults: Record<string, string[]> = {};
  for (const [name, text] of Object.entries(TEXTS)) {
    nameAll(text);
    await keep(popup, reports(text, `${browser.server} u1`));
    await Promise.all([popup.reload(), page.reload()]);
    await popup.getByText('6 days in a row').waitFor();
    await popup.getByText('Confirmed', { exact: true }).waitFor();
    // Once all has come that it asks for.
    await expect.poll(() => layoutFaults(popup), { message: name }).toEqual([]);

    await page.getByText('Members', { exact: true }).click();
    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('button', { name: 'Delete my account' }).click();
    await page.getByRole('button', { name: 'Remove' }).first().click();
    for (const width of [320, 1024]) {
      await page.setViewportSize({ width, height: 600 });
      faults[`account page of ${width} px, ${name}`] = await layoutFaults(page);
    }
  }
  expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  // It loads 16 pages, on a machine that may be busy.
}, 120_000);

test('a recorded wrong answer does not read as a success', async () => {
  await browser.signIn();
  const popup = await browser.openPopup();
  await keep(popup, [{ ...reports('Two Sum', `${browser.server} u1`)[4]!, verdict: 'WRONG_ANSWER', awards: [] }]);
  await popup.getByText('Noted', { exact: true }).waitFor();
  expect(await popup.getByText('Confirmed').count()).toBe(0);
});

test('each page says once that the server does not answer, however much waits for it', async () => {
  await browser.signIn();
  const popup = await browser.openPopup();
  const page = await browser.openAccountPage();
  await page.getByText('Where I am signed in').first().waitFor();
  gateway.isDown = true;
  const sentence = "LeetCord's server does not answer.";
  const waiting = {
    ...reports('Two Sum', `${browser.server} u1`)[0]!,
    message: `${sentence} The report is kept and sent again by itself.`,
  };
  await keep(popup, [waiting, { ...waiting, submissionId: '9' }]);
  await popup.reload();
  await page.reload();
  for (const one of [popup, page]) {
    await expect.poll(() => one.getByRole('button', { name: 'Try again' }).count()).toBe(1);
    await expect.poll(() => one.getByText(sentence).count()).toBe(1);
  }
  await expect.poll(() => page.getByText('Not known right now.').count()).toBe(7);
  expect(await page.getByText(sentence).count()).toBe(1);

  gateway.isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Revoke' }).waitFor();
  expect(await page.getByText(sentence).count()).toBe(0);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => [...gateway.recorded.keys()]).toEqual(expect.arrayContaining([waiting.submissionId, '9']));
  await expect.poll(() => popup.getByText(sentence).count()).toBe(0);
});
