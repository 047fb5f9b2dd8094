import { createLogger } from '../process/logger.ts';
import { runMain } from '../process/main.ts';

/** A process that does nothing until it ends. */
await runMain(async () => {
  const beat = setInterval(() => undefined, 60_000);
  return { log: createLogger('idle', 'silent'), close: async () => clearInterval(beat) };
});
