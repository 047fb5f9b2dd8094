import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption as Option,
} from 'discord-api-types/v10';
import type { Guild, State } from '../model.ts';
import { userPayload } from '../payloads/application.ts';
import { channelPayload, memberPayload, rolePayload } from '../payloads/guild.ts';
import { permissionsOf } from '../permissions.ts';
import type { LeafCommand } from './leaf-commands.ts';
import { UserActionError } from './user-error.ts';

export type OptionValue = string | number | boolean;
type Chosen = { name: string; type: Type; value: OptionValue; focused?: true };
type Resolved = Record<'users' | 'members' | 'roles' | 'channels', Record<string, unknown>>;

/**
 * The options that a user chose, as Discord's client allows: checks names, types, choices and ranges. While `focused` is being typed,
 * required options may be missing and it may contain anything. Throws a UserActionError.
 */
export function chooseOptions(
  state: State,
  guild: Guild,
  leaf: LeafCommand,
  given: Record<string, OptionValue>,
  focused?: string,
): { options: Chosen[]; resolved: Resolved } {
  const title = `/${leaf.path.join(' ')}`;
  const resolved: Resolved = { users: {}, members: {}, roles: {}, channels: {} };
  for (const name of Object.keys(given)) {
    if (leaf.options.some((option) => option.name === name)) continue;
    const known = leaf.options.map((option) => option.name).join(', ');
    throw new UserActionError(`${title} has no option "${name}"; it has: ${known || 'none'}.`);
  }
  const options = leaf.options.flatMap((option): Chosen[] => {
    const value = given[option.name];
    const { name, type } = option;
    if (name === focused) return [{ name, type, value: value ?? '', focused: true }];
    if (value === undefined) {
      if (option.required !== true || focused !== undefined) return [];
      throw new UserActionError(`${title} needs the option "${name}": ${option.description}`);
    }
    const problem = problemWith(option, value) ?? resolve(state, guild, option, String(value), resolved);
    if (problem !== undefined) throw new UserActionError(`The option "${name}" of ${title} ${problem}.`);
    return [{ name, type, value }];
  });
  return { options, resolved };
}

function problemWith(option: Option, value: OptionValue): string | undefined {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    return `must be one of ${choices.map((choice) => JSON.stringify(choice.value)).join(', ')}`;
  }
  switch (option.type) {
    case Type.String: {
      const { min_length: min = 0, max_length: max = 6_000 } = option as { min_length?: number; max_length?: number };
      if (typeof value !== 'string') return 'must be text';
      return value.length < min || value.length > max ? `must be ${min} to ${max} characters long` : undefined;
    }
    case Type.Integer:
    case Type.Number: {
      const { min_value: min = -Infinity, max_value: max = Infinity } = option as {
        min_value?: number;
        max_value?: number;
      };
      if (typeof value !== 'number') return 'must be a number';
      if (option.type === Type.Integer && !Number.isSafeInteger(value)) return 'must be a whole number';
      return value < min || value > max ? `must be from ${min} to ${max}` : undefined;
    }
    case Type.Boolean:
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case Type.User:
    case Type.Role:
    case Type.Mentionable:
    case Type.Channel:
    case Type.Attachment:
      return typeof value === 'string' ? undefined : 'must be an id';
  }
}

/** Adds the object of an id to `resolved`; returns the problem when there is no such object. */
function resolve(state: State, guild: Guild, option: Option, id: string, resolved: Resolved): string | undefined {
  const { type } = option;
  const member = guild.members.find(({ userId }) => userId === id);
  const role = guild.roles.find((candidate) => candidate.id === id);
  const channel = state.channels[id];
  if ((type === Type.User || type === Type.Mentionable) && member !== undefined) {
    resolved.users[id] = userPayload(state.users[id]!);
    const { user: _user, deaf: _deaf, mute: _mute, ...partial } = memberPayload(state, member);
    resolved.members[id] = { ...partial, permissions: permissionsOf(guild, id).toString() };
  } else if ((type === Type.Role || type === Type.Mentionable) && role !== undefined) {
    resolved.roles[id] = rolePayload(role);
  } else if (type === Type.Channel && channel?.guildId === guild.id) {
    const types: number[] = ('channel_types' in option ? option.channel_types : undefined) ?? [];
    if (types.length > 0 && !types.includes(channel.type)) return `does not take this type of channel`;
    resolved.channels[id] = { ...channelPayload(channel, null), permissions: '0' };
  } else if (type === Type.User || type === Type.Role || type === Type.Mentionable || type === Type.Channel) {
    return `names nothing in this server: ${id}`;
  }
  return undefined;
}
