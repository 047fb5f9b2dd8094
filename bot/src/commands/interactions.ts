import { retry } from '@leetcord/kit/retry/retry';
import { Events, MessageFlags, type ChatInputCommandInteraction, type Client } from 'discord.js';
import { LastOf } from '../events/last-of.ts';
import { DELAYS_MS } from '../delays.ts';
import { acknowledge } from './acknowledge.ts';
import { sendAnswer, type Answer } from './answer.ts';
import type { Command, CommandTools } from './command.ts';

const NOT_IN_SERVER = 'Use this command in a server, not in a direct message.';
const FAILED = 'LeetCord cannot answer right now. Try again in a minute.';
/** How many interactions are remembered: Discord may deliver one again when a connection is resumed. */
const KNOWN_INTERACTIONS = 1_000;

/**
 * Answers each command once: acknowledges it at once, since Discord waits 3 s, and then edits in the answer. Only a command that
 * itself failed says to try again; an answer that is lost on its way says nothing about the command.
 */
export function answerInteractions(discord: Client<true>, commands: readonly Command[], tools: CommandTools): void {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const known = new LastOf(KNOWN_INTERACTIONS);
  const { log } = tools;

  const run = (command: Command, interaction: ChatInputCommandInteraction<'cached'>): Promise<Answer> =>
    retry(() => command.run(interaction, tools), {
      delaysMs: DELAYS_MS.command,
      onFailure: (err, failures) => {
        log.error({ err, command: interaction.commandName }, 'A command failed');
        if (failures > DELAYS_MS.command.length) throw err;
      },
    }).catch(() => FAILED);

  const answer = async (interaction: ChatInputCommandInteraction): Promise<void> => {
    const command = byName.get(interaction.commandName);
    if (command === undefined || known.has(interaction.id)) return;
    known.add(interaction.id);
    const isInServer = interaction.inCachedGuild();
    const flags = !isInServer || command.isEphemeral(interaction) ? MessageFlags.Ephemeral : undefined;
    // A command is not run if nobody can see its answer.
    await acknowledge(interaction, flags);
    await sendAnswer(interaction, isInServer ? await run(command, interaction) : NOT_IN_SERVER, log);
  };

  discord.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    answer(interaction).catch((err: unknown) => log.error({ err }, 'Discord took no answer to a command'));
  });
}
