import { browser } from 'wxt/browser';
import type { PageMessage, ReconcilePlan } from '../messages.ts';
import type { Judged, Submitted } from './page-news.ts';

const RETRY_DELAYS_MS = [200, 1_000, 5_000];

/** Hands verdicts to the worker. Settles once they are in its durable queue. */
export async function reportJudged(judged: Judged[]): Promise<void> {
  await ask({ kind: 'judged-list', judged });
}

/** Tells the worker of a submission whose verdict is still to come. */
export async function reportSubmitted(submitted: Submitted): Promise<void> {
  await ask(submitted);
}

/** What to look for among LeetCode's submissions. */
export const reconcilePlan = (): Promise<ReconcilePlan> => ask({ kind: 'reconcile' });

/** A worker that is just being stopped or started may not answer the first time. */
async function ask<Answer>(message: PageMessage): Promise<Answer> {
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      return (await browser.runtime.sendMessage(message)) as Answer;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
    }
  }
  return (await browser.runtime.sendMessage(message)) as Answer;
}
