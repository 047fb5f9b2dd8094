import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startReadyBot, startWorld } from './testing/start.ts';

const { ada, ben, chloe } = DEMO.users;
const due = (discordUserId: string, displayName: string | null = null, discordGuildId: string = DEMO.guildId) => ({
  discordGuildId,
  discordUserId,
  displayName,
});

test('LeetCord hears which members have left a server or have another name there, and nothing while Discord gives no clear answer', async () => {
  const world = await startWorld();
  const { league, discord } = world;
  await discord.setNick(DEMO.guildId, ada, 'Captain Ada');
  await discord.removeMember(DEMO.guildId, ben);
  await discord.addFault({ path: `/guilds/*/members/${chloe}`, action: 'status', status: 404, times: 10 });
  // The bot cannot tell who has left a server that it is not in.
  league.toCheck.push(due(ben, null, '404'), due(chloe), due(ada, 'Ada'), due(ben, 'Ben'), due(ada, 'Captain Ada'));
  await startReadyBot(world);
  const reports = () => league.root.reportDiscordMember.mock.calls.map(([{ input }]) => input);
  await expect.poll(reports).toEqual([
    { discordGuildId: DEMO.guildId, discordUserId: ada, hasLeft: false, displayName: 'Captain Ada' },
    { discordGuildId: DEMO.guildId, discordUserId: ben, hasLeft: true, displayName: null },
  ]);
});
