import type { Client } from '@urql/core';
import type { Owner } from '../session/owner.ts';
import { isOf, type Report } from '../queue/report.ts';
import type { ReportQueue } from '../queue/report-queue.ts';
import type { Toast, ToastAnswer } from '../toast.ts';
import { linesOf } from './toast-lines.ts';

interface Dependencies {
  queue: Pick<ReportQueue, 'takeNews' | 'update'>;
  client: Client;
  report: (submissionId: string) => Promise<Report | null>;
  /** Those of some recorded reports that the server has decided on. */
  refreshed: (reports: Report[]) => Promise<Report[]>;
  /** Whether the user wants to see toasts. */
  isWanted: () => Promise<boolean>;
  user: () => Promise<Owner | null>;
}

const OVER: ToastAnswer = { kind: 'over' };

/**
 * Tells a LeetCode page what came of a submission: only the tab that reported it, and once. All of it is what the server says, so
 * a page that forges a report learns and shows nothing that is not so.
 */
export function createNews({ queue, client, report, refreshed, isWanted, user }: Dependencies) {
  /** Whether the tab may still get the news of a report. */
  const isAwaited = async (one: Report | null, tabId: number): Promise<boolean> =>
    one !== null &&
    one.newsTab === tabId &&
    one.verdict === 'ACCEPTED' &&
    one.state !== 'rejected' &&
    isOf(one, await user()) &&
    (await isWanted());

  async function outcome(submissionId: string, tabId: number): Promise<ToastAnswer> {
    const known = await report(submissionId);
    if (!(await isAwaited(known, tabId))) return OVER;
    if (known!.state === 'recorded') {
      await queue.update((reports) => refreshed(reports.filter((one) => one.submissionId === submissionId)));
    }
    const now = await report(submissionId);
    if (!(await isAwaited(now, tabId))) return OVER;
    if (now!.state !== 'confirmed') return { kind: 'later' };
    const taken = await queue.takeNews(submissionId, tabId);
    return taken ? { kind: 'show', toast: await toastOf(taken) } : OVER;
  }

  async function toastOf(taken: Report): Promise<Toast> {
    return { lines: await linesOf(client, taken), reason: taken.awards[0]?.reason ?? taken.message };
  }

  return { outcome };
}
