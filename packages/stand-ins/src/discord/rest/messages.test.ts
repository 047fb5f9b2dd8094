import { once } from 'node:events';
import { AttachmentBuilder, DiscordAPIError, EmbedBuilder, Events, HTTPError, MessageType, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { DEMO } from '../control-client.ts';
import { connectBot, sendableChannel, startForTest } from '../testing/bot.ts';

const channelId = DEMO.leetcodeChannelId;

async function startWithChannel() {
  const { control, apiUrl, url } = await startForTest();
  const client = await connectBot(apiUrl);
  return { control, client, url, channel: await sendableChannel(client, channelId) };
}

test('the same nonce posts once; another nonce, or the same after two minutes, posts again', async () => {
  let now = Date.now();
  const { control, apiUrl } = await startForTest({ clock: { now: () => new Date(now) } });
  const channel = await sendableChannel(await connectBot(apiUrl), channelId);
  const first = await channel.send({ content: 'solved', nonce: 'event-1', enforceNonce: true });
  const again = await channel.send({ content: 'solved', nonce: 'event-1', enforceNonce: true });
  expect(again.id).toBe(first.id);
  await channel.send({ content: 'solved', nonce: 'event-2', enforceNonce: true });
  now += 121_000;
  await channel.send({ content: 'solved', nonce: 'event-1', enforceNonce: true });
  expect(await control.messages({ channelId })).toHaveLength(3);
});

test('a post that discord.js retries after a late 502 is made once with a nonce, twice without', async () => {
  const { control, channel } = await startWithChannel();
  const fault = { method: 'POST', path: '/channels/*/messages', when: 'after', action: 'status', status: 502 } as const;
  await control.addFault(fault);
  await channel.send({ content: 'with', nonce: 'event-1', enforceNonce: true });
  await control.addFault(fault);
  await channel.send({ content: 'without', enforceNonce: false });
  const contents = (await control.messages({ channelId })).map(({ content }) => content);
  expect(contents).toEqual(['with', 'without', 'without']);
});

test('a post with an early 502 is not made until the retry; four in a row reach the bot', async () => {
  const { control, channel } = await startWithChannel();
  await control.addFault({ method: 'POST', action: 'status', status: 502, times: 4 });
  await expect(channel.send('lost')).rejects.toBeInstanceOf(HTTPError);
  expect(await control.messages({ channelId })).toEqual([]);
});

test('a socket dropped after the post loses the answer, not the post', async () => {
  const { control, channel } = await startWithChannel();
  await control.addFault({ method: 'POST', action: 'drop', when: 'after' });
  await expect(channel.send('there')).rejects.toThrow();
  expect(await control.messages({ channelId })).toHaveLength(1);
  expect((await control.requests()).at(-1)).toMatchObject({ method: 'POST', status: 'dropped' });
});

test('the sixth post in five seconds is told to wait, and discord.js does', async () => {
  const { control, channel } = await startWithChannel();
  await control.settings({ channelWindowMs: 700 });
  const started = performance.now();
  await Promise.all(Array.from({ length: 6 }, (_, index) => channel.send(String(index))));
  expect(performance.now() - started).toBeGreaterThanOrEqual(690);
  const contents = (await control.messages({ channelId })).map(({ content }) => content);
  expect(contents).toEqual(['0', '1', '2', '3', '4', '5']);
});

test('a bot that posts more than a channel accepts is told how long to wait', async () => {
  const now = new Date();
  const { control, url } = await startForTest({ clock: { now: () => now } });
  await control.settings({ channelPosts: 1, channelWindowMs: 60_000 });
  const post = () =>
    fetch(`${url}/api/v10/channels/${channelId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${DEMO.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'impatient' }),
    });
  expect((await post()).headers.get('x-ratelimit-remaining')).toBe('0');
  const refused = await post();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect(await refused.json()).toMatchObject({ retry_after: 60, global: false });
});

test.for([
  ['too long', { content: 'x'.repeat(2_001) }, 'content[BASE_TYPE_MAX_LENGTH]'],
  ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 'embeds[BASE_TYPE_MAX_LENGTH]'],
  ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds[0].title[BASE_TYPE_MAX_LENGTH]'],
  ['an empty field', { embeds: [{ fields: [{ name: 'x', value: '' }] }] }, 'embeds[0].fields[0].value'],
  [
    'embeds of over 6,000 characters together',
    { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] },
    'embeds[MAX_EMBED_SIZE_EXCEEDED]',
  ],
  ['a nonce of 26 characters', { content: 'x', nonce: 'x'.repeat(26) }, 'nonce[BASE_TYPE_MAX_LENGTH]'],
  ['a link that is none', { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] }, 'embeds[0].url'],
  [
    'two buttons with one id',
    {
      content: 'x',
      components: [{ type: 1, components: [0, 1].map(() => ({ type: 2, style: 1, label: 'x', custom_id: 'same' })) }],
    },
    'components[0].components[1].custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]',
  ],
] as const)('refuses %s with error 50035', async ([, body, at]) => {
  const { client, control } = await startWithChannel();
  const error = await client.rest.post(`/channels/${channelId}/messages`, { body }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(DiscordAPIError);
  expect(error).toMatchObject({ code: 50035, status: 400, message: expect.stringContaining(at) });
  expect(await control.messages({ channelId })).toEqual([]);
});

test('an empty message, an unknown channel or message, and a missing permission are refused', async () => {
  const { client, control, channel } = await startWithChannel();
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: DiscordAPIError) => error.code,
    );
  expect(await codeOf(client.rest.post(`/channels/${channelId}/messages`, { body: { content: '  ' } }))).toBe(50006);
  expect(await codeOf(channel.messages.fetch('1'))).toBe(10008);
  expect(await codeOf(client.channels.fetch('1'))).toBe(10003);
  expect(await codeOf(client.guilds.fetch('1'))).toBe(10004);
  await control.denyBot(channelId, ['EmbedLinks']);
  expect(await codeOf(channel.send({ embeds: [new EmbedBuilder().setTitle('x')] }))).toBe(50013);
  await control.denyBot(channelId, ['ViewChannel']);
  expect(await codeOf(channel.send('x'))).toBe(50001);
  await control.removeChannel(channelId);
  expect(await codeOf(channel.send('x'))).toBe(10003);
});

test('an answer to a message names it, also by a number as some clients send it', async () => {
  const { control, client, channel } = await startWithChannel();
  const { id } = await control.say({ channelId, userId: DEMO.users.ben, content: 'question' });
  const body = Buffer.from(`{"content":"answer","message_reference":{"message_id":${id}}}`);
  const headers = { 'content-type': 'application/json' };
  await client.rest.post(`/channels/${channelId}/messages`, { body, headers, passThroughBody: true });
  expect((await channel.messages.fetch({ limit: 1 })).first()?.reference?.messageId).toBe(id);
});

test('a message is pinned once, as a line in the channel tells, with the permission and while the channel has room', async () => {
  const { control, client, channel } = await startWithChannel();
  const { id } = await channel.send('start');
  const pin = (messageId: string) =>
    client.rest.put(Routes.channelMessagesPin(channelId, messageId)).then(
      () => 'pinned',
      ({ status, code }: DiscordAPIError) => [status, code],
    );
  expect(await pin(id)).toEqual([403, 50013]);
  await control.allowBot(channelId, ['PinMessages']);
  expect(await pin('1')).toEqual([404, 10008]);
  const told = once(client, Events.ChannelPinsUpdate);
  for (let time = 0; time < 2; time += 1) expect(await pin(id)).toBe('pinned');
  expect((await told)[0]).toMatchObject({ id: channelId });
  expect((await channel.messages.fetch({ message: id, force: true })).pinned).toBe(true);
  const [notice, pinned] = [...(await channel.messages.fetch({ cache: false })).values()];
  expect(notice).toMatchObject({ type: MessageType.ChannelPinnedMessage, content: '', reference: { messageId: id } });
  expect(pinned?.id).toBe(id);
  await control.settings({ channelPins: 1 });
  expect(await pin((await channel.send('another')).id)).toEqual([400, 30003]);
});

test('history comes in pages, newest first, and only where the bot may read it', async () => {
  const { control, channel } = await startWithChannel();
  for (const content of ['1', '2', '3', '4', '5']) {
    await control.say({ channelId, userId: DEMO.users.ben, content });
  }
  const [one, two, , four] = await control.messages({ channelId });
  const page = async (options: object) =>
    [...(await channel.messages.fetch({ cache: false, ...options })).values()].map((m) => m.id);
  expect(await page({ limit: 1, before: two!.id })).toEqual([one!.id]);
  expect(await page({ limit: 2, after: one!.id })).toHaveLength(2);
  expect((await page({ limit: 2, after: one!.id }))[1]).toBe(two!.id);
  expect((await page({ limit: 2 }))[1]).toBe(four!.id);
  await control.denyBot(channelId, ['ReadMessageHistory']);
  expect(await page({})).toEqual([]);
});

test('a message is edited, carries a file, and is deleted', async () => {
  const { control, channel } = await startWithChannel();
  const message = await channel.send({ files: [new AttachmentBuilder(Buffer.from('a,b'), { name: 'scores.csv' })] });
  const url = message.attachments.first()!.url;
  expect(await (await fetch(url)).text()).toBe('a,b');
  await message.edit({ embeds: [new EmbedBuilder().setTitle('Final')] });
  const [shown] = await control.messages({ channelId });
  expect(shown).toMatchObject({ embeds: [{ title: 'Final' }], attachments: [{ filename: 'scores.csv' }] });
  expect(shown!.editedAt).not.toBeNull();
  await message.delete();
  expect(await control.messages({ channelId })).toEqual([]);
});

test('a picture that an embed shows has its address and its description there, and is not listed with the message', async () => {
  const { channel, url, control } = await startWithChannel();
  const picture = new AttachmentBuilder(Buffer.from('png'), { name: 'plot.png', description: 'A plot' });
  const other = new AttachmentBuilder(Buffer.from('a,b'), { name: 'scores.csv' });
  const embed = new EmbedBuilder().setTitle('Final').setImage('attachment://plot.png');
  const message = await channel.send({ embeds: [embed], files: [picture, other] });
  const image = message.embeds[0]!.data.image!;
  expect(await (await fetch(image.url)).text()).toBe('png');
  expect(image).toMatchObject({ description: 'A plot' });
  expect([...message.attachments.values()].map(({ name }) => name)).toEqual(['scores.csv']);
  const page = await (await fetch(`${url}/channels/${channelId}`)).text();
  expect(page).toContain('alt="A plot"');
  const [shown] = await control.messages({ channelId });
  expect(shown!.attachments[0]).toMatchObject({ filename: 'plot.png', description: 'A plot' });
  await control.denyBot(channelId, ['AttachFiles']);
  const refused = new AttachmentBuilder(Buffer.from('png'), { name: 'plot.png' });
  await expect(channel.send({ files: [refused] })).rejects.toMatchObject({ code: 50_013 });
});

test('a page of the channel receives a new post, and shows it escaped', async () => {
  const { channel, url } = await startWithChannel();
  const changes = await fetch(`${url}/channels/${channelId}/changes`);
  const reader = changes.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const listening = (async () => {
    while (!heard.includes('event: change')) heard += (await reader.read()).value ?? '';
    await reader.cancel();
  })();
  await channel.send({ embeds: [new EmbedBuilder().setTitle('<b>Two Sum</b>').setColor(0x00b8a3)] });
  await listening;
  const page = await (await fetch(`${url}/channels/${channelId}`)).text();
  expect(page).toContain('border-color:#00b8a3');
  expect(page).toContain('&lt;b&gt;Two Sum&lt;/b&gt;');
});
