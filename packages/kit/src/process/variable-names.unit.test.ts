import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { misspeltVariables } from './misspelt.ts';
import { VARIABLE_NAMES } from './variable-names.generated.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const SOURCES = [
  '{gateway,bot,one-process,doctor,extension,packages/*,subgraphs/*}/{src,build}/**/*.{ts,svelte}',
  'extension/*.ts',
];
const NOT_PRODUCT = /node_modules|\.test\.ts$|\/testing\/|\/gql\//;

/** `env.NAME`, `env['NAME']`, but not where it is set, nor Vite's constants of a build. */
const READ = /(?<!import\.meta\.)\benv(?:\.([A-Z][A-Z0-9_]*)\b|\['([A-Z][A-Z0-9_]*)'\])(?!\s*=[^=])/g;
/** `const { NAME, OTHER } = process.env` and the like. */
const DESTRUCTURED = /\{([^{}]*)\} = (?:process\.)?env\b/g;

/** What systems and npm provide, and what our own programs tell each other. */
const NOT_SETTINGS = new Set([
  'PATH',
  'INIT_CWD',
  'LEETCORD_STARTED_AT',
  'LEETCORD_EXTENSION_OUT',
  'LEETCORD_GATEWAY_URL',
]);

function variablesIn(source: string): string[] {
  const read = [...source.matchAll(READ)].map(([, dotted, quoted = '']) => dotted ?? quoted);
  const destructured = [...source.matchAll(DESTRUCTURED)].flatMap(
    ([, names = '']) => names.match(/[A-Z][A-Z0-9_]+/g) ?? [],
  );
  return [...read, ...destructured];
}

test('every environment variable that the product reads is declared in a schema', () => {
  const files = globSync(SOURCES, { cwd: root }).filter((path) => !NOT_PRODUCT.test(path));
  expect(files.length).toBeGreaterThan(300);
  const undeclared = files.flatMap((path) =>
    variablesIn(readFileSync(join(root, path), 'utf8'))
      .filter((name) => !VARIABLE_NAMES.includes(name) && !NOT_SETTINGS.has(name))
      .map((name) => `${name} in ${path}`),
  );
  expect(undeclared).toEqual([]);
});

test('the reads of a source are found however they are written', () => {
  const source = `const { A_B, C: c } = process.env; env['D']; process.env.E; env.F = 1; process.env['G'] = 'x'; env.H === 1; import.meta.env.I;`;
  expect(variablesIn(source)).toEqual(['D', 'E', 'H', 'A_B']);
});

test('a name with a typing error is told with the setting that is meant, and without its value', () => {
  const env = {
    DISCORD_TOKN: 'planted',
    LEETCODE_ULR: 'x',
    MONGODB_URL: 'x',
    DISCORD_BOT_TOKEN: 'x',
    PORTS: 'x',
    DISCORD_TOKEN_FIEL: 'x',
  };
  const sentences = misspeltVariables(env);
  expect(
    sentences.map((sentence) =>
      /(\w+) is not a setting, and is not used: do you mean (\w+)\?/.exec(sentence)?.slice(1),
    ),
  ).toEqual([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['LEETCODE_ULR', 'LEETCODE_URL'],
    ['MONGODB_URL', 'MONGODB_URI'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['PORTS', 'PORT'],
    ['DISCORD_TOKEN_FIEL', 'DISCORD_TOKEN_FILE'],
  ]);
  expect(sentences.join()).not.toContain('planted');
});

test('usual variables, and each setting beside all others, are not taken for typing errors', () => {
  const usual =
    'HOME HOSTNAME PATH PWD USER SHELL LANG LC_ALL TERM TZ TMPDIR NODE_OPTIONS NODE_VERSION YARN_VERSION K_SERVICE K_REVISION';
  expect(misspeltVariables(Object.fromEntries(usual.split(' ').map((name) => [name, 'x'])))).toEqual([]);
  const alone = VARIABLE_NAMES.flatMap((name) => misspeltVariables({ [name]: 'x' }));
  expect(alone).toEqual([]);
});
