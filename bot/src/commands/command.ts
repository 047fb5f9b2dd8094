import type { Logger } from '@leetcord/kit/process/logger';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Api } from '@leetcord/subscriber/api';

/** What a command works with. */
export interface CommandTools {
  api: Api;
  /** Where members get the browser extension, if configured. */
  extensionUrl?: string | undefined;
  log: Logger;
}

/** A slash command: what Discord shows for it, and how it answers. */
export interface Command {
  data: RESTPostAPIApplicationCommandsJSONBody & { name: string };
  /** Whether only the caller sees the answer. */
  isEphemeral(interaction: ChatInputCommandInteraction<'cached'>): boolean;
  /** Returns the answer. The caller is told to try again when it throws. */
  run(
    interaction: ChatInputCommandInteraction<'cached'>,
    tools: CommandTools,
  ): Promise<string | InteractionEditReplyOptions>;
}

/** A slash command for use in servers. It also sets what Discord would fill in by itself, so that commands compare equal. */
export const serverCommand = (name: string, description: string) =>
  new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
