import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface ChildOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Where the child's output is appended. */
  logPath: string;
  /** Gives the child an IPC channel, whose end tells it that this process is gone. */
  ipc?: boolean;
}

export interface ChildExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running child process, in its own process group: Ctrl+C in the terminal does not reach it. */
export interface Child {
  pid: number;
  /** Resolves when it has ended, and never rejects. */
  exited: Promise<ChildExit>;
  hasExited(): boolean;
  /** Asks it to end with SIGTERM, and kills it when it takes longer than this, in ms. */
  stop(deadlineMs?: number): Promise<void>;
  /** Ends it at once. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** How long a child may take to end when it is asked to, in ms. */
const STOP_DEADLINE_MS = 10_000;

const running = new Set<{ kill(signal: NodeJS.Signals): void }>();

/** Kills every child at once, for a person who does not want to wait for their end. */
export function killAllChildren(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts a child process. Rejects when its file cannot be run. */
export async function startChild(file: string, args: string[], options: ChildOptions): Promise<Child> {
  const log = openSync(options.logPath, 'a', 0o600);
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    detached: true,
    stdio: ['ignore', log, log, ...(options.ipc ? ['ipc' as const] : [])],
  });
  closeSync(log);
  const exited = new Promise<ChildExit>((resolve) => {
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', resolve);
  });
  running.add(child);
  child.on('error', () => {
    // The signal came too late: `exited` resolves.
  });
  const hasExited = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid!,
    exited,
    hasExited,
    async stop(deadlineMs = STOP_DEADLINE_MS) {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
      await exited;
      clearTimeout(timer);
    },
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await exited;
    },
  };
}
