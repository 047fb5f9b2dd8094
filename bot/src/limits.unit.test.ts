import { many, parsed, testLimits, text } from '@leetcord/kit/testing/limits';
import { createLogger } from '@leetcord/kit/process/logger';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import type { APIApplicationCommandOption } from 'discord.js';
import { EventEmitter } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { choiceName, fitChoices } from './commands/choices.ts';
import { commands } from './commands/commands.ts';
import { readPage } from './commands/pages.ts';
import { draftScreen } from './commands/plan/draft-screen.ts';
import { standingRow } from './commands/standing-row.ts';
import { registerCommunities } from './communities.ts';
import { botEnv } from './env.ts';
import { createChannelPosts } from './events/channel-posts.ts';
import { untilDueMs } from './events/held-news.ts';
import { createPostOnce } from './events/post-once.ts';
import { nameOf } from './member-round.ts';
import { fitEmbed } from './notifications/fit-embed.ts';
import { standingLine } from './notifications/standings.ts';
import { studyPlanDay } from './notifications/study-plan-day.ts';
import { fileDescription } from './pictures/attach.ts';
import { boardCardOf, podiumOf } from './pictures/labelled.ts';
import type { Picture } from './pictures/picture.ts';
import { apiSentence } from './texts/api-sentences.ts';
import { asText } from './text.ts';
import { LANGUAGE_CODES } from './texts/languages.ts';
import { TEXTS } from './texts/texts.ts';

const row = (solved: number) => ({
  ...{ rank: 1, points: 3, solved, shownAs: 'NAME' as const, mayBeMentioned: true, cells: [] },
  ...{ displayName: 'Ada', user: { displayName: 'Ada' } },
  problems: many(solved, (index) => ({
    ...{ label: `${index}`, isSolved: true, isFirstToSolve: false, solvedAfterSeconds: 60 },
    ...{ wrongAttempts: 0, pendingAttempts: 0 },
  })),
});
const first = {
  rank: 1,
  points: 3,
  solved: 2,
  shownAs: 'NAME' as const,
  displayName: 'Ada',
  user: { displayName: 'Ada' },
};
const card: Picture = { kind: 'BOARD_CARD', title: 'x', subtitle: 'x', rows: [] };

/** How many rows of a board its card has. */
function cardRows(count: number): number {
  const { picture } = boardCardOf({ title: 'x', subtitle: 'x', rows: many(count, () => first) }, TEXTS.en)!;
  return picture.kind === 'BOARD_CARD' ? picture.rows.length : 0;
}
const address = (length: number) => `https://a.example/`.padEnd(length, 'a');

const log = createLogger('test', 'silent');

/** Whether LeetCord is told a server's whole name. */
async function isWholeName(length: number): Promise<boolean> {
  const guild = { id: '1', name: text(length), available: true };
  const discord = Object.assign(new EventEmitter(), { guilds: { cache: new Map([['1', guild]]) } });
  const request = vi.fn(async (_document: unknown, _variables: { input?: { name: string } }) => ({
    registerCommunity: { __typename: 'CommunitySuccess' },
  }));
  const telling = registerCommunities(discord as never, { request } as never, log);
  await expect.poll(() => request).toHaveBeenCalled();
  telling.stop();
  return request.mock.calls[0]![1].input?.name === guild.name;
}

/** Whether a post is found on this page of a channel's history. */
async function isFoundOnPage(number: number): Promise<boolean> {
  let page = 0;
  const other = { id: '9', author: { id: 'other' }, embeds: [] };
  const rest = {
    get: async (path: string) => {
      if (!path.endsWith('/messages')) return { last_message_id: '9'.repeat(20) };
      page += 1;
      return page < number
        ? many(100, () => other)
        : [{ id: '9', author: { id: 'bot' }, embeds: [{ footer: { text: 'mark' } }] }];
    },
  };
  const posts = createChannelPosts(rest as never, 'bot');
  return (await posts.find('1', 'mark', 0, new AbortController().signal)) === 'THERE';
}

