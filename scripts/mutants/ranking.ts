import { dirname, basename, join, normalize, sep } from 'node:path';
import { projectOf, sourceOf, testFilesOf, type Mutant } from './mutant.ts';

const slashes = (path: string) => path.split(sep).join('/');

/** The files of the project that a file imports, with `/` from the root. */
function importsOf(file: string): string[] {
  const paths = [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.ts)'/g)].map(([, path]) => path!);
  return paths.map((path) => slashes(normalize(join(dirname(file), path))));
}

/** Words that a test of the mutant probably has: names in capitals, types, scopes. */
const wordsOf = ({ name, text }: Mutant) => [
  ...new Set(`${name.split(' in ')[0]} ${text}`.match(/[A-Z]{3,}_[A-Z_]+|(?:[A-Z][a-z]+){2,}|\w+:[\w-]+/g) ?? []),
];

const stemOf = (file: string) => basename(file).split('.')[0]!;

function scoreOf(mutant: Mutant, test: string): number {
  const words = wordsOf(mutant);
  const source = sourceOf(test);
  return [
    words.some((word) => source.includes(word)) ? 4 : 0,
    importsOf(test).includes(mutant.file) ? 5 : 0,
    // Such as `limits.duels.unit.test.ts`.
    basename(test).split('.').includes(stemOf(mutant.file)) ? 4 : 0,
    dirname(test) === dirname(mutant.file) ? 2 : 0,
    projectOf(test) === 'unit' ? 1 : 0,
    // Where a limit has its row.
    mutant.name.startsWith('limit:') && /^limits\..*test\.ts$/.test(basename(test)) ? 6 : 0,
  ].reduce((sum, points) => sum + points, 0);
}

/** All test files that may catch a mutant, the likeliest first, and those last that need a whole system. */
export function rankTests(mutant: Mutant): string[] {
  const scores = new Map<string, number>();
  for (const [index, target] of mutant.tests.entries()) {
    for (const test of testFilesOf(target)) {
      const score = scoreOf(mutant, test) + (index === 0 ? 2 : 0) - (projectOf(test) === 'e2e' ? 100 : 0);
      scores.set(test, Math.max(score, scores.get(test) ?? -Infinity));
    }
  }
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([test]) => test);
}
