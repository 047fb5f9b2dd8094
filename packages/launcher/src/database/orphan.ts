import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity, UNKNOWN_START } from '../process-identity.ts';

const PID_FILE = 'database.pid';
/** How long the database of a killed run may take to end, in ms. */
const ORPHAN_TIMEOUT_MS = 10_000;

/** Records which process holds the data under `dataDir`. */
export async function rememberRunning(dataDir: string, pid: number): Promise<void> {
  await writeFile(join(dataDir, PID_FILE), (await processIdentity(pid)) ?? '');
}

/** Ends the database of a killed run, which would still hold the data's lock. */
export async function endOrphan(dataDir: string): Promise<void> {
  const pidPath = join(dataDir, PID_FILE);
  const identity = await readFile(pidPath, 'utf8').catch(() => '');
  const pid = Number.parseInt(identity, 10);
  if (!(pid > 0) || identity.endsWith(UNKNOWN_START)) return;
  const isAlive = async () => (await processIdentity(pid)) === identity;
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(pid, signal);
    } catch {
      // It has just ended.
    }
  };
  if (await isAlive()) send('SIGTERM');
  const deadline = Date.now() + ORPHAN_TIMEOUT_MS;
  while (await isAlive()) {
    if (Date.now() > deadline) send('SIGKILL');
    await wait(50);
  }
  await rm(pidPath, { force: true });
}
