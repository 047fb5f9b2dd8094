import { flushCompileCache } from 'node:module';
import { inspect } from 'node:util';
import closeWithGrace from 'close-with-grace';
import { ConfigError, EXIT_CONFIG } from './env.ts';
import { withoutSecrets, withoutSecretShapes } from './log-redaction.ts';
import { startTracing } from '../tracing/start-tracing.ts';
import type { Logger } from './logger.ts';
import { misspeltVariables } from './misspelt.ts';

/** A running process, and how to close it. */
export interface Running {
  log: Logger;
  /** Finishes what others wait for, and takes no more. */
  drain?(): Promise<void>;
  close(): Promise<void>;
}

/** How long a process may take to finish its work in flight, in ms. */
const CLOSE_DEADLINE_MS = 8_000;

/**
 * Runs a process: starts it, and closes it on SIGTERM, SIGINT, an uncaught error, or when the parent process (connected by an IPC
 * channel) is gone. With `traceAs`, it keeps traces where a collector is set. A ConfigError ends it with exit code 78 and its sentence on stderr, also
 * later, once its work is closed.
 */
export async function runMain(start: () => Promise<Running>, { traceAs }: { traceAs?: string } = {}): Promise<void> {
  // Also during the start, which may wait long for something else.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  let endTracing: (() => Promise<void>) | undefined;
  let running: Running | undefined;
  // Before the start, in which it says that it listens: whoever reads that may stop it at once.
  closeWithGrace({ delay: CLOSE_DEADLINE_MS, logger: false }, async ({ err, signal }) => {
    if (running === undefined) {
      if (err !== undefined) endWithError(err);
      return;
    }
    const { log, drain, close } = running;
    // It can do its work to the end, and begins no more.
    const isOutdated = err instanceof ConfigError;
    if (isOutdated) log.fatal(err.message);
    else if (err !== undefined) log.fatal({ err }, 'Stopping after an error that nobody expected');
    else log.info({ signal }, 'Stopping');
    if (err === undefined || isOutdated) await drain?.();
    await close();
    await endTracing?.();
    if (isOutdated) endWithError(err);
  });
  try {
    if (traceAs !== undefined) endTracing = await startTracing(traceAs);
    running = await start();
  } catch (error) {
    endWithError(error);
  }
  for (const sentence of misspeltVariables(process.env)) running.log.warn(sentence);
  // Node would keep the compiled code only at a proper end. With it, the next start takes half the time, also after a kill.
  flushCompileCache();
}

/** Ends a process that cannot do its work: with exit code 78 and its sentence on stderr for a ConfigError, else with 1. */
export function endWithError(error: unknown): never {
  if (error instanceof ConfigError) {
    console.error(error.message);
    process.exit(EXIT_CONFIG);
  }
  console.error(withoutSecretShapes(inspect(withoutSecrets(error))));
  process.exit(1);
}
