import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time that a process's threads have used so far, in ms. Source: the kernel's sched-stats.rst, which counts nanoseconds,
 * where /proc/<pid>/stat counts hundredths of a second.
 */
export function cpuMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, used) => sum + used, 0) / 1_000_000;
}
