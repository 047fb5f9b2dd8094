import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

/** Linux keeps the files of this folder in memory. */
const MEMORY_FOLDER = '/dev/shm';
/** The room that tests need at most, in bytes. */
const ROOM = 2 ** 30;
/** The memory that their programs need beside it, in bytes. */
const MEMORY_OF_PROGRAMS = 3 * 2 ** 30;

/**
 * A new folder in memory for what tests throw away: their databases wait for the disk at each write. Undefined where there is none, little
 * room, or a folder whose programs may not run.
 */
export function makeMemoryFolder(): string | undefined {
  if (!existsSync(MEMORY_FOLDER)) return undefined;
  const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
  if (bavail * bsize < ROOM || freemem() < ROOM + MEMORY_OF_PROGRAMS) return undefined;
  const folder = mkdtempSync(join(MEMORY_FOLDER, 'leetcord-tests-'));
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
  if (spawnSync(program).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}
