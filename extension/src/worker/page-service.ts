import { judged as judgedEntry, type PageMessage, type ReconcilePlan } from '../messages.ts';
import type { ReportQueue } from '../queue/report-queue.ts';
import type { UnfinishedStore } from '../queue/unfinished-store.ts';
import type { Session } from '../session/kept.ts';
import { ownerOf } from '../session/owner.ts';
import type { SolvedHistory } from '../solved-history/solved-history.ts';
import type { ToastAnswer } from '../toast.ts';

/** The shortest interval between reads of LeetCode's list, however many of its pages are open. */
const LIST_EVERY_MS = 60_000;

interface Dependencies {
  queue: ReportQueue;
  unfinished: UnfinishedStore;
  /** A tab has a reporter of this version. */
  here: (tabId: number) => Promise<void>;
  solvedHistory: Pick<SolvedHistory, 'plan' | 'take'>;
  /** Who is signed in to LeetCode on the page that was opened last. */
  noteLeetCodeUser: (username: string | null) => Promise<void>;
  /** What a tab is to show of a submission. */
  outcome: (submissionId: string, tabId: number) => Promise<ToastAnswer>;
  session: () => Promise<Session | null>;
  now: () => number;
}

/** Answers the content script. A report is acknowledged once it is stored, and sent after that. */
export function createPageService({
  queue,
  unfinished,
  here,
  solvedHistory,
  noteLeetCodeUser,
  outcome,
  session,
  now,
}: Dependencies) {
  let listedAt = -Infinity;

  async function reconcilePlan(): Promise<ReconcilePlan> {
    const signedIn = await session();
    const isListDue = now() - listedAt >= LIST_EVERY_MS;
    const username = signedIn?.user.leetcodeName;
    if (username && isListDue) listedAt = now();
    return {
      unfinished: (await unfinished.recent(now())).map(({ submissionId, problemSlug, at }) => ({
        submissionId,
        problemSlug,
        at,
      })),
      list: username && isListDue ? { username, since: signedIn.signedInAt } : null,
    };
  }

  const user = async () => {
    const signedIn = await session();
    return signedIn && ownerOf(signedIn);
  };

  /** A submission belongs to the user who was signed in when it was submitted, if that was seen. */
  async function takeIn(judged: Extract<PageMessage, { kind: 'judged-list' }>['judged'], tabId: number): Promise<void> {
    const seen = new Map((await unfinished.recent(now())).map((one) => [one.submissionId, one]));
    // An odd entry is left out: LeetCode may list what this version does not know.
    const known = judged.flatMap((one) => judgedEntry.safeParse(one).data ?? []);
    for (const { submissionId, problemSlug, language, verdict, at, leetcodeName = null } of known) {
      const owner = seen.get(submissionId)?.owner ?? (await user());
      await queue.enqueue({
        owner,
        submissionId,
        problemSlug,
        language,
        verdict,
        submittedAt: at,
        leetcodeName,
        newsTab: tabId,
      });
    }
    await unfinished.remove(known.map(({ submissionId }) => submissionId));
    void queue.drain();
  }

  const submitted = async ({ submissionId, problemSlug, at }: Extract<PageMessage, { kind: 'submitted' }>) =>
    unfinished.put({ owner: await user(), submissionId, problemSlug, at });

  return {
    async answer(
      message: PageMessage,
      tabId: number,
    ): Promise<ReconcilePlan | ToastAnswer | { username: string } | null | void> {
      switch (message.kind) {
        case 'submitted':
          return submitted(message);
        case 'judged-list':
          return takeIn(message.judged, tabId);
        case 'reconcile':
          return reconcilePlan();
        case 'solved-list-wanted':
          return solvedHistory.plan();
        case 'solved-list':
          return solvedHistory.take(message.list);
        case 'outcome':
          return outcome(message.submissionId, tabId);
        case 'here':
          return here(tabId);
        case 'leetcode-user':
          return noteLeetCodeUser(message.username);
      }
    },
  };
}
