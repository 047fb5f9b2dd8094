import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from './markdown.ts';

const names = { user: () => 'Ada', channel: () => 'general', role: () => undefined };
const render = (text: string) => markdown(text, names).markup;

test.for([
  ['**bold** and *light*', '<strong>bold</strong> and <em>light</em>'],
  ['\\*\\*not bold\\*\\* a\\_b', '**not bold** a_b'],
  ['snake_case_name', 'snake_case_name'],
  ['`a **b**`', '<code>a **b**</code>'],
  ['<@1> in <#2>', '<span class="mention">@Ada</span> in <span class="mention">#general</span>'],
  ['[Two Sum](https://leetcode.com/x)', '<a href="https://leetcode.com/x" rel="noreferrer noopener">Two Sum</a>'],
  ['[x](javascript:alert)', '[x](javascript:alert)'],
  ['see https://a.b/c.', 'see <a href="https://a.b/c" rel="noreferrer noopener">https://a.b/c</a>.'],
])('%s', ([text, markup]) => {
  expect(render(text!)).toBe(`<div class="line">${markup}</div>`);
});

test('a time has a text for pages without scripts', () => {
  expect(render('<t:1795435200:R>')).toContain(
    '<time datetime="2026-11-23T12:00:00.000Z" data-style="R">2026-11-23 12:00 UTC</time>',
  );
});

test('user text never becomes markup of its own', () => {
  const piece = fc.constantFrom(
    '<script>',
    '"',
    "'",
    '&',
    '**',
    '`',
    '```',
    '<t:1:R>',
    '[',
    '](',
    'https://',
    ')',
    '\\',
    '\n',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const markup = render(pieces.join(''));
      const tags = markup.match(/<\/?([a-z]+)/g) ?? [];
      expect(tags.every((tag) => /^<\/?(div|strong|em|u|s|span|code|pre|a|time|blockquote)$/.test(tag))).toBe(true);
      expect(markup).not.toMatch(/<[^>]*javascript:/);
    }),
  );
});
