import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { BotSettings } from '../env.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The bot as a process of its own, which ends with the test at the latest. */
export function startBotProcess(settings: BotSettings) {
  const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stderr }));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    /** Resolves when the process has ended, with its exit code and what it wrote to stderr. */
    ended,
    /** All log lines so far. */
    logged: () => stdout,
    stop: () => child.kill('SIGTERM'),
    kill,
  };
}
