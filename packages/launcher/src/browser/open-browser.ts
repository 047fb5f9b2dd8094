import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '@leetcord/driver/stage';
import type { BrowserContext, Page } from 'playwright-core';
import { provideChromium } from './chromium.ts';
import { buildExtension } from './extension.ts';
import { openChromium, type PlayedHost } from './chromium-with-extension.ts';

export interface DemoBrowser {
  context: BrowserContext;
  /** Signs in to the stand-in for leetcode.com. */
  signInToLeetCode(username: string): Promise<void>;
  /** A page of leetcode.com, such as `/problems/two-sum/`. */
  openLeetCode(path: string): Promise<Page>;
  /** The extension's popup as a page of its own. */
  openPopup(): Promise<Page>;
  close(): Promise<void>;
}

/** Opens Chromium with the built extension, where leetcode.com is the stand-in. `profileDir` holds the browser's profile. */
export async function openBrowser(
  { leetcode }: Stage,
  options: {
    executablePath: string;
    extensionDir: string;
    profileDir: string;
    headless: boolean;
    /** Other hosts that this machine plays. */
    hosts?: Record<string, PlayedHost>;
  },
): Promise<DemoBrowser> {
  const { spkiHash, httpsPort } = await leetcode.certificate();
  mkdirSync(options.profileDir, { recursive: true });
  const { context, extensionOrigin } = await openChromium({
    ...options,
    hosts: { ...options.hosts, 'leetcode.com': { port: httpsPort, spkiHash } },
  });

  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    context,
    openLeetCode: (path) => open(`https://leetcode.com${path}`),
    openPopup: () => open(`${extensionOrigin}/popup.html`),
    signInToLeetCode: async (username) => {
      const page = await open('https://leetcode.com/problemset/');
      await page.getByLabel('User name').fill(username);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('link', { name: username }).waitFor();
      await page.close();
    },
    close: () => context.close(),
  };
}

export interface HeadlessOptions {
  dir: string;
  tell: (line: string) => void;
  hosts?: Record<string, PlayedHost>;
  /** By default it is built here. */
  extensionDir?: string;
}

/** The same without a window, for tests, with a new profile in a folder. */
export async function openHeadlessBrowser(
  stage: Stage,
  { dir, tell, hosts = {}, extensionDir }: HeadlessOptions,
): Promise<DemoBrowser> {
  return openBrowser(stage, {
    executablePath: await provideChromium(tell),
    extensionDir: extensionDir ?? (await buildExtension('chrome', tell)),
    hosts,
    profileDir: join(dir, 'browser-profile'),
    headless: true,
  });
}
