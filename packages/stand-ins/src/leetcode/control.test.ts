import { expect, test } from 'vitest';
import { startForTest } from './testing/stand-in.ts';

test('a fault applies as often as requested, then everything works again', async () => {
  const { control, query } = await startForTest();
  const ask = () => query('{ userStatus { username } }');
  await control.addFault({ kind: 'rate-limit', count: 1, retryAfterSeconds: 7 });
  await control.addFault({ kind: 'cloudflare', count: 1 });
  await control.addFault({ kind: 'schema-change', count: 1 });
  await control.addFault({ kind: 'redirect', count: 1 });
  expect(await ask()).toMatchObject({ status: 429 });
  expect(await ask()).toMatchObject({ status: 403, body: expect.stringContaining('Just a moment...') });
  expect(await ask()).toMatchObject({ status: 400, body: { errors: [expect.anything()] } });
  expect(await ask()).toMatchObject({ status: 302 });
  expect(await ask()).toMatchObject({ status: 200 });
});

test('replies can change their shape, be errors or a challenge, and fail every nth time', async () => {
  const { control, query } = await startForTest();
  const ask = async () => (await query('{ question(titleSlug: "3sum") { title } }')).body;
  await control.addFault({ kind: 'field-gone', fields: ['title'], count: 1 });
  await control.addFault({ kind: 'field-changed', fields: ['title'], count: 1 });
  await control.addFault({ kind: 'resolver-error', count: 1 });
  expect(await ask()).toEqual({ data: { question: {} } });
  expect(await ask()).toEqual({ data: { question: { title: { text: '3Sum' } } } });
  expect(await ask()).toMatchObject({ errors: [{ path: ['question'] }], data: { question: null } });
  await control.addFault({ kind: 'challenge', every: 2 });
  const html = expect.stringContaining('Just a moment...');
  const well = { data: { question: { title: '3Sum' } } };
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual([well, html, well, html]);
});

test('a fault lasts until it is cleared, and applies only where it was requested', async () => {
  const { control, query, signIn, submit } = await startForTest();
  await signIn('alice');
  await control.addFault({ kind: 'drop-socket', on: 'page' });
  await expect(submit()).rejects.toThrow();
  await expect(submit()).rejects.toThrow();
  expect(await query('{ userStatus { username } }')).toMatchObject({ status: 200 });
  await control.clearFaults();
  await control.addFault({ kind: 'cut-body' });
  await expect(query('{ userStatus { username } }')).rejects.toThrow();
  expect(await submit()).toMatchObject({ status: 200 });
});

test('requests are counted by their root fields', async () => {
  const { control, query } = await startForTest();
  await query(
    '{ a: question(titleSlug: "two-sum") { title } b: question(titleSlug: "3sum") { title } userStatus { username } }',
  );
  await control.addFault({ kind: 'server-error', count: 1 });
  await query('{ matchedUser(username: "question") { username } }');
  const operations = async () => (await control.requests()).map((request) => request.operations);
  expect(await operations()).toEqual([['question', 'question', 'userStatus'], ['matchedUser']]);
  await control.clearRequests();
  expect(await operations()).toEqual([]);
});

test('submissions, also those of an earlier time, can be listed late', async () => {
  let now = Date.now();
  const { control, query } = await startForTest({ clock: { now: () => new Date(now) } });
  await control.setOptions({ listingLagMs: 60_000 });
  await control.putAccount({ username: 'alice' });
  await control.submit({ username: 'alice', slug: 'two-sum', at: now - 3_600_000 });
  const list = async () =>
    (await query('{ recentAcSubmissionList(username: "alice") { titleSlug } }')).body.data?.['recentAcSubmissionList'];
  expect(await list()).toEqual([]);
  now += 60_000;
  expect(await list()).toEqual([{ titleSlug: 'two-sum' }]);
});

test('an invalid call is refused with a sentence', async () => {
  const { control, request } = await startForTest();
  await control.putAccount({ username: 'alice' });
  await expect(control.submit({ username: 'alice', slug: 'nope' })).rejects.toThrow('There is no problem nope.');
  await expect(control.submit({ username: 'bob', slug: '3sum' })).rejects.toThrow('There is no account bob');
  await expect(control.putAccount({ username: 'not a name' })).rejects.toThrow('is not a LeetCode user name');
  expect(await request('PATCH', '/control/options', { judgeDelay: 1 })).toMatchObject({ status: 400 });
  expect(await request('POST', '/control/nope')).toMatchObject({ status: 404, body: { error: expect.any(String) } });
});
