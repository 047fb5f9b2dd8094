import { askWorker } from '../ask-worker.ts';
import type { ReconcilePlan } from '../messages.ts';
import type { SolvedList } from '../solved-history/solved-list.ts';
import type { ToastAnswer } from '../toast.ts';
import type { Judged, Submitted } from './page-news.ts';

/** Hands verdicts to the worker. Resolves once they are in its durable queue. */
export const reportJudged = (judged: Judged[]): Promise<void> => askWorker({ kind: 'judged-list', judged });

/** Tells the worker of a submission whose verdict is still to come. */
export const reportSubmitted = (submitted: Submitted): Promise<void> => askWorker(submitted);

/** Asks what to look for among LeetCode's submissions. */
export const reconcilePlan = (): Promise<ReconcilePlan> => askWorker({ kind: 'reconcile' });

/** Asks what came of a submission that this page has reported. */
export const outcomeOf = (submissionId: string): Promise<ToastAnswer> => askWorker({ kind: 'outcome', submissionId });

/** Asks whose list of solved problems to read now; null for no list. */
export const solvedListPlan = (): Promise<{ username: string } | null> => askWorker({ kind: 'solved-list-wanted' });

/** Hands the list to the worker. Resolves once it is kept. */
export const handSolvedList = (list: SolvedList): Promise<void> => askWorker({ kind: 'solved-list', list });

/** Tells the worker that this page has a working reporter. */
export const sayHere = (): Promise<void> => askWorker({ kind: 'here' });

/** Tells the worker who is signed in to LeetCode on this page. */
export const sayLeetCodeUser = (username: string | null): Promise<void> =>
  askWorker({ kind: 'leetcode-user', username });
