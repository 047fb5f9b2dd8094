import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findProgram } from '@leetcord/launcher/find-program';
import { openBidi } from './bidi.ts';
import { openPage } from './bidi-page.ts';

const START_TIMEOUT_MS = 60_000;
const EXTENSION_ID = 'extension@leetcord.app';
const EXTENSION_ORIGIN = 'moz-extension://5f0c2b1e-8a57-4c39-9d0e-6b1f3a7c2d48';

/** The path of this machine's Firefox, from FIREFOX_PATH or PATH; undefined if there is none. */
export async function findFirefox(): Promise<string | undefined> {
  const given = process.env.FIREFOX_PATH;
  if (given !== undefined && !existsSync(given)) throw new Error('FIREFOX_PATH names no file.');
  return given ?? (await findProgram('firefox')) ?? (await findProgram('firefox-esr'));
}

/** Firefox with the built extension, its own profile, and a stand-in in the place of leetcode.com. */
export async function launchFirefox(executablePath: string, extensionDir: string, leetcodeHttpsPort: number) {
  const proxy = await startProxy(leetcodeHttpsPort);
  const profileDir = await mkdtemp(join(tmpdir(), 'leetcord-firefox-'));
  await writeFile(join(profileDir, 'user.js'), preferences(proxy.port));
  const child = spawn(
    executablePath,
    // System access lets the session open the extension's pages.
    [
      '--headless',
      '--no-remote',
      '--profile',
      profileDir,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profileDir, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const ended = once(child, 'exit');
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    await proxy.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const bidi = await openBidi(`${await listeningAddress(child.stderr)}/session`);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
    return {
      open: (url: string) => openPage(bidi, url),
      openPopup: () => openPage(bidi, `${EXTENSION_ORIGIN}/popup.html`),
      async close() {
        bidi.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address on which Firefox says it listens. Its later output is read too, since a full pipe would block it. */
async function listeningAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  const address = Promise.withResolvers<string>();
  createInterface({ input: stderr })
    .on('line', (line) => {
      const found = /^WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (found !== undefined) address.resolve(found);
    })
    .on('close', () => address.reject(new Error('Firefox ended before it listened.')));
  const late = setTimeout(() => address.reject(new Error('Firefox did not start in time.')), START_TIMEOUT_MS);
  return address.promise.finally(() => clearTimeout(late));
}

/** The proxy for Firefox's https requests: leetcode.com is the stand-in, and no other host exists. */
async function startProxy(leetcodeHttpsPort: number) {
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', ({ url }, client, head) => {
    client.on('error', () => client.destroy());
    if (url !== 'leetcode.com:443') return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const upstream = connect(leetcodeHttpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const preferences = (proxyPort: number) =>
  Object.entries({
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    // Fixes the address of the extension's pages, which is random otherwise.
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: new URL(EXTENSION_ORIGIN).host }),
    // Firefox itself sends no requests.
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
