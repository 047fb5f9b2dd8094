import type { Client } from '@urql/core';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReportStore } from '../queue/report-store.ts';
import { newReport, type Report } from '../queue/report.ts';
import { createNews } from './news.ts';

const TAB = 7;
const OVER = { kind: 'over' };
const confirmed: Report = {
  ...newReport(
    {
      owner: 'u1',
      submissionId: '1',
      problemSlug: 'two-sum',
      language: 'c',
      verdict: 'ACCEPTED',
      submittedAt: '2026-11-23T18:30:00.000Z',
      leetcodeName: null,
      newsTab: TAB,
    },
    0,
  ),
  state: 'confirmed',
  message: 'You had solved this problem before.',
  serverId: 's1',
};
const store = createReportStore(fakeBrowser.storage.local);
let decided: Report[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  decided = [];
});

function createWorld(isWanted = true) {
  return createNews({
    client: { query: async () => ({ data: undefined }) } as unknown as Client,
    report: (id) => store.get(id),
    refreshed: async (reports) =>
      decided.filter(({ submissionId }) => reports.some((one) => one.submissionId === submissionId)),
    queue: {
      update: async (change) => {
        for (const one of await change(await store.all())) await store.put(one);
      },
      takeNews: async (id) => {
        const one = (await store.get(id))!;
        await store.put({ ...one, newsTab: null });
        return one;
      },
    },
    isWanted: async () => isWanted,
    user: async () => 'u1',
  });
}

test('the tab that reported a submission gets its news once, as soon as the server has decided', async () => {
  await store.put({ ...confirmed, state: 'recorded' });
  const { outcome } = createWorld();
  expect(await outcome('1', TAB)).toEqual({ kind: 'later' });
  decided = [confirmed];
  const toast = { lines: [], reason: 'You had solved this problem before.' };
  expect(await outcome('1', TAB)).toEqual({ kind: 'show', toast });
  expect(await outcome('1', TAB)).toEqual(OVER);
});

test.each([
  ['another tab asks', {}, TAB + 1, true],
  ['it is another user’s', { owner: 'u2' }, TAB, true],
  ['it was not accepted', { verdict: 'WRONG_ANSWER' }, TAB, true],
  ['the server has rejected it', { state: 'rejected' }, TAB, true],
  ['the user has turned toasts off', {}, TAB, false],
] as [string, Partial<Report>, number, boolean][])(
  'there are no news of a submission if %s',
  async (_, change, tab, isWanted) => {
    await store.put({ ...confirmed, ...change });
    expect(await createWorld(isWanted).outcome('1', tab)).toEqual(OVER);
    expect(await createWorld().outcome('2', tab)).toEqual(OVER);
  },
);
