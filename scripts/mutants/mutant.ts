import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** One change that takes something away which a test must miss. */
export interface Mutant {
  name: string;
  /** From the root, with `/`. */
  file: string;
  /** Where the text begins in the file, in UTF-16 units. */
  at: number;
  text: string;
  replacement: string;
  /** What to run until a test fails, nearest first: test files, or folders of them, each ending with `/`. */
  tests: readonly string[];
}

/** A mutant as a person lists it. Its text is in the file exactly once. */
export type Listed = readonly [name: string, file: string, text: string, replacement: string, ...tests: string[]];

/** Throws when the text is not in the file exactly once: then the list no longer fits the code. */
export function toMutant([name, file, text, replacement, ...tests]: Listed): Mutant {
  const parts = sourceOf(file).split(text);
  if (parts.length !== 2) {
    throw new Error(`The mutant "${name}" does not fit: ${file} has its text ${parts.length - 1} times, not once.`);
  }
  return { name, file, at: parts[0]!.length, text, replacement, tests: tests.length > 0 ? tests : nearestTests(file) };
}

export const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The sources that match patterns, without tests and what only they use. */
export const sourcesOf = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root, exclude: (name) => name.includes('node_modules') })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/\.test\.ts$|\/testing\/|\.generated\.ts$|\/gql\//.test(file))
    .toSorted();

const TESTS = globSync('{packages,subgraphs,gateway,bot,one-process,extension,e2e,scripts}/**/*.test.ts', {
  cwd: root,
  exclude: (name) => name.includes('node_modules'),
}).map((file) => file.split(sep).join('/'));

/** The test files of a target. */
export const testFilesOf = (target: string): string[] => TESTS.filter((file) => file.startsWith(target));

/** The module or folder of a source, if it has tests, and then all of its workspace. */
export function nearestTests(file: string): string[] {
  const own = /^.+\/modules\/[^/]+\//.exec(file)?.[0] ?? `${dirname(file)}/`;
  const workspace = `${file.split('/src/')[0]}/src/`;
  return [...new Set([own, workspace])].filter((folder) => testFilesOf(folder).length > 0);
}
