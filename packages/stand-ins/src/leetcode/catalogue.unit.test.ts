import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCatalogue } from './catalogue.ts';

const DATA = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

test('the built-in catalogue has about 200 problems, each with a unique slug, id and number', () => {
  const problems = [...loadCatalogue().values()];
  expect(problems.length).toBeGreaterThanOrEqual(200);
  for (const key of ['questionId', 'questionFrontendId', 'titleSlug'] as const) {
    expect(new Set(problems.map((problem) => problem[key])).size).toBe(problems.length);
  }
  for (const { titleSlug, title, questionId } of problems) {
    expect(titleSlug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title).not.toBe('');
    expect(questionId).toMatch(/^\d+$/);
  }
});

test.skipIf(!existsSync(DATA))('the built-in catalogue agrees with the real one', () => {
  const real = loadCatalogue(DATA);
  for (const { acRate: _, topicTags, ...facts } of loadCatalogue().values()) {
    const problem = real.get(facts.titleSlug);
    expect(problem).toMatchObject(facts);
    expect(problem?.topicTags).toEqual(expect.arrayContaining(topicTags));
  }
});
