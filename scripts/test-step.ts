import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** How often a long step shows that it is still running, in ms. */
const STILL_THERE_MS = 15_000;

/** The longest time for a step, in ms, unless it says otherwise: one that hangs is ended, so that its findings are shown. */
const LIMIT_MS = 40 * 60_000;

/** Most of what steps allocate is garbage at once: with more room for it, in MB, a tenth less time goes into collecting it. */
export const NODE_FLAGS = ['--max-semi-space-size=64'];

/** A step that found something, with what to say about it. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
}

interface StepOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Shows the output as it comes; otherwise only when the step fails. */
  isShown?: boolean;
  limitMs?: number;
}

const running = new Set<ChildProcess>();
let isStopping = false;

/** Runs a program with this Node. Throws StepFailed, after its output, when it fails. */
export async function runStep(
  args: string[],
  { cwd, env = process.env, isShown = false, limitMs = LIMIT_MS }: StepOptions,
): Promise<void> {
  const began = Date.now();
  if (isStopping) throw new StepFailed('it was interrupted');
  const child = spawn(process.execPath, [...NODE_FLAGS, ...args], {
    cwd,
    env,
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const timer = isShown
    ? undefined
    : setInterval(
        () => console.log(`          ... ${Math.round((Date.now() - began) / 1_000)} s so far`),
        STILL_THERE_MS,
      );
  const limit = AbortSignal.timeout(limitMs);
  const code = await once(child, 'close', { signal: limit })
    .then(([exitCode]) => exitCode as number | null)
    .catch((error: unknown) => {
      if (!limit.aborted) throw error;
      child.kill('SIGKILL');
      return 'late' as const;
    })
    .finally(() => clearInterval(timer));
  running.delete(child);
  if (isStopping) throw new StepFailed('it was interrupted');
  if (code === 'late') throw new StepFailed(`it did not end within ${limitMs / 60_000} minutes`);
  if (code === 0) return;
  console.log(output.trimEnd());
  throw new StepFailed(isShown ? 'see above' : `it ended with code ${code}, see above`);
}

/** Ends the running programs, and lets no other pass as a success. */
export function stopRunningSteps(): void {
  isStopping = true;
  for (const child of running) child.kill('SIGTERM');
}
