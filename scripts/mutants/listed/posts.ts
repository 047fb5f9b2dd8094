import { inFile, type Listed } from '../mutant.ts';

/** What is posted in Discord mentions nobody by accident, and is there once. */
export const POSTS: readonly Listed[] = [
  ...inFile(
    ['bot/src/events/channel-posts.ts', 'bot/src/events/channel-posts.test.ts'],
    [
      [
        'allowed_mentions: of a post',
        'enforce_nonce: true,\n        allowed_mentions: { parse: [] },',
        'enforce_nonce: true,',
      ],
      ['allowed_mentions: of an edit', 'components, allowed_mentions: { parse: [] } },', 'components },'],
    ],
  ),
  ...inFile(
    ['bot/src/direct-message.ts', 'bot/src/events/held-news.test.ts'],
    [['allowed_mentions: of a message to an owner', ', allowed_mentions: { parse: [] }', '']],
  ),
  ...inFile(
    ['bot/src/discord.ts', 'bot/src/commands/contest.test.ts'],
    [['allowed_mentions: of answers to commands', 'allowedMentions: { parse: [] },', '']],
  ),
  ...inFile(
    ['bot/src/commands/contest-entry.ts', 'bot/src/commands/contest.test.ts'],
    [['allowed_mentions: of an invitation', 'allowedMentions: { users: [id] },', '']],
  ),
  ...inFile(
    ['bot/src/events/channel-posts.ts', 'bot/src/events/channel-posts.test.ts', 'bot/src/events/'],
    [
      ['nonce: a post has it', 'nonce,\n        enforce_nonce: true,', 'enforce_nonce: true,'],
      ['nonce: Discord keeps one post of it', 'enforce_nonce: true,', ''],
    ],
  ),
  ...inFile(
    ['bot/src/events/nonce.ts', 'bot/src/notifications/'],
    [['nonce: it is the same in each try', '`${VERSION}|', '`${Math.random()}|']],
  ),
];
