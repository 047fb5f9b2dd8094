import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '@leetcord/launcher/browser/chromium-with-extension';
import { print } from 'graphql';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { SignInWithLinkCodeMutation } from '../../src/gql/graphql.ts';
import { SignInWithLinkCode } from '../../src/sign-in/documents.ts';

interface Options {
  gatewayPort: number;
  /** A stand-in that this browser uses as leetcode.com. */
  leetcode?: { httpsPort: number; spkiHash: string };
}

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Chromium with the built extension and its own profile. */
export async function launchBrowser({ gatewayPort, leetcode }: Options) {
  const profileDir = await mkdtemp(join(tmpdir(), 'leetcord-profile-'));
  const { context, extensionOrigin } = await openChromium({
    executablePath,
    extensionDir: inject('extensionDir'),
    profileDir,
    headless: true,
    hosts: { ...(leetcode && { 'leetcode.com': { port: leetcode.httpsPort, spkiHash: leetcode.spkiHash } }) },
  });

  const server = `http://localhost:${gatewayPort}`;
  let home = await context.newPage();
  /** A page of the extension's without scripts, for calls that only its own pages may make. */
  async function atHome(): Promise<Page> {
    if (home.isClosed()) home = await context.newPage();
    const address = `${extensionOrigin}/icon/16.png`;
    if (home.url() !== address) await home.goto(address);
    return home;
  }
  /**
   * Pages that tests have left, each empty: to use one again costs two thirds of what a new tab and its process do. They are kept by
   * what they showed, since another site would need another process.
   */
  const left = new Map<Page, string>();
  async function open(address: string, size = { width: 1280, height: 720 }): Promise<Page> {
    const { host } = new URL(address);
    let page = [...left.keys()].find((it) => left.get(it) === host && !it.isClosed());
    if (page) {
      left.delete(page);
      // Behind another tab it would have one frame a second.
      await page.bringToFront();
    } else {
      page = await context.newPage();
    }
    const { width, height } = page.viewportSize()!;
    if (width !== size.width || height !== size.height) await page.setViewportSize(size);
    await page.goto(address);
    return page;
  }
  // A worker that is stopped during its installation may never run.
  await (await atHome()).evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  /** Stops the service worker, as the browser may do at any time. */
  async function stopWorker(): Promise<void> {
    const cdp = await context.newCDPSession(await atHome());
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await cdp.detach();
  }

  /** Deletes the extension's own database, as the browser may: it closes the database for those who use it. */
  async function clearDatabase(): Promise<void> {
    const cdp = await context.newCDPSession(await atHome());
    await cdp.send('Storage.clearDataForOrigin', { origin: extensionOrigin, storageTypes: 'indexeddb' });
    await cdp.detach();
  }

  return {
    context,
    clearDatabase,
    /** The names of what the extension keeps in its own database, which it has made before. */
    keptNames: async () =>
      (await atHome()).evaluate(
        () =>
          new Promise<IDBValidKey[]>((resolve) => {
            const opening = indexedDB.open('leetcord');
            opening.onsuccess = () => {
              const asking = opening.result.transaction('kept').objectStore('kept').getAllKeys();
              asking.onsuccess = () => (opening.result.close(), resolve(asking.result));
            };
          }),
      ),
    /** A page that shows this address. What is changed of it in ways that outlive its document, the test undoes. */
    open,
    /** The gateway, as the extension knows it. */
    server,
    /** Types a code and signs in on a page that nobody is signed in to, at a server that this browser does not know yet. */
    async enterCode(page: Page, code = `localhost:${gatewayPort}/K7QM2-XPD4R`): Promise<void> {
      await page.getByLabel('Code', { exact: true }).fill(code);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('button', { name: 'Yes, go on' }).click();
    },
    /** The popup, as a page of its own in the popup's size. */
    openPopup: () => open(`${extensionOrigin}/popup.html`, { width: 372, height: 600 }),
    /** Asks for a proof text on a page that nobody is signed in to, at a server that this browser does not know yet. */
    async startProof(page: Page, username: string): Promise<void> {
      await page.getByLabel("The address of your club's LeetCord").fill(`localhost:${gatewayPort}`);
      await page.getByLabel('Your LeetCode user name').fill(username);
      await page.getByRole('button', { name: 'Get a proof text' }).click();
      await page.getByRole('button', { name: 'Yes, go on' }).click();
    },
    /** The account page that the browser has opened by itself: for that it may take an empty page, such as one that tests have left. */
    async openedAccountPage(): Promise<Page> {
      const find = () => context.pages().find((it) => it.url() === `${extensionOrigin}/options.html`);
      await expect.poll(find).toBeDefined();
      const page = find()!;
      left.delete(page);
      return page;
    },
    /** The account page, in a tab of its own. */
    openAccountPage: () => open(`${extensionOrigin}/options.html`),
    /** What the toolbar button shows: its badge and its title. */
    badge: async () =>
      (await atHome()).evaluate(async () => {
        const { action } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
        return [await action.getBadgeText({}), await action.getTitle({})];
      }),
    /** Triggers the pending alarm now. Returns in how many ms it would have gone off. */
    advanceAlarm: async () =>
      (await atHome()).evaluate(async () => {
        const { alarms } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
        const [alarm, ...others] = await alarms.getAll();
        if (!alarm || others.length > 0) throw new Error(`There is not one alarm but ${others.length}.`);
        await alarms.create(alarm.name, { when: Date.now() });
        return alarm.scheduledTime - Date.now();
      }),
    /** Reloads the extension, as an update does: open pages keep scripts to which nobody listens. */
    async update(): Promise<void> {
      for (const page of left.keys()) await page.close();
      left.clear();
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      // Chromium reloads an unpacked extension in developer mode only.
      await page.evaluate(`(async () => {
        const { developerPrivate } = chrome;
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload('${new URL(extensionOrigin).host}', { failQuietly: false });
      })()`);
      const isBack = () =>
        page.goto(`${extensionOrigin}/icon/16.png`).then(
          () => true,
          () => false,
        );
      await expect.poll(isBack).toBe(true);
      await page.close();
    },
    /** Signs in with a link code, and tells the worker like the popup. */
    async signIn(): Promise<void> {
      const operation = { query: print(SignInWithLinkCode), operationName: 'SignInWithLinkCode' };
      const body = JSON.stringify({ ...operation, variables: { input: { code: 'K7QM2-XPD4R' } } });
      const response = await fetch(`${server}/graphql`, { method: 'POST', body });
      const { data } = (await response.json()) as { data: SignInWithLinkCodeMutation };
      const message = { kind: 'begin', server, signIn: data.signInWithLinkCode };
      const tell = async () =>
        (await atHome()).evaluate((it) => {
          const { runtime } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
          return runtime.sendMessage(it);
        }, message);
      await expect.poll(tell).toMatchObject({ isDone: true });
    },
    stopWorker,
    /** Leaves all pages, stops the worker, and deletes everything that they have stored. */
    async forgetAll(): Promise<void> {
      await atHome();
      for (const page of context.pages()) {
        if (page === home || left.has(page)) continue;
        left.set(page, new URL(page.url()).host);
        await page.goto('about:blank');
      }
      await stopWorker();
      await clearDatabase();
      await home.evaluate(async () => {
        const { storage, alarms } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
        await storage.local.clear();
        await alarms.clearAll();
      });
    },
    async close(): Promise<void> {
      await context.close();
      await rm(profileDir, { recursive: true, force: true });
    },
  };
}
export type TestBrowser = Awaited<ReturnType<typeof launchBrowser>>;
