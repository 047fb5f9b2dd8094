import { inspect } from 'node:util';
import closeWithGrace from 'close-with-grace';
import { ConfigError, EXIT_CONFIG } from './env.ts';
import { withoutSecrets, withoutSecretShapes } from './log-redaction.ts';
import type { Logger } from './logger.ts';

/** A running process: what to close when it ends. */
export interface Running {
  log: Logger;
  close(): Promise<void>;
}

/** How long a process may take to finish what it is doing, in ms. */
const CLOSE_DEADLINE_MS = 8_000;

/**
 * Runs a process: starts it, closes it on SIGTERM, SIGINT, an uncaught error, or when the process that started it (over
 * an IPC channel) is gone. A ConfigError ends it with exit code 78 and its sentence on stderr.
 */
export async function runMain(start: () => Promise<Running>): Promise<void> {
  // Also while it starts: that may wait for somebody else for long.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  let running: Running;
  try {
    running = await start();
  } catch (error) {
    if (error instanceof ConfigError) {
      console.error(error.message);
      process.exit(EXIT_CONFIG);
    }
    console.error(withoutSecretShapes(inspect(withoutSecrets(error))));
    process.exit(1);
  }
  const { log, close } = running;
  closeWithGrace({ delay: CLOSE_DEADLINE_MS, logger: false }, async ({ err, signal }) => {
    if (err !== undefined) log.fatal({ err }, 'Stopping after an error that nobody expected');
    else log.info({ signal }, 'Stopping');
    await close();
  });
}
