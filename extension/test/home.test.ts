import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { contestOf } from './support/contests.ts';
import { alice } from './support/gateway.ts';
import { layoutFaults } from './support/layout.ts';
import { browser, gateway, socketCount, test } from './support/stage.ts';

test.beforeEach(() => browser.signIn());

const today = (page: Page) => page.getByRole('region', { name: 'Today' });
const solved = (title: string, more: object = {}) => ({
  node: gateway.submission(
    { submissionId: title, verdict: 'ACCEPTED', submittedAt: new Date().toISOString() },
    { verdict: 'ACCEPTED', problem: { slug: title.toLowerCase().replaceAll(' ', '-'), title }, ...more },
  ),
});
const ratingOf = (more: object) => ({
  ...{ id: 'x', rank: 3, rating: 1_540, title: 'SPECIALIST', isProvisional: false, contests: 7 },
  history: { edges: [{ node: { before: 1_528, after: 1_540 } }] },
  ...more,
});

test('Home shows what was solved today with its points, the daily challenge, the streak and the rating, in one request', async () => {
  gateway.answers.mySubmissions = () => ({
    edges: [
      solved('Graph Valid Tree'),
      solved('Edit Distance', { state: 'PENDING', awards: [] }),
      solved('Two Sum', { state: 'REJECTED', awards: [] }),
      solved('Old One', { submittedAt: '2026-11-02T12:00:00.000Z' }),
    ],
  });
  gateway.account.ratings = {
    c1: ratingOf({}),
    c2: ratingOf({ rank: 1, rating: 1_512, title: null, isProvisional: true, contests: 1, history: { edges: [] } }),
  };
  const popup = await browser.openPopup();
  await today(popup).getByText('2 problems solved').click();
  await today(popup).getByRole('link', { name: 'Graph Valid Tree' }).waitFor();
  const text = (await today(popup).innerText()).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Graph Valid Tree 1 point Edit Distance Being checked 1 point');
  expect(text).toContain('Word Ladder · hard · not solved · 2 in a row');
  expect(text).toMatch(/6 days in a row, longest 9 Ends \w+ \d+ \w+, 00:00(?: \(UTC\))?, in [\d:]+\./);
  expect(text).toContain('1,540 · Specialist · 3rd ▲ 12 in Algo Club');
  expect(text).toContain('1,512 · provisional after 1 contest · 1st in Evening Practice');
  expect(await accessibilityFaults(popup)).toEqual([]);
  expect(gateway.calls.filter(({ operationName }) => operationName === 'Home')).toHaveLength(1);
  // And one stream for each of the two communities.
  const ofTabs = /^(?:Home|Board|Topics|Solves|ContestChanges|WhoAmI)$/;
  await expect
    .poll(() => gateway.calls.flatMap(({ operationName }) => (ofTabs.test(operationName) ? operationName : [])).sort())
    .toEqual(['Home', 'Solves', 'Solves', 'WhoAmI']);
});

test('Home shows within a moment what its user solves elsewhere, and does not ask when others solve', async () => {
  const popup = await browser.openPopup();
  await popup.getByText('Nothing solved yet').waitFor();
  await expect.poll(() => gateway.callsOf('Solves').length).toBe(2);
  gateway.answers.mySubmissions = () => ({ edges: [solved('Two Sum')] });
  gateway.solvedIn('c1', 'bob');
  gateway.solvedIn('c2', alice.id);
  await popup.getByText('1 problem solved').waitFor();
  expect(gateway.callsOf('Home')).toHaveLength(2);
  await popup.close();
  await expect.poll(socketCount).toBe(0);
});

const planOf = (title: string, more: object = {}) => ({
  ...{ id: title, title, community: { id: 'c1', name: 'Algo Club', timeZone: 'UTC' }, itemCount: 40 },
  ...{ mine: { id: 'm1', done: 12, missed: 2 }, today: [] },
  ...more,
});
const planned = (title: string, myState: string) => {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  return { slug, problem: { slug, title, difficulty: 'EASY' }, myState };
};

