import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newLinkCode, readLinkCode, showLinkCode } from './link-code.ts';

test('every code is read as it is shown, in any case and spacing, also with the address before it', () => {
  fc.assert(
    fc.property(fc.constantFrom('-', ' ', '', '\u2014', ' - '), fc.boolean(), (separator, lower) => {
      const code = newLinkCode();
      const shown = showLinkCode(code).replace('-', separator);
      expect(readLinkCode(lower ? shown.toLowerCase() : shown)).toBe(code);
      expect(readLinkCode(`https://club.example/${shown}`)).toBe(code);
    }),
  );
});

test('any other text is not a code', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const code = readLinkCode(typed);
      expect(code === null || /^[0-9A-HJKMNP-TV-Z]{10}$/.test(code)).toBe(true);
    }),
  );
  for (const typed of ['', 'K7QM2', 'K7QM-2XPD', 'K7QM2-XPD4R5', 'K7QM2-XPD4!', 'UUUUU-UUUUU'])
    expect(readLinkCode(typed)).toBeNull();
});
