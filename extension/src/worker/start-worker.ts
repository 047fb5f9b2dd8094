import { browser, type Browser } from 'wxt/browser';
import { createClient, createPlainClient } from '../api/clients.ts';
import { LEETCODE_USER } from '../leetcode-user.ts';
import { pageMessage, ownMessage, type WorkerAnswer } from '../messages.ts';
import { createPause } from '../queue/pause.ts';
import { refreshRecorded } from '../queue/refresh-recorded.ts';
import { createReportQueue } from '../queue/report-queue.ts';
import { createReportStore, isReportKey } from '../queue/report-store.ts';
import { reportFormat, type Report } from '../queue/report.ts';
import { createReportSender } from '../queue/send-report.ts';
import { createUnfinishedStore } from '../queue/unfinished-store.ts';
import { formerServer, onChange, read } from '../session/kept.ts';
import { ownerOf, serverOf, type Owner } from '../session/owner.ts';
import { createSessionKeeper } from '../session/session-keeper.ts';
import { createSolvedHistory } from '../solved-history/solved-history.ts';
import { sortStored } from '../storage/aside.ts';
import { SETTINGS, settingsFormat, settingsOf } from '../storage/settings.ts';
import { badgeOf, showBadge } from './badge.ts';
import { nameFormerServer } from './former-server.ts';
import { createNews } from './news.ts';
import { createPageService } from './page-service.ts';
import { createPageTabs } from './page-tabs.ts';
import { isFromPage, isFromOwnPage } from './senders.ts';
import { createAlarm } from './wake-alarm.ts';

const ALARM = 'leetcord:send';

/** Everything else in storage is worthless if it can't be read. */
function isReadable(key: string, value: unknown): boolean {
  if (key === SETTINGS) return settingsFormat.read(value) !== null;
  return !isReportKey(key) || reportFormat.read(value) !== null;
}

