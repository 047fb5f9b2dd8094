import { serverOf, type Owner } from '../session/owner.ts';
import { SHORTEST_ALARM_MS } from './backoff.ts';
import { createPace } from './pace.ts';
import type { Pause } from './pause.ts';
import { afterOutcome, again, canTryAgain, isSettled, newReport, waitsForUser } from './report.ts';
import type { Outcome, Report, ReportFacts } from './report.ts';
import type { ReportStore } from './report-store.ts';
import { isDue, mostUrgent, nextAttemptOf } from './turns.ts';

/** How many settled reports are kept: more than the 20 in LeetCode's list, so that nothing in it looks new. */
const KEEP_SETTLED = 200;
/** Waits up to this long use timers: the worker stays awake for about 30 s after its last event. */
const LONGEST_TIMER_MS = 10_000;

const ENQUEUE_LOCK = 'leetcord:enqueue';

interface Dependencies {
  store: ReportStore;
  pause: Pause;
  /** The signed-in user, or null. */
  user: () => Promise<Owner | null>;
  /** Sends one report. Never throws. */
  send: (report: Report) => Promise<Outcome>;
  /** Makes sure that the worker is awake and calls `drain` by this time, even if it is stopped meanwhile. */
  wakeBy: (timeMs: number) => Promise<void>;
  setTimer: (run: () => void, delayMs: number) => void;
  now: () => number;
  /** Lets one holder of a name run at a time, in the whole extension. */
  lock: <T>(name: string, run: () => Promise<T>) => Promise<T>;
}

/**
 * The durable queue. A report is stored before anyone is told that it was taken, and stays until the server has answered; the
 * worker may be stopped at any line of this file.
 */
export function createReportQueue({ store, pause, user: signedIn, send, wakeBy, setTimer, now, lock }: Dependencies) {
  const changing = <T>(run: () => Promise<T>) => lock('leetcord:send', run);
  const pace = createPace(now);
  const pausedUntilFor = async (user: Owner | null) => (user ? pause.until(serverOf(user), now()) : 0);

  /** Takes in a report, once for each submission. Resolves to true when it was new. */
  async function enqueue(facts: ReportFacts): Promise<boolean> {
    // A separate lock: taking in a report never waits for the network.
    return lock(ENQUEUE_LOCK, async () => {
      if (await store.get(facts.submissionId)) return false;
      // The alarm comes first: it wakes a worker that is stopped right after storing.
      await wakeBy(now() + SHORTEST_ALARM_MS);
      await store.put(newReport(facts, now()));
      return true;
    });
  }

  /**
   * Sends the due reports, and plans the next attempt. It reads the reports again before each send, so that a new solve goes
   * first. It stops at the first failure: the rest would fail too.
   */
  async function drain(): Promise<void> {
    await changing(async () => {
      const notBefore = (await sendAllDue()) ?? 0;
      await prune();
      await planNext(notBefore);
    });
  }

  /** Returns until when nothing more may be sent, in Unix ms; null when nothing more is due. */
  async function sendAllDue(): Promise<number | null> {
    let isLinked: boolean | null = null;
    const tried = new Set<string>();
    for (;;) {
      const user = await signedIn();
      const due = (await store.all()).filter(
        (one) => !tried.has(one.submissionId) && isDue(one, { user, isLinked, nowMs: now() }),
      );
      const next = mostUrgent(due);
      if (!next) return null;
      const pausedUntil = await pausedUntilFor(user);
      if (pausedUntil > 0) return pausedUntil;
      const waitMs = pace.take();
      if (waitMs > 0) return now() + waitMs;

      tried.add(next.submissionId);
      await wakeBy(now() + SHORTEST_ALARM_MS);
      const owned = await claim(next, user);
      const outcome = await send(owned);
      await store.put(afterOutcome(owned, outcome, now()));
      if (outcome.kind === 'recorded') isLinked = true;
      if (outcome.kind === 'needs-leetcode') isLinked = false;
      if (outcome.kind === 'failed') {
        if (outcome.retryAfterMs && user) await pause.begin(serverOf(user), now() + outcome.retryAfterMs);
        return null;
      }
    }
  }

  /** Assigns a report without an owner to the signed-in user before it is sent: no other user ever sends it then. */
  async function claim(one: Report, user: Owner | null): Promise<Report> {
    const owned = { ...one, owner: one.owner ?? user };
    if (owned.owner !== one.owner) await store.put(owned);
    return owned;
  }

  async function planNext(notBefore: number): Promise<void> {
    const user = await signedIn();
    const times = (await store.all()).flatMap((one) => nextAttemptOf(one, user) ?? []);
    if (times.length === 0) return;
    const earliest = Math.max(Math.min(...times), notBefore, await pausedUntilFor(user));
    // Reports behind a failed one are still due: wait a moment for the server.
    const delayMs = Math.max(earliest - now(), 1_000);
    if (delayMs <= LONGEST_TIMER_MS) setTimer(() => void drain(), delayMs);
    await wakeBy(now() + Math.max(delayMs, SHORTEST_ALARM_MS));
  }

  async function prune(): Promise<void> {
    const settled = (await store.all()).filter(isSettled);
    const old = settled.slice(KEEP_SETTLED).map(({ submissionId }) => submissionId);
    if (old.length > 0) await store.remove(old);
  }

  async function sendAgain(which: (report: Report) => boolean): Promise<void> {
    await changing(async () => {
      for (const one of (await store.all()).filter(which)) await store.put(again(one, now()));
    });
    await drain();
  }

  return {
    enqueue,
    drain,
    /** After a sign-in or a proof: sends the reports that waited for the user, and those that wait for their turn. */
    resume: () => sendAgain((one) => waitsForUser(one) || one.state === 'waiting'),
    /** Sends a rejected report once more. */
    tryAgain: (submissionId: string) => sendAgain((one) => one.submissionId === submissionId && canTryAgain(one)),
    /** Takes the news of a confirmed report for a tab, which gets them once; null when there are none for it. */
    takeNews: (submissionId: string, tabId: number) =>
      changing(async () => {
        const one = await store.get(submissionId);
        if (one?.state !== 'confirmed' || one.newsTab !== tabId) return null;
        await store.put({ ...one, newsTab: null });
        return one;
      }),
    /** Assigns a user's reports to the user whom they have become on the same server. */
    handOver: (from: Owner, to: Owner) =>
      changing(() =>
        lock(ENQUEUE_LOCK, async () => {
          const theirs = (await store.all()).filter(({ owner }) => owner === from);
          for (const one of theirs) await store.put({ ...one, owner: to });
        }),
      ),
    /** Runs a function while no report is taken in or sent. */
    exclusively: <T>(run: () => Promise<T>) => changing(() => lock(ENQUEUE_LOCK, run)),
    /** Changes reports while none is being sent. Does nothing while the server wants no requests. */
    update: (change: (reports: Report[]) => Promise<Report[]>) =>
      changing(async () => {
        if ((await pausedUntilFor(await signedIn())) > 0) return;
        for (const one of await change(await store.all())) await store.put(one);
      }),
  };
}
export type ReportQueue = ReturnType<typeof createReportQueue>;
