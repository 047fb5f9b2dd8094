import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '@leetcord/launcher/browser/chromium-with-extension';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Browser } from 'wxt/browser';
import { GATEWAY_HOST } from './gateway-host.ts';

interface Options {
  gatewayPort: number;
  /** A stand-in that this browser takes for leetcode.com. */
  leetcode?: { httpsPort: number; spkiHash: string };
}

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Chromium with the built extension and a profile of its own. */
export async function launchBrowser({ gatewayPort, leetcode }: Options) {
  const profileDir = await mkdtemp(join(tmpdir(), 'leetcord-profile-'));
  const { context, extensionOrigin } = await openChromium({
    executablePath,
    extensionDir: inject('extensionDir'),
    profileDir,
    headless: true,
    ports: { [GATEWAY_HOST]: gatewayPort, ...(leetcode && { 'leetcode.com': leetcode.httpsPort }) },
    spkiHash: leetcode?.spkiHash,
  });

  return {
    context,
    /** The popup, as a page of its own and of the popup's size. */
    async openPopup(): Promise<Page> {
      const page = await context.newPage();
      await page.setViewportSize({ width: 372, height: 600 });
      await page.goto(`${extensionOrigin}/popup.html`);
      return page;
    },
    /** The account page, in a tab of its own. */
    async openAccountPage(): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`${extensionOrigin}/options.html`);
      return page;
    },
    /** What the toolbar's button says: its badge, and its title. */
    badge: () =>
      context.serviceWorkers()[0]!.evaluate(async () => {
        const { action } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
        return [await action.getBadgeText({}), await action.getTitle({})];
      }),
    /** Loads the extension anew, as an update does: pages that are open keep scripts that nobody listens to. */
    async update(): Promise<void> {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      // Chromium loads an unpacked extension anew in developer mode only.
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
    /** Signs in with a link code, in the popup. */
    async signIn(): Promise<void> {
      const popup = await this.openPopup();
      await popup.getByLabel('Code', { exact: true }).fill('K7QM2-XPD4R');
      await popup.getByRole('button', { name: 'Sign in' }).click();
      await popup.getByText('Signed in as').waitFor();
      await popup.close();
    },
    /** Stops the service worker, as the browser does whenever it likes. */
    async stopWorker(): Promise<void> {
      const page = await context.newPage();
      await page.goto(`${extensionOrigin}/icon/16.png`);
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async close(): Promise<void> {
      await context.close();
      await rm(profileDir, { recursive: true, force: true });
    },
  };
}
export type TestBrowser = Awaited<ReturnType<typeof launchBrowser>>;
