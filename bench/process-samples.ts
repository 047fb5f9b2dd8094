import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { residentMb } from '@leetcord/kit/testing/resident-memory';

/** What a process holds at one moment. Sockets are open files too; pipes and the like are neither. */
export interface Sample {
  memoryMb: number;
  threads: number;
  files: number;
  sockets: number;
}

/** A process and those that it started, and so on, by their names; without those that end meanwhile. Source: proc(5). */
export function processesUnder(pid: number): Map<string, number> {
  const found = new Map<string, number>();
  try {
    found.set(nameOf(pid), pid);
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean);
      for (const child of children.map(Number)) for (const [name, one] of processesUnder(child)) found.set(name, one);
    }
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  return found;
}

/** The folder of a part's code, such as `users` or `stand-ins/discord`; another program's own name. */
function nameOf(pid: number): string {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const entry = words.find((word) => word.endsWith('/main.ts'));
  const part = /([^/]+)\/(?:src\/main|src\/([^/]+)\/main)\.ts$/.exec(entry ?? '');
  return part ? (part[2] ?? part[1]!) : readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
}

export function sampleOf(pid: number): Sample {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      // It was closed meanwhile.
      return '';
    }
  });
  return {
    memoryMb: residentMb(pid),
    threads: readdirSync(`/proc/${pid}/task`).length,
    files: links.filter((link) => link.startsWith('/')).length,
    sockets: links.filter((link) => link.startsWith('socket:')).length,
  };
}

/** How much a value rises in each step: the slope of the line with the least squares. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const weights = values.map((_, index) => index - middle);
  const spread = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return spread === 0 ? 0 : values.reduce((sum, value, index) => sum + (value - mean) * weights[index]!, 0) / spread;
}
