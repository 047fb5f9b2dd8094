import { constants, existsSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { findProgram } from '../find-program.ts';
import { findPython } from '../python-venv.ts';
import { runCommand } from '../run-command.ts';
import { bad, good, warning, type Check, type Finding } from './finding.ts';
import type { Patient } from './patient.ts';

const NODE_MAJOR = 24;
const OLDEST_PYTHON = [3, 10] as const;
const MB = 1024 * 1024;
/** What all parts and the database need together, in MB: measured by `npm run bench`. */
const NEEDED_MB = { processes: 1_000, oneProcess: 450 };
/** Free room for data, logs and downloads, in MB: little, and too little. */
const DISK_MB = { little: 2_000, tooLittle: 300 };

/** Versions of what LeetCord runs on, memory and disk. */
export const machineCheck = (patient: Patient): Check => ({
  title: 'This machine',
  async *look() {
    yield nodeVersion();
    yield await npmVersion();
    if (patient.settings.MONGODB_URI === undefined) yield await embeddedDatabase();
    yield memory(patient);
    yield* disk(patient.dataDir);
  },
});

function nodeVersion(): Finding {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= NODE_MAJOR) return good(`Node ${node}, ${availableParallelism()} cores`);
  return bad(`Node ${node} is too old`, `Run this with npm run doctor, which gets Node ${NODE_MAJOR}.`);
}

async function npmVersion(): Promise<Finding> {
  try {
    const version = await runCommand('npm', ['--version'], { timeoutMs: 5_000 });
    return good(`npm ${version.trim()}`);
  } catch {
    return warning('npm does not run', 'Install Node.js with npm: updates need it.');
  }
}

/** What the database is that LeetCord starts. */
async function embeddedDatabase(): Promise<Finding> {
  const mongod = await findProgram('mongod');
  if (mongod !== undefined) return good(`LeetCord starts a database: ${mongod}`);
  const python = (await findProgram('secantusd-rs')) ?? (await findPython(OLDEST_PYTHON));
  if (python !== undefined) return good(`LeetCord starts a database: SecantusDB, by ${python}`);
  return bad(
    'There is nothing to run a database with',
    'Install MongoDB, or Python 3.10 or newer, or set MONGODB_URI to a MongoDB of yours.',
  );
}

function memory({ settings, runningPid }: Patient): Finding {
  // Within a container, that of the container.
  const freeMb = Math.floor(process.availableMemory() / MB);
  const neededMb = settings.ONE_PROCESS ? NEEDED_MB.oneProcess : NEEDED_MB.processes;
  const text = `${freeMb} MB of memory are free`;
  if (runningPid !== undefined) return good(`${text} while LeetCord runs`);
  if (freeMb >= neededMb) return good(text);
  const less = settings.ONE_PROCESS ? '' : ', or set ONE_PROCESS=true, which needs less than half';
  return warning(`${text}; LeetCord takes about ${neededMb} MB`, `Stop other programs${less}.`);
}

async function* disk(dataDir: string): AsyncGenerator<Finding> {
  const folder = nearestFolder(dataDir);
  try {
    await access(folder, constants.W_OK | constants.X_OK);
  } catch {
    yield bad(
      `The data folder ${dataDir} cannot be written`,
      'Give your user the right to, or set LEETCORD_DATA_DIR to another folder.',
    );
  }
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / MB);
  const text = `${freeMb} MB are free on the disk of ${dataDir}`;
  const advice = 'Make room on it, or set LEETCORD_DATA_DIR to a folder on another disk.';
  if (freeMb < DISK_MB.tooLittle) yield bad(text, advice);
  else if (freeMb < DISK_MB.little) yield warning(text, advice);
  else yield good(text);
}

/** The folder itself, or the nearest one above it that exists. */
const nearestFolder = (path: string): string => (existsSync(path) ? path : nearestFolder(dirname(path)));
