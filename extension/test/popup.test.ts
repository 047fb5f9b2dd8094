import { expect } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { alice } from './support/gateway.ts';
import { browser, gateway, test } from './support/stage.ts';

test('a code from Discord signs in, and the popup shows the user, the reports and the standings', async () => {
  const popup = await browser.openPopup();
  const address = new URL(browser.server).host;
  await browser.enterCode(popup, `${address}/k7qm2 xpd4r`);
  await popup.getByText('Signed in as Alice').waitFor();
  await popup.getByText(address).waitFor();
  expect(gateway.callsOf('SignInWithLinkCode')[0]).toMatchObject({
    variables: { input: { code: 'k7qm2 xpd4r', device: 'Chromium on Linux' } },
  });
  await popup.getByText('6 days in a row').waitFor();
  await popup.getByText('Nothing yet.').waitFor();
  await expect.poll(() => gateway.callsOf('WhoAmI')[0]).toMatchObject({ authorization: 'Bearer access-1' });

  await popup.getByRole('button', { name: 'Sign out' }).click();
  await popup.getByText('I have a code from Discord').waitFor();
  await expect.poll(() => gateway.callsOf('SignOut').length).toBe(1);
});

test('the popup says that a code was used up', async () => {
  gateway.answers.signInWithLinkCode = () => ({
    __typename: 'InvalidLinkCodeError',
    message: 'That code is used up: type /link again.',
  });
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await popup.getByText('Type the code that the bot gave you.').waitFor();
  await browser.enterCode(popup);
  await popup.getByText('That code is used up: type /link again.').waitFor();
});

test('the popup says in a sentence that the server does not answer', async () => {
  gateway.isDown = true;
  const popup = await browser.openPopup();
  await browser.enterCode(popup);
  await popup.getByText("LeetCord's server does not answer.").waitFor();
});

test('the popup says by the user’s clock until when to wait after too many tries', async () => {
  const retryAt = new Date(Date.now() + 600_000);
  gateway.answers.signInWithLinkCode = () => ({
    __typename: 'TooManyAttemptsError',
    message: `There were too many tries. Try again after ${retryAt.toISOString()}.`,
    retryAt: retryAt.toISOString(),
  });
  const popup = await browser.openPopup();
  await browser.enterCode(popup);
  const clock = await popup.evaluate(
    (at) => new Date(at).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' }),
    retryAt.toISOString(),
  );
  await popup.getByText(`Try again after ${clock}.`).waitFor();
});

test('a LeetCode that does not answer does not look like a failed proof, and an expired proof starts again', async () => {
  const popup = await browser.openPopup();
  await browser.startProof(popup, 'alice_codes');
  gateway.answers.finishLeetCodeProof = () => ({
    __typename: 'LeetCodeUnavailableError',
    message: 'LeetCode does not answer now. Try again in a minute.',
  });
  await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
  await popup.getByText('LeetCode does not answer now.').waitFor();
  await popup.getByText('This says nothing about your profile.').waitFor();
  const colorOf = (text: string) => popup.getByText(text).evaluate((element) => getComputedStyle(element).color);
  const passing = await colorOf('LeetCode does not answer now.');

  gateway.answers.finishLeetCodeProof = () => ({
    __typename: 'CodeNotInProfileError',
    message: 'About me does not have the code yet.',
  });
  await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
  expect(await colorOf('About me does not have the code yet.')).not.toBe(passing);

  gateway.answers.finishLeetCodeProof = () => ({
    __typename: 'ProofNotFoundError',
    message: 'This proof is too old. Start again.',
  });
  await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
  await popup.getByText('This proof is too old. Start again.').waitFor();
  await popup.getByRole('button', { name: 'Get a proof text' }).waitFor();
});

test('axe finds no fault in the popup, before and after the sign-in', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await popup.getByText('Type the code that the bot gave you.').waitFor();
  expect(await accessibilityFaults(popup)).toEqual([]);
  await browser.signIn();
  await popup.getByText('6 days in a row').waitFor();
  expect(await accessibilityFaults(popup)).toEqual([]);
});

test('an unfinished proof survives closing the popup', async () => {
  const first = await browser.openPopup();
  await browser.startProof(first, 'alice_codes');
  await first.getByText('leetcord-7Q4M9XKD2HPT5WZC').waitFor();
  await first.close();

  gateway.answers.finishLeetCodeProof = () => ({
    __typename: 'CodeNotInProfileError',
    message: 'About me does not have the code yet.',
  });
  const second = await browser.openPopup();
  await second.getByText('leetcord-7Q4M9XKD2HPT5WZC').waitFor();
  await second.getByRole('button', { name: 'I have saved it, check now' }).click();
  await second.getByText('About me does not have the code yet.').waitFor();

  gateway.answers = {};
  await second.getByRole('button', { name: 'I have saved it, check now' }).click();
  await second.getByText('Signed in as Alice').waitFor();
  expect(gateway.callsOf('FinishLeetCodeProof')[1]).toMatchObject({
    variables: { input: { proofId: 'p1', device: 'Chromium on Linux' } },
  });
});

test('a user without a LeetCode account is asked to prove one, and not asked again afterwards', async () => {
  gateway.user = { ...alice, leetcode: null, discord: null };
  await browser.signIn();
  const popup = await browser.openPopup();
  await popup.getByText('Points count once LeetCord knows which LeetCode account is yours.').waitFor();
  await popup.getByText('Add my Discord account').waitFor();
  await popup.getByLabel('Your LeetCode user name').fill('alice_codes');
  await popup.getByRole('button', { name: 'Get a proof text' }).click();
  gateway.user = alice;
  await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
  await popup.getByText('LeetCode alice_codes').waitFor();
  expect(await popup.getByText('Prove your LeetCode account').count()).toBe(0);
});

test('the popup shows the sign-in again once the server has ended the session', async () => {
  await browser.signIn();
  gateway.revokeSession();
  const popup = await browser.openPopup();
  await popup.getByText('I have a code from Discord').waitFor();
});

test('the session is renewed once, however many requests the popup sends at once', async () => {
  await browser.signIn();
  gateway.revokeAccess();
  const popup = await browser.openPopup();
  await popup.getByText('6 days in a row').waitFor();
  expect(gateway.callsOf('RefreshSession')).toHaveLength(1);
});

test('a server that is down signs nobody out', async () => {
  await browser.signIn();
  gateway.revokeAccess();
  gateway.answers.refreshSession = () => {
    throw new Error('Not now.');
  };
  const popup = await browser.openPopup();
  await popup.getByText("LeetCord's server does not answer.").waitFor();
  await popup.getByText('Signed in as Alice').waitFor();

  gateway.answers = {};
  await popup.reload();
  await popup.getByText('6 days in a row').waitFor();
});
