import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { CommandError, runCommand } from '../run-command.ts';

const extensionDir = join(root, 'extension');
const SOURCES = /\.(ts|svelte|json|css|html|png|svg)$/;
const NOT_SOURCES = new Set(['node_modules', 'test']);
const BUILD_TIMEOUT_MS = 180_000;

interface BuildOptions {
  /** The GraphQL address that is built in. */
  gatewayUrl: string;
  outDir?: string;
  tell: (line: string) => void;
}

/**
 * Builds the browser extension for Chromium if its sources or the gateway's address changed, and returns its folder. Throws with one line
 * and the build's last words when it can't.
 */
export async function buildExtension({
  gatewayUrl,
  outDir = join(extensionDir, '.output'),
  tell,
}: BuildOptions): Promise<string> {
  const built = join(outDir, 'chrome-mv3');
  const stamp = join(outDir, 'built-from');
  const digest = digestOf(gatewayUrl);
  const isFresh =
    existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && existsSync(join(built, 'manifest.json'));
  if (isFresh) return built;
  tell('Building the browser extension');
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  try {
    await runCommand(process.execPath, [wxt, 'build'], {
      cwd: extensionDir,
      env: { ...process.env, LEETCORD_EXTENSION_OUT: outDir, LEETCORD_GATEWAY_URL: gatewayUrl },
      timeoutMs: BUILD_TIMEOUT_MS,
    });
  } catch (cause) {
    const words = cause instanceof CommandError ? cause.output.trim().split('\n').slice(-8).join('\n') : String(cause);
    throw new Error(`The browser extension could not be built:\n${words}`, { cause });
  }
  writeFileSync(stamp, digest);
  return built;
}

function digestOf(gatewayUrl: string): string {
  const hash = createHash('sha256').update(gatewayUrl);
  for (const path of [...sources(extensionDir), join(root, 'schema', 'api.graphql')]) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

const sources = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !NOT_SOURCES.has(name))
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) return sources(path);
      return SOURCES.test(entry.name) ? [path] : [];
    })
    .toSorted();
