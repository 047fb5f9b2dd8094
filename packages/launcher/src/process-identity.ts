import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command.ts';

/** The end of an identity on systems that don't say when a process started: the pid may be another process's by now. */
export const UNKNOWN_START = 'unknown';

/**
 * Identifies a process by its pid and when it started, to distinguish it from a later process with the same pid. Undefined when no process
 * has the pid.
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const startedAt = (await linuxStart(pid)) ?? (await psStart(pid));
  if (startedAt === 'zombie') return undefined;
  return `${pid}@${startedAt ?? UNKNOWN_START}`;
}

async function linuxStart(pid: number): Promise<string | undefined> {
  try {
    const [stat, bootId] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The command's name, in brackets, can hold spaces: count fields after it (proc_pid_stat(5): state is 3, start 22).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'zombie' : `${bootId.trim()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

async function psStart(pid: number): Promise<string | undefined> {
  try {
    return (await runCommand('ps', ['-o', 'lstart=', '-p', String(pid)], { timeoutMs: 5_000 })).trim() || undefined;
  } catch {
    return undefined;
  }
}