/** For how long the news of a channel waits until a post is pinned, in ms. */
async function longestPinMs(): Promise<number> {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  onTestFinished(() => timeout.mockRestore());
  const once = createPostOnce({
    ...{ clock: new TestClock(), log },
    api: { request: async () => ({ startPost: { __typename: 'StartPostSuccess', isFirst: true } }) } as never,
    posts: { post: async () => {}, idOf: () => '1', pin: async () => {} } as never,
  });
  const post = { channelId: '1', message: { embed: {}, isPinned: true } as never, nonce: 'n', mark: 'mark' };
  await once(post, new AbortController().signal);
  return timeout.mock.calls[0]![0];
}

/** Whether a sentence of so many characters is told in German. */
function isTranslated(length: number): boolean {
  const [before, after] = ['LeetCode has no problem “', '”: give its number, its title or its address.'];
  const sentence = `${before}${text(length - before.length - after.length)}${after}`;
  return apiSentence(sentence, TEXTS.de) !== sentence;
}

/** The post of a day of a study plan that so many go along with, so late. */
function postOfDay({ along = 1, lateMs = 0 }) {
  const at = '2026-11-23T08:00:00Z';
  const node = { ...first, isAlong: true, mayBeMentioned: true };
  const members = { edges: many(along, () => ({ node })) };
  const plan = { title: 'Graphs', memberCount: along, alongCount: along, members };
  const items = [{ slug: 'two-sum', problem: null }];
  const told = { now: new Date(Date.parse(at) + lateMs), t: TEXTS.en } as never;
  return studyPlanDay.messageOf({ at, date: '2026-11-23', items, plan } as never, told);
}
const namedOfDay = (along: number) => postOfDay({ along })!.embed.description!.match(/Ada/g)!.length;

const dueIn = (ms: number) => untilDueMs(new Date(ms), new Date(0));

testLimits([
  ['the characters of a sentence that is translated', 1_000, isTranslated],
  ['the characters of the name of a server', 100, isWholeName],
  ['the pages of history in which a post is looked for', 10, isFoundOnPage],
  ['the ms that pinning a post may take', 5_000, async (n) => n <= (await longestPinMs())],
  ['the ms that news which is due later waits until it is looked at', 60_000, (n) => dueIn(n) === n],
  ['the ms that a day of a study plan is told late', 86_399_999, (lateMs) => postOfDay({ lateMs }) !== null],
  ['the members of a study plan who are named each day', 10, (n) => namedOfDay(n) === n],
  ['the characters of the name of a replica', 64, parsed(botEnv.shape.REPLICA_NAME, text)],
  [
    'the choices of an option',
    25,
    (n) => fitChoices(many(n, (index) => ({ name: `${index}`, value: `${index}` }))).length === n,
  ],
  ['the characters of the value of a choice', 100, (n) => fitChoices([{ name: 'x', value: text(n) }]).length === 1],
  [
    'the characters of the name of a choice',
    100,
    (n) => choiceName(text(n)).length === n && !choiceName(text(n)).endsWith('…'),
  ],
  [
    'the characters of the name of a choice with an ending',
    90,
    (n) => choiceName(text(n), ' (running)') === `${text(n)} (running)`,
  ],
  ['the problems that a row of standings has marks of', 12, (n) => standingRow(row(n), TEXTS.en).includes('\n')],
  ['the problems that a line of standings names', 26, (n) => !standingLine(row(n), TEXTS.en).endsWith('…')],
  [
    'the characters of the address of an embed',
    2_048,
    (n) => fitEmbed({ title: 'x', url: address(n) })?.url === address(n),
  ],
  [
    'the characters of the description of a picture',
    1_024,
    (n) => fileDescription({ picture: card, description: text(n) }).length === n,
  ],
  [
    'the people on a podium',
    5,
    (n) =>
      podiumOf(
        'x',
        many(n, () => ({ ...first, score: '1' })),
        TEXTS.en,
      ) !== null,
  ],
  ['the rows of the card of a board', 10, (n) => cardRows(n) === n],
  ['the characters of a text', 10_000, (n) => asText(text(n)).length === n],
  ["the characters of a member's name", 32, (n) => nameOf(text(n)) === text(n)],
]);

