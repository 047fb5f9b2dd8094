import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * Stands in a replacement for whether the thing is taken away: such mutants of different files and places can be in the code together, each with a
 * switch of its own.
 */
export const OFF = '__OFF__';

export const root = join(import.meta.dirname, '..', '..');

/** One change that takes something away which a test must miss. */
export interface Mutant {
  name: string;
  /** From the root, with `/`. */
  file: string;
  /** Where the text begins in the file, in UTF-16 units. */
  at: number;
  text: string;
  /** With `OFF` in it, what it does otherwise is what the text does. */
  replacement: string;
  /** What to run until a test fails, nearest first: test files, or folders of them, each ending with `/`. */
  tests: readonly string[];
}

/** A test file, or one test of it, by its full name: those of its suites and its own, with ` > ` between them. */
export interface TestRef {
  file: string;
  test?: string;
}

/** A mutant as a person lists it. Its text is in the file exactly once. */
export type Listed = readonly [name: string, file: string, text: string, replacement: string, ...tests: string[]];

/** Mutants of one file, which its tests follow: name, text and replacement of each. */
export const inFile = (
  [file, ...tests]: readonly [string, ...string[]],
  mutants: readonly (readonly [name: string, text: string, replacement: string])[],
): Listed[] => mutants.map(([name, text, replacement]) => [name, file, text, replacement, ...tests]);

/** Throws when the text is not in the file exactly once: then the list no longer fits the code. */
export function toMutant([name, file, text, replacement, ...tests]: Listed): Mutant {
  const parts = sourceOf(file).split(text);
  if (parts.length !== 2) {
    throw new Error(`The mutant "${name}" does not fit: ${file} has its text ${parts.length - 1} times, not once.`);
  }
  return { name, file, at: parts[0]!.length, text, replacement, tests: tests.length > 0 ? tests : nearestTests(file) };
}

export const isSwitchable = ({ replacement }: Mutant): boolean => replacement.includes(OFF);

/** The mutant's file without what it takes away. */
export function mutated({ file, at, text, replacement }: Mutant): string {
  const source = sourceOf(file);
  return source.slice(0, at) + replacement.replaceAll(OFF, 'true') + source.slice(at + text.length);
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

/** The project of vitest.config.ts that a test file is in. */
export function projectOf(file: string): string {
  if (file.endsWith('.unit.test.ts')) return 'unit';
  if (file.startsWith('e2e/')) return 'e2e';
  return file.startsWith('extension/') ? 'extension' : 'services';
}
