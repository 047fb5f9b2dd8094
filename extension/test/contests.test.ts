import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { contestOf, markOf, problemOf } from './support/contests.ts';
import { layoutFaults } from './support/layout.ts';
import { browser, cutSockets, gateway, socketCount, test } from './support/stage.ts';

test.beforeEach(() => browser.signIn());

const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const section = (page: Page) => page.getByRole('region', { name: /^Contests?$/ });
const linesOf = async (page: Page) =>
  (await section(page).innerText()).split('\n').filter((line) => line.trim() !== '');

test('the popup shows the running contest: its time, the problems with the user’s marks, and the place', async () => {
  const freezesAt = inMinutes(-1);
  gateway.account.contests = [contestOf({ freezesAt, isFrozen: true })];
  const popup = await browser.openPopup();
  await popup.getByText('2nd of 14').waitFor();
  expect((await linesOf(popup)).map((line) => line.replace(/^Ends in 4[12]:\d\d$/, 'Ends in 42:00'))).toEqual([
    ...['Contest', 'Weekly practice', 'Ends in 42:00', 'ICPC · Algo Club', '2nd of 14 · 2 solved, penalty 41 min'],
    'The standings are frozen until the contest is final. Your own solves are up to date.',
    ...['A', 'Two Sum', 'solved at 04:09, first', '★'],
    ...['B', 'Add Two Numbers', 'solved at 16:43, 1 wrong', '✓'],
    ...['C', 'Edit Distance', '3 wrong', '✗', 'D', 'Word Ladder'],
  ]);
  expect(await popup.getByRole('link', { name: 'Edit Distance' }).getAttribute('href')).toBe(
    'https://leetcode.com/problems/problem-3/',
  );
  expect(await accessibilityFaults(popup)).toEqual([]);
});

test('the countdown is right at once after the machine has slept, and the contest’s end is asked for', async () => {
  gateway.account.contests = [contestOf()];
  const popup = await browser.openPopup();
  onTestFinished(() => popup.close());
  await popup.addInitScript(() => {
    const sleeper = globalThis as unknown as { sleptMs: number };
    sleeper.sleptMs = 0;
    const { now } = Date;
    Date.now = () => now() + sleeper.sleptMs;
  });
  await popup.reload();
  const sleep = (minutes: number) =>
    popup.evaluate((ms) => ((globalThis as unknown as { sleptMs: number }).sleptMs += ms), minutes * 60_000);
  await expect.poll(() => popup.getByRole('timer').innerText()).toMatch(/^4[12]:/);
  await sleep(30);
  await expect.poll(() => popup.getByRole('timer').innerText()).toMatch(/^1[12]:/);
  gateway.account.contests = [contestOf({ state: 'SETTLING' })];
  await sleep(20);
  await popup.getByText('Over. The last solves are being confirmed.').waitFor();
});

test('problems are hidden until the start, which the popup notices by itself', async () => {
  const planned = { state: 'SCHEDULED', endsAt: inMinutes(90), mine: null, problems: null };
  const next = { ...planned, title: 'Next week', startsAt: inMinutes(60 * 24 * 7) };
  gateway.account.contests = [
    contestOf({ ...next, id: 'k2' }),
    contestOf({ ...planned, startsAt: new Date(Date.now() + 4_000).toISOString() }),
  ];
  const popup = await browser.openPopup();
  await popup.getByText('4 problems, hidden until the start.').waitFor();
  expect(await section(popup).getByRole('link').count()).toBe(0);
  expect(await popup.getByText('Next week').count()).toBe(0);
  gateway.account.contests = [contestOf(), contestOf({ ...next, id: 'k2' })];
  await popup.getByRole('link', { name: 'Two Sum' }).waitFor();
  await popup.getByText('Next week').click();
  await popup.getByText(/^Starts on \d+ \w+ \d{4} at .+, in 6 days 23:/).waitFor();
});

