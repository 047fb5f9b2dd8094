import { chromium, type BrowserContext } from 'playwright-core';

/** A host that this machine plays: the port, and the hash of the public key in its certificate, which the browser then trusts. */
export interface PlayedHost {
  port: number;
  spkiHash: string;
}

interface Options {
  executablePath: string;
  /** The built extension. */
  extensionDir: string;
  /** The browser's profile. */
  profileDir: string;
  headless: boolean;
  /** By their names, such as leetcode.com. */
  hosts: Record<string, PlayedHost>;
}

/** Opens Chromium with the extension, and waits for its service worker. */
export async function openChromium(options: Options): Promise<{ context: BrowserContext; extensionOrigin: string }> {
  const { executablePath, extensionDir, profileDir, headless, hosts } = options;
  const rules = Object.entries(hosts).map(([host, { port }]) => `MAP ${host} 127.0.0.1:${port}`);
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless,
    ...(!headless && { viewport: null }),
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${Object.values(hosts)
        .map(({ spkiHash }) => spkiHash)
        .join(',')}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionOrigin: `chrome-extension://${new URL(worker.url()).host}` };
}
