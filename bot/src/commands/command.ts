import type { Logger } from '@leetcord/kit/process/logger';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
  type ApplicationCommandOptionChoiceData,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  type MessageComponentInteraction,
  type ModalBuilder,
  type ModalSubmitInteraction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Api } from '@leetcord/subscriber/api';
import type { Pictures } from '../pictures/pictures.ts';
import { described } from '../texts/localised.ts';
import type { PlainKey, Texts } from '../texts/texts.ts';

/** What a command works with. */
export interface CommandTools {
  api: Api;
  /** LeetCord's address for members, such as `https://club.example`. */
  publicUrl: string;
  /** Where members get the browser extension. */
  extensionUrl: string;
  log: Logger;
  pictures: Pick<Pictures, 'draw'>;
  /** The texts in the language of who uses the command. */
  t: Texts;
}

export type Answer = string | InteractionEditReplyOptions;
export type CommandInteraction = ChatInputCommandInteraction<'cached'>;
/** The use of a button or a menu, or a form that was filled in. */
export type ControlInteraction = MessageComponentInteraction<'cached'> | ModalSubmitInteraction<'cached'>;
/** What gets an answer. */
export type AnsweredInteraction = CommandInteraction | ControlInteraction;
/** What an option offers while it is typed. */
export type Choices = readonly ApplicationCommandOptionChoiceData<string>[];

/** A slash command: what Discord shows for it, and how it answers. */
export interface Command {
  data: RESTPostAPIApplicationCommandsJSONBody & { name: string };
  /** Whether only the caller sees the answer. */
  isEphemeral(interaction: CommandInteraction): boolean;
  /** A form in place of an answer; null for none. Discord takes it only at once: nothing can be asked before. */
  form?(interaction: CommandInteraction, t: Texts): ModalBuilder | null;
  /** Returns the answer. The caller is told to try again when it throws. */
  run(interaction: CommandInteraction, tools: CommandTools): Promise<Answer>;
  /** What the option that is being typed offers. */
  complete?(interaction: AutocompleteInteraction<'cached'>, tools: CommandTools): Promise<Choices>;
  /** Its buttons, menus and forms, by the names in their custom ids. */
  controls?: Record<string, Control>;
}

/** A button, a menu, or a form that was filled in. `words` are those of its custom id. */
export interface Control {
  /** Whether the answer replaces the message that the control is on, or is one that only the user sees. */
  answers: 'IN_PLACE' | 'PRIVATELY';
  /** As in a command. */
  form?(interaction: ControlInteraction, words: readonly string[], t: Texts): ModalBuilder | null;
  /** As in a command. */
  run(interaction: ControlInteraction, words: readonly string[], tools: CommandTools): Promise<Answer>;
}

/** A slash command for use in servers. It also sets what Discord would fill in by itself, so that commands compare equal. */
export const serverCommand = (name: string, description: PlainKey) =>
  described(new SlashCommandBuilder().setName(name), description)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
