import { statSync } from 'node:fs';
import { startChild } from './child.ts';
import { lastLines } from './last-lines.ts';
import { supervise, type ManagedProcess } from './supervise.ts';

/** How long one look at a process's health may take, in ms. */
const HEALTH_TIMEOUT_MS = 3_000;

/** A small young generation: all processes together stay under 1 GB, for little CPU. */
const NODE_FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'];

export interface ServiceOptions {
  name: string;
  /** The TypeScript file that Node runs. */
  entry: string;
  env: NodeJS.ProcessEnv;
  port: number;
  /** Where its output goes, as JSON lines. */
  logPath: string;
  /** Told what a person should know, such as that the process was started again. */
  tell: (line: string) => void;
}

/** A Node process of ours, which answers `/health/ready` and ends itself when this process is gone. */
export function manageService({ name, entry, env, port, logPath, tell }: ServiceOptions): ManagedProcess {
  const url = `http://127.0.0.1:${port}`;
  let logStart = 0;
  return supervise(
    {
      name,
      port,
      url,
      logPath,
      launch: () => {
        logStart = sizeOf(logPath);
        return startChild(process.execPath, [...NODE_FLAGS, entry], {
          env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
          logPath,
          ipc: true,
        });
      },
      isReady: () =>
        fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) }).then(
          async (response) => {
            await response.body?.cancel();
            return response.ok;
          },
          () => false,
        ),
      lastWords: () => lastWords(logPath, logStart),
    },
    tell,
  );
}

/** What a process said in plain words since its start, else the end of its log. */
function lastWords(logPath: string, logStart: number): string {
  const lines = lastLines(logPath, { from: logStart });
  const plain = lines.filter((line) => !line.startsWith('{'));
  return (plain.length > 0 ? plain : lines).slice(-5).join('\n').trim();
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
