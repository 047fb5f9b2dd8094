import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figures.ts';

const root = join(import.meta.dirname, '..');
/** What the launcher prints when all is up. */
const READY = /\] Ready$/m;

/** `npm start` in a fresh clone of the last commit, and a second time. Nothing else may use the default ports. */
export async function measureStarts(tell: (line: string) => void): Promise<Figure[]> {
  const clone = join(mkdtempSync(join(tmpdir(), 'leetcord-clone-')), 'leetcord');
  execFileSync('git', ['clone', '--quiet', root, clone]);
  try {
    tell('Starting from a fresh clone');
    const first = await timeStart(clone);
    tell('Starting a second time');
    const second = await timeStart(clone);
    return [
      { figure: 'from a fresh clone', value: `${first.toFixed(1)} s`, aim: 'under 60 s' },
      { figure: 'the second time', value: `${second.toFixed(1)} s`, aim: 'under 15 s' },
    ];
  } finally {
    rmSync(join(clone, '..'), { recursive: true, force: true });
  }
}

function timeStart(cwd: string): Promise<number> {
  const startedAt = performance.now();
  // Its own group, so that all of it gets the signal, as from Ctrl+C in a terminal.
  const child = spawn('npm', ['start'], { cwd, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let output = '';
  let readyAfter: number | undefined;
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (readyAfter !== undefined || !READY.test(output)) return;
      readyAfter = (performance.now() - startedAt) / 1_000;
      process.kill(-(child.pid ?? 0), 'SIGINT');
    });
    child.once('exit', () => {
      if (readyAfter === undefined) reject(new Error(`npm start did not get ready:\n${output}`));
      else resolve(readyAfter);
    });
  });
}
