import { readdirSync, readFileSync } from 'node:fs';

/** The kernel's page size on x86-64 and most arm64, in bytes. */
const PAGE_BYTES = 4_096;

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

/** Memory that a process holds now, in MB. Source: /proc/<pid>/statm, proc(5). */
export function residentMb(pid: number): number {
  const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(resident) * PAGE_BYTES) / 1_000_000;
}
