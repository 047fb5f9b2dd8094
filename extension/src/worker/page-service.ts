import type { PageMessage, ReconcilePlan } from '../messages.ts';
import type { ReportQueue } from '../queue/report-queue.ts';
import type { UnfinishedStore } from '../queue/unfinished-store.ts';
import type { Session } from '../session/kept.ts';

/** LeetCode's list is asked for at most this often, however many of its pages are open. */
const LIST_EVERY_MS = 60_000;

interface Dependencies {
  queue: ReportQueue;
  unfinished: UnfinishedStore;
  session: () => Promise<Session | null>;
  now: () => number;
}

/** Answers the content script. A report is answered once it is stored; sending goes on after that. */
export function createPageService({ queue, unfinished, session, now }: Dependencies) {
  let listedAt = -Infinity;

  async function reconcilePlan(): Promise<ReconcilePlan> {
    const signedIn = await session();
    const isListDue = now() - listedAt >= LIST_EVERY_MS;
    const username = signedIn?.user.leetcodeName;
    if (username && isListDue) listedAt = now();
    return {
      unfinished: await unfinished.recent(now()),
      list: username && isListDue ? { username, since: signedIn.signedInAt } : null,
    };
  }

  async function takeIn(judged: Extract<PageMessage, { kind: 'judged-list' }>['judged']): Promise<void> {
    for (const { submissionId, problemSlug, language, verdict, at } of judged) {
      await queue.enqueue({ submissionId, problemSlug, language, verdict, submittedAt: at });
    }
    await unfinished.remove(judged.map(({ submissionId }) => submissionId));
    void queue.drain();
  }

  return {
    async answer(message: PageMessage): Promise<ReconcilePlan | void> {
      switch (message.kind) {
        case 'submitted':
          return unfinished.put(message);
        case 'judged-list':
          return takeIn(message.judged);
        case 'reconcile':
          return reconcilePlan();
      }
    },
  };
}
