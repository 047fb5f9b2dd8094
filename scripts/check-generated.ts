import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GENERATED = [
  'schema/*.graphql',
  'subgraphs/*/src/modules/*.generated.*',
  '{bot,subgraphs/*,extension}/src/gql/*.ts',
];

/** Generates all again and compares. Throws with the names of files that were not up to date; they are now. */
export function checkGenerated(root: string): void {
  const before = contents(root);
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  node('scripts/compose.ts');
  node('node_modules/@graphql-codegen/cli/cjs/bin.js', '--silent');
  const after = contents(root);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (changed.length > 0) throw new Error(`Run npm run codegen and commit: ${changed.join(', ')}`);
}

const contents = (root: string) =>
  new Map(globSync(GENERATED, { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
