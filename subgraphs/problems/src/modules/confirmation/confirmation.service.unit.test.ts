import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { Answer } from '../../leetcode/operation.ts';
import type { ListedSubmission } from '../../leetcode/operations/recent-submissions.ts';
import type { UserLook } from '../../leetcode/operations/user-look.ts';
import type { CatalogueService, Problem } from '../catalogue/catalogue.service.ts';
import { createConfirmationService } from './confirmation.service.ts';
import type { SubmissionClaim } from './judge-claim.ts';
import { createLookReader, type LookQuestion } from './look-reader.ts';
import type { JudgedNovelty } from './novelty.ts';
import type { NoveltyService } from './novelty.service.ts';

const at = new Date('2026-11-23T18:00:00Z');
const row = (id: string, fields: Partial<ListedSubmission> = {}): ListedSubmission => ({
  id,
  slug: 'two-sum',
  verdict: 'ACCEPTED',
  submittedAt: at,
  language: 'python3',
  ...fields,
});
const lookOf = (accepted: ListedSubmission[], all: ListedSubmission[] | null = null): UserLook => {
  return { accepted, all, solved: { all: 6, easy: 1, medium: 2, hard: 3 } };
};
const claim = (submissionId: string, fields: Partial<SubmissionClaim> = {}): SubmissionClaim => ({
  submissionId,
  problemSlug: 'two-sum',
  verdict: 'ACCEPTED',
  ...fields,
});
const problemOf = (slug: string) => ({ slug, difficulty: 'EASY' }) as Problem;
const blocked = new LeetCodeError('blocked', 'Blocked.');

