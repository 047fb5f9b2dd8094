import { browser } from 'wxt/browser';
import { createReportStore, isReportKey } from '../queue/report-store.ts';
import { nextPollMs } from '../queue/backoff.ts';
import { isOf, mayChange, type Report } from '../queue/report.ts';
import { ownerOf } from '../session/owner.ts';
import type { Account } from '../ui/account.svelte.ts';
import { tellWorker } from '../ui/tell-worker.ts';

const SHOWN = 8;
const FIRST_POLL_MS = 2_000;

/** The last reports of the signed-in user, latest first, kept up to date while the popup is open. */
export class Reports {
  #all: Report[] = $state.raw([]);
  readonly #account: Account;
  readonly list: Report[] = $derived.by(() => {
    const { session } = this.#account;
    const user = session ? ownerOf(session) : null;
    return this.#all.filter((report) => isOf(report, user)).slice(0, SHOWN);
  });
  /** Rises whenever a report is confirmed, because standings have changed then. */
  readonly confirmed: number = $derived(this.list.filter(({ state }) => state === 'confirmed').length);
  /** A sentence that says why reports wait for an automatic retry; null when none does. */
  readonly whyWaiting: string | null = $derived(
    this.list.find(({ state, message }) => state === 'waiting' && message !== null)?.message ?? null,
  );
  #delayMs = FIRST_POLL_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #store = createReportStore(browser.storage.local);

  constructor(account: Account) {
    this.#account = account;
    browser.storage.local.onChanged.addListener((changes) => {
      if (!Object.keys(changes).some(isReportKey)) return;
      void this.#reread();
      this.#delayMs = FIRST_POLL_MS;
      this.#pollLater();
    });
    void this.#reread().then(() => this.#poll());
  }

  async #reread(): Promise<void> {
    this.#all = await this.#store.all();
  }

  /** Asks the server again while it may still decide on a report, less and less often until something changes. */
  async #poll(): Promise<void> {
    if (this.list.some(mayChange)) await tellWorker({ kind: 'refresh' });
    this.#pollLater();
  }

  #pollLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#poll(), this.#delayMs);
    this.#delayMs = nextPollMs(this.#delayMs);
  }
}
