import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { allTo } from '../testing/league.ts';
import { postsIn, startReadyBot, startWorld } from '../testing/start.ts';

const { guildId } = DEMO;
const MESSAGES = `/channels/*/messages`;

test('an event is posted once in the configured channel, and acknowledged only then', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  league.communities.get(guildId)!.destinations = allTo(DEMO.leetcodeChannelId);
  await discord.addFault({ method: 'POST', path: MESSAGES, action: 'delay', delayMs: 300 });
  league.root.acknowledgeEvents.mockImplementationOnce(async ({ input }) => {
    expect(await postsIn(world, DEMO.leetcodeChannelId)).toHaveLength(1);
    league.log.acknowledge(input.cursor);
    return { __typename: 'AcknowledgeEventsSuccess', cursor: input.cursor };
  });
  league.solve(guildId);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  const [message, ...more] = await discord.messages({ channelId: DEMO.leetcodeChannelId });
  expect(more).toEqual([]);
  expect(message?.embeds[0]).toMatchObject({
    title: '1. Two Sum',
    description: '**Ada** solved it in Python. First solve, easy: 1 point.',
    footer: { text: 'LeetCord #1' },
  });
  expect(await postsIn(world)).toEqual([]);
});

test.for([
  { name: 'a 502 after the post was made', fault: { action: 'status', status: 502 } },
  { name: 'a socket dropped after the post was made', fault: { action: 'drop' } },
] as const)('$name leads to one post', async ({ fault }) => {
  const world = await startWorld();
  await startReadyBot(world);
  await world.discord.addFault({ method: 'POST', path: MESSAGES, when: 'after', ...fault });
  world.league.solve(guildId);
  await expect.poll(() => world.league.log.acknowledged()).toBe('1');
  expect(await postsIn(world)).toEqual(['1. Two Sum']);
});

test.for([
  { name: 'Discord down', fault: { action: 'status', status: 503 } },
  { name: "Cloudflare's page in its place", fault: { action: 'status', status: 403, html: '<h1>Blocked</h1>' } },
] as const)('with $name, posts wait and then come in order', async ({ fault }) => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  await discord.addFault({ method: 'POST', path: MESSAGES, ...fault, times: 10_000 });
  league.solve(guildId, { title: 'First' });
  league.solve(guildId, { title: 'Second' });
  const tries = async () => (await discord.requests()).filter(({ status }) => status === fault.status).length;
  await expect.poll(tries).toBeGreaterThan(1);
  expect(league.log.acknowledged()).toBe('0');
  await discord.clearFaults();
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  expect(await postsIn(world)).toEqual(['1. First', '1. Second']);
});

test('a channel that takes no posts is skipped: one that is deleted, closed to the bot, or not set', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const withChannels = async (name: string) =>
    discord.createGuild({ name, channels: ['general'], members: [{ username: 'zoe' }] });
  const [deleted, closed, silent] = [
    await withChannels('Deleted'),
    await withChannels('Closed'),
    await withChannels('Silent'),
  ];
  await startReadyBot(world);
  await expect.poll(() => league.communities.size).toBe(4);
  await discord.removeChannel(deleted.channels[0]!.id);
  await discord.denyBot(closed.channels[0]!.id, ['SendMessages']);
  league.communities.get(silent.id)!.destinations = [];
  for (const guild of [deleted, closed, silent]) league.solve(guild.id);
  league.solve(guildId, { title: 'Goes on' });
  await expect.poll(() => league.log.acknowledged()).toBe('4');
  expect(await postsIn(world)).toEqual(['1. Goes on']);
});

test('a channel that Discord rate-limits holds up no other', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const [one, two] = [
    await discord.createGuild({ name: 'One', members: [{ username: 'zoe' }] }),
    await discord.createGuild({ name: 'Two', members: [{ username: 'zoe' }] }),
  ];
  await startReadyBot(world);
  await expect.poll(() => league.communities.size).toBe(3);
  const slow = { method: 'POST', path: `/channels/${DEMO.generalChannelId}/messages` } as const;
  await discord.addFault({ ...slow, action: 'status', status: 503, times: 10_000 });
  for (const id of [guildId, one.id, two.id, one.id]) league.solve(id);
  await expect.poll(() => postsIn(world, one.channels[0]!.id)).toHaveLength(2);
  await expect.poll(() => postsIn(world, two.channels[0]!.id)).toHaveLength(1);
  expect(league.log.acknowledged()).toBe('0');
  await discord.clearFaults();
  await expect.poll(() => league.log.acknowledged()).toBe('4');
  expect(await postsIn(world)).toHaveLength(1);
});

