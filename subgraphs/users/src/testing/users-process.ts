import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { UsersSettings } from '../env.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Users as a process of its own. */
export interface UsersProcess {
  url: string;
  /** What it has written so far, on stdout and stderr. */
  output(): string;
  /** Ends it with a signal and waits for its end. Gives its exit code. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts `main.ts` with these settings as its environment, and waits until it listens. */
export async function startUsersProcess(settings: UsersSettings): Promise<UsersProcess> {
  const env = Object.entries(settings).map(([name, value]) => [
    name,
    value instanceof Map ? [...value].map((entry) => entry.join('=')).join(',') : String(value),
  ]);
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], ...Object.fromEntries(env) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /"url":"(http[^"]+)".*"msg":"Listening"/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`users did not start: ${output}`)));
  });
  return {
    url,
    output: () => output,
    stop: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
      return child.exitCode;
    },
  };
}
