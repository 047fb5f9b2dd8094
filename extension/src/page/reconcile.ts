import type { leetcode as Leetcode } from './leetcode-client.ts';
import type { Judged } from './page-news.ts';
import type { ReconcilePlan } from '../messages.ts';

interface Dependencies {
  leetcode: typeof Leetcode;
  plan: () => Promise<ReconcilePlan>;
  report: (judged: Judged[]) => Promise<void>;
}

/**
 * Finds what was missed: submissions whose verdict nobody saw (the tab was closed, the page reloaded), then what LeetCode
 * lists as accepted since the sign-in. Only for the LeetCode account that the user has proven.
 */
export async function reconcile({ leetcode, plan, report }: Dependencies): Promise<void> {
  const { unfinished, list } = await plan();
  for (const { submissionId, problemSlug, at } of unfinished) {
    const judgement = await leetcode.judgement(submissionId);
    if (judgement) await report([{ kind: 'judged', submissionId, problemSlug, at, ...judgement }]);
  }

  if (!list) return;
  const signedInName = await leetcode.signedInName();
  if (signedInName?.toLowerCase() !== list.username.toLowerCase()) return;
  const accepted = await leetcode.recentAccepted(signedInName);
  const missed = accepted.filter(({ at }) => at > list.since);
  if (missed.length > 0) await report(missed.map((one) => ({ kind: 'judged', verdict: 'ACCEPTED', ...one })));
}