test('Home shows the study plans that its user is on: how far along they are, and today’s problems as they solve them', async () => {
  gateway.account.studyPlans = [
    planOf('Graphs', { today: [planned('Two Sum', 'OPEN'), planned('Word Ladder', 'SOLVED_BEFORE')] }),
    planOf('Rest', { mine: { id: 'm2', done: 3, missed: 0 }, itemCount: 3 }),
  ];
  const popup = await browser.openPopup();
  const plans = popup.getByRole('region', { name: 'Study plans' });
  const link = plans.getByRole('link', { name: 'Two Sum' });
  expect(await link.getAttribute('href')).toBe('https://leetcode.com/problems/two-sum/');
  const text = async () => (await plans.innerText()).replaceAll(/\s+/g, ' ');
  expect(await text()).toBe(
    'Study plans Graphs 12 of 40 done, 2 behind · in Algo Club Two Sum · easy · not solved Word Ladder · easy · solved before ' +
      'Rest 3 of 3 done · in Algo Club Nothing for today.',
  );
  expect(await accessibilityFaults(popup)).toEqual([]);
  await expect.poll(() => gateway.callsOf('Solves').length).toBe(2);
  gateway.account.studyPlans = [
    planOf('Graphs', { mine: { id: 'm1', done: 13, missed: 2 }, today: [planned('Two Sum', 'DONE')] }),
  ];
  gateway.solvedIn('c1', alice.id);
  await popup.getByText('13 of 40 done, 2 behind').waitFor();
  expect(await popup.getByRole('region', { name: 'Study plan' }).innerText()).toContain('easy · solved');
});

test('Home does without LeetCode’s daily challenge while that is not known', async () => {
  gateway.answers.dailyChallenge = () => {
    throw gateway.fault('UPSTREAM_UNAVAILABLE');
  };
  const popup = await browser.openPopup();
  await popup.getByText('6 days in a row').waitFor();
  await today(popup).getByText('Not known right now').waitFor();
  expect(await popup.getByRole('alert').allInnerTexts()).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/\w/)]),
  );
});

test('a popup without an answer shows the day that it knew last, and how old that is', async () => {
  const first = await browser.openPopup();
  await first.getByText('6 days in a row').waitFor();
  await expect.poll(browser.keptNames).toContain('contests');
  await first.close();
  gateway.isDown = true;
  const popup = await browser.openPopup();
  await popup.getByText('6 days in a row').waitFor();
  await popup.getByText(/Not up to date: as of .+, just now\./).waitFor();
  gateway.isDown = false;
  await expect.poll(() => popup.getByText('Not up to date').count()).toBe(0);
});

test('somebody in no server is told how to get into one, and a slow server lets them wait without an error', async () => {
  gateway.account.communities = [];
  let answer = () => {};
  const isSlow = new Promise<void>((resolve) => (answer = resolve));
  gateway.answers.mySubmissions = () => isSlow.then(() => ({ edges: [] }));
  const popup = await browser.openPopup();
  await popup.getByText('One moment…').waitFor();
  answer();
  await popup.getByText('You are in no server yet.').waitFor();
  await popup.getByRole('tab', { name: 'Board' }).click();
  await popup.getByText('You are in no server yet.').waitFor();
});

test('the tabs are reached and changed by keyboard, and say which one is open', async () => {
  const popup = await browser.openPopup();
  await popup.getByText('6 days in a row').waitFor();
  const tab = (name: string) => popup.getByRole('tab', { name });
  await tab('Home').focus();
  await popup.keyboard.press('ArrowRight');
  await popup.getByRole('tab', { name: 'Board', selected: true }).waitFor();
  expect(await tab('Board').evaluate((it) => it === document.activeElement)).toBe(true);
  await popup.getByRole('tabpanel', { name: 'Board' }).waitFor();
  await popup.keyboard.press('Home');
  await popup.keyboard.press('ArrowLeft');
  await popup.keyboard.press('ArrowRight');
  await popup.getByRole('tab', { name: 'Home', selected: true }).waitFor();
  expect(await popup.getByRole('tab', { selected: true }).count()).toBe(1);
});

test('Home fits the popup with many communities and problems of long names, also at twice the size', async () => {
  const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft مسألة';
  gateway.account.communities = Array.from({ length: 8 }, (_, index) => ({
    id: `c${index + 1}`,
    name,
    visibility: 'PUBLIC',
  }));
  gateway.account.ratings = Object.fromEntries(
    gateway.account.communities.map(({ id }) => [id, ratingOf({ id, rank: 100_000 })]),
  );
  gateway.account.contests = [contestOf({ title: name })];
  gateway.account.studyPlans = [`${name} ${name}`, `خطة الدراسة ${'الرسوم البيانية '.repeat(6)}`].map((title) =>
    planOf(title, {
      community: { id: 'c1', name, timeZone: 'UTC' },
      today: Array.from({ length: 10 }, (_, at) => planned(`${name} ${at}`, 'OPEN')),
    }),
  );
  const awards = gateway.account.communities.map((community) => ({ points: 1_000_000, reason: '', community }));
  gateway.answers.mySubmissions = () => ({
    edges: Array.from({ length: 50 }, (_, at) => solved(`${name} ${at}`, { awards })),
  });
  const popup = await browser.openPopup();
  await today(popup).getByText('50 problems solved').click();
  expect(await layoutFaults(popup)).toEqual([]);
  // At 200 % the browser gives the popup half as many CSS pixels in height.
  await popup.setViewportSize({ width: 372, height: 300 });
  expect(await layoutFaults(popup)).toEqual([]);
});
