import { expect } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { browser, gateway, leetcode, test } from './support/stage.ts';
import { turn } from './support/switch.ts';

const OFFER = 'Use what you had solved before?';
const SOLVED = Array.from({ length: 1_234 }, (_, index) => `problem-${index + 1}`);

const added = () => gateway.callsOf('AddToSolvedHistory').map(({ variables }) => variables.input as Added);
interface Added {
  leetcodeUsername: string;
  problemSlugs: string[];
  isComplete: boolean;
}
/** The server has the whole list, as it was read. */
const untilComplete = async () => {
  await expect.poll(() => gateway.account.solvedHistory?.isReadDue).toBe(false);
  expect([...gateway.account.addedProblems].toSorted()).toEqual(SOLVED.toSorted());
};

/** Signs in as somebody with a long list on LeetCode, who has not consented. */
async function signIn(): Promise<void> {
  gateway.account.solvedHistory = null;
  leetcode.showSolved(SOLVED);
  await browser.signIn();
}

test('the popup offers once to use what was solved before, and a LeetCode page then reads it once and sends it in parts', async () => {
  await signIn();
  const popup = await browser.openPopup();
  await popup.getByRole('heading', { name: OFFER }).waitFor();
  expect(await accessibilityFaults(popup)).toEqual([]);
  // Nothing is read before.
  await leetcode.open();
  await expect.poll(() => gateway.callsOf('MySolvedHistory').length).toBeGreaterThan(1);
  await popup.getByRole('button', { name: 'Use my list' }).click();
  await popup.getByRole('heading', { name: OFFER }).waitFor({ state: 'detached' });
  expect(gateway.callsOf('SetSolvedHistoryConsent')[0]?.variables).toEqual({ input: { isGiven: true } });
  expect(leetcode.listReads).toBe(0);

  await leetcode.open();
  await untilComplete();
  expect(added().map(({ problemSlugs, isComplete }) => [problemSlugs.length, isComplete])).toEqual([
    [500, false],
    [500, false],
    [234, true],
  ]);
  expect(new Set(added().map(({ leetcodeUsername }) => leetcodeUsername))).toEqual(new Set(['alice_codes']));
  const asked = gateway.callsOf('MySolvedHistory').length;
  for (let pages = 0; pages < 3; pages += 1) await (await leetcode.open()).waitForLoadState();
  const again = await browser.openPopup();
  await again.getByText('Signed in as').waitFor();
  await again.getByText('Nothing yet.').waitFor();
  expect(await again.getByRole('heading', { name: OFFER }).count()).toBe(0);
  expect(leetcode.listReads).toBe(1);
  expect(gateway.callsOf('MySolvedHistory')).toHaveLength(asked);
});

test('who declines is not asked again, and nothing is read', async () => {
  await signIn();
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: 'No, thanks' }).click();
  await popup.getByRole('heading', { name: OFFER }).waitFor({ state: 'detached' });
  await popup.reload();
  await popup.getByText('Nothing yet.').waitFor();
  await leetcode.open();
  await expect.poll(() => gateway.callsOf('MySolvedHistory').length).toBe(2);
  expect(await popup.getByRole('heading', { name: OFFER }).count()).toBe(0);
  expect(gateway.callsOf('SetSolvedHistoryConsent')).toEqual([]);
  expect(leetcode.listReads).toBe(0);
});

test('a list whose sending was cut off is sent to its end by a new worker, without another read', async () => {
  await signIn();
  gateway.account.solvedHistory = { problemCount: 0, readAt: null, isReadDue: true };
  gateway.answers.addToSolvedHistory = () => {
    if (added().length >= 2) throw gateway.fault('INTERNAL');
    return { __typename: 'AddToSolvedHistorySuccess', solvedHistory: gateway.account.solvedHistory };
  };
  await leetcode.open();
  await expect.poll(() => added().length).toBe(2);
  await browser.stopWorker();
  delete gateway.answers.addToSolvedHistory;
  for (const slug of added()[0]!.problemSlugs) gateway.account.addedProblems.add(slug);
  // The alarm comes once the wait after the failure is over.
  await expect
    .poll(async () => {
      await browser.advanceAlarm().catch(() => undefined);
      return gateway.account.solvedHistory?.isReadDue;
    })
    .toBe(false);
  await untilComplete();
  expect(added()).toHaveLength(4);
  expect(leetcode.listReads).toBe(1);
});

test('a list is read for the proven LeetCode account only, and one that LeetCode shows otherwise than known is not sent', async () => {
  await signIn();
  gateway.account.solvedHistory = { problemCount: 0, readAt: null, isReadDue: true };
  leetcode.signedInName = 'bob_codes';
  await (await leetcode.open()).waitForLoadState();
  await expect.poll(() => gateway.callsOf('MySolvedHistory').length).toBe(1);
  const page = await browser.openAccountPage();
  await page.getByRole('button', { name: 'Delete the list' }).click();
  const own = page.getByRole('switch', { name: 'Use what I had solved before' });
  await turn(own, true);
  expect(leetcode.listReads).toBe(0);
  // Somebody else signs in between the two requests.
  leetcode.showSolved(SOLVED);
  leetcode.signedInName = 'alice_codes';
  await leetcode.open();
  await expect.poll(() => leetcode.listReads).toBe(1);
  await turn(own, false);
  await turn(own, true);
  leetcode.allProblems = { user_name: 'alice_codes', stat_status_pairs: [{ stat: { slug: 'two-sum' }, status: 'ac' }] };
  await leetcode.open();
  await expect.poll(() => leetcode.listReads).toBe(2);
  await turn(own, false);
  await turn(own, true);
  leetcode.showSolved(SOLVED);
  await leetcode.open();
  await untilComplete();
  expect(added()).toHaveLength(3);
});

test('the account page says what LeetCord has, and deletes it', async () => {
  await browser.signIn();
  const page = await browser.openAccountPage();
  const part = page.getByRole('region', { name: 'My data', exact: true });
  await part.getByText('LeetCord has 431 problems, read on 2 November 2026.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await part.getByRole('button', { name: 'Delete the list' }).click();
  await expect.poll(() => gateway.account.solvedHistory).toBeNull();
  const own = part.getByRole('switch', { name: 'Use what I had solved before' });
  await expect.poll(() => own.isChecked()).toBe(false);
  await turn(own, true);
  await part.getByText('The list is read the next time you open leetcode.com in this browser.').waitFor();
  gateway.answers.setSolvedHistoryConsent = () => ({
    __typename: 'InvalidInputError',
    message: 'Prove your LeetCode account first: the extension says how.',
    field: 'isGiven',
  });
  await own.uncheck();
  await part.getByText('Prove your LeetCode account first').waitFor();
  expect(await own.isChecked()).toBe(true);
});
