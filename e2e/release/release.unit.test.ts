import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifests = ['package.json', ...globSync('{packages,subgraphs}/*/package.json', { cwd: root })]
  .concat(['gateway', 'bot', 'one-process', 'extension', 'e2e', 'bench'].map((name) => `${name}/package.json`))
  .map((path) => ({ path, ...(JSON.parse(read(path)) as { version: string; license: string }) }));

test('the changelog begins with the version that every part has', () => {
  const newest = /^## (\S+)$/m.exec(read('CHANGELOG.md'))?.[1];
  expect(manifests.filter(({ version }) => version !== newest).map(({ path }) => path)).toEqual([]);
});

test('every part has the licence of the whole', () => {
  expect(read('LICENSE')).toContain('MIT License');
  expect(manifests.filter(({ license }) => license !== 'MIT').map(({ path }) => path)).toEqual([]);
});
