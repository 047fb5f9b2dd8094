import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GENERATED = [
  'schema/*.{graphql,json}',
  'packages/board/built/*.js',
  'docs/configuration.md',
  'packages/kit/src/process/*.generated.ts',
  'subgraphs/*/src/modules/*.generated.*',
  'subgraphs/*/src/modules/*/resolvers/**/*.ts',
  '{bot,gateway,subgraphs/*,packages/*,extension}/src/gql/*.ts',
  'examples/gql/*.ts',
];

/** The text of every file that `npm run codegen` writes, by its path. */
export const generatedFiles = (root: string): Map<string, string> =>
  new Map(globSync(GENERATED, { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8')]));

/** The files that differ, are missing or are new between two looks. */
export const changedFiles = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).toSorted();
