import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError, EXIT_CONFIG } from '@leetcord/kit/process/env';
import { MIGRATIONS_CHECK } from '@leetcord/kit/http/health';
import { delayAfter } from '@leetcord/kit/retry/pause';
import type { Child, ChildExit } from './child.ts';
import { PACE, watchHealth, type Health, type WatchPace } from './watch-health.ts';

/** How long a process may take to be ready, in ms: on a busy machine a first start, with nothing compiled yet, takes a minute. */
const READY_TIMEOUT_MS = 120_000;
const READY_POLL_MS = 200;
/** Waits before a process that ended by itself is started again, in ms: the last one is used from then on. */
const RESTART_DELAYS_MS = [50, 500, 2_000, 5_000, 15_000];
/** The same for one that says its settings are wrong: they were right once, so what it needs may only be away. */
const CONFIG_RESTART_DELAYS_MS = [1_000, 2_000, 5_000, 15_000, 60_000, 300_000];
/** A process that ran this long, in ms, was well: its next restart is a first one. */
const WELL_AFTER_MS = 30_000;

/** What there is to know about a kind of process to keep it running. */
export interface Part {
  name: string;
  /** Where its output goes. */
  logPath: string;
  launch(): Promise<Pick<Child, 'pid' | 'exited' | 'stop' | 'kill'>>;
  look(): Promise<Health>;
  /** How it is watched, where that differs from the others. */
  pace?: Partial<WatchPace>;
  /** Whether all that fails is outside LeetCord, such as Discord: it is waited for, and ends nothing. */
  isOutside(failing: readonly string[]): boolean;
  /** Whether a new start may mend what fails. */
  isRestartOfUse(failing: readonly string[]): boolean;
  /** Called when it did not end in peace, whoever ended it: it may have left something half done. */
  onCrash?(): void;
  /** Its last words: the sentence of a wrong setting, or why it failed. */
  lastWords(): string;
}

/** One process of the system, started again when it ends by itself. */
export interface ManagedProcess {
  readonly name: string;
  readonly logPath: string;
  /** Undefined while it is down. */
  readonly pid: number | undefined;
  /** Whether it did its work when it was last looked at. */
  readonly isReady: boolean;
  /** Starts it and waits until it is ready, or only something outside LeetCord keeps it from that. Throws a ConfigError with its own sentence when its settings are wrong. */
  start(): Promise<void>;
  /** Ends it with SIGTERM, after the deadline (10 s) with SIGKILL. It stays down until `start`. */
  stop(deadlineMs?: number): Promise<void>;
  /** Kills it, as a crash does. It stays down until `start`. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** `stop`, then `start`. */
  restart(): Promise<void>;
  /** Waits until it does its work. Throws a ConfigError when it doesn't get there. */
  waitReady(): Promise<void>;
}

