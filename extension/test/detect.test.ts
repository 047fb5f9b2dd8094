import { expect } from 'vitest';
import { judged } from './support/leetcode-site.ts';
import { browser, gateway, leetcode, test } from './support/stage.ts';

test.beforeEach(() => browser.signIn());

const recordedIds = () => [...gateway.recorded.keys()].sort();

test('a submission is reported however the page writes its requests', async () => {
  const page = await leetcode.open('/problems/another-problem/');
  const forms = {
    relative: `await fetch('/problems/two-sum/submit/', { method: 'POST' }).then((answer) => answer.json())`,
    absolute: `await fetch('https://leetcode.com/problems/two-sum/submit/', { method: 'POST' }).then((answer) => answer.json())`,
    url: `await fetch(new URL('/problems/two-sum/submit/', location.href), { method: 'post' }).then((answer) => answer.json())`,
    request: `await fetch(new Request('/problems/two-sum/submit/', { method: 'POST' })).then((answer) => answer.json())`,
    contest: `await fetch('/contest/api/weekly-contest-512/problems/two-sum/submit/', { method: 'POST' }).then((answer) => answer.json())`,
    xhr: `await new Promise((done) => { const x = new XMLHttpRequest(); x.open('POST', '/problems/two-sum/submit/'); x.onload = done; x.send(); })`,
  };
  for (const submit of Object.values(forms)) {
    leetcode.nextId += 1;
    leetcode.checks.set(String(leetcode.nextId), judged(10));
    await page.evaluate(`(async () => { ${submit}; })()`);
    await page.evaluate(
      (id) => fetch(`/submissions/detail/${id}/v2/check/`).then((answer) => answer.json()),
      leetcode.nextId,
    );
    await expect
      .poll(() => gateway.recorded.get(String(leetcode.nextId)))
      .toMatchObject({
        submissionId: String(leetcode.nextId),
        problemSlug: 'two-sum',
        language: 'python3',
        verdict: 'ACCEPTED',
      });
  }

  leetcode.checks.set('77', judged(20, { lang: 'cpp' }));
  await page.evaluate(
    () =>
      new Promise((done) => {
        const request = new XMLHttpRequest();
        request.open('GET', '/submissions/detail/77/check/');
        request.responseType = 'json';
        request.onload = done;
        request.send();
      }),
  );
  await expect
    .poll(() => gateway.recorded.get('77'))
    .toMatchObject({
      problemSlug: 'another-problem',
      language: 'cpp',
      verdict: 'COMPILE_ERROR',
    });
});

test('runs of the examples and submissions that a page forges are not reported', async () => {
  const page = await leetcode.open();
  leetcode.checks.set('runcode_1700000000.1_abc', judged(10, { task_name: 'judger.runcodetask.RunCode' }));
  leetcode.checks.set('1', judged(11));
  await page.evaluate(async () => {
    await fetch('/problems/two-sum/interpret_solution/', { method: 'POST' });
    await fetch('/submissions/detail/runcode_1700000000.1_abc/check/');

    const { port1, port2 } = new MessageChannel();
    document.dispatchEvent(new MessageEvent('leetcord:offer', { ports: [port2], cancelable: true }));
    document.dispatchEvent(new Event('leetcord:wanted'));
    port1.postMessage(
      JSON.stringify({
        kind: 'judged',
        submissionId: '666',
        problemSlug: 'two-sum',
        language: 'c',
        verdict: 'ACCEPTED',
        at: new Date().toISOString(),
      }),
    );

    await fetch('/submissions/detail/1/v2/check/');
  });
  await expect.poll(recordedIds).toEqual(['1']);
  expect(gateway.recorded.get('1')).toMatchObject({ verdict: 'WRONG_ANSWER' });
});

test('the page gets its own promise, an unread body and a fetch that looks untouched', async () => {
  const page = await leetcode.open();
  leetcode.checks.set('1', judged(10));
  const seen = await page.evaluate(async () => {
    const answer = fetch('/submissions/detail/1/v2/check/');
    const response = await answer;
    const before = response.bodyUsed;
    const body = (await response.json()) as { status_code: number };
    const failure = await fetch('http://[').catch((error: Error) => error.name);
    return {
      name: fetch.name,
      isPromise: answer instanceof Promise,
      before,
      code: body.status_code,
      failure,
      source: String(fetch),
    };
  });
  expect(seen).toMatchObject({ name: 'fetch', isPromise: true, before: false, code: 10, failure: 'TypeError' });
  expect(seen.source).toContain('[native code]');
});

test('LeetCode is asked once about a check that the page script can’t see', async () => {
  const page = await leetcode.open();
  leetcode.checks.set('5', judged(10));
  await page.evaluate(() => {
    new Image().src = '/submissions/detail/5/v2/check/';
  });
  await expect.poll(recordedIds).toEqual(['5']);
  expect(leetcode.checked).toEqual(['5', '5']);
});

test('a submission whose verdict nobody saw is reported on the next page', async () => {
  const page = await leetcode.open();
  leetcode.nextId = 8;
  await page.evaluate(async () => {
    const submitted = await fetch('/problems/two-sum/submit/', { method: 'POST' });
    await submitted.json();
    await fetch('/submissions/detail/8/v2/check/');
  });
  await page.goto('https://leetcode.com/problems/another-problem/');
  leetcode.checks.set('8', judged(14));
  await expect
    .poll(
      async () => {
        await page.reload();
        return gateway.recorded.get('8');
      },
      { timeout: 40_000 },
    )
    .toMatchObject({ problemSlug: 'two-sum', verdict: 'TIME_LIMIT_EXCEEDED' });
});

test('submissions that LeetCode lists as accepted since the sign-in are reported, for the proven account only', async () => {
  const seconds = (offset: number) => String(Math.floor(Date.now() / 1000) + offset);
  leetcode.recentAccepted = [
    { id: '31', titleSlug: 'two-sum', timestamp: seconds(60), lang: 'java' },
    { id: '30', titleSlug: 'add-two-numbers', timestamp: seconds(-600), lang: 'java' },
  ];
  leetcode.signedInName = 'somebody-else';
  const page = await leetcode.open();
  leetcode.checks.set('1', judged(11));
  await page.evaluate(() => fetch('/submissions/detail/1/v2/check/'));
  await expect.poll(recordedIds).toEqual(['1']);

  leetcode.signedInName = 'Alice_Codes';
  await browser.stopWorker(); // A worker asks LeetCode once a minute at most, and forgets that when it stops.
  await page.reload();
  await expect.poll(recordedIds).toEqual(['1', '31']);
  expect(gateway.recorded.get('31')).toMatchObject({ problemSlug: 'two-sum', language: 'java', verdict: 'ACCEPTED' });
});
