import { randomBytes } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findProgram } from './find-program.ts';
import type { PythonPackage } from './python-packages.ts';
import { runCommand } from './run-command.ts';

/** Newest first, after the one that the user calls `python3`. */
const PYTHONS = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const INSTALL_TIMEOUT_MS = 240_000;

/** What can fail: making the environment, or installing the package into it. */
export type VenvStep = 'venv' | 'install';

/** A Python of at least this version. */
export async function findPython([major, minor]: readonly [number, number]): Promise<string | undefined> {
  for (const name of PYTHONS) {
    const file = await findProgram(name);
    if (file === undefined) continue;
    try {
      const check = `import sys; sys.exit(sys.version_info < (${major}, ${minor}))`;
      await runCommand(file, ['-c', check], { timeoutMs: 20_000 });
      return file;
    } catch {
      // Too old, or the name exists without a working Python.
    }
  }
  return undefined;
}

/** The Python of an existing environment with this package. */
export async function findVenv(toolsDir: string, item: PythonPackage): Promise<string | undefined> {
  const python = pythonOf(folderOf(toolsDir, item));
  return (await exists(python)) ? python : undefined;
}

/**
 * Makes an environment and returns its Python. Installs beside the final folder and renames: a killed install leaves nothing half-made,
 * and two at once both work. `fail` throws the right error when a step fails.
 */
export async function makeVenv(
  python: string,
  toolsDir: string,
  item: PythonPackage,
  fail: (step: VenvStep, cause: unknown) => never,
): Promise<string> {
  const folder = folderOf(toolsDir, item);
  const draft = `${folder}.${randomBytes(4).toString('hex')}`;
  // Python compiles what it uses; pip would compile all that it installs, which takes longer than the rest.
  const options = ['--quiet', '--disable-pip-version-check', '--no-compile'];
  const pip = ['-m', 'pip', 'install', ...options, item.requirement];
  const failAt = (step: VenvStep) => (cause: unknown) => fail(step, cause);
  await mkdir(dirname(folder), { recursive: true });
  try {
    await runCommand(python, ['-m', 'venv', draft], { timeoutMs: INSTALL_TIMEOUT_MS }).catch(failAt('venv'));
    await runCommand(pythonOf(draft), pip, { timeoutMs: INSTALL_TIMEOUT_MS }).catch(failAt('install'));
    // The existing one is another run's, or its Python is gone.
    if (!(await exists(pythonOf(folder)))) await rm(folder, { recursive: true, force: true });
    await rename(draft, folder).catch(async (error: unknown) => {
      if (!(await exists(pythonOf(folder)))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return pythonOf(folder);
}

const folderOf = (toolsDir: string, { folder }: PythonPackage) => join(toolsDir, folder);

const pythonOf = (folder: string) =>
  process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
