import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { contestOf, markOf } from './support/contests.ts';
import { judged } from './support/leetcode-site.ts';
import { browser, gateway, leetcode, test } from './support/stage.ts';
import { turn } from './support/switch.ts';

test.beforeEach(() => browser.signIn());

/** The texts of a page's toasts, as assistive technology gets them: their shadow roots are closed to scripts. */
async function toastsOf(page: Page): Promise<string[]> {
  const cdp = await browser.context.newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const { role, name, childIds = [] } = byId.get(id)!;
    if (role?.value === 'StaticText') return String(name?.value);
    return role?.value === 'button' ? ` [${name?.value}]` : childIds.map(textOf).join('');
  };
  return nodes.flatMap(({ nodeId, role }) => (role?.value === 'status' ? [textOf(nodeId)] : []));
}

/** A problem's page that counts the toasts which it is given. */
async function openCounting(): Promise<{ page: Page; count: () => Promise<number> }> {
  const page = await leetcode.open();
  await page.evaluate(() => {
    const counting = globalThis as unknown as { toasts: number };
    counting.toasts = 0;
    const note = (records: MutationRecord[]) =>
      records.forEach(({ addedNodes }) =>
        addedNodes.forEach(({ nodeName }) => (counting.toasts += Number(nodeName === 'DIV'))),
      );
    new MutationObserver(note).observe(document.documentElement, { childList: true });
  });
  return { page, count: () => page.evaluate(() => (globalThis as unknown as { toasts: number }).toasts) };
}

/** Has a page learn a verdict, as its own scripts do. */
async function check(page: Page, id: string, statusCode = 10): Promise<void> {
  leetcode.checks.set(id, judged(statusCode));
  const ask = (submissionId: string) =>
    fetch(`/submissions/detail/${submissionId}/v2/check/`).then((answer) => answer.text());
  await page.evaluate(ask, id);
}

const ONE = '+1 · Algo Club: 2nd this weekFirst solve, easy: 1 point. [Close]';

test('a page shows a solve’s points, reason and place once, whatever its styles are, until Escape', async () => {
  const { page } = await openCounting();
  const style =
    'div, p { display: none !important; opacity: 0 !important } :root > div { inset: 0 auto auto -9999px !important }';
  await page.addStyleTag({ content: style });
  await check(page, '1');
  await expect.poll(() => toastsOf(page)).toEqual([ONE]);
  const box = await page.evaluate(
    () => document.documentElement.lastElementChild!.getBoundingClientRect().toJSON() as DOMRect,
  );
  expect(box).toMatchObject({ right: 1264, bottom: 704 });
  expect(await page.evaluate(() => document.documentElement.lastElementChild!.shadowRoot)).toBeNull();
  await page.keyboard.press('Escape');
  expect(await toastsOf(page)).toEqual([]);

  // The same submission again, in this tab and another; a wrong answer; one that was made long ago.
  await page.reload();
  const again = await openCounting();
  await check(page, '1');
  await check(again.page, '1');
  await check(again.page, '2', 11);
  gateway.answers.recordSubmission = ({ input }) => {
    const submission = gateway.submission(input, { submittedAt: '2026-11-01T00:00:00.000Z' });
    return { __typename: 'RecordSubmissionSuccess', isNew: true, submission };
  };
  await check(again.page, '3');
  await expect.poll(() => gateway.callsOf('RecordSubmission').length).toBe(3);
  gateway.answers = {};
  await check(again.page, '4');
  await expect.poll(() => toastsOf(again.page)).toEqual([ONE]);
  expect(await again.count()).toBe(1);
  expect(await toastsOf(page)).toEqual([]);
});

test('a toast names the running contest in which the solve counted, with the place there', async () => {
  const submittedAt = new Date().toISOString();
  const scored = { ...contestOf().mine, lastScoredAt: submittedAt };
  const problems = [markOf(0), markOf(1, { isSolved: true, solvedAt: submittedAt, points: 3 })];
  // The server's order is that of their starts.
  const startsAt = submittedAt;
  gateway.account.contests = [
    contestOf({ startsAt, mine: { ...scored, problems } }),
    contestOf({ id: 'k2', startsAt, title: 'Not in this one' }),
    contestOf({
      id: 'k3',
      startsAt,
      title: 'Any problem',
      problems: null,
      problemCount: null,
      mine: { ...scored, problems: [], rank: 3 },
    }),
  ];
  gateway.answers.submission = () => ({ submittedAt });
  const { page } = await openCounting();
  await check(page, '1');
  await expect
    .poll(async () => (await toastsOf(page)).join())
    .toMatch(/^\+3 · Weekly practice: 2nd\+1 · Any problem: 3rd\+1 · Algo Club: 2nd this week/);
});

test('toasts can be turned off in this browser, and on again', async () => {
  const account = await browser.openAccountPage();
  const choice = account.getByRole('switch', { name: 'Show points on LeetCode' });
  await turn(choice, false);
  await account.reload();
  await expect.poll(() => choice.isChecked()).toBe(false);
  const { page, count } = await openCounting();
  await check(page, '1');
  await expect.poll(() => gateway.recorded.size).toBe(1);
  // The page asks after 300 ms what came of it, and its timers go off in order.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await browser.stopWorker();
  const last = await openCounting();
  await check(last.page, '2');
  await expect.poll(() => gateway.recorded.size).toBe(2);
  await turn(choice, true);
  await check(last.page, '3');
  await expect.poll(() => toastsOf(last.page)).toHaveLength(1);
  expect(await count()).toBe(0);
});

test('a toast fits the page and is plain text, whatever the names are, and the next one takes its place', async () => {
  const { page, count } = await openCounting();
  await page.setViewportSize({ width: 320, height: 600 });
  const names = [
    'W'.repeat(100),
    '<img src=x onerror=alert(1)>',
    '\u202E3 tniop \u2067',
    'مسألة أطول سلسلة فرعية '.repeat(6),
    '\u200B',
  ];
  for (const [index, name] of names.entries()) {
    gateway.answers.recordSubmission = ({ input }) => {
      const awards = [1, 2, 3, 4].map((points) => ({
        points,
        reason: `${name}.`,
        community: { id: `c${points}`, name },
      }));
      return { __typename: 'RecordSubmissionSuccess', isNew: true, submission: gateway.submission(input, { awards }) };
    };
    await check(page, String(index + 1));
    await expect.poll(count).toBe(index + 1);
    await expect.poll(async () => (await toastsOf(page)).join()).toContain('+3 · ');
    expect(await toastsOf(page)).toHaveLength(1);
    const { left, right, top } = await page.evaluate(
      () => document.documentElement.lastElementChild!.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect([left >= 0, right <= 320, top >= 0]).toEqual([true, true, true]);
  }
});
