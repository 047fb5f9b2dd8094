import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@leetcord/kit/process/env';
import { chromium } from 'playwright-core';
import { findProgram } from '../find-program.ts';
import { root } from '../root.ts';
import { runCommand } from '../run-command.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_TIMEOUT_MS = 180_000;
const PACKAGE_TIMEOUT_MS = 600_000;
const VERSION_TIMEOUT_MS = 30_000;
const NO_CHROMIUM = 'This needs Chromium: install it (on Debian: apt install chromium) or set CHROMIUM_PATH to it.';

/**
 * The Chromium of this machine, or undefined: CHROMIUM_PATH, one on PATH, or playwright's own. Throws a ConfigError when
 * CHROMIUM_PATH names no file.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const given = env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new ConfigError(`CHROMIUM_PATH names no file: set it to the Chromium to use, or unset it.`);
  }
  for (const name of NAMES) {
    const file = await findProgram(name);
    if (file !== undefined) return file;
  }
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) && (await runs(downloaded)) ? downloaded : undefined;
}

/**
 * Finds Chromium, or else downloads it: from playwright, or with the system's package manager where we may use it. Throws a ConfigError
 * with one line that says what to install.
 */
export async function provideChromium(say: (line: string) => void): Promise<string> {
  const found = await findChromium();
  if (found !== undefined) return found;
  say('No Chromium here: downloading one, about 170 MB');
  await playwright('install', '--no-shell', 'chromium').catch(() => say('The download did not work'));
  const downloaded = await findChromium();
  if (downloaded !== undefined) return downloaded;
  const aptGet = await findProgram('apt-get');
  if (aptGet !== undefined && process.getuid?.() === 0) {
    say("Installing Debian's Chromium with apt-get, which may take some minutes");
    try {
      await runCommand(aptGet, ['update'], { timeoutMs: PACKAGE_TIMEOUT_MS });
      await runCommand(aptGet, ['install', '--yes', '--no-install-recommends', 'chromium'], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        timeoutMs: PACKAGE_TIMEOUT_MS,
      });
    } catch (cause) {
      throw new ConfigError(NO_CHROMIUM, { cause });
    }
  }
  const installed = await findChromium();
  if (installed === undefined) throw new ConfigError(NO_CHROMIUM);
  return installed;
}

const playwright = (...args: string[]) =>
  runCommand(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), ...args], {
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
  });

/** A download can lack system libraries. */
const runs = (file: string) =>
  runCommand(file, ['--version'], { timeoutMs: VERSION_TIMEOUT_MS }).then(
    () => true,
    () => false,
  );
