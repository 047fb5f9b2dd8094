import { areDifferent } from '../leetcode-user.ts';
import type { ReconcilePlan } from '../messages.ts';
import type { leetcode as Leetcode } from './leetcode-client.ts';
import type { Judged } from './page-news.ts';

interface Dependencies {
  leetcode: Pick<typeof Leetcode, 'judgement' | 'recentAccepted'>;
  signedInName: () => Promise<string | null>;
  plan: () => Promise<ReconcilePlan>;
  /** For those that were just judged. */
  reportLive: (judged: Judged[]) => Promise<void>;
  /** For those that LeetCode lists. */
  report: (judged: Judged[]) => Promise<void>;
}

/**
 * Finds missed submissions: those whose verdict nobody saw (the tab was closed, the page reloaded), then those that LeetCode
 * lists as accepted since the sign-in. Only for the LeetCode account that the user has proven. Returns how many submissions have
 * no verdict yet.
 */
export async function reconcile({ leetcode, signedInName, plan, reportLive, report }: Dependencies): Promise<number> {
  const { unfinished, list } = await plan();
  let open = 0;
  for (const { submissionId, problemSlug, at } of unfinished) {
    const judgement = await leetcode.judgement(submissionId);
    if (judgement) await reportLive([{ kind: 'judged', submissionId, problemSlug, at, ...judgement }]);
    else open += 1;
  }

  if (!list) return open;
  const name = await signedInName();
  if (name === null || areDifferent(name, list.username)) return open;
  const accepted = await leetcode.recentAccepted(name);
  const missed = accepted.filter(({ at }) => at > list.since);
  if (missed.length > 0) await report(missed.map((one) => ({ kind: 'judged', verdict: 'ACCEPTED', ...one })));
  return open;
}
