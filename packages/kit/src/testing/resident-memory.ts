import { readFileSync } from 'node:fs';

/** The kernel's page size on x86-64 and most arm64, in bytes. */
const PAGE_BYTES = 4_096;

/** The memory that a process holds now, in MB. Source: /proc/<pid>/statm, proc(5). */
export function residentMb(pid: number): number {
  const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(resident) * PAGE_BYTES) / 1_000_000;
}
