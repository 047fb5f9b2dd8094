import type { ToastAnswer, Toast } from '../toast.ts';

/** The pauses before each question about a submission: some wait for LeetCode for a while. */
const PAUSES_MS = [300, 700, 1_500, 3_000, 5_000, 10_000, 20_000, 30_000, 30_000];
/** After this the machine was asleep, and it is no news any more. */
const LATEST_MS = 5 * 60_000;

interface Dependencies {
  outcomeOf: (submissionId: string) => Promise<ToastAnswer>;
  show: (toast: Toast) => void;
  /** False once nobody answers any more. */
  isHere: () => boolean;
}

/** Returns a function that shows what comes of a submission, if that is known within two minutes. It may be called again for the same. */
export function createOutcomes({ outcomeOf, show, isHere }: Dependencies): (submissionId: string) => Promise<void> {
  const followed = new Set<string>();
  return async (submissionId) => {
    if (followed.has(submissionId)) return;
    followed.add(submissionId);
    const sinceMs = Date.now();
    for (const pauseMs of PAUSES_MS) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (!isHere() || Date.now() - sinceMs > LATEST_MS) return;
      const answer = await outcomeOf(submissionId);
      if (answer.kind === 'show') show(answer.toast);
      if (answer.kind !== 'later') return;
    }
  };
}
