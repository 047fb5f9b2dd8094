import { expect } from 'vitest';
import { browser, gateway, leetcode, test } from './support/stage.ts';

const sends = () => gateway.callsOf('RecordSubmission').length;

test('a report waits while the gateway is down, and is then delivered once', async () => {
  await browser.signIn();
  const popup = await browser.openPopup();
  gateway.isDown = true;
  await leetcode.solve('1');
  await popup.getByText('Waiting', { exact: true }).waitFor();
  await popup.getByText('The report is kept and sent again by itself.').waitFor();

  gateway.isDown = false;
  await popup.getByText('Confirmed', { exact: true }).waitFor();
  await popup.getByText('+1 point in Algo Club. First solve, easy: 1 point.').waitFor();
  expect([...gateway.recorded.keys()]).toEqual(['1']);
  expect(sends()).toBe(1);
});

test('a report for which the server has no room is kept, and delivered once it has', async () => {
  await browser.signIn();
  const popup = await browser.openPopup();
  gateway.answers.recordSubmission = () => {
    throw gateway.fault('RATE_LIMITED');
  };
  await leetcode.solve('1');
  await popup.getByText('Waiting', { exact: true }).waitFor();
  await popup
    .getByText('LeetCord got too many requests at once. The report is kept and sent again by itself.')
    .waitFor();

  gateway.answers = {};
  await popup.getByText('Confirmed', { exact: true }).waitFor();
  expect([...gateway.recorded.keys()]).toEqual(['1']);
});

test('a worker that the browser stopped wakes up to send the rest, with no page open', async () => {
  await browser.signIn();
  gateway.isDown = true;
  await leetcode.solve('1');
  await expect.poll(browser.badge).toEqual(['1', 'LeetCord: 1 report waits to be sent. They are kept.']);
  await browser.stopWorker();
  gateway.isDown = false;
  expect(await browser.advanceAlarm()).toBeLessThanOrEqual(30_000);
  await expect.poll(() => [...gateway.recorded.keys()]).toEqual(['1']);
  expect(sends()).toBe(1);
});

test('an access token that is refused is renewed once, and the report is sent', async () => {
  await browser.signIn();
  gateway.revokeAccess();
  await leetcode.solve('1');
  await expect.poll(() => gateway.recorded.size).toBe(1);
  expect(gateway.callsOf('RecordSubmission').map(({ authorization }) => authorization)).toEqual([
    'Bearer access-1',
    'Bearer access-2',
  ]);
  expect(gateway.callsOf('RefreshSession')).toHaveLength(1);
});

test('a token that is about to expire is renewed before it is used', async () => {
  gateway.answers.signInWithLinkCode = () => gateway.signIn(5_000);
  await browser.signIn();
  await leetcode.solve('1');
  await expect.poll(() => gateway.recorded.size).toBe(1);
  expect(sends()).toBe(1);
});

test('a report waits for a sign-in', async () => {
  await leetcode.solve('1');
  const popup = await browser.openPopup();
  await popup.getByText('Sign in to send', { exact: true }).waitFor();
  await browser.signIn();
  await expect.poll(() => gateway.recorded.size).toBe(1);
  await popup.getByText('Confirmed', { exact: true }).waitFor();
});

test('a report waits for the proof of a LeetCode account', async () => {
  gateway.answers.recordSubmission = () => ({
    __typename: 'LeetCodeNotLinkedError',
    message: 'Prove your LeetCode account first.',
  });
  gateway.user = { ...gateway.user, leetcode: null, discord: null };
  await browser.signIn();
  await leetcode.solve('1');
  const popup = await browser.openPopup();
  await popup.getByText('Prove your account to send').waitFor();

  gateway.answers = {};
  await popup.getByLabel('Your LeetCode user name').fill('alice_codes');
  await popup.getByRole('button', { name: 'Get a proof text' }).click();
  await popup.getByRole('button', { name: 'I have saved it, check now' }).click();
  await popup.getByText('Confirmed', { exact: true }).waitFor();
});

test('the next token includes a proof of which the worker was not told', async () => {
  gateway.answers.recordSubmission = ({ input }) => {
    if (gateway.callsOf('RefreshSession').length === 0) {
      return { __typename: 'LeetCodeNotLinkedError', message: 'Prove your LeetCode account first.' };
    }
    return { __typename: 'RecordSubmissionSuccess', isNew: true, submission: gateway.submission(input) };
  };
  await browser.signIn();
  await leetcode.solve('1');
  const popup = await browser.openPopup();
  await popup.getByText('Confirmed', { exact: true }).waitFor();
  expect(sends()).toBe(2);
});

test('a report that can’t be taken says why, and can be tried again', async () => {
  gateway.answers.recordSubmission = () => ({
    __typename: 'InvalidInputError',
    message: 'There is no such problem.',
    field: 'problemSlug',
  });
  await browser.signIn();
  await leetcode.solve('1');
  const popup = await browser.openPopup();
  await popup.getByText('There is no such problem.').waitFor();

  gateway.answers = {};
  await popup.getByRole('button', { name: 'Try again' }).click();
  await popup.getByText('Confirmed', { exact: true }).waitFor();
});

test('the popup shows the server’s words about a report while it is open, whether the state changes or not', async () => {
  const pending = (sentence: string) => ({
    state: 'PENDING',
    status: { code: 'ASKING_LEETCODE', sentence },
    awards: [],
  });
  let decision: object = pending('LeetCord is asking LeetCode.');
  gateway.answers = {
    recordSubmission: ({ input }) => {
      gateway.recorded.set(input.submissionId!, input);
      return { __typename: 'RecordSubmissionSuccess', isNew: true, submission: gateway.submission(input, decision) };
    },
    mySubmissions: () => ({
      edges: [...gateway.recorded.values()].map((input) => ({ node: gateway.submission(input, decision) })),
    }),
  };
  await browser.signIn();
  const popup = await browser.openPopup();
  await leetcode.solve('1');
  await popup.getByText('Recorded', { exact: true }).waitFor();
  await popup.getByText('LeetCord is asking LeetCode.').waitFor();
  decision = pending('LeetCode does not answer. LeetCord asks again by itself.');
  await popup.getByText('LeetCode does not answer. LeetCord asks again by itself.').waitFor();

  decision = {
    state: 'REJECTED',
    status: { code: 'NOT_LISTED', sentence: 'LeetCode does not list this submission for your account.' },
    awards: [],
  };
  await popup.getByText('Rejected', { exact: true }).waitFor();
  await popup.getByText('LeetCode does not list this submission for your account.').waitFor();
  expect(await popup.getByRole('button', { name: 'Try again' }).count()).toBe(0);

  // LeetCode lists it after all.
  decision = {};
  await popup.getByText('Confirmed', { exact: true }).waitFor();
  await popup.getByText('+1 point in Algo Club. First solve, easy: 1 point.').waitFor();
});
