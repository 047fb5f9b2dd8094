import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedSubmission, Verdict } from '../../leetcode/operations/recent-submissions.ts';
import { judgeClaim } from './judge-claim.ts';

// Few values, so that equal ones meet.
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
  test('is confirmed exactly when LeetCode lists the same id, problem and verdict', () => {
    fc.assert(
      fc.property(claim, all, (given, rows) => {
        const judgement = judgeClaim(given, rows);
        const row = rows.find((it) => it.id === given.submissionId);
        const same = row !== undefined && row.slug === given.problemSlug && row.verdict === given.verdict;
        expect(judgement.outcome === 'CONFIRMED').toBe(same);
        if (row === undefined) expect(judgement.outcome).toBe('NOT_VISIBLE');
        else if (!same) expect(judgement.outcome).toBe('REFUSED');
      }),
    );
  });

  test('that is refused says why in a plain sentence', () => {
    const row = { id: '7', slug: 'two-sum', verdict: 'WRONG_ANSWER' as const, submittedAt: new Date(0), language: 'c' };
    const judge = (given: Parameters<typeof judgeClaim>[0]) => judgeClaim(given, [row]);
    expect(judge({ submissionId: '7', problemSlug: 'two-sum', verdict: 'ACCEPTED' })).toEqual({
      outcome: 'REFUSED',
      reason: 'LeetCode has submission 7 as wrong answer, not as accepted.',
    });
    expect(judge({ submissionId: '7', problemSlug: '3sum', verdict: 'WRONG_ANSWER' })).toEqual({
      outcome: 'REFUSED',
      reason: 'LeetCode has submission 7 for two-sum, not for 3sum.',
    });
  });
});
