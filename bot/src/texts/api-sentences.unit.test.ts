import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { apiSentence } from './api-sentences.ts';
import { en } from './en/catalogue.ts';
import { TEXTS } from './texts.ts';

const SUBGRAPHS = join(import.meta.dirname, '../../../subgraphs');
const SOURCES = globSync('{contests,users}/src/**/*.ts', { cwd: SUBGRAPHS })
  .filter((path) => !/\.test\.ts$|generated/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SUBGRAPHS, path), 'utf8') }));

test("a sentence of LeetCord's API is translated with its values, and one that is not known stays", () => {
  const { de } = TEXTS;
  expect(apiSentence(en.api.notModerator, de)).toBe(de('api.notModerator'));
  expect(apiSentence(en.api.notModerator, TEXTS.en)).toBe(en.api.notModerator);
  expect(apiSentence('First solve, medium: 1 point.', de)).toBe('Zum ersten Mal gelöst, mittel: 1 Punkt.');
  expect(apiSentence('First solve, hard: 1200 points in this community.', de)).toBe(
    'Zum ersten Mal gelöst, schwer: auf diesem Server 1.200 Punkte.',
  );
  expect(apiSentence('LeetCode has no problem “{x} <a> $1”: give its number, its title or its address.', de)).toBe(
    'LeetCode hat keine Aufgabe „{x} <a> $1“: Nenne Nummer, Titel oder Adresse.',
  );
  const tooFew = en.api.tooFewLeft.replace('{where}', 'slot 2 asks for 9 and 0 are left');
  expect(apiSentence(tooFew, de)).toContain(': Gruppe 2 verlangt 9, und 0 sind übrig.');
  expect(apiSentence('Something new: (x+)+ {y}.', de)).toBe('Something new: (x+)+ {y}.');
});

test('each sentence that is translated is one that the API says', () => {
  const all = SOURCES.map(({ text }) => text).join('\n');
  const gone = Object.entries(en.api).filter(([, sentence]) =>
    sentence
      .split(/\{\w+\}|[.:](?: |$)/)
      .filter((part) => part.trim().length > 7)
      .some((part) => !all.includes(part)),
  );
  expect(gone).toEqual([]);
});

/** Sentences for programs: the bot never causes them, or shows nobody the answer. */
const NOT_FOR_MEMBERS = [
  /subscriber|cursor|idempotencyKey|posted as they come/,
  /^(This user has|You have) deleted|then report the submission again\.$|^Give X or X/,
];

/** The sentences that contests says to callers about what they can put right: those of faults, with X for what differs. */
function sentencesIn({ path, text }: { path: string; text: string }): string[] {
  const isOfFaults = path.endsWith('.errors.ts');
  const found: string[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, isFault: boolean): void => {
    const isSaid = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isFault && isSaid) found.push(node.text);
    if (isFault && ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join(''));
    const isInvalid = ts.isNewExpression(node) && node.expression.getText() === 'InvalidInput';
    ts.forEachChild(node, (child) => visit(child, isFault || isInvalid || isOfFaults));
  };
  visit(source, false);
  return found.filter((sentence) => / .* .*\.$/.test(sentence));
}

test('each fault that contests tells a caller is translated', () => {
  const told = SOURCES.filter(
    ({ path, text }) => path.startsWith('contests/') && /\bUserFault\b|InvalidInput\(/.test(text),
  ).flatMap(sentencesIn);
  expect(told.length).toBeGreaterThan(30);
  const untranslated = told.filter(
    (sentence) => apiSentence(sentence, TEXTS.de) === sentence && !NOT_FOR_MEMBERS.some((one) => one.test(sentence)),
  );
  expect(untranslated).toEqual([]);
});
