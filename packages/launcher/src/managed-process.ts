import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError, EXIT_CONFIG } from '@leetcord/kit/env';

/** How long a process may take to be ready, and to end, in ms. */
const READY_TIMEOUT_MS = 45_000;
const STOP_TIMEOUT_MS = 10_000;
/** Waits before a process that ended by itself is started again, in ms: the last one is used from then on. */
const RESTART_DELAYS_MS = [100, 500, 2_000, 5_000];

export interface ProcessOptions {
  name: string;
  /** The TypeScript file that Node runs. */
  entry: string;
  env: Record<string, string>;
  port: number;
  /** Where its output goes, as JSON lines. */
  logPath: string;
  /** Told what a person should know, such as that the process was started again. */
  tell: (line: string) => void;
}

/** One process of the system, started again when it ends by itself. */
export interface ManagedProcess {
  readonly name: string;
  readonly port: number;
  readonly url: string;
  readonly logPath: string;
  readonly pid: number | undefined;
  /** Starts it and waits until it is ready. Throws a ConfigError with its own sentence when its settings are wrong. */
  start(): Promise<void>;
  /** Ends it with SIGTERM, after 10 s with SIGKILL. */
  stop(): Promise<void>;
  /** Kills it. It stays down until `start`. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Waits until `/health/ready` says yes. */
  waitReady(): Promise<void>;
}

export function manageProcess(options: ProcessOptions): ManagedProcess {
  const { name, entry, env, port, logPath, tell } = options;
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let isWanted = false;
  let restarts = 0;
  let fatal: ConfigError | undefined;

  const launch = () => {
    const output = createWriteStream(logPath, { flags: 'a' });
    const started = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
      env: { ...process.env, ...env, PORT: String(port) },
      // Over the IPC channel the process notices when the launcher is gone.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl+C goes to the launcher alone, which ends all in order.
      detached: true,
    });
    let lastWords = '';
    started.stdout?.pipe(output);
    started.stderr?.pipe(output, { end: false });
    started.stderr?.on('data', (chunk: Buffer) => {
      lastWords = `${lastWords}${chunk.toString()}`.slice(-2_000);
    });
    started.once('exit', (code, signal) => {
      if (child === started) child = undefined;
      if (!isWanted) return;
      if (code === EXIT_CONFIG) {
        fatal = new ConfigError(lastWords.trim());
        isWanted = false;
        tell(`${name} stopped: ${fatal.message}`);
        return;
      }
      tell(`${name} ended (${signal ?? `code ${code}`}); starting it again`);
      const delayMs = RESTART_DELAYS_MS[Math.min(restarts, RESTART_DELAYS_MS.length - 1)];
      restarts += 1;
      setTimeout(() => isWanted && child === undefined && launch(), delayMs);
    });
    child = started;
  };

  const waitReady = async () => {
    const deadline = AbortSignal.timeout(READY_TIMEOUT_MS);
    while (!deadline.aborted) {
      if (fatal !== undefined) throw fatal;
      const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) }).catch(
        () => undefined,
      );
      if (response?.ok === true) {
        restarts = 0;
        return;
      }
      await wait(40);
    }
    throw new ConfigError(`${name} did not get ready. Its log ${logPath} says why:\n${lastLines(logPath)}`);
  };

  const end = async (signal: NodeJS.Signals, killAfterMs?: number) => {
    isWanted = false;
    const ending = child;
    if (ending === undefined) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    const timer = killAfterMs === undefined ? undefined : setTimeout(() => ending.kill('SIGKILL'), killAfterMs);
    await ended;
    clearTimeout(timer);
  };

  return {
    name,
    port,
    url,
    logPath,
    get pid() {
      return child?.pid;
    },
    start: async () => {
      isWanted = true;
      fatal = undefined;
      if (child === undefined) launch();
      await waitReady();
    },
    stop: () => end('SIGTERM', STOP_TIMEOUT_MS),
    kill: (signal = 'SIGKILL') => end(signal),
    waitReady,
  };
}

const lastLines = (path: string) => readFileSync(path, 'utf8').trim().split('\n').slice(-5).join('\n');
