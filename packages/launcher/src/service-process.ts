import { statSync } from 'node:fs';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '@leetcord/kit/process/node-settings';
import { MIGRATIONS_CHECK } from '@leetcord/kit/http/health';
import { z } from 'zod';
import { startChild } from './child.ts';
import { lastLines } from './last-lines.ts';
import { supervise, type ManagedProcess } from './supervise.ts';
import type { Health, WatchPace } from './watch-health.ts';

/** How long one check of a process's health may take, in ms. */
const HEALTH_TIMEOUT_MS = 5_000;

export interface ServiceOptions {
  name: string;
  /** The TypeScript file that Node runs. */
  entry: string;
  env: NodeJS.ProcessEnv;
  /** Where it answers `/health/ready`: an address for each part that runs in it. */
  urls: readonly string[];
  /** Where its output goes, as JSON lines. */
  logPath: string;
  /** How it is watched, where that differs from the other processes. */
  pace?: Partial<WatchPace>;
  /** Called with what a person should know, such as that the process was restarted. */
  tell: (line: string) => void;
  /** Whether everything that fails is outside LeetCord. By default it never is. */
  isOutside?: (failing: readonly string[]) => boolean;
  /** Whether a restart may help while these checks fail. By default it never does. */
  isRestartOfUse?: (failing: readonly string[]) => boolean;
  /** Called when it was killed, or failed. */
  onCrash?: () => void;
}

const readyReply = z.object({ checks: z.record(z.string(), z.string()) });

/** Asks a process for its health. */
async function lookAt(url: string): Promise<Health> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
    const reply: unknown = await response.json();
    if (response.ok) return { kind: 'ready' };
    const checks = Object.entries(readyReply.safeParse(reply).data?.checks ?? {});
    return { kind: 'notReady', failing: Object.fromEntries(checks.filter(([, result]) => result !== 'ok')) };
  } catch {
    return { kind: 'silent' };
  }
}

/** The health of a process with several parts, as one: it is ready when all are. */
export function together(parts: readonly Health[]): Health {
  const failing = Object.assign({}, ...parts.map((part) => (part.kind === 'notReady' ? part.failing : {})));
  const isMigrating = MIGRATIONS_CHECK in failing;
  // Others that have not begun to answer may wait for the migration.
  if (!isMigrating && parts.some(({ kind }) => kind === 'silent')) return { kind: 'silent' };
  return parts.every(({ kind }) => kind === 'ready') ? { kind: 'ready' } : { kind: 'notReady', failing };
}

/** A Node process of ours, which answers `/health/ready` and ends itself when this process is gone. */
export function manageService(options: ServiceOptions): ManagedProcess {
  const { name, entry, env, urls, logPath, pace, tell, onCrash } = options;
  const { isOutside = () => false, isRestartOfUse = () => false } = options;
  let logStart = 0;
  return supervise(
    {
      name,
      logPath,
      launch: () => {
        logStart = sizeOf(logPath);
        return startChild(process.execPath, [...NODE_FLAGS, entry], {
          env: { ...NODE_ENVIRONMENT, ...env },
          logPath,
          ipc: true,
        });
      },
      look: async () => together(await Promise.all(urls.map(lookAt))),
      pace,
      isOutside,
      isRestartOfUse,
      onCrash,
      lastWords: () => lastWords(logPath, logStart),
    },
    tell,
  );
}

/** What a process wrote in plain words since its start, or else the end of its log. */
function lastWords(logPath: string, logStart: number): string {
  const lines = lastLines(logPath, { from: logStart });
  const plain = lines.filter((line) => !line.startsWith('{'));
  return (plain.length > 0 ? plain : lines).slice(-5).join('\n').trim();
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
