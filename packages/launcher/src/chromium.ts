import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './root.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const NO_CHROMIUM =
  'The browser tests need Chromium: install it (on Debian: apt install chromium) or set CHROMIUM_PATH to it.';

/** The Chromium of this machine, or undefined: CHROMIUM_PATH, one on PATH, or playwright's own. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [env['CHROMIUM_PATH'], ...onPath, chromium.executablePath()].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );
}

/**
 * Finds Chromium, else gets one: playwright's download, else the system's package manager where we may use it. Throws with
 * the one line that says what to install.
 */
export function provideChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== undefined) return found;
  say('No Chromium here: downloading one');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { stdio: 'ignore', timeout: 120_000 });
  const downloaded = findChromium();
  if (downloaded !== undefined) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('The download failed: installing Chromium with apt-get');
    try {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    } catch (cause) {
      throw new Error(NO_CHROMIUM, { cause });
    }
  }
  const installed = findChromium();
  if (installed === undefined) throw new Error(NO_CHROMIUM);
  return installed;
}
