import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const extensionDir = join(import.meta.dirname, '..', '..', '..', 'extension');
const SOURCES = /\.(ts|svelte|json|css|html|png|svg)$/;

/**
 * Builds the browser extension for Chromium where its sources or the gateway's address changed, and gives its folder.
 * `gatewayUrl` is baked in.
 */
export async function buildExtension(
  tell: (line: string) => void,
  { gatewayUrl, outDir = join(extensionDir, '.output') }: { gatewayUrl?: string; outDir?: string } = {},
): Promise<string> {
  const built = join(outDir, 'chrome-mv3');
  const stamp = join(outDir, 'built-from');
  const digest = digestOf(gatewayUrl ?? '');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && existsSync(join(built, 'manifest.json')))
    return built;
  tell('Building the browser extension');
  await run(
    process.execPath,
    [join(import.meta.dirname, '..', '..', '..', 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'],
    {
      cwd: extensionDir,
      env: {
        ...process.env,
        LEETCORD_EXTENSION_OUT: outDir,
        ...(gatewayUrl !== undefined && { LEETCORD_GATEWAY_URL: gatewayUrl }),
      },
    },
  );
  writeFileSync(stamp, digest);
  return built;
}

function digestOf(gatewayUrl: string): string {
  const hash = createHash('sha256').update(gatewayUrl);
  for (const path of sources(extensionDir)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

const sources = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules' && name !== 'test')
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) return sources(path);
      return SOURCES.test(entry.name) ? [path] : [];
    })
    .toSorted();