test('events of a kind that the bot does not know are skipped and acknowledged', async () => {
  const world = await startWorld();
  const { league } = world;
  await startReadyBot(world);
  league.surprise(guildId);
  league.solve(guildId, { title: 'Known' });
  league.surprise(guildId);
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  expect(await postsIn(world)).toEqual(['1. Known']);
});

test('the bot waits for an event that has errors until it is complete', async () => {
  const world = await startWorld();
  const { league } = world;
  await startReadyBot(world);
  let failures = 0;
  league.solve(guildId, {
    user: () => {
      failures += 1;
      if (failures < 3) throw new Error('users is down');
      return { displayName: 'Ada' };
    },
  });
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  const [message, ...more] = await world.discord.messages({ channelId: DEMO.generalChannelId });
  expect(message?.embeds[0]?.description).toContain('**Ada**');
  expect(more).toEqual([]);
});

test('nothing is posted about a member who does not want to be mentioned, and a hidden member stays hidden', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  league.solve(guildId, { title: 'Unmentioned', mayBeMentioned: false });
  league.solve(guildId, { title: 'Hidden', shownAs: 'ANONYMOUS', user: null });
  league.solve(guildId, { title: 'Left', shownAs: 'FORMER_MEMBER', user: null });
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  const messages = await discord.messages({ channelId: DEMO.generalChannelId });
  expect(messages.map(({ embeds }) => `${embeds[0]?.title}: ${embeds[0]?.description?.split('.')[0]}`)).toEqual([
    '1. Hidden: **An anonymous member** solved it in Python',
    '1. Left: **A former member** solved it in Python',
  ]);
});

test('a late post shows the state at that time: a member who has hidden their name meanwhile is not named', async () => {
  const world = await startWorld();
  const { league, discord, clock } = world;
  await startReadyBot(world);
  const failures = async () => (await discord.requests()).filter(({ status }) => status === 503).length;
  await discord.addFault({ method: 'POST', path: MESSAGES, action: 'status', status: 503, times: 10_000 });
  const [hidden, unmentioned] = ['Hidden', 'Unmentioned', 'Open'].map((title) => league.solve(guildId, { title }));
  // discord.js sends a post four times in quick succession; then the bot waits.
  await expect.poll(failures).toBeGreaterThanOrEqual(4);
  Object.assign(hidden!, { shownAs: 'ANONYMOUS', user: null });
  Object.assign(unmentioned!, { mayBeMentioned: false });
  clock.advance(31_000);
  await discord.clearFaults();
  await expect.poll(() => league.log.acknowledged()).toBe('3');
  const messages = await discord.messages({ channelId: DEMO.generalChannelId });
  expect(messages.map(({ embeds }) => `${embeds[0]?.title}: ${embeds[0]?.description?.split('.')[0]}`)).toEqual([
    '1. Hidden: **An anonymous member** solved it in Python',
    '1. Open: **Ada** solved it in Python',
  ]);
});

test('an event that is too long is cut, one that Discord refuses is posted with less in it, and one that it always refuses is skipped', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  league.solve(guildId, { title: 'x'.repeat(300) });
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  const refusal = { method: 'POST', path: MESSAGES, action: 'status', status: 400, code: 50035 } as const;
  await discord.addFault(refusal);
  league.solve(guildId, { title: 'Refused' });
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  await discord.addFault({ ...refusal, times: 2 });
  league.solve(guildId, { title: 'Refused for good' });
  league.solve(guildId, { title: 'Goes on' });
  await expect.poll(() => league.log.acknowledged()).toBe('4');
  expect(await postsIn(world)).toEqual([`1. ${'x'.repeat(252)}…`, '1. Refused', '1. Goes on']);
  const messages = await discord.messages({ channelId: DEMO.generalChannelId });
  expect(messages[1]?.embeds[0]).toMatchObject({ description: expect.stringContaining('**Ada**') });
  expect(messages[1]?.embeds[0]?.fields ?? []).toEqual([]);
});
