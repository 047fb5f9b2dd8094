import { createLogger } from '../process/logger.ts';
import { runMain } from '../process/main.ts';

/** A process whose work never ends, so that it cannot stop in peace. */
const log = createLogger('stuck', 'info');
setInterval(() => undefined, 60_000);
await runMain(async () => ({ log, close: () => new Promise(() => undefined) }));
// From here on it hears signals.
log.info({ url: 'http://127.0.0.1' }, 'Listening');
