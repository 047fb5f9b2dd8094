import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isExtensionHere } from '../ask-worker.ts';
import { leetcode } from './leetcode-client.ts';
import { createNameWatch } from './leetcode-name.ts';
import type { Judged, PageNews, Submitted } from './page-news.ts';
import { takePort } from './port-handover.ts';
import { readSolvedList } from './read-solved-list.ts';
import { reconcile } from './reconcile.ts';
import { createOutcomes } from './show-outcomes.ts';
import { createToastBox } from './toast-box.ts';
import { watchChecks } from './watch-checks.ts';
import {
  handSolvedList,
  outcomeOf,
  reconcilePlan,
  reportJudged,
  reportSubmitted,
  sayHere,
  sayLeetCodeUser,
  solvedListPlan,
} from './worker-client.ts';

const RECONCILE_EVERY_MS = 30_000;
/** When to look again for an unseen verdict: the page was reloaded while LeetCode judged. */
const LOOK_AGAIN_AFTER_MS = [5_000, 15_000, 60_000];
const HAND_OVER_AGAIN_MS = 30_000;
const HAND_OVER_TRIES = 20;

/** Reports submissions to the service worker, from three sources: the page script, resource timing, and LeetCode's list. */
export function startReporter(ctx: ContentScriptContext): void {
  const inHand = new Set<string>();
  const name = createNameWatch(leetcode.signedInName, sayLeetCodeUser);
  const toasts = createToastBox();
  const showOutcome = createOutcomes({ outcomeOf, show: toasts.show, isHere: isExtensionHere });
  ctx.onInvalidated(toasts.close);
  quietly(sayHere());

  /** Hands over again what the worker did not take: no other place has it. */
  async function handOver(send: () => Promise<void>, triesLeft = HAND_OVER_TRIES): Promise<void> {
    try {
      await send();
    } catch (error) {
      if (triesLeft > 1) ctx.setTimeout(() => quietly(handOver(send, triesLeft - 1)), HAND_OVER_AGAIN_MS);
      throw error;
    }
  }

  async function report(judged: Judged[]): Promise<void> {
    for (const { submissionId } of judged) inHand.add(submissionId);
    const leetcodeName = await name.known();
    await handOver(() => reportJudged(judged.map((one) => ({ leetcodeName, ...one }))));
  }

  /** Reports what was just judged, here or before the page was reloaded. */
  async function reportLive(judged: Judged[]): Promise<void> {
    await report(judged);
    for (const { submissionId, verdict } of judged) if (verdict === 'ACCEPTED') quietly(showOutcome(submissionId));
  }

  async function noteSubmitted(submitted: Submitted): Promise<void> {
    quietly(name.look());
    lookAgain();
    await handOver(() => reportSubmitted(submitted));
  }

  takePort((text) => {
    if (!isExtensionHere()) return;
    const news = JSON.parse(text) as PageNews; // The worker checks every field.
    quietly(news.kind === 'judged' ? reportLive([news]) : noteSubmitted(news));
  });

  const stopWatching = watchChecks(
    (submissionId) => inHand.has(submissionId) || !isExtensionHere(),
    (submissionId, problemSlug) => quietly(askAfter(submissionId, problemSlug)),
  );
  ctx.onInvalidated(stopWatching);

  /** The page script missed this one: asks LeetCode once, and stores it as unfinished if there is no verdict yet. */
  async function askAfter(submissionId: string, problemSlug: string): Promise<void> {
    const at = new Date().toISOString();
    const judgement = await leetcode.judgement(submissionId);
    if (judgement) await reportLive([{ kind: 'judged', submissionId, problemSlug, at, ...judgement }]);
    else await noteSubmitted({ kind: 'submitted', submissionId, problemSlug, at });
  }

  /** Looks for missed submissions. Returns how many have no verdict yet. */
  const look = async (): Promise<number> =>
    isExtensionHere() ? reconcile({ leetcode, signedInName: name.look, plan: reconcilePlan, reportLive, report }) : 0;

  /** Looks again 5, 15 and 60 s from now, unless that is planned already: one look covers all unfinished submissions. */
  let lookingUntil = -Infinity;
  function lookAgain(): void {
    if (performance.now() < lookingUntil) return;
    lookingUntil = performance.now() + Math.max(...LOOK_AGAIN_AFTER_MS);
    for (const delayMs of LOOK_AGAIN_AFTER_MS) ctx.setTimeout(() => quietly(look()), delayMs);
  }

  const lookForSolvedList = async (): Promise<void> => {
    if (!isExtensionHere()) return;
    await readSolvedList({ leetcode, signedInName: name.look, plan: solvedListPlan, hand: handSolvedList });
  };

  let reconciledAt = -Infinity;
  const lookForMissed = () => {
    if (document.visibilityState !== 'visible' || performance.now() - reconciledAt < RECONCILE_EVERY_MS) return;
    reconciledAt = performance.now();
    quietly(look().then((unfinished) => unfinished > 0 && lookAgain()));
    quietly(lookForSolvedList());
  };
  ctx.addEventListener(document, 'visibilitychange', lookForMissed);
  ctx.addEventListener(window, 'load', lookForMissed);
}

/** LeetCode or the worker may not answer: what is missed now is found the next time the page becomes visible. */
function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.debug('LeetCord:', error));
}