/** Keeps a process running. `tell` gets a line when it ended by itself, and when it is back. */
export function supervise(part: Part, tell: (line: string) => void): ManagedProcess {
  const { name, logPath } = part;
  const pace = { ...PACE, ...part.pace };
  let child: Awaited<ReturnType<Part['launch']>> | undefined;
  let launching: Promise<void> | undefined;
  let restartTimer: NodeJS.Timeout | undefined;
  let isWanted = false;
  let wasReady = false;
  let isReady = false;
  /** Since it was last launched. */
  let hasBeenReady = false;
  let restarts = 0;
  let fatal: ConfigError | undefined;
  let isDown = false;
  let toldWords: string | undefined;

  const launch = () =>
    (launching ??= part
      .launch()
      .then((launched) => {
        child = launched;
        hasBeenReady = false;
        const startedAt = Date.now();
        const ended = new AbortController();
        void watch(launched, ended.signal);
        void launched.exited.then((exit) => {
          ended.abort();
          if (child === launched) child = undefined;
          isReady = false;
          if (exit.code !== 0) part.onCrash?.();
          if (isWanted) onUnwantedEnd(exit, Date.now() - startedAt);
        });
      })
      .finally(() => (launching = undefined)));

  const watch = (launched: NonNullable<typeof child>, signal: AbortSignal) =>
    watchHealth(
      {
        name,
        look: async () => {
          const health = await part.look();
          isReady = health.kind === 'ready';
          return health;
        },
        hasBeenReady: () => hasBeenReady,
        isRestartOfUse: (failing) => isWanted && part.isRestartOfUse(failing),
        tell: (line) => {
          if (isWanted) tell(line);
        },
        onReady: () => {
          hasBeenReady = true;
          tellBack();
        },
        end: () => {
          if (isWanted) void launched.kill();
        },
      },
      signal,
      pace,
    );

  const tellBack = () => {
    if (isDown) tell(`${name} is back`);
    isDown = false;
    toldWords = undefined;
  };

  const onUnwantedEnd = ({ code, signal }: ChildExit, ranMs: number) => {
    const words = part.lastWords();
    if (code === EXIT_CONFIG && !wasReady) {
      isWanted = false;
      fatal = new ConfigError(words);
      return;
    }
    isDown = true;
    if (ranMs > WELL_AFTER_MS) restarts = 0;
    const delays = code === EXIT_CONFIG ? CONFIG_RESTART_DELAYS_MS : RESTART_DELAYS_MS;
    if (code !== EXIT_CONFIG) tell(`${name} ended (${signal ?? `code ${code}`}): starting it again`);
    else if (words !== toldWords) tell(`${name} stopped: ${(toldWords = words)}`);
    relaunchIn(delayAfter(delays, restarts));
    restarts += 1;
  };

  const relaunchIn = (delayMs: number | undefined) => {
    clearTimeout(restartTimer);
    restartTimer = setTimeout(() => void relaunch(), delayMs);
  };

  const relaunch = async () => {
    try {
      await launch();
      await waitReady();
      if (isReady) tellBack();
    } catch (error) {
      // The end of a process is seen above. A launch that failed is repeated here.
      if (!isWanted || child !== undefined || launching !== undefined) return;
      tell(`${name} does not start: ${error instanceof Error ? error.message : String(error)}`);
      relaunchIn(RESTART_DELAYS_MS.at(-1));
    }
  };

  const waitReady = async () => {
    let startedAt = Date.now();
    const first = child;
    let health: Health | undefined;
    while (Date.now() - startedAt < READY_TIMEOUT_MS) {
      if (fatal !== undefined) throw fatal;
      if (!isWanted) throw new Error(`${name} was stopped`);
      health = child === undefined ? undefined : await part.look();
      isReady = health?.kind === 'ready';
      // A migration may take long, but one whose process ended has failed.
      const isMigrating = health?.kind === 'notReady' && MIGRATIONS_CHECK in health.failing;
      if (isMigrating && child === first) startedAt = Date.now();
      const waitsOutside = health?.kind === 'notReady' && part.isOutside(Object.keys(health.failing));
      if (isReady || (waitsOutside && Date.now() - startedAt > pace.outsideMs)) {
        // From here on the watch tells what it lacks, and when it has that.
        wasReady = hasBeenReady = true;
        return;
      }
      await wait(READY_POLL_MS);
    }
    const failing = health?.kind === 'notReady' ? health.failing : {};
    const lacks = Object.entries(failing).map(([check, reason]) => `${check} (${reason})`);
    const why = lacks.length > 0 ? `: ${lacks.join(', ')}` : '';
    throw new ConfigError(`${name} did not get ready${why}. Its log ${logPath} says more:\n${part.lastWords()}`);
  };

  const end = async (how: (running: NonNullable<typeof child>) => Promise<void>) => {
    isWanted = false;
    clearTimeout(restartTimer);
    await launching?.catch(() => undefined);
    if (child !== undefined) await how(child);
  };

  const start = async () => {
    isWanted = true;
    fatal = undefined;
    clearTimeout(restartTimer);
    if (child === undefined) await launch();
    await waitReady();
  };
  const stop = (deadlineMs?: number) => end((running) => running.stop(deadlineMs));

  return {
    name,
    logPath,
    get pid() {
      return child?.pid;
    },
    get isReady() {
      return isReady;
    },
    start,
    stop,
    kill: (signal) => end((running) => running.kill(signal)),
    restart: async () => {
      await stop();
      await start();
    },
    waitReady,
  };
}
