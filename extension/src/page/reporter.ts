import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { leetcode } from './leetcode-client.ts';
import { slugOfPageUrl } from './leetcode-urls.ts';
import type { Judged, PageNews } from './page-news.ts';
import { takePort } from './port-handover.ts';
import { reconcile } from './reconcile.ts';
import { watchChecks } from './watch-checks.ts';
import { reconcilePlan, reportJudged, reportSubmitted } from './worker-client.ts';

const RECONCILE_EVERY_MS = 30_000;

/** Brings submissions to the service worker, from three sources: the page script, resource timing, and LeetCode's list. */
export function startReporter(ctx: ContentScriptContext): void {
  const reported = new Set<string>();

  const report = async (judged: Judged[]) => {
    for (const { submissionId } of judged) reported.add(submissionId);
    await reportJudged(judged);
  };

  takePort((text) => {
    const news = JSON.parse(text) as PageNews; // The worker checks every field.
    quietly(news.kind === 'judged' ? report([news]) : reportSubmitted(news));
  });

  watchChecks(
    (submissionId) => reported.has(submissionId),
    (submissionId) => quietly(askAfter(submissionId)),
  );

  /** The page script missed this one: asks LeetCode once, and leaves it as unfinished if there is no verdict yet. */
  async function askAfter(submissionId: string): Promise<void> {
    const problemSlug = slugOfPageUrl(location.href);
    if (!problemSlug) return;
    const at = new Date().toISOString();
    const judgement = await leetcode.judgement(submissionId);
    if (judgement) await report([{ kind: 'judged', submissionId, problemSlug, at, ...judgement }]);
    else await reportSubmitted({ kind: 'submitted', submissionId, problemSlug, at });
  }

  let reconciledAt = -Infinity;
  const lookForMissed = () => {
    if (document.visibilityState !== 'visible' || performance.now() - reconciledAt < RECONCILE_EVERY_MS) return;
    reconciledAt = performance.now();
    quietly(reconcile({ leetcode, plan: reconcilePlan, report }));
  };
  ctx.addEventListener(document, 'visibilitychange', lookForMissed);
  ctx.addEventListener(window, 'load', lookForMissed);
}

/** LeetCode or the worker may not answer: what is missed now is found the next time the page becomes visible. */
function quietly(work: Promise<void>): void {
  work.catch((error: unknown) => console.debug('LeetCord:', error));
}
