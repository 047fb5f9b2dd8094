import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from './env.ts';

const OWNER_ONLY = 0o700;

/** The codes of missing rights. */
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Makes a folder that only its owner can read, and takes everybody else's rights from what earlier versions left in it. Throws a
 * ConfigError with one sentence when it cannot be written.
 */
export function makePrivateFolder(dir: string): void {
  try {
    makeFolders(dir);
  } catch (cause) {
    throw cannotUse(dir, cause);
  }
  if (!statSync(dir).isDirectory()) {
    throw new ConfigError(`LeetCord's data folder ${dir} is a file: set LEETCORD_DATA_DIR to a folder.`);
  }
  try {
    takeRightsFromOthers(dir);
    accessSync(dir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw cannotUse(dir, cause);
  }
}

/** Makes the missing folders of a path one by one: where folders are impossible, as in /proc, Node's own way never ends. */
function makeFolders(dir: string): void {
  if (existsSync(dir)) return;
  makeFolders(dirname(dir));
  try {
    mkdirSync(dir, { mode: OWNER_ONLY });
  } catch (error) {
    // Another process has just made it.
    if (!existsSync(dir)) throw error;
  }
}

function cannotUse(dir: string, cause: unknown): ConfigError {
  const code = codeOf(cause);
  const sentence = FORBIDDEN.has(code)
    ? `LeetCord cannot write to its data folder ${dir} (${code}): give your user the right to, or set LEETCORD_DATA_DIR to another folder.`
    : `LeetCord cannot make its data folder ${dir} (${code}): set LEETCORD_DATA_DIR to another folder.`;
  return new ConfigError(sentence, { cause });
}

function takeRightsFromOthers(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !(stat.isFile() || stat.isDirectory())) return;
  if ((stat.mode & 0o077) !== 0) {
    try {
      chmodSync(path, stat.mode & OWNER_ONLY);
    } catch (error) {
      // A program of an earlier run that is ending removes files of its own.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  if (stat.isDirectory()) for (const name of readdirSync(path)) takeRightsFromOthers(join(path, name));
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'failed';
