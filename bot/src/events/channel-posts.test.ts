import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { ButtonStyle, ComponentType, REST } from 'discord.js';
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
