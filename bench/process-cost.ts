import { readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10;
/** The kernel's page size on x86-64 and most arm64, in bytes. */
const PAGE_BYTES = 4_096;

/** CPU time that a process has used so far, user and system, in ms. Source: /proc/<pid>/stat, proc(5). */
export function cpuMs(pid: number): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '';
  const fields = afterName.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Memory that a process holds now, in MB. Source: /proc/<pid>/statm, proc(5). */
export function residentMb(pid: number): number {
  const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(resident) * PAGE_BYTES) / 1_000_000;
}
