import { browser, type Browser } from 'wxt/browser';
import { createClient, createPlainClient } from '../api/clients.ts';
import { pageMessage, ownMessage } from '../messages.ts';
import { refreshRecorded } from '../queue/refresh-recorded.ts';
import { createReportQueue } from '../queue/report-queue.ts';
import { createReportStore } from '../queue/report-store.ts';
import { createReportSender } from '../queue/send-report.ts';
import { createUnfinishedStore } from '../queue/unfinished-store.ts';
import { onChange } from '../session/kept.ts';
import { createSessionKeeper } from '../session/session-keeper.ts';
import { createPageService } from './page-service.ts';
import { isFromPage, isFromOwnPage } from './senders.ts';
import { createAlarm } from './wake-alarm.ts';

const ALARM = 'leetcord:send';

/** Wires the worker together. All listeners are added at once, in the worker's first turn, as browsers demand. */
export function startWorker(): void {
  const keeper = createSessionKeeper(createPlainClient());
  const client = createClient(keeper);
  const userId = async () => (await keeper.current())?.user.id ?? null;
  const queue = createReportQueue({
    userId,
    store: createReportStore(browser.storage.local),
    send: createReportSender(client, keeper),
    wakeBy: createAlarm(browser.alarms, ALARM),
    setTimer: (run, delayMs) => setTimeout(run, delayMs),
    now: Date.now,
    lock: (name, run) => navigator.locks.request(name, run),
  });
  const pages = createPageService({
    queue,
    unfinished: createUnfinishedStore(browser.storage.local),
    session: keeper.current,
    now: Date.now,
  });

  /** Once the account is deleted, nothing of it stays here: reports, alarms, or what is kept. */
  const forgetWhoLeft = () =>
    queue.exclusively(() =>
      keeper.forgetWhoLeft(async () => {
        await browser.storage.local.clear();
        await browser.alarms.clearAll();
      }),
    );

  async function answer(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
    const { id } = browser.runtime;
    if (isFromPage(sender, id)) return pages.answer(pageMessage.parse(message));
    if (!isFromOwnPage(sender, id, location.origin)) throw new Error('This message came from somewhere unexpected.');
    const request = ownMessage.parse(message);
    switch (request.kind) {
      case 'resume':
        return queue.resume();
      case 'renew':
        await keeper.renew(request.staleAccessToken);
        return 'renewed';
      case 'try-again':
        return queue.tryAgain(request.submissionId);
      case 'refresh':
        return queue.update(async (reports) => refreshRecorded(client, reports, await userId()));
      case 'forget':
        return forgetWhoLeft();
    }
  }

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    answer(message, sender).then(
      (value) => respond(value ?? null),
      (error: unknown) => {
        console.warn('LeetCord refused a message:', error);
        respond(null);
      },
    );
    return true; // The answer comes later.
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void queue.drain();
  });
  // Reports are nobody's business but the extension's own pages'. Firefox has no such setting.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  // With a listener for it, the worker starts with the browser; and whatever starts it, it goes on where it was stopped.
  browser.runtime.onStartup.addListener(() => {});
  // Also when nobody could tell the worker: the page that asked for the deletion was closed, or got no answer.
  onChange(() => void forgetWhoLeft());
  void forgetWhoLeft();
  void queue.drain();
}
