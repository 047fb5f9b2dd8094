import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { ButtonStyle, ComponentType, DefaultRestOptions, REST } from 'discord.js';
import { expect, test } from 'vitest';
import { startWorld } from '../testing/start.ts';
import { createChannelPosts } from './channel-posts.ts';

test('a message is posted with its picture and its buttons', async () => {
  const { apiUrl, discord } = await startWorld();
  const posts = createChannelPosts(new REST({ api: apiUrl, version: '10' }).setToken(DEMO.token), 'nobody');
  const message = {
    embed: { title: 'Ratings', image: { url: 'attachment://plot.png' } },
    components: [
      {
        type: ComponentType.ActionRow as const,
        components: [
          {
            type: ComponentType.Button as const,
            style: ButtonStyle.Link as const,
            label: 'Open',
            url: 'https://a.test/',
          },
        ],
      },
    ],
    files: [{ name: 'plot.png', data: Buffer.from('a picture'), contentType: 'image/png' }],
  };
  await posts.post(DEMO.generalChannelId, message, 'nonce', new AbortController().signal);
  const [posted] = await discord.messages({ channelId: DEMO.generalChannelId });
  expect(posted).toMatchObject({
    embeds: [{ title: 'Ratings' }],
    components: [{ components: [{ label: 'Open' }] }],
    attachments: [{ filename: 'plot.png' }],
  });
});

test('a message that is posted again is one message, and neither a post nor an edit mentions anybody', async () => {
  const { apiUrl, discord } = await startWorld();
  const bodies: unknown[] = [];
  const makeRequest: typeof DefaultRestOptions.makeRequest = (url, init) => {
    bodies.push(JSON.parse(String(init.body)));
    return DefaultRestOptions.makeRequest(url, init);
  };
  const rest = new REST({ api: apiUrl, version: '10', makeRequest }).setToken(DEMO.token);
  const posts = createChannelPosts(rest, 'nobody');
  const post = () =>
    posts.post(DEMO.generalChannelId, { embed: { title: '@everyone' } }, 'event-1', new AbortController().signal);
  await post();
  await post();
  const posted = await discord.messages({ channelId: DEMO.generalChannelId });
  expect(posted).toHaveLength(1);
  await posts.edit(DEMO.generalChannelId, posted[0]!.id, { embed: { title: '@here' } }, new AbortController().signal);
  expect(bodies).toMatchObject(Array(3).fill({ allowed_mentions: { parse: [] } }));
});