/** Wires the worker together. All listeners are added synchronously at its start, as browsers demand. */
export function startWorker(): void {
  const keeper = createSessionKeeper(createPlainClient());
  const client = createClient(keeper);
  const user = async () => {
    const session = await keeper.current();
    return session && ownerOf(session);
  };
  const store = createReportStore(browser.storage.local);
  const pause = createPause(browser.storage.local);
  const wakeBy = createAlarm(browser.alarms, ALARM);
  const queue = createReportQueue({
    user,
    store,
    pause,
    send: createReportSender(client, keeper),
    wakeBy,
    setTimer: (run, delayMs) => setTimeout(run, delayMs),
    now: Date.now,
    lock: (name, run) => navigator.locks.request(name, run),
  });
  const solvedHistory = createSolvedHistory({
    area: browser.storage.local,
    session: keeper.current,
    ...{ client, pause, wakeBy, now: Date.now },
    lock: (run) => navigator.locks.request('leetcord:solved-history', run),
  });
  const tabs = createPageTabs({
    area: browser.storage.local,
    openTabs: async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []),
    lock: (run) => navigator.locks.request('leetcord:tabs', run),
  });
  const refreshed = (reports: Report[]) => user().then((owner) => refreshRecorded(client, reports, owner));
  const news = createNews({
    queue,
    client,
    refreshed,
    report: (submissionId) => store.get(submissionId),
    isWanted: async () => settingsOf((await browser.storage.local.get(SETTINGS))[SETTINGS]).showsToasts,
    user,
  });
  const unfinished = createUnfinishedStore(browser.storage.local);
  const pages = createPageService({
    queue,
    unfinished,
    here: (tabId) => tabs.here(tabId),
    solvedHistory,
    noteLeetCodeUser: (username) => browser.storage.local.set({ [LEETCODE_USER]: username }),
    outcome: news.outcome,
    session: keeper.current,
    now: Date.now,
  });

  // Before anything is taken in: it could replace an unreadable value.
  const sorted = queue
    .exclusively(async () => {
      await sortStored(browser.storage.local, isReadable);
      const server = (await formerServer()) ?? (await keeper.current())?.server ?? null;
      await nameFormerServer({ store, unfinished, nowMs: Date.now() }, server);
    })
    .catch((error: unknown) => console.warn('LeetCord could not keep aside what it cannot read:', error));

  /** Once the account is deleted, deletes all its data here: reports, alarms, and the session database. Reports for other servers stay. */
  const forgetWhoLeft = () =>
    queue.exclusively(() =>
      keeper.forgetWhoLeft(async (server) => {
        const others = (await store.all()).filter(({ owner }) => owner !== null && serverOf(owner) !== server);
        await browser.storage.local.clear();
        await browser.alarms.clearAll();
        for (const one of others) await store.put(one);
      }),
    );

  /** Called before the sign-in is stored: after that, nobody knows any more to whom the reports belonged. */
  async function handOver(server: string, formerUserId: string | null | undefined, newUserId: string): Promise<void> {
    if (!formerUserId || formerUserId === newUserId) return;
    const [from, to] = [formerUserId, newUserId].map((id) => ownerOf({ server, user: { id } })) as [Owner, Owner];
    if (from !== (await user())) return;
    await unfinished.reassign((owner) => (owner === from ? to : owner), Date.now());
    await queue.handOver(from, to);
  }

  const tellBadge = async () => {
    const reports = await store.all();
    await showBadge(browser.action, badgeOf(reports, await user(), (await read('ended')) !== null));
  };

  /** Identifies the user and their proven account: when either changes, waiting reports are sent. */
  const whoNow = async () => {
    const session = await keeper.current();
    return session ? `${ownerOf(session)} ${session.user.leetcodeName}` : null;
  };
  let known = whoNow();
  async function sendForNewUser(): Promise<void> {
    const before = known;
    known = whoNow();
    const now = await known;
    if (now !== null && now !== (await before)) await queue.resume();
  }

  async function answer(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
    const { id } = browser.runtime;
    if (isFromPage(sender, id)) {
      await sorted;
      return pages.answer(pageMessage.parse(message), sender.tab!.id!);
    }
    if (!isFromOwnPage(sender, id, location.origin)) throw new Error('This message came from somewhere unexpected.');
    const request = ownMessage.parse(message);
    switch (request.kind) {
      case 'begin':
        // What former versions stored has to name its server first.
        await sorted;
        await handOver(request.server, request.formerUserId, request.signIn.user.id);
        // Pages without a proven user report no name: the stored one may be old.
        await browser.storage.local.remove(LEETCODE_USER);
        await keeper.begin(request.server, request.signIn, request.formerUserId);
        void queue.resume();
        return;
      case 'resume':
        return queue.resume();
      case 'renew':
        // A missing answer from the server is passed on: whoever asks tries again in its own time.
        return keeper.renew(request.staleAccessToken).then(
          () => true,
          () => false,
        );
      case 'try-again':
        return queue.tryAgain(request.submissionId);
      case 'refresh':
        return queue.update(refreshed);
      case 'solved-history-chosen':
        return solvedHistory.begin();
      case 'forget':
        return forgetWhoLeft();
    }
  }

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    answer(message, sender).then(
      (value) => respond({ isDone: true, value: value ?? null } satisfies WorkerAnswer<unknown>),
      (error: unknown) => {
        console.warn('LeetCord refused a message:', error);
        respond({ isDone: false, why: String(error) } satisfies WorkerAnswer<unknown>);
      },
    );
    return true; // The answer comes later.
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    void queue.drain();
    void solvedHistory.drain();
  });
  // Only the extension's own pages may read reports. Firefox has no such setting.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  // A listener for it makes the worker start with the browser; whatever starts it, it continues where it was stopped.
  browser.runtime.onStartup.addListener(() => void tabs.startedUp());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void tabs.installed(reason === 'update');
  });
  // This also works when nobody could tell the worker: the page that requested the deletion was closed, or got no answer.
  onChange(() => {
    void forgetWhoLeft();
    void sendForNewUser();
    // Deletes what is not theirs.
    void solvedHistory.drain();
    void tellBadge();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(isReportKey)) void tellBadge();
  });
  void forgetWhoLeft();
  void tellBadge();
  void queue.drain();
  void solvedHistory.drain();
}
