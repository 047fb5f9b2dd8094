import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { ListedSubmission, RecentSubmissions } from '../../leetcode/operations/recent-submissions.ts';
import type { Problem } from '../catalogue/catalogue.service.ts';
import { createConfirmationService } from './confirmation.service.ts';
import type { SubmissionClaim } from './judge-claim.ts';
import { createRecentReader } from './recent-reader.ts';

const at = new Date('2026-11-23T18:00:00Z');
const row = (id: string, fields: Partial<ListedSubmission> = {}): ListedSubmission => ({
  id,
  slug: 'two-sum',
  verdict: 'ACCEPTED',
  submittedAt: at,
  language: 'python3',
  ...fields,
});
const claim = (submissionId: string, fields: Partial<SubmissionClaim> = {}): SubmissionClaim => ({
  submissionId,
  problemSlug: 'two-sum',
  verdict: 'ACCEPTED',
  ...fields,
});
const problemOf = (slug: string) => ({ slug, difficulty: 'EASY' }) as Problem;
const blocked = () => Promise.reject(new LeetCodeError('blocked', 'Blocked.'));

describe('confirming submissions', () => {
  let now: Date;
  const recentSubmissions = vi.fn<(username: string, options: { withAll: boolean }) => Promise<RecentSubmissions>>();
  const read = vi.fn<(slug: string) => Promise<Problem | null>>();
  const service = () => {
    const clock = { now: () => now };
    const askOne = (_operation: unknown, { username, ...options }: { username: string; withAll: boolean }) =>
      recentSubmissions(username, options);
    return createConfirmationService(createRecentReader({ askOne } as unknown as LeetCodeClient, clock), { read });
  };
  beforeEach(() => {
    now = at;
    recentSubmissions.mockReset().mockResolvedValue({ accepted: [row('2165707846')], all: null });
    read.mockReset().mockImplementation((slug) => Promise.resolve(problemOf(slug)));
  });

  test('gives the problem and what LeetCode says, in the order of the claims, by one request', async () => {
    const answers = await service().confirm('alice', [claim('1'), claim('2165707846')]);
    expect(answers).toEqual([
      { submissionId: '1', outcome: 'NOT_VISIBLE' },
      {
        submissionId: '2165707846',
        outcome: 'CONFIRMED',
        confirmed: { problem: problemOf('two-sum'), verdict: 'ACCEPTED', submittedAt: at, language: 'python3' },
      },
    ]);
    expect(recentSubmissions.mock.calls.map(([name, options]) => [name, options])).toEqual([
      ['alice', { withAll: false }],
    ]);
  });

  test('asks for the list of all verdicts only when a claim is not about an accepted one', async () => {
    recentSubmissions.mockResolvedValue({ accepted: [], all: [row('3', { verdict: 'WRONG_ANSWER' })] });
    const [answer] = await service().confirm('alice', [claim('3', { verdict: 'WRONG_ANSWER' })]);
    expect(answer?.outcome).toBe('CONFIRMED');
    expect(recentSubmissions.mock.calls[0]?.[1]).toEqual({ withAll: true });
    expect(recentSubmissions).toHaveBeenCalledTimes(1);
  });

  test('a problem that can not be read fails the confirmation that needs it, and no other', async () => {
    read.mockImplementation(blocked);
    await expect(service().confirm('alice', [claim('2165707846')])).rejects.toMatchObject({ failure: 'blocked' });
    await expect(service().confirm('alice', [claim('1')])).resolves.toMatchObject([{ outcome: 'NOT_VISIBLE' }]);
    read.mockResolvedValue(null);
    await expect(service().confirm('alice', [claim('2165707846')])).rejects.toBeInstanceOf(LeetCodeError);
    await expect(service().confirm('alice', [claim('1', { problemSlug: 'no-such' })])).resolves.toMatchObject([
      { outcome: 'REFUSED', reason: 'LeetCode has no problem no-such.' },
    ]);
  });

  test('a LeetCode that does not answer is never "not visible"', async () => {
    recentSubmissions.mockImplementation(blocked);
    await expect(service().confirm('alice', [claim('1')])).rejects.toMatchObject({ failure: 'blocked' });
  });

  test('equal requests share one answer while it is less than a second under way, and never after', async () => {
    const confirmation = service();
    const answers: PromiseWithResolvers<RecentSubmissions>[] = [];
    recentSubmissions.mockImplementation(() => {
      const pending = Promise.withResolvers<RecentSubmissions>();
      answers.push(pending);
      return pending.promise;
    });
    const first = [confirmation.confirm('alice', [claim('1')]), confirmation.confirm('Alice', [claim('2165707846')])];
    expect(recentSubmissions).toHaveBeenCalledTimes(1);
    now = new Date(at.getTime() + 1_000);
    const second = confirmation.confirm('alice', [claim('2165707846')]);
    expect(recentSubmissions).toHaveBeenCalledTimes(2);
    answers[0]?.resolve({ accepted: [], all: null });
    answers[1]?.resolve({ accepted: [row('2165707846')], all: null });
    for (const [answer] of await Promise.all(first)) expect(answer?.outcome).toBe('NOT_VISIBLE');
    expect((await second)[0]?.outcome).toBe('CONFIRMED');
    void confirmation.confirm('alice', [claim('1')]);
    expect(recentSubmissions).toHaveBeenCalledTimes(3);
  });
});
