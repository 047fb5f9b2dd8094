import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const BOT = join(import.meta.dirname, '..');
/** Without the texts themselves, what is generated, and what only those see who run LeetCord. */
const FILES = globSync('**/*.ts', { cwd: BOT }).filter(
  (path) => !/\.test\.ts$|^(gql|testing|texts)\/|^(bot|communities|discord|env|metrics)\.ts$/.test(path),
);
const TWO_WORDS = /[A-Za-z]{2,} [A-Za-z]{2,}/;
/** Names and marks of the bot, which are the same in each language. */
const NAMES = [/^LeetCord (standings|up to)/, /^(MS SQL Server|Vanilla JS|Python ML)$/];
/** Where even a single word is shown. */
const SHOWS = /^(title|label|content|description|placeholder|text|setTitle|setLabel|setDescription|setPlaceholder)$/;

/** Where a text is for logs, for developers or for other programs. */
function isForNobody(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  if (!ts.isCallExpression(node)) return false;
  return /^(graphql|nonceOf|inSpan|inEventSpan|tell|refusedToken|log\.\w+|(\w+\.)*log\.\w+)$/.test(
    node.expression.getText(),
  );
}

function isShown({ parent, text }: ts.StringLiteralLike): boolean {
  const shows = ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)
      ? parent.expression.name.text
      : '';
  return SHOWS.test(shows) && /[a-z]{2}/i.test(text);
}

function textsIn(path: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(path, readFileSync(join(BOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (isForNobody(node)) return;
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isText && (TWO_WORDS.test(node.text) || isShown(node))) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const text = node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
      if (TWO_WORDS.test(text)) found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('what the bot says is in its texts, and not in its code', () => {
  const said = FILES.flatMap((path) =>
    textsIn(path)
      .filter((text) => !NAMES.some((name) => name.test(text)))
      .map((text) => `${path}: ${text}`),
  );
  expect(said).toEqual([]);
});