describe('confirming submissions', () => {
  let now: Date;
  const look = vi.fn<(question: LookQuestion) => Promise<Answer<UserLook | null>>>();
  /** The names in each request. */
  let requests: string[][];
  /** The catalogue in memory. */
  let listed: Map<string, Problem>;
  const read = vi.fn<CatalogueService['read']>();
  /** What earlier looks have listed. */
  let seen: ListedSubmission[];
  const judge = vi.fn<NoveltyService['judge']>();
  const service = () => {
    const ask = ({ keysPerRequest }: { keysPerRequest: number }, questions: LookQuestion[]) => {
      for (let start = 0; start < questions.length; start += keysPerRequest) {
        requests.push(questions.slice(start, start + keysPerRequest).map(({ username }) => username));
      }
      return Promise.all(questions.map(look));
    };
    const readLooks = createLookReader({ ask } as unknown as LeetCodeClient, {
      clock: { now: () => now },
      usersPerRequest: 2,
    });
    const listings = { current: () => Promise.resolve({ find: (slug: string) => listed.get(slug) ?? null }) };
    return createConfirmationService({ readLooks, catalogue: { read }, listings, novelty: { judge } });
  };
  const confirmOne = async (claims: SubmissionClaim[]) => {
    const [answer] = await service().confirm([{ username: 'alice', claims }], 'confirmation');
    return answer?.confirmations;
  };
  beforeEach(() => {
    now = at;
    requests = [];
    listed = new Map();
    look.mockReset().mockResolvedValue(lookOf([row('2165707846')]));
    read.mockReset().mockImplementation((slug) => Promise.resolve(problemOf(slug)));
    seen = [];
    judge.mockReset().mockImplementation((_name, { accepted }) => {
      const isNew: JudgedNovelty = { novelty: 'NEW', settledBy: null };
      return Promise.resolve({ novelties: new Map([...accepted, ...seen].map(({ id }) => [id, isNew])), seen });
    });
  });

  test("returns the problem and LeetCode's facts, in the order of the claims, with one request", async () => {
    expect(await confirmOne([claim('1'), claim('2165707846')])).toEqual([
      { submissionId: '1', outcome: 'NOT_VISIBLE', isPastList: false },
      {
        submissionId: '2165707846',
        outcome: 'CONFIRMED',
        confirmed: {
          problem: problemOf('two-sum'),
          verdict: 'ACCEPTED',
          submittedAt: at,
          language: 'python3',
          novelty: 'NEW',
          noveltySettledBy: null,
        },
      },
    ]);
    expect(look.mock.calls.map(([question]) => question)).toEqual([{ username: 'alice', withAll: false }]);
  });

  test('reads no problem that a claim names but LeetCode does not list, and reads the others before all readers', async () => {
    await confirmOne([claim('1', { problemSlug: 'made-up' }), claim('2165707846', { problemSlug: 'also-made-up' })]);
    expect(read.mock.calls.map(([slug, , reader]) => [slug, reader?.urgency])).toEqual([['two-sum', 'confirmation']]);
    read.mockClear();
    await service().confirm([{ username: 'alice', claims: [claim('2165707846')] }], 'background');
    expect(read.mock.calls.map(([slug, , reader]) => [slug, reader?.urgency])).toEqual([['two-sum', 'background']]);
  });

  test('reads the list of all verdicts only for a claim that is not about an accepted one, which is neither new nor old', async () => {
    look.mockResolvedValue(lookOf([], [row('3', { verdict: 'WRONG_ANSWER' })]));
    const answers = await confirmOne([claim('3', { verdict: 'WRONG_ANSWER' })]);
    expect(answers).toMatchObject([{ outcome: 'CONFIRMED', confirmed: { novelty: null } }]);
    expect(look.mock.calls.map(([{ withAll }]) => withAll)).toEqual([true]);
  });

  test('shares requests between users; one without an answer does not affect the others', async () => {
    look.mockImplementation(({ username }) =>
      Promise.resolve(username === 'u3' ? blocked : lookOf([row(`7${username.slice(1)}`)])),
    );
    const users = Array.from({ length: 7 }, (_, index) => {
      return { username: `u${index}`, claims: index === 4 ? [] : [claim(`7${index}`)] };
    });
    const answers = await service().confirm(users, 'confirmation');
    expect(
      answers.map(({ username, confirmations }) => [username, confirmations?.map(({ outcome }) => outcome)]),
    ).toEqual(
      users.map(({ username }, index) => [username, index === 3 ? undefined : index === 4 ? [] : ['CONFIRMED']]),
    );
    expect(requests).toEqual([
      ['u0', 'u1'],
      ['u2', 'u3'],
      ['u5', 'u6'],
    ]);
  });

  test('leaves only that claim open whose problem LeetCode does not have or give; everything is judged', async () => {
    look.mockResolvedValue(lookOf([row('1', { slug: 'unread' }), row('2', { slug: 'unknown' }), row('3')]));
    listed.set('unread', { ...problemOf('unread'), difficulty: 'HARD' });
    read.mockImplementation((slug) =>
      slug === 'unread' ? Promise.reject(blocked) : Promise.resolve(slug === 'two-sum' ? problemOf(slug) : null),
    );
    const claims = [
      claim('1', { problemSlug: 'unread' }),
      claim('2', { problemSlug: 'unknown' }),
      claim('3'),
      claim('4', { problemSlug: 'unread' }),
      claim('5', { problemSlug: 'unknown' }),
    ];
    expect(await confirmOne(claims)).toMatchObject([
      { outcome: 'PROBLEM_UNREAD' },
      { outcome: 'PROBLEM_UNKNOWN' },
      { outcome: 'CONFIRMED' },
      { outcome: 'NOT_VISIBLE' },
      { outcome: 'NOT_VISIBLE' },
    ]);
    const [username, { accepted }, { difficultyOf }] = judge.mock.calls[0]!;
    expect([username, accepted.length]).toEqual(['alice', 3]);
    expect(['unread', 'unknown', 'two-sum'].map(difficultyOf)).toEqual(['hard', null, 'easy']);
  });

  test('confirms what LeetCode once listed as it was, though it is no longer listed', async () => {
    seen = [row('1', { language: 'rust' })];
    expect(await confirmOne([claim('1'), claim('1', { problemSlug: '3sum' }), claim('2')])).toMatchObject([
      { outcome: 'CONFIRMED', confirmed: { novelty: 'NEW', verdict: 'ACCEPTED', submittedAt: at, language: 'rust' } },
      { outcome: 'CONFIRMED', confirmed: { problem: { slug: 'two-sum' } } },
      { outcome: 'NOT_VISIBLE' },
    ]);
    expect(judge.mock.calls[0]?.[2].slugs).toEqual(['two-sum', '3sum', 'two-sum']);
  });

  test('never reports a LeetCode that does not answer as "not visible", nor a failure of our own', async () => {
    look.mockResolvedValue(blocked);
    expect(await confirmOne([claim('1')])).toBeNull();
    look.mockResolvedValue(lookOf([]));
    judge.mockRejectedValue(new Error('The database is down'));
    await expect(confirmOne([claim('1')])).rejects.toThrow('The database is down');
  });

  test('shares a look between equal requests while it is in flight for less than a second, and never later', async () => {
    const confirmation = service();
    const confirm = async (username: string, id: string) => {
      const [answer] = await confirmation.confirm([{ username, claims: [claim(id)] }], 'confirmation');
      return answer?.confirmations?.[0]?.outcome;
    };
    const answers: PromiseWithResolvers<UserLook>[] = [];
    look.mockImplementation(() => {
      const pending = Promise.withResolvers<UserLook>();
      answers.push(pending);
      return pending.promise;
    });
    const first = [confirm('alice', '1'), confirm('Alice', '2165707846')];
    expect(look).toHaveBeenCalledTimes(1);
    now = new Date(at.getTime() + 1_000);
    const second = confirm('alice', '2165707846');
    expect(look).toHaveBeenCalledTimes(2);
    answers[0]?.resolve(lookOf([]));
    answers[1]?.resolve(lookOf([row('2165707846')]));
    expect(await Promise.all(first)).toEqual(['NOT_VISIBLE', 'NOT_VISIBLE']);
    expect(await second).toBe('CONFIRMED');
    void confirm('alice', '1');
    expect(look).toHaveBeenCalledTimes(3);
  });

  test('refuses each claim of a user who is gone from LeetCode, sweeps nothing, and keeps nothing', async () => {
    look.mockResolvedValue(null);
    const reason = 'LeetCode has no user alice any more: prove your LeetCode name again.';
    expect(await confirmOne([claim('1'), claim('2')])).toEqual([
      { submissionId: '1', outcome: 'REFUSED', reason },
      { submissionId: '2', outcome: 'REFUSED', reason },
    ]);
    expect(await service().sweep(['alice'])).toEqual([{ username: 'alice', accepted: [] }]);
    expect(judge).not.toHaveBeenCalled();
  });

  test('sweeps what LeetCode lists, and has it judged', async () => {
    look.mockImplementation(({ username }) => Promise.resolve(username === 'bob' ? blocked : lookOf([row('5')])));
    expect(await service().sweep(['alice', 'bob'])).toEqual([
      { username: 'alice', accepted: [row('5')] },
      { username: 'bob', accepted: null },
    ]);
    expect(judge.mock.calls.map(([username, { accepted }]) => [username, accepted])).toEqual([['alice', [row('5')]]]);
  });
});
