import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { GATEWAY_HOST } from './gateway-host.ts';

declare module 'vitest' {
  interface ProvidedContext {
    extensionDir: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const wxt = join(dirname(createRequire(import.meta.url).resolve('wxt')), '../bin/wxt.mjs');

/** Builds the extension once for all Chromium tests, with a gateway address that each browser maps to its own server. */
export default async function provideExtension(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'leetcord-extension-'));
  project.provide('extensionDir', await buildExtension('chrome', `http://${GATEWAY_HOST}/graphql`, outDir));
  return () => rm(outDir, { recursive: true, force: true });
}

/** Builds the extension into a folder of that folder, and gives its path. */
export async function buildExtension(browser: 'chrome' | 'firefox', gatewayUrl: string, outDir: string) {
  await promisify(execFile)(process.execPath, [wxt, 'build', '--browser', browser], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LEETCORD_EXTENSION_OUT: outDir,
      LEETCORD_GATEWAY_URL: gatewayUrl,
    },
  });
  return join(outDir, `${browser}-mv3`);
}
