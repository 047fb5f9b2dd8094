import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { GATEWAY_HOST } from './gateway-host.ts';

interface Options {
  gatewayPort: number;
  /** A stand-in that this browser takes for leetcode.com. */
  leetcode?: { httpsPort: number; spkiHash: string };
}

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Chromium with the built extension and a profile of its own. */
export async function launchBrowser({ gatewayPort, leetcode }: Options) {
  const extensionDir = inject('extensionDir');
  const profile = await mkdtemp(join(tmpdir(), 'leetcord-profile-'));
  const rules = [`MAP ${GATEWAY_HOST} 127.0.0.1:${gatewayPort}`];
  if (leetcode) rules.push(`MAP leetcode.com 127.0.0.1:${leetcode.httpsPort}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      ...(leetcode ? [`--ignore-certificate-errors-spki-list=${leetcode.spkiHash}`] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;

  return {
    context,
    /** The popup, as a page of its own and of the popup's size. */
    async openPopup(): Promise<Page> {
      const page = await context.newPage();
      await page.setViewportSize({ width: 372, height: 600 });
      await page.goto(`${origin}/popup.html`);
      return page;
    },
    /** The account page, in a tab of its own. */
    async openAccountPage(): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`${origin}/options.html`);
      return page;
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
      await page.goto(`${origin}/icon/16.png`);
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async close(): Promise<void> {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
export type TestBrowser = Awaited<ReturnType<typeof launchBrowser>>;
