import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startBotProcess } from './testing/bot-process.ts';
import { postsIn, startBotIn, startReadyBot, startWorld, type World } from './testing/start.ts';

const link = { channelId: DEMO.generalChannelId, userId: DEMO.users.ben, command: 'link' };
const isReady = async (url: string) => (await fetch(`${url}/health/ready`)).status === 200;
const replica = (world: World, name: string): World => ({
  ...world,
  settings: { ...world.settings, REPLICA_NAME: name },
});

test('a bot that is stopped hands over to one that stands by, and each command is answered once', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const first = await startReadyBot(world);
  const second = await startBotIn(replica(world, 'two'));
  await expect.poll(() => isReady(second.url)).toBe(true);
  league.solve(DEMO.guildId, { title: 'Before' });
  await expect.poll(() => postsIn(world)).toEqual(['1. Before']);

  const answers = [];
  const stopped = new AbortController();
  const ask = async () => {
    while (!stopped.signal.aborted) answers.push(await discord.runCommand(link));
  };
  const asking = ask();
  await expect.poll(() => answers.length).toBeGreaterThan(2);
  await first.close();
  await expect.poll(() => league.holder).toBe('two');
  league.solve(DEMO.guildId, { title: 'After' });
  await expect.poll(() => postsIn(world)).toEqual(['1. Before', '1. After']);
  stopped.abort();
  await asking;
  expect(league.root.createLinkCode.mock.calls).toHaveLength(answers.length);
});

test('a bot that was stopped for long neither posts, nor acknowledges, nor answers when it goes on', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const old = startBotProcess({ ...world.settings, LOG_LEVEL: 'warn' });
  await expect.poll(() => league.log.followers()).toBe(1);
  await expect.poll(() => league.communities.has(DEMO.guildId)).toBe(true);
  const second = await startBotIn(replica(world, 'two'));

  // It has acknowledged a command and begun to post an event, and LeetCord is about to answer it.
  const hanging = Promise.withResolvers<object>();
  const answered = { __typename: 'CreateLinkCodeSuccess', expiresAt: new Date().toISOString() };
  league.root.createLinkCode.mockImplementationOnce(() => hanging.promise);
  league.root.startPost.mockImplementationOnce(() => hanging.promise);
  const asked = discord.runCommand({ ...link, timeoutMs: 20_000 });
  league.solve(DEMO.guildId, { title: 'Meanwhile' });
  await expect.poll(() => league.root.createLinkCode.mock.calls.length).toBe(1);
  await expect.poll(() => league.root.startPost.mock.calls.length).toBe(1);
  process.kill(old.pid, 'SIGSTOP');
  hanging.resolve({ ...answered, code: 'TOO-LATE', startedAt: new Date().toISOString(), isFirst: true });

  await expect.poll(() => league.holder).toBe('two');
  expect((await asked).content).not.toContain('TOO-LATE');
  await expect.poll(() => postsIn(world)).toEqual(['1. Meanwhile']);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  const acknowledgements = league.root.acknowledgeEvents.mock.calls.length;
  const posted = await discord.messages({ channelId: DEMO.generalChannelId });
  process.kill(old.pid, 'SIGCONT');
  const stoodBy = () => old.stdout().includes('Another replica leads by now');
  await expect.poll(stoodBy).toBe(true);
  // Then it stands by.
  await second.close();
  await expect.poll(() => league.holder).toBe('one');
  expect(await discord.messages({ channelId: DEMO.generalChannelId })).toEqual(posted);
  expect(league.root.acknowledgeEvents.mock.calls).toHaveLength(acknowledgements);
  await expect.poll(async () => (await discord.runCommand(link)).content).toContain('K7QM2');
});
