import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import type {
  ChatInputCommandInteraction,
  InteractionEditReplyOptions,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Api } from '../api.ts';

/** What a command works with. */
export interface CommandTools {
  api: Api;
  clock: Clock;
  log: Logger;
}

/** A slash command: what Discord shows of it, and what it answers. */
export interface Command {
  data: RESTPostAPIApplicationCommandsJSONBody & { name: string };
  /** Whether only the caller sees the answer. */
  isEphemeral(interaction: ChatInputCommandInteraction<'cached'>): boolean;
  /** The answer. What it throws becomes "try again". */
  run(
    interaction: ChatInputCommandInteraction<'cached'>,
    tools: CommandTools,
  ): Promise<string | InteractionEditReplyOptions>;
}
