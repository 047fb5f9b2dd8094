import { describe, expect, test } from 'vitest';
import { createObserver, isOfInterest } from './observer.ts';
import type { PageNews } from './page-news.ts';

const AT = '2026-11-23T18:30:00.000Z';
const CHECK = '/submissions/detail/2165707846/v2/check/';
const finished = (code: number, more: object = {}) =>
  JSON.stringify({
    state: 'SUCCESS',
    status_code: code,
    lang: 'python3',
    task_name: 'judger.judgetask.Judge',
    ...more,
  });

function watch(pageUrl = 'https://leetcode.com/problems/two-sum/') {
  const news: PageNews[] = [];
  const observe = createObserver(
    (one) => news.push(one),
    () => pageUrl,
    () => new Date(AT),
  );
  return { news, observe };
}

test('a submit and its check make a verdict with the slug of the submit', () => {
  const { news, observe } = watch('https://leetcode.com/problems/another-one/');
  observe({ url: '/problems/two-sum/submit/', body: '{"submission_id": 2165707846}' });
  observe({ url: CHECK, body: '{"state":"PENDING"}' });
  observe({ url: CHECK, body: '{"state":"STARTED"}' });
  observe({ url: CHECK, body: finished(10) });
  expect(news).toEqual([
    { kind: 'submitted', submissionId: '2165707846', problemSlug: 'two-sum', at: AT },
    {
      kind: 'judged',
      submissionId: '2165707846',
      problemSlug: 'two-sum',
      language: 'python3',
      verdict: 'ACCEPTED',
      at: AT,
    },
  ]);
});

test('after a reload the slug is that of the page', () => {
  const { news, observe } = watch('https://leetcode.com/contest/weekly-contest-512/problems/three-sum/');
  observe({ url: CHECK, body: finished(11) });
  expect(news).toMatchObject([{ kind: 'judged', problemSlug: 'three-sum', verdict: 'WRONG_ANSWER' }]);
});

test('after a reload the slug is that of the page at the first check, wherever the reader moves during judging', () => {
  let pageUrl = 'https://leetcode.com/problems/two-sum/';
  const news: PageNews[] = [];
  const observe = createObserver(
    (one) => news.push(one),
    () => pageUrl,
    () => new Date(AT),
  );
  observe({ url: CHECK, body: '{"state":"PENDING"}' });
  pageUrl = 'https://leetcode.com/problems/3sum/';
  observe({ url: CHECK, body: finished(10) });
  expect(news).toMatchObject([{ kind: 'judged', problemSlug: 'two-sum' }]);
});

test('a verdict is reported once, however often the page asks', () => {
  const { news, observe } = watch();
  for (let i = 0; i < 3; i++) observe({ url: CHECK, body: finished(10) });
  expect(news).toHaveLength(1);
});

test('an id above 2^53 keeps all its digits', () => {
  const { news, observe } = watch();
  observe({ url: '/problems/two-sum/submit/', body: '{"submission_id":18446744073709551615}' });
  expect(news).toMatchObject([{ submissionId: '18446744073709551615' }]);
});

describe('verdicts', () => {
  test.each([
    [10, 'ACCEPTED'],
    [11, 'WRONG_ANSWER'],
    [12, 'MEMORY_LIMIT_EXCEEDED'],
    [13, 'OUTPUT_LIMIT_EXCEEDED'],
    [14, 'TIME_LIMIT_EXCEEDED'],
    [15, 'RUNTIME_ERROR'],
    [20, 'COMPILE_ERROR'],
    [99, 'OTHER'],
  ])('status code %i is %s', (code, verdict) => {
    const { news, observe } = watch();
    observe({ url: CHECK, body: finished(code) });
    expect(news).toMatchObject([{ verdict }]);
  });

  test('without a code, the verdict follows from the message', () => {
    const { news, observe } = watch();
    observe({ url: CHECK, body: '{"state":"SUCCESS","status_msg":"Accepted","lang":"cpp"}' });
    expect(news).toMatchObject([{ verdict: 'ACCEPTED', language: 'cpp' }]);
  });
});

test.each([
  ['a run of the examples', finished(10, { task_name: 'judger.runcodetask.RunCode' })],
  ['a failure of the judge', '{"state":"FAILURE"}'],
  ['a page instead of an answer', '<!doctype html>'],
  ['null', 'null'],
])('%s is not a verdict', (_, body) => {
  const { news, observe } = watch();
  observe({ url: CHECK, body });
  expect(news).toEqual([]);
});

test.each([
  ['/problems/two-sum/submit/', true],
  ['https://leetcode.com/contest/api/weekly-contest-512/problems/two-sum/submit/', true],
  [CHECK, true],
  ['/problems/two-sum/interpret_solution/', false],
  ['/submissions/detail/runcode_1.2_x/check/', false],
  ['/graphql/', false],
  ['', false],
])('whether the address %j is of interest: %s', (url, expected) => {
  expect(isOfInterest(url)).toBe(expected);
});
