import { createLogger } from '@leetcord/kit/process/logger';
import { markdown } from '@leetcord/stand-ins/discord/page/markdown';
import type { APIEmbed } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankingRow } from './commands/ranking.ts';
import type { EventOf } from './notifications/documents.ts';
import { createTeller } from './notifications/registry.ts';
import { languageName } from './languages.ts';
import { asText } from './text.ts';
import { LANGUAGE_CODES } from './texts/languages.ts';
import { TEXTS } from './texts/texts.ts';

const HOSTILE = [
  ...['<@1>', '<@&1>', '<#1>', '<t:0:R>', '</link:1>', '<:x:1>', '@everyone', 'https://evil.example', 'discord.gg/x'],
  ...[
    '[text](https://evil.example)',
    '<https://evil.example>',
    '**',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '\\',
    '# ',
    '- ',
    '> ',
  ],
  ...[
    '\u202e',
    '\u202b',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200f',
    '\u061c',
    '\n',
    '\0',
    '\u2028',
    '\u200b',
    '\u3164',
    '\ud83d',
  ],
  ...['שלום', 'مرحبا', '週', '🦊', '1', ' ', 'a'],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** Text as Discord renders it: markup shows as tags. */
const rendered = (text: string) =>
  markdown(text, { user: () => 'somebody', channel: () => 'somewhere', role: () => 'some' }).markup;

/** Checks that a message is what it would be with an ordinary name in place of a hostile one. */
function expectOnlyText(text: string) {
  const tags = rendered(text).match(/<[^>]*>/g) ?? [];
  expect(tags.filter((tag) => !/^<\/?(strong|div|div class="line")>$/.test(tag))).toEqual([]);
  expect(text).not.toMatch(/<[^<>\\]+>|:\/\/|(?<!\\)@/);
  // Only isolates set a direction, and each one that begins also ends: the text after it keeps its own.
  expect(text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/\p{Bidi_Control}|[\u0590-\u08ff]/u);
}

const tell = createTeller(createLogger('test', 'silent'));

const textsOf = ({ title, description, fields = [] }: APIEmbed) => [
  title ?? '',
  ...(description ?? '').split('\n'),
  ...fields.map(({ name }) => name),
];

test('a message shows any name, title or language as one line of plain text', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, fc.constantFrom(...LANGUAGE_CODES), (name, title, language, code) => {
      const t = TEXTS[code];
      const event = {
        id: 'e',
        cursor: '1',
        at: '2026-11-23T18:30:00.000Z',
        notification: 'SUBMISSION' as const,
        community: {
          id: 'c1',
          discordGuildId: '1',
          language: null,
          gatherAfter: null,
          destinations: [],
          newsHolds: [],
        },
      };
      const who = { shownAs: 'NAME', mayBeMentioned: true, displayName: null, user: { displayName: name } } as const;
      const problem = {
        slug: 's',
        number: '1',
        title,
        difficulty: 'EASY',
        url: 'https://leetcode.com/problems/s/',
      } as const;
      const solved: EventOf<'SubmissionEvent'> = {
        ...{ ...event, ...who, __typename: 'SubmissionEvent', points: 1, reason: 'First solve.', streakDays: null },
        places: [{ rank: 1, points: 1, contest: { title, format: 'POINTS' }, weekStartsAt: null }],
        submission: { language, problem },
      };
      const node = { ...who, rank: 1, points: 1, solved: 1, cells: [], problems: [], rating: null };
      const finished: EventOf<'ContestFinishedEvent'> = {
        ...{ ...event, __typename: 'ContestFinishedEvent' },
        contest: { id: 'k1', title, problemCount: null, standings: { totalCount: 1, edges: [{ node }] } },
      };
      const embeds = [solved, finished].map((each) => tell(each, { now: new Date(event.at), t })?.embed);
      for (const text of [...embeds.flatMap((embed) => textsOf(embed!)), rankingRow(node, t)]) expectOnlyText(text);
      for (const embed of embeds) expect(embed?.title?.trim()).not.toBe('');
      expect(rankingRow(node, t).split('\n')).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test.for([
  ['Ada', 'Ada'],
  ['Pow(x, n)', 'Pow(x, n)'],
  ['al_ice', 'al\\_ice'],
  ['שלום', '\u2068שלום\u2069'],
  ['Zoë', '\u2068Zoë\u2069'],
  ['two\nlines\0', 'two lines'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['\u3164', '(?)'],
  ['<@1>', '\\<\\@1\\>'],
])('%j is written as %j', ([said, written]) => {
  expect(asText(said!)).toBe(written);
});

test.for([
  ['python3', 'Python'],
  ['cpp', 'C++'],
  ['golang', 'Go'],
  ['brainfuck_2', 'brainfuck\\_2'],
])('the language %s is called %s', ([shortName, name]) => {
  expect(languageName(shortName!)).toBe(name);
});
