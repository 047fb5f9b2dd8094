import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@leetcord/kit/env';

/** Keeps a second start away from the same data. A lock of a process that is gone is taken over. Throws a ConfigError. */
export function lockDataDir(dataDir: string): void {
  const path = join(dataDir, 'running.pid');
  if (existsSync(path)) {
    const pid = Number(readFileSync(path, 'utf8'));
    if (isRunning(pid)) {
      throw new ConfigError(
        `LeetCord is running here already (process ${pid}): stop it first, with Ctrl+C in its terminal.`,
      );
    }
  }
  writeFileSync(path, String(process.pid));
  process.on('exit', () => rmSync(path, { force: true }));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
