import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { rowOf } from './support/boards.ts';
import { layoutFaults } from './support/layout.ts';
import { browser, gateway, test } from './support/stage.ts';

test.beforeEach(() => browser.signIn());

async function openBoard(): Promise<Page> {
  const popup = await browser.openPopup();
  await popup.getByRole('tab', { name: 'Board' }).click();
  return popup;
}
const rowsOf = (page: Page, caption = 'Leaderboard') =>
  page
    .getByRole('table', { name: caption })
    .getByRole('row')
    .allInnerTexts()
    .then((rows) => rows.slice(1).map((row) => row.replaceAll(/\s+/g, ' ').trim()));
const asked = () => gateway.callsOf('Board');

test('the board shows places with equal ranks, hidden members, movement, and which row is the user’s own', async () => {
  gateway.account.board.rows = [
    rowOf('r1', 1, { rankYesterday: 3 }),
    rowOf('r2', 2, { displayName: null, user: { displayName: 'alice' }, points: 11, solved: 5, rankYesterday: 1 }),
    rowOf('r3', 2, { shownAs: 'ANONYMOUS', displayName: null, user: null, points: 11, solved: 5, rankYesterday: null }),
    rowOf('r4', 4, { shownAs: 'FORMER_MEMBER', displayName: null, user: null, points: 1, solved: 1 }),
  ];
  const popup = await openBoard();
  await popup.getByText('2nd of 4, 11 points').waitFor();
  expect(await rowsOf(popup)).toEqual([
    '1 Member r1 ▲ 2 up 2 places since yesterday 49 99',
    '2 alice (you) ▼ 1 down 1 place since yesterday 5 11',
    '2 Anonymous 5 11',
    '4 Former member 1 1',
  ]);
  expect(await popup.locator('tr[aria-current]').count()).toBe(1);
  expect(await accessibilityFaults(popup)).toEqual([]);
  // The first time it has to learn which boards there are.
  expect(asked().length).toBeLessThanOrEqual(2);
});

test('a board of 340 is read page by page, with the rows around the user on each page without theirs', async () => {
  gateway.account.board.rows = Array.from({ length: 340 }, (_, index) => rowOf(`r${index + 1}`, index + 1));
  gateway.account.board.mine = 'r120';
  const popup = await openBoard();
  await popup.getByText('120th of 340').waitFor();
  expect((await rowsOf(popup)).length).toBe(20);
  expect((await rowsOf(popup, 'Around you')).map((row) => row.split(' ')[0])).toEqual([
    '118',
    '119',
    '120',
    '121',
    '122',
  ]);
  await popup.getByRole('button', { name: 'Next' }).click();
  await expect.poll(async () => (await rowsOf(popup))[0]).toMatch(/^21 /);
  // A solve does not take the reader back to the first page.
  const before = asked().length;
  gateway.solvedIn('c1', 'bob');
  await expect.poll(() => asked().length).toBe(before + 1);
  expect((await rowsOf(popup))[0]).toMatch(/^21 /);
  await popup.getByRole('button', { name: 'Previous' }).click();
  await expect.poll(async () => (await rowsOf(popup))[0]).toMatch(/^1 /);
  expect(asked().every(({ variables }) => variables.last === undefined || variables.last === 20)).toBe(true);
});

test('the board changes by itself when somebody solves, once for many solves at once', async () => {
  const popup = await openBoard();
  await popup.getByText('2nd of 14').waitFor();
  // That of the board, and not one of Home, which may have had no time for its own.
  await expect.poll(() => gateway.callsOf('Solves').some(({ at }) => at >= asked()[0]!.at)).toBe(true);
  const before = asked().length;
  gateway.account.board.mine = 'r1';
  for (let solve = 0; solve < 20; solve += 1) gateway.solvedIn('c1', 'bob');
  await popup.getByText('1st of 14').waitFor();
  expect(asked().length).toBe(before + 1);
});

