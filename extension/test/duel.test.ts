import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { rowOf } from './support/boards.ts';
import { accessibilityFaults } from './support/accessibility.ts';
import { challengeOf, duelOf, ladderRowOf, me, playerOf, roundOf } from './support/duels.ts';
import { layoutFaults } from './support/layout.ts';
import { browser, cutSockets, gateway, socketCount, test } from './support/stage.ts';

test.beforeEach(() => browser.signIn());

async function openDuels(): Promise<Page> {
  const popup = await browser.openPopup();
  await popup.getByRole('tab', { name: 'Duel' }).click();
  return popup;
}
const own = (page: Page) => page.getByRole('region', { name: 'Your duels' });
const textOf = async (page: Page) => (await own(page).innerText()).replaceAll(/\s+/g, ' ');
/** What is read out. */
const hears = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence }).waitFor();

test('a running duel is followed to its end, on Home and in its tab, also while the connection is cut', async () => {
  const bob = playerOf('Bob');
  const first = roundOf(1, 'Two Sum', [me()]);
  gateway.duels.duels = [duelOf()];
  const popup = await browser.openPopup();
  const home = popup.getByRole('region', { name: 'Duel' });
  await home.getByText(/^Ends in 4[12]:\d\d/).waitFor();
  expect(await home.getByRole('link', { name: 'Two Sum' }).getAttribute('href')).toBe(
    'https://leetcode.com/problems/two-sum/',
  );
  await home.getByRole('button', { name: 'Open in Duel' }).click();
  await own(popup).getByText('Offer a draw').waitFor();
  expect(await accessibilityFaults(popup)).toEqual([]);
  // The stream of Home has ended by then, so what follows comes by that of the tab.
  await expect.poll(() => gateway.callsOf('MyDuels').length).toBe(2);

  gateway.changeDuel('d1', { challenger: me({ points: 1 }), rounds: [first, roundOf(2, 'Edit Distance')] });
  await hears(popup, 'You have won round 1. The next problem: \u2068Edit Distance\u2069.');
  expect(await textOf(popup)).toMatch(
    /^Your duels You 1 : 0 Bob Ends in 4[12]:\d\d · best of three Two Sum medium · You solved it first Edit Distance medium · not solved yet/,
  );
  cutSockets();
  await expect.poll(socketCount).toBe(0);
  gateway.changeDuel('d1', { drawOffer: { by: bob, expiresAt: new Date(Date.now() + 240_000).toISOString() } });
  await hears(popup, '\u2068Bob\u2069 offers a draw.');
  await own(popup).getByRole('button', { name: 'Accept the draw' }).waitFor();

  await own(popup).getByRole('button', { name: 'Resign' }).click();
  await own(popup).getByRole('button', { name: 'Play on' }).waitFor();
  await own(popup).getByRole('button', { name: 'Resign' }).click();
  await hears(popup, '\u2068Bob\u2069 has won. You gave it up.');
  await own(popup).getByText('still counts while LeetCode confirms it').waitFor();
  // What had the focus is gone.
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toBe('Your duels');
  const rating = { before: 1_500, after: 1_460 };
  const outcome = { winner: bob, reason: 'RESIGNED', isFinal: true };
  gateway.duels.last = [duelOf({ state: 'FINAL', outcome, challenger: me({ points: 1, rating }), rounds: [first] })];
  gateway.changeDuel('d1', gateway.duels.last[0]!);
  await hears(popup, 'This is final. Your rating: 1,500 → 1,460.');
  await popup.getByText('1,500 → 1,460 ▼ 40 · You').waitFor();
  await own(popup).getByText('You are in no duel').waitFor();
});

