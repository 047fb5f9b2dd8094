import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCode, newProofCode } from './proof-code.ts';

const code = newProofCode();

test('a code is found in any text that does not touch it', () => {
  const delimiter = fc.constantFrom(' ', '\n', '.', ',', '(', '"', '<', '/', '\u00a0', '🎉');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      delimiter,
      delimiter,
      fc.string({ unit: 'grapheme' }),
      (a, l, r, b) => {
        expect(hasCode(`${a}${l}${code}${r}${b}`, code)).toBe(true);
      },
    ),
  );
  expect(hasCode(code, code)).toBe(true);
});

test('a code that touches a letter, a digit, _ or - is not found, nor is a part of one', () => {
  const wordCharacter = fc.constantFrom('a', 'Z', '7', '_', '-', 'é', '中');
  fc.assert(
    fc.property(wordCharacter, fc.boolean(), (character, before) => {
      expect(hasCode(before ? character + code : code + character, code)).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: code.length - 1 }), (length) => {
      expect(hasCode(code.slice(0, length), code)).toBe(false);
    }),
  );
});
