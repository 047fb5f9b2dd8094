import { createInflate, constants, inflateSync } from 'node:zlib';
import { DiscordjsErrorCodes, Events, GatewayIntentBits } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import WebSocket from 'ws';
import { DEMO } from '../control-client.ts';
import { connectBot, newClient, startForTest } from '../testing/bot.ts';

test('discord.js logs in, and sees the server with its channels and the bot itself', async () => {
  const { apiUrl, control } = await startForTest();
  const client = await connectBot(apiUrl);
  const guild = client.guilds.cache.get(DEMO.guildId)!;
  expect(client.user.id).toBe(DEMO.applicationId);
  expect(guild.name).toBe('LeetCord Demo');
  expect(guild.systemChannelId).toBe(DEMO.generalChannelId);
  expect(guild.channels.cache.map(({ name }) => name)).toEqual(['general', 'leetcode']);
  expect(guild.members.me?.permissionsIn(DEMO.leetcodeChannelId).has('EmbedLinks')).toBe(true);
  expect((await control.state()).sessions).toHaveLength(1);
});

test('a wrong token is refused as by Discord', async () => {
  const { apiUrl } = await startForTest();
  await expect(newClient(apiUrl).login('wrong')).rejects.toMatchObject({ code: DiscordjsErrorCodes.TokenInvalid });
});

test('the bot is told a new name of its server', async () => {
  const { apiUrl, control } = await startForTest();
  const client = await connectBot(apiUrl);
  const renamed = new Promise<string[]>((resolve) => {
    client.once(Events.GuildUpdate, (before, after) => resolve([before.name, after.name]));
  });
  await control.renameGuild(DEMO.guildId, 'Evening Club');
  expect(await renamed).toEqual(['LeetCord Demo', 'Evening Club']);
  expect(client.guilds.cache.get(DEMO.guildId)?.channels.cache.size).toBe(2);
});

test.for([{ kind: 'drop' }, { kind: 'reconnect' }, { kind: 'invalid-session', isResumable: true }] as const)(
  'after $kind the session continues, with the events of the meantime, in order and once',
  async (how) => {
    const { apiUrl, control } = await startForTest();
    const client = await connectBot(apiUrl);
    const onResume = vi.fn();
    const onReady = vi.fn();
    const names: string[] = [];
    client.on(Events.ShardResume, onResume).on(Events.ShardReady, onReady);
    client.on(Events.ChannelCreate, ({ name }) => void names.push(name));

    await control.addChannel(DEMO.guildId, 'before');
    await expect.poll(() => names).toEqual(['before']);
    await control.disconnect(how);
    await control.addChannel(DEMO.guildId, 'between');
    await control.addChannel(DEMO.guildId, 'between-too');
    await expect.poll(() => onResume).toHaveBeenCalled();
    await control.addChannel(DEMO.guildId, 'after');
    await expect.poll(() => names).toEqual(['before', 'between', 'between-too', 'after']);
    expect(onReady).not.toHaveBeenCalled();
  },
);

test('an invalid session is replaced by a new one', async () => {
  const { apiUrl, control } = await startForTest();
  const client = await connectBot(apiUrl);
  const onReady = vi.fn();
  client.on(Events.ShardReady, onReady);
  await control.disconnect({ kind: 'invalid-session' });
  await expect.poll(() => onReady).toHaveBeenCalled();
  expect((await control.state()).sessions).toHaveLength(1);
});