/** The longest text or largest number that Discord lets people give to an option, where it is limited. */
function mostOf(option: APIApplicationCommandOption): string[] {
  const most = 'max_length' in option ? option.max_length : 'max_value' in option ? option.max_value : undefined;
  const inner = 'options' in option ? (option.options ?? []) : [];
  return [...(most === undefined ? [] : [`${option.name} ${most}`]), ...inner.flatMap(mostOf)];
}

test('Discord lets people give no more to the options of a command than LeetCord takes', () => {
  const most = commands.map(({ data }) => {
    const options: APIApplicationCommandOption[] = 'options' in data ? (data.options ?? []) : [];
    return [data.name, [...new Set(options.flatMap(mostOf))].toSorted()];
  });
  expect(Object.fromEntries(most)).toEqual({
    daily: [],
    duel: ['challenge 100', 'duel 100', 'from 5000', 'minutes 180', 'problem 100', 'to 5000'],
    help: [],
    link: [],
    contest: [
      ...['contest 100', 'freeze 44640', 'length 60', 'problems 900', 'reason 200', 'round 100', 'start 60'],
      'title 100',
    ],
    streak: ['hours 12', 'zone 64'],
    study: [
      ...['count 50', 'date 60', 'days 100', 'from 60', 'per-day 10', 'plan 100', 'problem 100'],
      ...['start 60', 'title 100', 'topic 60'],
    ],
    template: [
      ...['date 100', 'days 100', 'freeze 44640', 'length 60', 'problems 900', 'start 60', 'template 100'],
      ...['time 20', 'title 100'],
    ],
    leaderboard: ['season 40', 'topic 60'],
    privacy: [],
    problem: ['max-rating 5000', 'min-rating 5000', 'problem 100', 'topic 60'],
    mute: [],
    profile: [],
    rating: [],
    moderate: ['contest 100', 'reason 300'],
    config: [
      'easy 100',
      'freezes 10',
      'from 20',
      'hard 100',
      'medium 100',
      'minutes 1440',
      'reason 300',
      'solves 100',
      'time 20',
      'until 20',
      'zone 64',
    ],
  });
});

test('a page far down a list is read in parts of a hundred rows', async () => {
  const asked: number[] = [];
  await readPage({ page: 11, size: 20 }, (first) => {
    asked.push(first);
    return Promise.resolve({
      edges: many(first, (node) => ({ node })),
      pageInfo: { hasNextPage: true, endCursor: 'x' },
    });
  });
  expect(asked).toEqual([100, 100, 40]);
});

test.for(LANGUAGE_CODES)('the preview of a contest leaves room for what was typed, in %s', (code) => {
  const problems = many(100, (index) => ({
    ...{ label: `${index}`, points: 3 },
    problem: {
      number: '1',
      title: text(80),
      url: 'https://leetcode.com/problems/two-sum/',
      difficulty: 'EASY' as const,
    },
  }));
  const { embeds } = draftScreen(
    {
      id: '1',
      seed: 's',
      title: 'League',
      start: 'now',
      length: '2h',
      problems: text(900),
      freeze: '',
      format: 'ICPC',
      entry: 'JOIN',
      way: 'BY_HAND',
      difficulty: 'MIXED',
    },
    {
      __typename: 'ContestPreviewSuccess',
      startsAt: '2026-11-23T12:00:00Z',
      endsAt: '2026-11-23T14:00:00Z',
      format: 'ICPC',
      entry: 'JOIN',
      problems,
    } as never,
    TEXTS[code],
  );
  const [embed] = embeds as { data: { description: string; fields: unknown[] } }[];
  expect(embed!.data.description.length).toBeGreaterThan(3_300);
  expect(embed!.data.description.length).toBeLessThanOrEqual(3_500);
});
