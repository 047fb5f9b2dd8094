import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { overloaded } from './graphql/errors.ts';
import { withoutSecrets } from './process/log-redaction.ts';
import { fromSecretFiles } from './process/secret-files.ts';
import { many, parsed, testLimits, text } from './testing/limits.ts';
import { tempDir } from './testing/temp-dir.ts';
import { leetcodeUsername } from './text/leetcode-username.ts';
import { isProblemSlug } from './text/problem-slug.ts';

const nested = (depth: number) => many(depth, () => 0).reduce<object>((inner) => ({ inner }), {});

function isSecretTaken(bytes: number): boolean {
  const file = join(tempDir(), 'secret');
  writeFileSync(file, text(bytes));
  return fromSecretFiles(['SECRET'], { SECRET_FILE: file }).values['SECRET'] === text(bytes);
}

testLimits([
  ["the characters of a problem's slug", 200, (n) => isProblemSlug(text(n))],
  ['the characters of a LeetCode name', 64, parsed(leetcodeUsername, text)],
  ['the bytes of a secret in a file', 64 * 1024, isSecretTaken],
  ['the depth of what is logged', 5, (n) => !JSON.stringify(withoutSecrets(nested(n))).includes('[deep]')],
]);

test('who is refused for too much load may come back within four seconds', () => {
  const waits = many(100, () => Number(overloaded().extensions['retryAfterSeconds']));
  expect(waits.filter((seconds) => seconds < 1 || seconds > 4)).toEqual([]);
});
