import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startReadyBot, startWorld } from '../testing/start.ts';

const { guildId, generalChannelId: channelId } = DEMO;

test('the end of a contest is posted with its podium, which is described; where the bot may attach nothing, without it', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await startReadyBot(world);
  league.finishContest(guildId, ['Ada', '小明', 'محمد']);
  await expect.poll(() => league.log.acknowledged()).toBe('1');
  await discord.denyBot(channelId, ['AttachFiles']);
  league.finishContest(guildId, ['Ada', 'Ben']);
  await expect.poll(() => league.log.acknowledged()).toBe('2');
  const [post, bare] = await discord.messages({ channelId });
  const title = 'Sprint is over: final standings';
  expect(post).toMatchObject({
    embeds: [{ title, image: { url: 'attachment://podium.png' } }],
    attachments: [
      {
        filename: 'podium.png',
        description: 'Podium of Sprint: 1. Ada, 3 points; 2. 小明, 2 points; 3. محمد, 1 point',
      },
    ],
  });
  expect(bare).toMatchObject({ embeds: [{ title }], attachments: [] });
  expect(bare!.embeds[0]!.image).toBeUndefined();
});
