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

/** Builds the extension once for all browser tests, with a gateway address that each browser maps to its own server. */
export default async function buildExtension(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'leetcord-extension-'));
  await promisify(execFile)(process.execPath, [wxt, 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LEETCORD_EXTENSION_OUT: outDir,
      LEETCORD_GATEWAY_URL: `http://${GATEWAY_HOST}/graphql`,
    },
  });
  project.provide('extensionDir', join(outDir, 'chrome-mv3'));
  return () => rm(outDir, { recursive: true, force: true });
}
