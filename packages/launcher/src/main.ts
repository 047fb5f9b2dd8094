import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, EXIT_CONFIG } from '@leetcord/kit/env';
import { buildExtension } from './extension.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { summary } from './summary.ts';
import { startSystem, type System } from './system.ts';

/** `npm start`: builds the extension, starts the whole system, and keeps it running until Ctrl+C. */
const startedAt = performance.now();
const seconds = () => ((performance.now() - startedAt) / 1_000).toFixed(1);
const tell = (line: string) => console.log(`[${seconds().padStart(5)} s] ${line}`);

const dataDir = process.env['LEETCORD_DATA_DIR'] ?? join(import.meta.dirname, '..', '..', '..', '.data');
mkdirSync(dataDir, { recursive: true });

let system: System | undefined;
let stopping = false;
const stop = async (code: number) => {
  if (stopping) process.exit(1);
  stopping = true;
  tell('Stopping everything (Ctrl+C again: at once)');
  await system?.stop();
  tell('Stopped. What happened is kept in .data/.');
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

try {
  lockDataDir(dataDir);
  const extension = buildExtension(tell);
  system = await startSystem({ dataDir, ports: 'configured', tell });
  await extension;
  tell('Ready');
  console.log(summary(system));
} catch (error) {
  if (!stopping) {
    console.error(error instanceof ConfigError ? `\n${error.message}\n` : error);
    process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1);
  }
}
