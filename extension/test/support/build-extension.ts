import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildTestExtension } from '@leetcord/launcher/browser/extension';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    extensionDir: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const wxt = join(dirname(createRequire(import.meta.url).resolve('wxt')), '../bin/wxt.mjs');

/** One build for all Chromium tests. */
export default async function provideExtension(project: TestProject): Promise<void> {
  project.provide('extensionDir', await buildTestExtension(console.log));
}

/** Builds the extension for Firefox into a subfolder of `outDir`, and returns its path. */
export async function buildForFirefox(gatewayUrl: string, outDir: string): Promise<string> {
  await promisify(execFile)(process.execPath, [wxt, 'build', '--browser', 'firefox'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LEETCORD_EXTENSION_OUT: outDir,
      LEETCORD_GATEWAY_URL: gatewayUrl,
    },
  });
  return join(outDir, 'firefox-mv3');
}
