import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, type TestRef } from './mutant.ts';

/** By test file and test: the names of the mutants that it caught. */
type Written = Record<string, Record<string, string[]>>;

export type Catch = Required<TestRef>;

const FILE = join(root, 'scripts', 'mutants', 'catches.json');

/** Which test caught a mutant when it last ran, by the mutant's name. */
export function readCatches(): Map<string, Catch> {
  if (!existsSync(FILE)) return new Map();
  const written = JSON.parse(readFileSync(FILE, 'utf8')) as Written;
  return new Map(
    Object.entries(written).flatMap(([file, tests]) =>
      Object.entries(tests).flatMap(([test, names]) => names.map((name) => [name, { file, test }] as const)),
    ),
  );
}

/** Keeps them for the next run, sorted. */
export function writeCatches(catches: ReadonlyMap<string, Catch>): void {
  const written: Written = {};
  const sorted = [...catches].toSorted(([a, left], [b, right]) => compare(key(left) + a, key(right) + b));
  for (const [name, { file, test }] of sorted) ((written[file] ??= {})[test] ??= []).push(name);
  writeFileSync(FILE, `${JSON.stringify(written, undefined, 2)}\n`);
}

const key = ({ file, test }: Catch) => `${file}\n${test}\n`;
const compare = (a: string, b: string) => (a < b ? -1 : 1);
