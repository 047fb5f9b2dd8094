import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedSubmission, Verdict } from '../../leetcode/operations/recent-submissions.ts';
import { judgeClaim } from './judge-claim.ts';

// Few values, so that some are equal.
const id = fc.constantFrom('1', '2', '2165707846');
const slug = fc.constantFrom('two-sum', 'three-sum');
const verdict = fc.constantFrom<Verdict>('ACCEPTED', 'WRONG_ANSWER', 'OTHER');
const listed: fc.Arbitrary<ListedSubmission> = fc.record({
  id,
  slug,
  verdict,
  submittedAt: fc.constant(new Date(0)),
  language: fc.constant('cpp'),
});
const all = fc.uniqueArray(listed, { selector: (it) => it.id });
const claim = fc.record({ submissionId: id, problemSlug: slug, verdict });

describe('a claim', () => {
  test('is confirmed exactly when LeetCode lists the same id and verdict, for the problem that LeetCode has', () => {
    fc.assert(
      fc.property(claim, all, (given, rows) => {
        const judgement = judgeClaim(given, { listedNow: rows, submissions: rows });
        const row = rows.find((it) => it.id === given.submissionId);
        const same = row !== undefined && row.verdict === given.verdict;
        expect(judgement.outcome === 'CONFIRMED').toBe(same);
        if (row === undefined) expect(judgement.outcome).toBe('NOT_VISIBLE');
        else if (!same) expect(judgement.outcome).toBe('REFUSED');
      }),
    );
  });

  test('that is refused says why in a plain sentence', () => {
    const row = { id: '7', slug: 'two-sum', verdict: 'WRONG_ANSWER' as const, submittedAt: new Date(0), language: 'c' };
    const judge = (given: Parameters<typeof judgeClaim>[0]) =>
      judgeClaim(given, { listedNow: [row], submissions: [row] });
    expect(judge({ submissionId: '7', problemSlug: 'two-sum', verdict: 'ACCEPTED' })).toEqual({
      outcome: 'REFUSED',
      reason: 'LeetCode has submission 7 as wrong answer, not as accepted.',
    });
  });

  test('is past the list once LeetCode lists 20 newer ones, and not before', () => {
    const rows = Array.from({ length: 20 }, (_, index) => {
      const id = String(2_000_000_000 + index);
      return { id, slug: 'two-sum', verdict: 'ACCEPTED' as const, submittedAt: new Date(0), language: 'c' };
    });
    const judge = (submissionId: string, listedNow = rows) =>
      judgeClaim({ submissionId, problemSlug: 'two-sum', verdict: 'ACCEPTED' }, { listedNow, submissions: listedNow });
    expect(judge('999999999')).toEqual({ outcome: 'NOT_VISIBLE', isPastList: true });
    expect(judge('999999999', rows.slice(1))).toEqual({ outcome: 'NOT_VISIBLE', isPastList: false });
    expect(judge('2000000020')).toEqual({ outcome: 'NOT_VISIBLE', isPastList: false });
  });
});