test('server, time and problems are chosen, with the windows that each board has; earlier ones too', async () => {
  gateway.account.isOnGlobalBoard = true;
  const popup = await openBoard();
  await popup.getByText('2nd of 14').waitFor();
  await popup.getByLabel('Problems').selectOption('Graph');
  await expect
    .poll(() => asked().at(-1)?.variables)
    .toMatchObject({ topic: 'graph', window: 'SEASON', difficulty: null });
  expect(await popup.getByLabel('Time').locator('option').allInnerTexts()).toEqual(['Season', 'All time']);
  await popup.getByLabel('Problems').selectOption('Hard');
  await expect.poll(() => asked().at(-1)?.variables).toMatchObject({ topic: null, difficulty: 'HARD' });

  await popup.getByLabel('Server').selectOption('All servers');
  await expect
    .poll(() => asked().at(-1)?.variables)
    .toMatchObject({ isGlobal: true, isCommunity: false, difficulty: null });
  await popup.getByLabel('Time').selectOption('Week');
  await popup.getByText(/ends in \d/).waitFor();
  await popup.getByRole('button', { name: 'Earlier' }).click();
  await expect.poll(() => asked().at(-1)?.variables.at).toBeTruthy();
  await expect.poll(() => popup.getByText(/ends in \d/).count()).toBe(0);
  await popup.getByRole('button', { name: 'Later' }).click();
  await popup.getByText(/ends in \d/).waitFor();
  // What runs is asked for without a moment, so that the next one follows it.
  await popup.getByRole('button', { name: 'Later' }).waitFor({ state: 'detached' });
  await popup.getByLabel('Server').selectOption('Evening Practice');
  await popup.getByText('Nobody has points here yet.').waitFor();
});

test('without an answer the board that was shown last stays, with its age, and a board that was never shown is not known', async () => {
  const first = await openBoard();
  await first.getByText('2nd of 14').waitFor();
  await expect.poll(browser.keptNames).toContain('boards');
  await first.close();
  gateway.isDown = true;
  const popup = await openBoard();
  await popup.getByText('2nd of 14').waitFor();
  await popup.getByText(/Not up to date: as of .+, just now\./).waitFor();
  await popup.getByLabel('Time').selectOption('Month');
  await popup.getByText('Not known right now.').waitFor();
  gateway.isDown = false;
  await popup.getByText('2nd of 14').waitFor();
  await popup.getByRole('button', { name: 'Sign out' }).click();
  await popup.getByText('I have a code from Discord').waitFor();
  expect(await browser.keptNames()).toEqual(['lastServer']);
});

test('a community that the user has left makes room for another one', async () => {
  const first = await openBoard();
  await first.getByText('2nd of 14').waitFor();
  await expect.poll(browser.keptNames).toContain('boards');
  await first.close();
  gateway.account.communities = gateway.account.communities.slice(1);
  gateway.answers.leaderboard = ({ communityId }) => (communityId === 'c1' ? null : gateway.board(communityId!));
  const popup = await openBoard();
  await expect.poll(() => popup.getByLabel('Server').locator('option').allInnerTexts()).toEqual(['Evening Practice']);
  await popup.getByText('Nobody has points here yet.').waitFor();
});

test('the board fits the popup, whatever the names are', async () => {
  const texts = [
    'W'.repeat(100),
    'مسألة أطول سلسلة فرعية بدون أحرف مكررة '.repeat(3),
    '无重复字符的最长子串'.repeat(10),
    '\u202E3 tniop',
    '\u200B',
    '',
  ];
  gateway.account.communities.forEach((community) => (community.name = texts[0]!));
  gateway.account.board.rows = Array.from({ length: 2_000 }, (_, index) =>
    rowOf(`r${index + 1}`, 1_000_000 + index, {
      displayName: texts[index % texts.length]!,
      points: 10_000_000,
      solved: 4_000,
      rankYesterday: 1,
    }),
  );
  gateway.account.board.mine = 'r900';
  gateway.account.board.rankedAt = new Date().toISOString();
  const popup = await openBoard();
  await popup.getByText('Places beyond the 1,000th are a minute or so old.').waitFor();
  expect(await layoutFaults(popup)).toEqual([]);
});
