import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf, typedText } from './visible-text.ts';

const EMPTY = 'Give it a name.';
const LONG = 'Shorten it.';
const rule = typedText({ empty: EMPTY, long: LONG, max: 20 });
const refusal = (text: string) => rule.safeParse(text).error?.issues[0]?.message;
const said = fc.string({
  unit: fc.oneof(fc.constantFrom(...'\0\n\u2028\u202e\u2067\u3164\u200b\ud83d a'), fc.constantFrom('é', '🦊', 'א')),
});

test.for([
  '',
  ' ',
  '\u200b',
  '\u3164',
  '\u00ad\u2060',
  '\ufeff',
  '\u2800 \u2800',
  '\u0301',
  '\u202e\u202c',
  '\u115f',
  '\ufe0f',
])('a text in which there is nothing to see is refused: %j', (text) => expect(refusal(text)).toBe(EMPTY));

test.for(['a\nb', 'a\rb', 'a\0b', 'a\u2028b', 'a\u2029b', 'a\u0085b', 'a\u001bb', 'a\ud83d'])(
  'a text with a line break or another control character is refused: %j',
  (text) => expect(refusal(text)).toMatch(/one line/),
);

test('typed text stays as it is, except for surrounding space and direction marks', () => {
  for (const text of ['Monday league', 'Zoë 🦊', '👨‍👩‍👧', 'مسابقة ۱', '週賽', 'می‌خواهم'])
    expect(rule.parse(` ${text} `)).toBe(text);
  expect(rule.parse('\u202eabc\u202c')).toBe('abc');
  expect(refusal('x'.repeat(21))).toBe(LONG);
});

test('text from elsewhere is never refused: what is left passes the rule, and applying it again changes nothing', () => {
  fc.assert(
    fc.property(said, (text) => {
      const line = lineOf(text, 10);
      if (line === null) return;
      expect([...line].length).toBeLessThanOrEqual(10);
      expect(rule.parse(line)).toBe(line);
      expect(lineOf(line, 10)).toBe(line);
    }),
  );
  expect(lineOf(' Ada\n Lovelace \u202e', 32)).toBe('Ada Lovelace');
  expect(lineOf('\u3164', 32)).toBeNull();
  expect(lineOf(undefined, 32)).toBeNull();
});
