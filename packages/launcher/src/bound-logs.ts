import { copyFileSync, statSync, truncateSync } from 'node:fs';
import { debuglog } from 'node:util';

const debug = debuglog('leetcord');

/** How large a log may become, in bytes. With the one before it, a process has at most about twice that. */
const AT_MOST_BYTES = 20 * 1024 * 1024;
/** How often logs are looked at, in ms: at the most that a process logs under attack, one grows by a few MB meanwhile. */
const LOOK_EVERY_MS = 10_000;

/**
 * Keeps a log from growing without end: what it has becomes `<log>.1`, and it begins again. The process that writes appends to
 * the same file all along, so lines that it writes in that moment, a millisecond a MB, may be missing.
 */
export function boundLog(path: string, atMostBytes = AT_MOST_BYTES): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= atMostBytes) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}

/** Bounds logs until the returned timer is cleared. One that could not be bounded, as on a full disk, is tried again. */
export function keepLogsBound(paths: readonly string[]): NodeJS.Timeout {
  const boundAll = () => {
    for (const path of paths) {
      try {
        boundLog(path);
      } catch (error) {
        debug('%s: %O', path, error);
      }
    }
  };
  return setInterval(boundAll, LOOK_EVERY_MS).unref();
}
