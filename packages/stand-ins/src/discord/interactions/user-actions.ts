import { ComponentType, InteractionType, PermissionFlagsBits, type APIMessageComponent } from 'discord-api-types/v10';
import type { z } from 'zod';
import type { autocompleteForm, clickForm, commandForm } from '../control/forms.ts';
import type { Discord } from '../discord.ts';
import { isEphemeral } from '../messages.ts';
import type { Message } from '../model.ts';
import { permissionNames, permissionsOf } from '../permissions.ts';
import { answerTo } from './answer-to.ts';
import { chooseOptions } from './choose-options.ts';
import type { Interaction } from './interaction.ts';
import type { InteractionDraft } from './interactions.ts';
import { leafCommands, type LeafCommand } from './leaf-commands.ts';
import { UserActionError } from './user-error.ts';

/** Context of a command: in a server. */
const IN_GUILD = 0;

/** Runs a registered slash command as a user. Resolves to the complete answer. Throws a UserActionError. */
export async function runCommand(discord: Discord, form: z.infer<typeof commandForm>): Promise<Interaction> {
  const draft = commandDraft(discord, form, InteractionType.ApplicationCommand);
  return answerTo(discord, draft, form.timeoutMs);
}

/** Types in an option that the bot completes. Resolves to the choices. Throws a UserActionError. */
export async function autocomplete(discord: Discord, form: z.infer<typeof autocompleteForm>): Promise<Interaction> {
  const draft = commandDraft(discord, form, InteractionType.ApplicationCommandAutocomplete, form.focused);
  return answerTo(discord, draft, form.timeoutMs);
}

/** Uses a button or a select menu of a message. Throws a UserActionError. */
export async function click(discord: Discord, form: z.infer<typeof clickForm>): Promise<Interaction> {
  const { channelId, userId, messageId, customId, values, locale, timeoutMs } = form;
  memberIn(discord, channelId, userId);
  const source = discord.interactions.findMessage(channelId, messageId);
  if (source === undefined) throw new UserActionError(`There is no message ${messageId} in this channel.`);
  if (isEphemeral(source) && source.interaction?.userId !== userId) {
    throw new UserActionError('Only the user who got this message sees it.');
  }
  const component = componentsOf(source).find(
    (candidate) => 'custom_id' in candidate && candidate.custom_id === customId,
  );
  if (component === undefined) throw new UserActionError(`The message has no component "${customId}".`);
  if ('disabled' in component && component.disabled) throw new UserActionError(`"${customId}" is disabled.`);
  const isButton = component.type === ComponentType.Button;
  const problem = isButton ? undefined : problemWithValues(component, values);
  if (problem !== undefined) throw new UserActionError(`"${customId}" ${problem}.`);
  const data = { custom_id: customId, component_type: component.type, ...(!isButton && { values }) };
  const draft = { type: InteractionType.MessageComponent, channelId, userId, locale, data, commandName: null, source };
  return answerTo(discord, draft, timeoutMs);
}

/** What Discord's client would not let a user choose in a select menu. */
function problemWithValues(menu: APIMessageComponent, values: string[] | undefined): string | undefined {
  if (values === undefined) return 'is a select menu: it needs "values"';
  const { min_values: min = 1, max_values: max = 1 } = menu as { min_values?: number; max_values?: number };
  if (values.length < min || values.length > max) return `takes ${min} to ${max} values`;
  if (menu.type !== ComponentType.StringSelect) return undefined;
  const offered = menu.options.map(({ value }) => value);
  const other = values.find((value) => !offered.includes(value));
  return other === undefined ? undefined : `has no option "${other}"; it has: ${offered.join(', ')}`;
}

function commandDraft(
  discord: Discord,
  form: z.infer<typeof commandForm>,
  type: InteractionType,
  focused?: string,
): InteractionDraft {
  const { state } = discord.store;
  const { channelId, userId, locale } = form;
  const { guild, channel } = memberIn(discord, channelId, userId);
  const leaf = findLeaf(leafCommands(state, guild.id), form.command);
  const { command, path, through } = leaf;
  const title = `/${path.join(' ')}`;

  if (command.contexts !== null && !command.contexts.includes(IN_GUILD)) {
    throw new UserActionError(`${title} cannot be used in a server.`);
  }
  const needed = BigInt(command.defaultMemberPermissions ?? 0);
  const missing = needed & ~permissionsOf(guild, userId, channel);
  const isHidden = missing !== 0n || command.defaultMemberPermissions === '0';
  if (isHidden && !form.ignoresPermissions && userId !== guild.ownerId) {
    const names = permissionNames(missing).join(', ') || 'Administrator';
    throw new UserActionError(`Discord hides ${title} from this user: it needs ${names}.`);
  }
  if (focused !== undefined && !leaf.options.some((o) => o.name === focused && 'autocomplete' in o && o.autocomplete)) {
    throw new UserActionError(`${title} has no option "${focused}" that completes itself.`);
  }

  const { options, resolved } = chooseOptions(state, guild, leaf, form.options, focused);
  const inLeaf: unknown[] = options;
  const nested = through.reduceRight<unknown[]>(
    (inner, { name, type: kind }) => [{ name, type: kind, options: inner }],
    inLeaf,
  );
  const used = Object.fromEntries(Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0));
  const data = {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildId !== null && { guild_id: command.guildId }),
    ...(nested.length > 0 && { options: nested }),
    ...(Object.keys(used).length > 0 && { resolved: used }),
  };
  const { isDirect } = form;
  return { type, channelId, userId, locale, isDirect, data, commandName: path.join(' '), source: null };
}

function memberIn({ store: { state } }: Discord, channelId: string, userId: string) {
  const channel = state.channels[channelId];
  if (channel === undefined) throw new UserActionError(`There is no channel ${channelId}.`);
  const guild = state.guilds[channel.guildId]!;
  if (!guild.members.some((member) => member.userId === userId)) {
    throw new UserActionError(`There is no member ${userId} in ${guild.name}.`);
  }
  const permissions = permissionsOf(guild, userId, channel);
  if ((permissions & PermissionFlagsBits.ViewChannel) === 0n) {
    throw new UserActionError(`This user does not see #${channel.name}.`);
  }
  return { guild, channel };
}

function findLeaf(leaves: LeafCommand[], typed: string): LeafCommand {
  const words = typed.replace(/^\//, '').trim().split(/\s+/).join(' ');
  const leaf = leaves.find(({ path }) => path.join(' ') === words);
  if (leaf !== undefined) return leaf;
  const all = leaves.map(({ path }) => `/${path.join(' ')}`).join(', ');
  throw new UserActionError(`The bot has no command /${words}; it has: ${all || 'none'}.`);
}

const componentsOf = ({ components }: Message): APIMessageComponent[] =>
  components.flatMap((row) => ('components' in row ? (row.components as APIMessageComponent[]) : []));