test('the popup follows a running contest while it is open, through a cut, the end of its token and a restart of the server', async () => {
  const follows = () => gateway.callsOf('ContestChanges');
  const rank = (place: number) => {
    gateway.account.contests = [contestOf({ mine: { ...contestOf().mine, rank: place } })];
    gateway.contestChanged();
  };
  rank(2);
  const popup = await browser.openPopup();
  await popup.getByText('2nd of 14').waitFor();
  await expect.poll(() => follows().length).toBe(1);
  rank(1);
  await popup.getByText('1st of 14').waitFor();

  gateway.revokeAccess();
  cutSockets();
  // With the old token first, unless something else of the popup has noticed its end before.
  await expect.poll(() => follows().at(-1)?.authorization).toBe('Bearer access-2');
  const followed = follows().length;
  rank(3);
  await popup.getByText('3rd of 14').waitFor();

  cutSockets(1001);
  await expect.poll(() => follows().length).toBe(followed + 1);
  rank(4);
  await popup.getByText('4th of 14').waitFor();
  expect(gateway.callsOf('Home')).toHaveLength(1);
  await popup.close();
  await expect.poll(socketCount).toBe(0);
});

test('a contest is joined and left in the popup, which says why it cannot be', async () => {
  gateway.account.contests = [contestOf({ entry: 'INVITE', myEntry: 'INVITED', mine: null })];
  gateway.answers.joinContest = () => ({
    __typename: 'ContestOverError',
    message: 'The contest is over: join the next one.',
  });
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: 'Join' }).click();
  await popup.getByText('The contest is over: join the next one.').waitFor();
  gateway.answers = {};
  await popup.getByRole('button', { name: 'Join' }).click();
  await popup.getByText('You take part.').waitFor();
  expect(gateway.callsOf('JoinContest').at(-1)).toMatchObject({ variables: { input: { contestId: 'k1' } } });
  await popup.getByRole('button', { name: 'Leave' }).click();
  await popup.getByText('Only who is invited by a moderator may join.').waitFor();
  gateway.account.contests = [contestOf({ myEntry: 'DISQUALIFIED', mine: null })];
  await popup.reload();
  await popup.getByText('Moderators have taken you out of the standings.').waitFor();
});

test('without an answer the popup shows what it knew last, and says so; another user sees nothing of it', async () => {
  gateway.account.contests = [contestOf()];
  const popup = await browser.openPopup();
  await popup.getByText('2nd of 14').waitFor();
  await expect.poll(browser.keptNames).toContain('contests');
  gateway.isDown = true;
  await popup.reload();
  await popup.getByText('2nd of 14').waitFor();
  await popup.getByText('Not up to date: as of').waitFor();
  gateway.isDown = false;
  await expect.poll(() => popup.getByText('Not up to date').count()).toBe(0);

  await popup.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(browser.keptNames).not.toContain('contests');
});

test('the popup fits three contests with a hundred problems, whatever their titles are', async () => {
  const texts = [
    'W'.repeat(100),
    'مسألة أطول سلسلة فرعية بدون أحرف مكررة '.repeat(3),
    '\u202E3 tniop\u2067',
    '\u200B',
    '<b>x</b>',
  ];
  const popup = await browser.openPopup();
  for (const text of texts) {
    const problems = Array.from({ length: 100 }, (_, index) => problemOf(index, text, 100));
    const mark = {
      isSolved: true,
      solvedAfterSeconds: 31 * 86_400,
      isFirstToSolve: true,
      wrongAttempts: 1_000,
      points: 100,
    };
    const mine = {
      ...contestOf().mine,
      rank: 100_000,
      problems: problems.map((_, index) => markOf(index, index % 2 ? mark : {})),
    };
    gateway.account.communities.forEach((community) => (community.name = text));
    gateway.account.contests = ['k1', 'k2', 'k3'].map((id) =>
      contestOf({
        id,
        title: text,
        community: { id: 'c1', name: text },
        problemCount: 100,
        problems,
        mine,
        entrantCount: 100_000,
      }),
    );
    await popup.reload();
    await expect.poll(() => popup.getByRole('timer').count()).toBe(3);
    for (const summary of await popup.locator('section summary').all())
      await summary.evaluate((it) => ((it.parentElement as HTMLDetailsElement).open = true));
    expect(await layoutFaults(popup)).toEqual([]);
  }
  gateway.account.contests = [];
  await popup.reload();
  await expect.poll(() => section(popup).count()).toBe(0);
});
