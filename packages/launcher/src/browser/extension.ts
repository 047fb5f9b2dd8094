import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { CommandError, runCommand } from '../run-command.ts';

const extensionDir = join(root, 'extension');
const SOURCES = /\.(ts|svelte|json|css|html|png|svg)$/;
const NOT_SOURCES = new Set(['node_modules', 'test']);
const BUILD_TIMEOUT_MS = 180_000;
const NAMES = { chrome: 'Chrome, Edge and Brave', firefox: 'Firefox' };

/** The folder of the builds, from which the gateway also offers them: one folder and one zip for each browser. */
export const builtDir = join(extensionDir, '.output');

/**
 * Builds the browser extension and its zip if its sources changed, and returns the folder of the build. It is the same for all
 * servers. Throws with one line and the build's last words when it can't.
 */
export async function buildExtension(browser: 'chrome' | 'firefox', tell: (line: string) => void): Promise<string> {
  const built = join(builtDir, `${browser}-mv3`);
  const stamp = join(builtDir, `${browser}-built-from`);
  const digest = digestOfSources();
  const zips = () =>
    (existsSync(builtDir) ? readdirSync(builtDir) : []).filter((name) => name.endsWith(`-${browser}.zip`));
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && zips().length === 1;
  if (isFresh) return built;
  tell(`Building the browser extension for ${NAMES[browser]}`);
  // A build that is killed leaves half of one behind.
  for (const name of zips()) rmSync(join(builtDir, name));
  rmSync(stamp, { force: true });
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  try {
    await runCommand(process.execPath, [wxt, 'zip', '--browser', browser], {
      cwd: extensionDir,
      env: { ...process.env, NODE_ENV: 'production' },
      timeoutMs: BUILD_TIMEOUT_MS,
    });
  } catch (cause) {
    const words = cause instanceof CommandError ? cause.output.trim().split('\n').slice(-8).join('\n') : String(cause);
    throw new Error(`The browser extension could not be built:\n${words}`, { cause });
  }
  writeFileSync(stamp, digest);
  return built;
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  const shared = ['schema/api.graphql', 'package-lock.json'].map((path) => join(root, path));
  for (const path of [...sources(extensionDir), ...shared]) {
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
