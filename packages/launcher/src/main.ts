import { killAllChildren } from './child.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { buildExtension } from './browser/extension.ts';
import { endWithFailure } from './failure-sentence.ts';
import { dataFolder } from './env.ts';
import { misspeltVariables } from '@leetcord/kit/process/misspelt';
import { createProgress } from './progress.ts';
import { summary } from './summary.ts';
import { startSystem, type System } from './system.ts';

/**
 * `npm start`: builds the extension, starts the whole system, and keeps it running until Ctrl+C. `npm start -- --one-process` runs all
 * parts in one process.
 */

/** How long the ports of a killed run may still be taken, in ms: its processes end by themselves. */
const AFTER_KILL_PATIENCE_MS = 12_000;
/** A second signal within this time, in ms, is the same Ctrl+C: npm passes on what the terminal has already sent us. */
const SAME_SIGNAL_MS = 1_000;

// Other users cannot read what we and our processes write.
process.umask(0o077);

const tell = createProgress();

let system: System | undefined;
let stoppedAt: number | undefined;
const starting = new AbortController();

const stop = async (): Promise<void> => {
  if (stoppedAt !== undefined) {
    if (performance.now() - stoppedAt < SAME_SIGNAL_MS) return;
    killAllChildren();
    process.exit(1);
  }
  stoppedAt = performance.now();
  tell('Stopping everything (Ctrl+C again: at once)');
  starting.abort();
  if (system === undefined) return;
  await system.stop();
  stopped();
};
const stopped = () => {
  tell('Stopped. What happened is kept.');
  process.exit(0);
};
/** Builds what members get at /extension. Without it everything else works. */
const build = (browser: 'chrome' | 'firefox') =>
  buildExtension(browser, tell).catch((error: unknown) => tell(error instanceof Error ? error.message : String(error)));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
// The parent process that started us over an IPC channel is gone.
process.on('disconnect', () => void stop());
// The terminal may be gone before we are.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const dataDir = dataFolder();
  for (const sentence of misspeltVariables(process.env)) tell(sentence);
  const { wasKilled } = await lockDataDir(dataDir);
  // The system starts meanwhile.
  const extension = build('chrome');
  system = await startSystem({
    dataDir,
    ports: 'configured',
    env: { ...process.env, ...(process.argv.includes('--one-process') && { ONE_PROCESS: 'true' }) },
    tell,
    signal: starting.signal,
    portPatienceMs: wasKilled ? AFTER_KILL_PATIENCE_MS : 0,
  });
  await extension;
  if (stoppedAt === undefined) {
    tell('Ready');
    console.log(await summary(system));
    // Few need it, and nobody in the first seconds.
    await build('firefox');
  }
} catch (error) {
  if (stoppedAt !== undefined) stopped();
  endWithFailure(error);
}
