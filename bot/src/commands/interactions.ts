import {
  DiscordAPIError,
  Events,
  MessageFlags,
  RESTJSONErrorCodes,
  type ChatInputCommandInteraction,
  type Client,
} from 'discord.js';
import type { Command, CommandTools } from './command.ts';

const NOT_IN_SERVER = 'Use this command in a server, not in a direct message.';
const FAILED = 'LeetCord cannot answer right now. Try again in a minute.';

/** Answers each use of a command: acknowledged at once, since Discord waits 3 s, then edited into the answer. */
export function answerInteractions(discord: Client<true>, commands: readonly Command[], tools: CommandTools): void {
  const byName = new Map(commands.map((command) => [command.data.name, command]));

  const answer = async (interaction: ChatInputCommandInteraction): Promise<void> => {
    const command = byName.get(interaction.commandName);
    if (command === undefined) return;
    if (!interaction.inCachedGuild()) {
      await interaction.reply({ content: NOT_IN_SERVER, flags: MessageFlags.Ephemeral });
      return;
    }
    await acknowledge(interaction, command.isEphemeral(interaction));
    try {
      await interaction.editReply(await command.run(interaction, tools));
    } catch (err) {
      tools.log.error({ err, command: interaction.commandName }, 'A command failed');
      await interaction.editReply(FAILED);
    }
  };

  discord.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    answer(interaction).catch((err: unknown) => tools.log.error({ err }, 'Discord took no answer to a command'));
  });
}

async function acknowledge(interaction: ChatInputCommandInteraction, isEphemeral: boolean): Promise<void> {
  try {
    await interaction.deferReply(isEphemeral ? { flags: MessageFlags.Ephemeral } : {});
  } catch (error) {
    // Discord took it, its answer was lost, and discord.js sent it again.
    const isTaken =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isTaken) throw error;
    interaction.deferred = true;
  }
}
