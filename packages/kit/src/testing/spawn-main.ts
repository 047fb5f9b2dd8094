import { spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A TypeScript program of ours that a test runs as a separate process and may kill. */
export interface SpawnedMain {
  pid: number;
  /** What it has written so far to stdout and stderr. */
  stdout(): string;
  stderr(): string;
  /** Resolves to its address when it listens. Rejects with its output when it ends before that. */
  listening: Promise<string>;
  /** Resolves to its exit code when it has ended: null when it was killed. */
  ended: Promise<number | null>;
  /** Sends the signal, unless it has ended, and waits for its end. Resolves to its exit code. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Settings in the form of the environment that they are read from. */
export const asEnvironment = (settings: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Map ? [...value].map((entry) => (entry as unknown[]).join('=')).join(',') : String(value),
    ]),
  );

/**
 * Starts a program with this Node, at most until the test ends. It shares no stream with the test's process: a left-over program
 * would otherwise keep the test run from ending.
 */
export function spawnMain(file: string, env: NodeJS.ProcessEnv, args: string[] = []): SpawnedMain {
  const { NODE_COMPILE_CACHE } = process.env;
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', 'ipc'];
  const child = spawn(process.execPath, [file, ...args], { env: { NODE_COMPILE_CACHE, ...env }, stdio });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', () => {
      const url = /"url":"(http[^"]+)".*"msg":"Listening"/.exec(output.stdout)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then((code) => reject(new Error(`It ended with code ${code}: ${output.stdout}${output.stderr}`)));
  });
  // Whoever awaits it gets the error; a test need not.
  listening.catch(() => undefined);
  return {
    pid: child.pid!,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    listening,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
