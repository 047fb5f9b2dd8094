import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const AT_MOST_BYTES = 20_000;

/** The last lines of a log that were written after its byte `from`. Empty when there is no log. */
export function lastLines(path: string, { from = 0 }: { from?: number } = {}): string[] {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return [];
  }
  try {
    const { size } = fstatSync(file);
    const start = Math.max(from, size - AT_MOST_BYTES);
    const buffer = Buffer.alloc(Math.max(0, size - start));
    readSync(file, buffer, 0, buffer.length, start);
    return buffer.toString('utf8').trim().split('\n');
  } finally {
    closeSync(file);
  }
}
