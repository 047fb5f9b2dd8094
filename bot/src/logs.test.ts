import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startBotProcess } from './testing/bot-process.ts';
import { CODE, SERVICE_SECRET, TOKEN } from './testing/league.ts';
import { startWorld } from './testing/start.ts';

const TYPED = 'what-ada-typed';

test("no log line contains a code, a token, a secret, or a user's input, whatever fails", async () => {
  const world = await startWorld();
  const { league, discord } = world;
  const fails = () => {
    throw new Error('down');
  };
  league.root.signInService.mockImplementationOnce(fails);
  const bot = startBotProcess({ ...world.settings, LOG_LEVEL: 'trace' });
  await expect.poll(() => league.log.followers()).toBe(1);
  const by = { channelId: DEMO.generalChannelId, userId: DEMO.users.ada };

  // LeetCord fails: graphql-request's errors contain the whole request.
  league.root.contestPreview.mockImplementationOnce(fails);
  await discord.runCommand({ ...by, command: 'contest create', options: { title: TYPED, length: '1h' } });
  league.root.createLinkCode.mockImplementationOnce(fails);
  await discord.runCommand({ ...by, command: 'link' });
  // Discord takes no answer: its errors contain the answer, and the interaction's token in the address.
  const lostAnswers = () => bot.stdout().match(/answer to a command/g)?.length ?? 0;
  for (const status of [400, 500]) {
    const before = lostAnswers();
    await discord.addFault({ method: 'PATCH', path: '/webhooks/*', action: 'status', status, times: 20 });
    await discord.runCommand({ ...by, command: 'link', timeoutMs: 500 }).catch(() => undefined);
    await expect.poll(lostAnswers).toBeGreaterThan(before);
    await discord.clearFaults();
  }
  await discord.addFault({ method: 'POST', path: '/channels/*', action: 'status', status: 400 });
  league.solve(DEMO.guildId);
  await expect.poll(() => league.log.acknowledged()).toBe('1');

  const logged = bot.stdout();
  for (const failure of ['A command failed', 'Discord refuses a post', 'Could not ask which replica leads']) {
    expect(logged).toContain(failure);
  }
  for (const hidden of [CODE, TYPED, SERVICE_SECRET, TOKEN, DEMO.token, '/webhooks/', '/interactions/']) {
    expect(logged).not.toContain(hidden);
  }
});
