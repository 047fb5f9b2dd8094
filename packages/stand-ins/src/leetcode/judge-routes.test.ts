import { TestClock } from '@leetcord/kit/testing/test-clock';
import { describe, expect, test } from 'vitest';
import { samples, shapeOf, startForTest } from './testing/stand-in.ts';

async function startSignedIn(options: Parameters<typeof startForTest>[0] = {}) {
  const leetcode = await startForTest(options);
  await leetcode.signIn('alice_codes');
  await leetcode.control.setOptions({ judgeDelayMs: 0 });
  return leetcode;
}

test('a submission is pending, then started, then judged; nobody sees its verdict before that', async () => {
  let now = 1_795_000_000_000;
  const leetcode = await startForTest({ clock: { now: () => new Date(now) } });
  await leetcode.signIn('alice_codes');
  await leetcode.control.setOptions({ judgeDelayMs: 1_000 });
  const { submission_id: id } = (await leetcode.submit()).body;
  expect(id).toBeGreaterThan(2 ** 31);

  const seen = async () => {
    const { data } = (await leetcode.query('{ recentAcSubmissionList(username: "alice_codes") { id } }')).body;
    return data?.['recentAcSubmissionList'];
  };
  expect((await leetcode.check(id)).body).toEqual({ state: 'PENDING' });
  now += 600;
  expect((await leetcode.check(id)).body).toEqual({ state: 'STARTED' });
  expect(await seen()).toEqual([]);
  now += 400;
  expect((await leetcode.check(id)).body).toMatchObject({ state: 'SUCCESS', status_code: 10, submission_id: `${id}` });
  expect(await seen()).toEqual([{ id: `${id}` }]);
  expect(await leetcode.check(id, 'check/')).toEqual(await leetcode.check(id));
});

test.each([
  ['# my solution', 10, 'Accepted', 'accepted'],
  ['// wrong answer', 11, 'Wrong Answer', 'wrong_answer'],
  ['# Memory limit', 12, 'Memory Limit Exceeded', 'memory_limit'],
  ['# output limit exceeded', 13, 'Output Limit Exceeded', 'output_limit'],
  ['# time limit', 14, 'Time Limit Exceeded', 'time_limit'],
  ['# runtime error', 15, 'Runtime Error', 'runtime_error'],
  ['# compile error', 20, 'Compile Error', 'compile_error'],
])('%s gets %i %s, in the shape of the real reply', async (code, statusCode, message, sample) => {
  const leetcode = await startSignedIn();
  const { submission_id: id } = (await leetcode.submit(code)).body;
  const { body } = await leetcode.check(id);
  expect(body).toMatchObject({
    state: 'SUCCESS',
    status_code: statusCode,
    status_msg: message,
    task_name: 'judger.judgetask.Judge',
    submission_id: String(id),
    question_id: '1',
  });
  if (samples) expect(shapeOf(body)).toEqual(shapeOf(samples.rest[`check.submit.${sample}`]));
});

test('a run of the examples has code 10 even when the answer is wrong', async () => {
  const leetcode = await startSignedIn();
  const run = { lang: 'cpp', question_id: '1', typed_code: '// wrong answer', data_input: '[3,3]\n6' };
  const asked = await leetcode.request<{ interpret_id: string }>('POST', '/problems/two-sum/interpret_solution/', run);
  expect(asked.body).toEqual({
    interpret_id: expect.stringMatching(/^runcode_\d+(\.\d+)?_\w+$/),
    test_case: '[3,3]\n6',
  });
  const { body } = await leetcode.check(asked.body.interpret_id, 'check/');
  expect(body).toMatchObject({ status_code: 10, correct_answer: false, task_name: 'judger.runcodetask.RunCode' });
  expect(body).not.toHaveProperty('question_id');
  if (samples) expect(shapeOf(body)).toEqual(shapeOf(samples.rest['check.run.wrong_but_status_10']));
  const { data } = (await leetcode.query('{ recentSubmissionList(username: "alice_codes") { id } }')).body;
  expect(data).toEqual({ recentSubmissionList: [] });
});

describe('what is refused', () => {
  test('is a submission or check without a session, as on the real site', async () => {
    const leetcode = await startForTest();
    const refused = { status: 403, body: { error: 'User is not authenticated' } };
    expect(await leetcode.submit()).toMatchObject(refused);
    expect(await leetcode.check(2_165_710_001)).toMatchObject(refused);
  });

  test("is a submission without the page's token", async () => {
    const leetcode = await startSignedIn();
    const response = await fetch(`${leetcode.url}/problems/two-sum/submit/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'LEETCODE_SESSION=alice_codes' },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });

  test('is an unknown problem, the question id of another, or an unknown submission', async () => {
    const leetcode = await startSignedIn();
    expect(await leetcode.submit('', { slug: 'no-such-problem' })).toMatchObject({ status: 404 });
    expect(await leetcode.submit('', { questionId: '2' })).toMatchObject({ status: 404 });
    expect(await leetcode.check('99')).toMatchObject({ status: 404 });
  });

  test('is a second submission too soon after the first, once that is switched on', async () => {
    const clock = new TestClock();
    const leetcode = await startSignedIn({ clock });
    await leetcode.control.setOptions({ submitIntervalMs: 60_000 });
    expect(await leetcode.submit()).toMatchObject({ status: 200 });
    expect(await leetcode.submit()).toMatchObject({ status: 429 });
    clock.advance(60_000);
    expect(await leetcode.submit()).toMatchObject({ status: 200 });
  });
});
