import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import type { Command, State } from '../model.ts';

/** Something that a user can run: a command without subcommands, or one of its subcommands. */
export interface LeafCommand {
  command: Command;
  /** Such as `['contest', 'create']`. */
  path: string[];
  description: string;
  options: APIApplicationCommandBasicOption[];
  /** The options that lead to the leaf, outermost first: group, subcommand. */
  through: { name: string; type: Type }[];
}

/** The slash commands of a server as a user types them. A server's own command hides a global one with the same name. */
export function leafCommands(state: State, guildId: string): LeafCommand[] {
  const slash = state.commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  const own = slash.filter((command) => command.guildId === guildId);
  const everywhere = slash.filter(
    ({ guildId: of, name }) => of === null && !own.some((command) => command.name === name),
  );
  return [...own, ...everywhere].flatMap((command) =>
    leavesOf(command, { ...command, path: [command.name], through: [] }),
  );
}

function leavesOf(
  command: Command,
  at: {
    description: string;
    options?: APIApplicationCommandOption[];
    path: string[];
    through: LeafCommand['through'];
  },
): LeafCommand[] {
  const holders = (at.options ?? []).filter(
    (option) => option.type === Type.Subcommand || option.type === Type.SubcommandGroup,
  );
  if (holders.length === 0) {
    const options = (at.options ?? []) as APIApplicationCommandBasicOption[];
    return [{ command, path: at.path, description: at.description, options, through: at.through }];
  }
  return holders.flatMap((holder) =>
    leavesOf(command, {
      description: holder.description,
      options: holder.options,
      path: [...at.path, holder.name],
      through: [...at.through, { name: holder.name, type: holder.type }],
    }),
  );
}