test('challenges appear by themselves, and are declined, accepted and withdrawn; a refusal is shown where it was asked for', async () => {
  const popup = await openDuels();
  await own(popup).getByText('You are in no duel').waitFor();
  await expect.poll(() => gateway.callsOf('MyDuels').length).toBeGreaterThan(0);
  const toMe = { challenger: playerOf('Bob'), challenged: me() };
  gateway.duels.duels = [
    challengeOf({ ...toMe, id: 'd1' }),
    challengeOf({ ...toMe, id: 'd2', challenger: playerOf('Cid'), bestOf: 1, difficulties: [], minRating: 1_400 }),
    challengeOf({ id: 'd3', challenged: playerOf('', { shownAs: 'ANONYMOUS', displayName: null, user: null }) }),
  ];
  gateway.duelsChanged();
  await hears(popup, '\u2068Bob\u2069 challenges you to a duel. \u2068Cid\u2069 challenges you to a duel.');
  expect(await textOf(popup)).toMatch(/one round, rated 1400 or more, 60 minutes at most, in Algo Club/);
  expect(await textOf(popup)).toMatch(/You challenge Anonymous .*Withdraw 0[34]:\d\d left$/);
  gateway.answers.acceptDuel = () => ({
    __typename: 'PlayerBusyError',
    message: 'You have a duel that runs: finish it first.',
  });
  await popup.getByRole('button', { name: /^Accept, .Bob/ }).click();
  await own(popup).getByRole('alert').filter({ hasText: 'You have a duel that runs: finish it first.' }).waitFor();
  gateway.answers = {};
  await popup.getByRole('button', { name: /^Decline, .Cid/ }).press('Enter');
  await hears(popup, 'You have declined the challenge.');
  await popup.getByRole('button', { name: /^Withdraw/ }).press('Enter');
  await hears(popup, 'You have taken your challenge back.');
  await popup.getByRole('button', { name: /^Accept, .Bob/ }).press('Enter');
  await hears(popup, 'The duel with \u2068Bob\u2069 has started.');
  await own(popup).getByRole('link', { name: 'Two Sum' }).waitFor();
});

test('a member of the chosen server is challenged, and somebody who waits can leave the queue', async () => {
  gateway.account.board.rows = [
    rowOf('r1', 1, { user: { id: 'bob', displayName: 'robert' }, displayName: 'Bob' }),
    rowOf('r2', 2, { user: { id: 'u1', displayName: 'Alice' } }),
    rowOf('r3', 3, { user: null, displayName: null, shownAs: 'ANONYMOUS' }),
  ];
  const popup = await openDuels();
  await popup.getByText('Start a duel').click();
  const opponents = popup.getByLabel('Against').locator('option');
  await expect.poll(() => opponents.allInnerTexts()).toEqual(['Anybody who waits too', 'Bob']);
  expect(await accessibilityFaults(popup)).toEqual([]);
  const find = async (name: string) => {
    await popup.getByLabel("Beginning of a member's name").fill(name);
    await popup.getByLabel("Beginning of a member's name").press('Enter');
  };
  await find('z');
  await popup.getByText('Nobody who shows their name here has one that begins so.').waitFor();
  gateway.duels.members = ['Zoë', 'זיו'].map((displayName) => ({ displayName, user: { id: displayName } }));
  await popup.getByRole('button', { name: 'Find' }).click();
  await popup.getByText('Chosen above.').waitFor();
  expect(await popup.getByLabel('Against').inputValue()).toBe('Zoë');
  await find('ז');
  await expect.poll(() => opponents.allInnerTexts()).toEqual(['Anybody who waits too', 'זיו', 'Zoë', 'Bob']);
  await popup.getByLabel('Against').selectOption('Bob');
  await popup.getByLabel('Problem', { exact: true }).selectOption('One that I name');
  await popup.getByRole('button', { name: 'Challenge', exact: true }).click();
  await popup.getByRole('alert').filter({ hasText: 'Name the problem' }).waitFor();
  await popup.getByLabel('Number, title or address').fill('two sum');
  await popup.getByLabel('Minutes at most').fill('30');
  await popup.getByRole('button', { name: 'Challenge', exact: true }).click();
  await own(popup).getByText('You challenge Bob').waitFor();
  expect(gateway.callsOf('ChallengeToDuel').at(-1)?.variables.input).toEqual({
    ...{ communityId: 'c1', userId: 'bob', bestOf: 1, problem: 'two sum', minutes: 30 },
    idempotencyKey: expect.any(String) as string,
  });

  await popup.getByLabel('Server', { exact: true }).selectOption('Evening Practice');
  await popup.getByText('Start a duel').click();
  await popup.getByLabel('Rounds').selectOption('Best of three');
  await popup.getByLabel('Problem', { exact: true }).selectOption('Picked, hard');
  await popup.getByRole('button', { name: 'Wait in the queue' }).click();
  await own(popup).getByText('You wait for somebody to duel with.').waitFor();
  expect(await textOf(popup)).toMatch(
    /one round, rated 1400 or more, in Evening Practice Leave the queue 0[89]:\d\d left$/,
  );
  expect(gateway.callsOf('JoinDuelQueue').at(-1)?.variables.input).toEqual({
    ...{ communityId: 'c2', bestOf: 3, difficulties: ['HARD'] },
  });
  await own(popup).getByRole('button', { name: 'Leave the queue' }).click();
  await expect.poll(() => own(popup).getByText('You wait').count()).toBe(0);
  await popup.getByRole('switch', { name: 'Others may challenge me' }).click();
  await expect.poll(() => gateway.duels.takesChallenges).toBe(false);
});

