import { described } from '../texts/localised.ts';
import type { PlainKey } from '../texts/texts.ts';
import { serverCommand, type Command } from './command.ts';
import { acceptDuel, challengeButtons, declineDuel, drawDuel, resignDuel, withdrawDuel } from './duel-act.ts';
import { challengeSubcommand, challengeToDuel } from './duel-challenge.ts';
import { completeDuel, duelOption } from './duel-choice.ts';
import { challengesSubcommand, joinQueue, leaveQueue, queueSubcommand, setChallenges } from './duel-queue.ts';
import { ladderButtons, showDuel, showLadder, showSubcommand } from './duel-show.ts';
import type { SlashCommandSubcommandBuilder } from 'discord.js';

const SUBCOMMANDS: Record<string, Command['run']> = {
  challenge: challengeToDuel,
  accept: acceptDuel,
  decline: declineDuel,
  withdraw: withdrawDuel,
  draw: drawDuel,
  resign: resignDuel,
  queue: joinQueue,
  leave: leaveQueue,
  ladder: showLadder,
  show: showDuel,
  challenges: setChallenges,
};
/** What all see: who is challenged, and who is best. */
const IN_CHANNEL = new Set(['challenge', 'ladder']);

const plain = (name: string, description: PlainKey) => (subcommand: SlashCommandSubcommandBuilder) =>
  described(subcommand.setName(name), description);
const answer = (name: string, description: PlainKey) => (subcommand: SlashCommandSubcommandBuilder) =>
  plain(name, description)(subcommand).addStringOption(duelOption('challenge', 'duel.challengeOption'));

/** `/duel`: two members, and who solves it first. */
export const duelCommand: Command = {
  data: serverCommand('duel', 'duel.command')
    .addSubcommand(challengeSubcommand)
    .addSubcommand(answer('accept', 'duel.acceptCommand'))
    .addSubcommand(answer('decline', 'duel.declineCommand'))
    .addSubcommand(plain('withdraw', 'duel.withdrawCommand'))
    .addSubcommand(plain('draw', 'duel.drawCommand'))
    .addSubcommand(plain('resign', 'duel.resignCommand'))
    .addSubcommand(queueSubcommand)
    .addSubcommand(plain('leave', 'duel.leaveCommand'))
    .addSubcommand(plain('ladder', 'duel.ladderCommand'))
    .addSubcommand(showSubcommand)
    .addSubcommand(challengesSubcommand)
    .toJSON(),
  isEphemeral: ({ options }) => !IN_CHANNEL.has(options.getSubcommand()),
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!(interaction, tools),
  complete: completeDuel,
  controls: { ...challengeButtons, ...ladderButtons },
};
