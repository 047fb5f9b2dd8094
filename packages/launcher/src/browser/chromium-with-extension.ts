import { chromium, type BrowserContext } from 'playwright-core';

interface Options {
  executablePath: string;
  /** The built extension. */
  extensionDir: string;
  /** The browser's profile. */
  profileDir: string;
  headless: boolean;
  /** The port of this machine that stands for a host, such as leetcode.com. */
  ports: Record<string, number>;
  /** The hash of the public key in the certificate that these hosts may have though nobody vouches for it. */
  spkiHash?: string | undefined;
}

/** Opens Chromium with the extension, and waits for its service worker. */
export async function openChromium(options: Options): Promise<{ context: BrowserContext; extensionOrigin: string }> {
  const { executablePath, extensionDir, profileDir, headless, ports, spkiHash } = options;
  const rules = Object.entries(ports).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
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
      ...(spkiHash === undefined ? [] : [`--ignore-certificate-errors-spki-list=${spkiHash}`]),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionOrigin: `chrome-extension://${new URL(worker.url()).host}` };
}
