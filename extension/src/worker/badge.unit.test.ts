import { expect, test } from 'vitest';
import { newReport, type Report } from '../queue/report.ts';
import { badgeOf } from './badge.ts';

const report = (change: Partial<Report>): Report => ({
  ...newReport(
    {
      owner: 'u1',
      submissionId: '1',
      problemSlug: 'two-sum',
      language: 'c',
      verdict: 'ACCEPTED',
      submittedAt: '2026-11-23T18:30:00.000Z',
      leetcodeName: null,
      newsTab: null,
    },
    0,
  ),
  ...change,
});
const toSend = report({ state: 'waiting', attempts: 1 });

test.each<[string, Report[], string | null, boolean, string, string]>([
  ['nothing', [report({ state: 'confirmed' })], 'u1', false, '', 'LeetCord'],
  ['a report that is sent at once', [report({})], 'u1', false, '', 'LeetCord'],
  ['a report that waits', [toSend], 'u1', false, '1', 'LeetCord: 1 report waits to be sent. They are kept.'],
  [
    'many that wait',
    Array(120).fill(toSend),
    'u1',
    false,
    '99+',
    'LeetCord: 120 reports wait to be sent. They are kept.',
  ],
  [
    'a missing proof',
    [toSend, report({ state: 'needs-leetcode' })],
    'u1',
    false,
    '!',
    'LeetCord: prove your LeetCode account to send 1 report.',
  ],
  ['a missing sign-in', [report({ owner: null })], null, false, '!', 'LeetCord: sign in to send 1 report.'],
  ['a session that was ended', [toSend, toSend], null, true, '!', 'LeetCord: sign in to send 2 reports.'],
  ['reports of a user who signed out', [toSend], null, false, '', 'LeetCord'],
  ['reports of another user', [report({ state: 'needs-sign-in' })], 'u2', false, '', 'LeetCord'],
])('the toolbar button shows %s', (_, reports, user, wasEnded, text, title) => {
  expect(badgeOf(reports, user, wasEnded)).toEqual({ text, title });
});