test('two shards share the servers between them', async () => {
  const { apiUrl, control } = await startForTest();
  for (const name of ['a-server', 'b-server', 'c-server']) {
    await control.createGuild({ name, members: [{ username: 'owner' }] });
  }
  const client = await connectBot(apiUrl, { shards: [0, 1], shardCount: 2 });
  expect(client.guilds.cache.size).toBe(4);
  expect((await control.state()).sessions.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('message events go only to sessions that ask for them, with content only where the application may see it', async () => {
  const { apiUrl, control } = await startForTest();
  const without = await connectBot(apiUrl);
  const onMessage = vi.fn();
  without.on(Events.MessageCreate, onMessage);
  const asking = await connectBot(apiUrl, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] });
  const contents: string[] = [];
  asking.on(Events.MessageCreate, ({ content }) => void contents.push(content));

  const by = { channelId: DEMO.generalChannelId, userId: DEMO.users.ben };
  await control.say({ ...by, content: 'hello' });
  await control.say({ ...by, content: `hello <@${DEMO.applicationId}>` });
  await expect.poll(() => contents).toEqual(['', `hello <@${DEMO.applicationId}>`]);
  expect(onMessage).not.toHaveBeenCalled();
});

test('the bot is told when a server removes it and when one adds it', async () => {
  const { apiUrl, control } = await startForTest();
  const client = await connectBot(apiUrl);
  const joined: string[] = [];
  const left: string[] = [];
  client.on(Events.GuildCreate, ({ name }) => void joined.push(name));
  client.on(Events.GuildDelete, ({ name }) => void left.push(name));
  const guild = await control.createGuild({ name: 'University', members: [{ username: 'zoe', isAdmin: true }] });
  await expect.poll(() => joined).toEqual(['University']);
  await control.removeGuild(guild.id);
  await expect.poll(() => left).toEqual(['University']);
});

/** A raw client, for features that discord.js does not use. */
async function connectRaw(url: string, query: string) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/?v=10&encoding=json${query}`);
  onTestFinished(() => socket.terminate());
  const binary: Buffer[] = [];
  const text: { op: number; t: string }[] = [];
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) binary.push(data);
    else text.push(JSON.parse(data.toString()));
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('open', resolve));
  const identify = (d: object = {}) =>
    socket.send(JSON.stringify({ op: 2, d: { token: DEMO.token, properties: {}, intents: 1, ...d } }));
  return { socket, binary, text, closed, identify };
}

test('zlib-stream is one stream of flushed messages', async () => {
  const { url } = await startForTest();
  const { binary, identify } = await connectRaw(url, '&compress=zlib-stream');
  identify();
  await expect.poll(() => binary).toHaveLength(3);
  for (const message of binary) expect(message.subarray(-4)).toEqual(Buffer.from([0, 0, 0xff, 0xff]));
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  inflate.end(Buffer.concat(binary));
  const chunks: Buffer[] = await inflate.toArray();
  expect(Buffer.concat(chunks).toString()).toMatch(/^\{"op":10.*"t":"READY".*"t":"GUILD_CREATE"/s);
});

test('compress in IDENTIFY deflates each message', async () => {
  const { url } = await startForTest();
  const { binary, text, identify } = await connectRaw(url, '');
  identify({ compress: true });
  await expect.poll(() => binary).toHaveLength(2);
  expect(text.map(({ op }) => op)).toEqual([10]);
  expect(JSON.parse(inflateSync(binary[0]!).toString())).toMatchObject({ op: 0, t: 'READY', s: 1 });
});

test.for([
  ['a wrong token', { op: 2, d: { token: 'wrong', properties: {}, intents: 1 } }, 4004],
  ['intents that the portal has off', { op: 2, d: { token: DEMO.token, properties: {}, intents: 1 << 15 } }, 4014],
  ['unknown intents', { op: 2, d: { token: DEMO.token, properties: {}, intents: 1 << 30 } }, 4013],
  ['a shard that is none', { op: 2, d: { token: DEMO.token, properties: {}, intents: 1, shard: [2, 2] } }, 4010],
  ['a command before IDENTIFY', { op: 3, d: {} }, 4003],
  ['an unknown opcode', { op: 99, d: {} }, 4001],
  ['no JSON', '{', 4002],
  ['more than 4096 bytes', { op: 1, d: 'x'.repeat(4_096) }, 4002],
] as const)('%s closes the connection', async ([, payload, code]) => {
  const { url } = await startForTest();
  const { socket, closed } = await connectRaw(url, '');
  socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  expect(await closed).toBe(code);
});

test('a client that stops its heartbeats is disconnected', async () => {
  const { url, control } = await startForTest();
  await control.settings({ heartbeatIntervalMs: 50 });
  const { closed } = await connectRaw(url, '');
  expect(await closed).toBe(1006);
});
