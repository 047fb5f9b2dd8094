import { setTimeout as wait } from 'node:timers/promises';
import { MIGRATIONS_CHECK, WAITS_FOR } from '@leetcord/kit/http/health';

/** The result of a health check: the part works, says why it can't, or does not answer. */
export type Health =
  | { kind: 'ready' }
  /** The checks that fail, each with its reason. */
  | { kind: 'notReady'; failing: Record<string, string> }
  | { kind: 'silent' };

export interface WatchPace {
  everyMs: number;
  /** For how long a part that has not been ready yet is left alone. */
  startMs: number;
  /** How many checks in a row without an answer mean that it hangs. */
  silentLooks: number;
  /** How long it may be unable to work before it is restarted. */
  notReadyMs: number;
  /** How long a start waits for a part that lacks only something outside LeetCord; then the rest runs without it. */
  outsideMs: number;
}

/** A part that hangs is found and restarted within a minute. */
export const PACE: WatchPace = {
  everyMs: 4_000,
  startMs: 60_000,
  silentLooks: 4,
  notReadyMs: 40_000,
  outsideMs: 10_000,
};

export interface WatchedPart {
  name: string;
  look(): Promise<Health>;
  /** Whether it has been ready since it was started. */
  hasBeenReady(): boolean;
  /** Whether a restart may help: it does not when something else is missing. */
  isRestartOfUse(failing: readonly string[]): boolean;
  tell(line: string): void;
  onReady(): void;
  /** Ends it, so that it is restarted. */
  end(): void;
}

/** Time as it passes, in ms. */
export interface PassingTime {
  now(): number;
  /** Ends early, without an error, when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

const MACHINE_TIME: PassingTime = {
  now: () => performance.now(),
  wait: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
};

/** Reports when a running part stops working and when it works again, and ends it when it hangs. Ends with the signal. */
export async function watchHealth(
  part: WatchedPart,
  signal: AbortSignal,
  pace: Omit<WatchPace, 'outsideMs'>,
  time = MACHINE_TIME,
): Promise<void> {
  const { name, tell } = part;
  let startedAt = time.now();
  let silentLooks = 0;
  let notReadySince: number | undefined;
  let told: string | undefined;
  for (;;) {
    await time.wait(pace.everyMs, signal);
    if (signal.aborted) return;
    const health = await part.look();
    if (signal.aborted) return;
    silentLooks = health.kind === 'silent' ? silentLooks + 1 : 0;
    if (health.kind === 'ready') {
      if (told !== undefined) tell(`${name} works again`);
      notReadySince = told = undefined;
      part.onReady();
      continue;
    }
    if (health.kind === 'notReady' && MIGRATIONS_CHECK in health.failing) {
      // It starts when it has migrated.
      startedAt = time.now();
      notReadySince = undefined;
      continue;
    }
    if (!part.hasBeenReady() && time.now() - startedAt < pace.startMs) continue;
    if (health.kind === 'silent') {
      if (silentLooks < pace.silentLooks) continue;
      tell(`${name} does not answer any more: starting it again`);
      part.end();
      return;
    }
    const isFirst = notReadySince === undefined;
    notReadySince ??= time.now();
    const own = Object.entries(health.failing).filter(([, reason]) => !reason.startsWith(WAITS_FOR));
    const reasons = own.map(([check, reason]) => `${check}: ${reason}`);
    // A problem that is over by the next check is not worth a line.
    if (!isFirst && told === undefined) tell((told = `${name} cannot do its work (${reasons.join('; ')})`));
    if (time.now() - notReadySince < pace.notReadyMs) continue;
    if (!part.isRestartOfUse(Object.keys(health.failing))) continue;
    tell(`${name} cannot do its work for long: starting it again`);
    part.end();
    return;
  }
}
