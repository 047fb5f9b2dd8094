import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './mutant.ts';

/**
 * Copies the project, as it is now, to a folder that mutants may change: also the processes that tests start, and the extension that they build,
 * then have the change. Installed packages are shared. The caller removes the folder.
 */
export function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'leetcord-mutants-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\0')) {
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, '.tools'), join(copy, '.tools'));
  for (const folder of workspacesWithPackages()) shareFolder(join(folder, 'node_modules'), copy);
  return copy;
}

const workspacesWithPackages = () =>
  [
    '',
    'gateway',
    'bot',
    'one-process',
    'extension',
    'e2e',
    'bench',
    ...inside('packages'),
    ...inside('subgraphs'),
  ].filter((folder) => existsSync(join(root, folder, 'node_modules')));

const inside = (folder: string) => readdirSync(join(root, folder)).map((name) => join(folder, name));

/** Links what a folder of packages has. The project's own packages are those of the copy: their links are relative. */
function shareFolder(folder: string, copy: string): void {
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    const path = join(folder, name);
    if (name === '.vite' || name === '.vite-temp') continue;
    if (name === '@leetcord') shareFolder(path, copy);
    else symlinkSync(linkOf(path), join(copy, path));
  }
}

const linkOf = (path: string) =>
  lstatSync(join(root, path)).isSymbolicLink() ? readlinkSync(join(root, path)) : join(root, path);