test('the Duel tab fits 300 px whatever the names are, and without an answer shows what it knew last with its age', async () => {
  const texts = ['W'.repeat(100), 'مسألة أطول سلسلة فرعية بدون أحرف مكررة '.repeat(3), '\u202E3 tniop', '\u200B', ''];
  const players = texts.map((name) => playerOf(name, { points: 1.5, rating: { before: 1_500, after: 1_540 } }));
  gateway.account.communities.forEach((community) => (community.name = texts[0]!));
  gateway.duels.duels = texts.flatMap((name, index) => [
    duelOf({ id: `a${index}`, challenged: players[index], rounds: [roundOf(1, name, [players[index]!, me()])] }),
    challengeOf({ id: `b${index}`, challenger: players[index], challenged: me() }),
  ]);
  gateway.duels.last = players.map((challenger, index) =>
    duelOf({
      id: `c${index}`,
      challenger,
      state: 'FINAL',
      outcome: { winner: challenger, reason: 'TIME', isFinal: true },
    }),
  );
  gateway.duels.ladder = texts.map((name, index) => ladderRowOf(index + 1, name, { won: 4_000, rating: 12_345 }));
  gateway.duels.mine = ladderRowOf(2, '');
  gateway.duels.waitsIn = 'c1';
  const popup = await openDuels();
  await popup.getByText('2nd of 5, 1,560').waitFor();
  await popup.getByText('Start a duel').click();
  await own(popup).getByRole('button', { name: 'Resign' }).first().click();
  expect(await layoutFaults(popup)).toEqual([]);
  await popup.evaluate(() => (document.body.style.width = '300px'));
  await popup.setViewportSize({ width: 300, height: 600 });
  expect(await layoutFaults(popup)).toEqual([]);
  await popup.close();

  gateway.isDown = true;
  const again = await openDuels();
  await again.getByText('2nd of 5, 1,560').waitFor();
  await again.getByText(/Not up to date: as of .+, just now\./).waitFor();
  expect(await again.getByText("LeetCord's server does not answer.").count()).toBe(1);
  gateway.isDown = false;
  gateway.account.communities = [];
  await again.getByText('You are in no server yet.').waitFor();
  expect(await again.getByLabel('Server', { exact: true }).count()).toBe(0);
});

test('a user whose clock is wrong can still answer challenges and draw offers, as long as the server has them', async () => {
  const past = new Date(Date.now() - 360_000).toISOString();
  const bob = playerOf('Bob');
  gateway.duels.duels = [
    duelOf({ endsAt: past, drawOffer: { by: bob, expiresAt: past } }),
    challengeOf({ id: 'd2', challenger: playerOf('Cid'), challenged: me(), expiresAt: past }),
  ];
  const popup = await openDuels();
  await own(popup).getByText('The other player offers a draw.').waitFor();
  expect(await own(popup).getByRole('timer').count()).toBe(0);
  await own(popup).getByRole('button', { name: 'Accept the draw' }).waitFor();
  await own(popup).getByRole('button', { name: 'Resign' }).waitFor();
  await own(popup)
    .getByRole('button', { name: /^Accept, .Cid/ })
    .click();
  await expect.poll(() => gateway.callsOf('AcceptDuel').length).toBe(1);
});
