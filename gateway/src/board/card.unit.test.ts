import type { Board } from '@leetcord/board/board';
import { expect, test } from 'vitest';
import { boardCard, fitted, missingCard } from './card.ts';

const board = (name: string, names: string[], title?: string): Board => ({
  ...{ id: 'c1', name, memberCount: 1, timeZone: 'UTC', next: null, results: [] },
  week: {
    endsAt: null,
    total: names.length,
    rows: names.map((row, index) => ({ rank: index + 1, name: row, isHidden: false, points: 3, solved: 1 })),
  },
  running:
    title === undefined
      ? []
      : [
          {
            ...{ id: 'k1', title, startsAt: '2026-11-30T12:00:00Z', endsAt: '2026-11-30T14:00:00Z' },
            ...{ isSettling: false, isFrozen: false, ranksBySolved: false, rows: [], total: 0 },
          },
        ],
});

test.each([
  ['Ada', 'Ada'],
  ['x'.repeat(300), `${'x'.repeat(10)}…`],
  ['漢字'.repeat(50), `${'漢字漢字漢'}…`],
  ['👩‍👩‍👧‍👦'.repeat(9), `${'👩‍👩‍👧‍👦'.repeat(5)}…`],
  ['שלום עולם טוב', 'שלום עולם…'],
  ['abcdefghi jkl', 'abcdefghi…'],
])('%s is cut between letters, where wide ones take two places', (name, cut) => {
  expect(fitted(name, 10)).toBe(cut);
});

test('a letter with a heap of marks keeps some of them only', () => {
  expect(fitted(`a${'\u0301'.repeat(500)}`, 10).length).toBeLessThan(10);
});

test('no name or title leaves its place in a card, whatever is in it', () => {
  const hostile = `</text><script>alert(1)</script> & "'\u0000\ud800\uFFFF`;
  const card = boardCard(board(hostile, [hostile, '', 'x'.repeat(300)], hostile));
  expect(card).not.toMatch(/<script|<\/text><script/);
  expect(card).toContain('&lt;/text&gt;&lt;script&gt;');
  for (const character of ['\u0000', '\uFFFF']) expect(card).not.toContain(character);
  expect(card.isWellFormed()).toBe(true);
  expect(card.match(/<text/g)).toHaveLength(card.match(/<\/text>/g)!.length);
  expect(card).not.toMatch(/x{30}/);
  expect(boardCard(board('', []))).toContain('Nobody has scored this week yet.');
  expect(missingCard()).toContain('private');
});
