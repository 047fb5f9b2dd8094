import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolsDir } from '../root.ts';
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
  // A build that is killed leaves half of one behind.
  rmSync(stamp, { force: true });
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  try {
    await runCommand(process.execPath, [wxt, 'build'], {
      cwd: extensionDir,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LEETCORD_EXTENSION_OUT: outDir,
        LEETCORD_GATEWAY_URL: gatewayUrl,
      },
      timeoutMs: BUILD_TIMEOUT_MS,
    });
  } catch (cause) {
    const words = cause instanceof CommandError ? cause.output.trim().split('\n').slice(-8).join('\n') : String(cause);
    throw new Error(`The browser extension could not be built:\n${words}`, { cause });
  }
  writeFileSync(stamp, digest);
  return built;
}

/** The gateway's name in test builds, which each browser maps to its own server. A name under .localhost is this machine to every browser. */
export const TEST_GATEWAY_HOST = 'gateway.localhost';

/** The build that all tests in Chromium share, for as long as nothing changes. */
export const buildTestExtension = (tell: (line: string) => void): Promise<string> =>
  buildExtension({
    gatewayUrl: `http://${TEST_GATEWAY_HOST}/graphql`,
    outDir: join(toolsDir, 'test-extension'),
    tell,
  });

function digestOf(gatewayUrl: string): string {
  const hash = createHash('sha256').update(gatewayUrl);
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
