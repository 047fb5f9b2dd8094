import type { Logger } from '@leetcord/kit/logger';
import { type ApplicationCommandData, type Client } from 'discord.js';
import type { Command } from './command.ts';

/** Registers the commands with Discord where they differ from what is registered: Discord limits how often one may. */
export async function deployCommands(discord: Client<true>, commands: readonly Command[], log: Logger): Promise<void> {
  const wanted = commands.map(({ data }) => data);
  const registered = await discord.application.commands.fetch();
  const isSame =
    registered.size === wanted.length &&
    wanted.every((data) => {
      const known = registered.find(({ name }) => name === data.name);
      return known?.equals(data as ApplicationCommandData, true) === true;
    });
  if (isSame) return;
  await discord.application.commands.set(wanted as ApplicationCommandData[]);
  log.info({ commands: wanted.map(({ name }) => name) }, 'Registered the slash commands');
}
