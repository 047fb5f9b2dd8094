import type { Discord } from '../discord.ts';
import { missingAccess, parseForm, unknownCommand } from '../errors.ts';
import type { Command } from '../model.ts';
import { commandPayload } from '../payloads/application.ts';
import { commandForm, commandsForm, type CommandForm } from './command-form.ts';
import { noContent, ok, param, type Call, type Route } from './route.ts';

/** Discord limits registrations strictly; a deployment needs few. */
const REGISTER_RATE = { limit: 5, windowMs: 20_000 };

/** The application's commands: for all servers, and for one. */
export function commandRoutes(discord: Discord): Route[] {
  return [
    ...routesUnder(discord, '/applications/:applicationId/commands'),
    ...routesUnder(discord, '/applications/:applicationId/guilds/:guildId/commands'),
  ];
}

function routesUnder({ store }: Discord, path: string): Route[] {
  const { state } = store;

  const scopeOf = (call: Call) => {
    const guildId = call.params.guildId ?? null;
    const isOurs = param(call, 'applicationId') === state.application.id;
    if (!isOurs || (guildId !== null && state.guilds[guildId] === undefined)) throw missingAccess();
    return guildId;
  };
  const inScope = (guildId: string | null) => state.commands.filter((command) => command.guildId === guildId);
  const find = (call: Call) => {
    const command = inScope(scopeOf(call)).find(({ id }) => id === param(call, 'commandId'));
    if (command === undefined) throw unknownCommand();
    return command;
  };
  const keep = (guildId: string | null, commands: Command[]) => {
    state.commands = [...state.commands.filter((command) => command.guildId !== guildId), ...commands];
    store.save();
  };
  /** A command with the same name and type keeps its id. */
  const register = (guildId: string | null, form: CommandForm): Command => {
    const known = inScope(guildId).find(({ name, type }) => name === form.name && type === form.type);
    return toCommand(form, guildId, known?.id ?? store.newId(), store.newId());
  };

  const replaceAll = (call: Call) => {
    const guildId = scopeOf(call);
    const commands = parseForm(commandsForm, call.body).map((form) => register(guildId, form));
    keep(guildId, commands);
    return ok(commands.map((command) => commandPayload(state, command)));
  };
  const create = (call: Call) => {
    const guildId = scopeOf(call);
    const command = register(guildId, parseForm(commandForm, call.body));
    const others = inScope(guildId).filter(({ id }) => id !== command.id);
    const isNew = others.length === inScope(guildId).length;
    keep(guildId, [...others, command]);
    return { status: isNew ? 201 : 200, body: commandPayload(state, command) };
  };
  const change = (call: Call) => {
    const command = find(call);
    const before = commandPayload(state, command);
    const form = parseForm(commandForm, { ...before, ...(call.body as object), type: command.type });
    Object.assign(command, toCommand(form, command.guildId, command.id, store.newId()));
    store.save();
    return ok(commandPayload(state, command));
  };
  const remove = (call: Call) => {
    const command = find(call);
    keep(
      command.guildId,
      inScope(command.guildId).filter(({ id }) => id !== command.id),
    );
    return noContent;
  };

  return [
    {
      method: 'get',
      path,
      handle: (call) => {
        const commands = inScope(scopeOf(call)).map((command) => commandPayload(state, command));
        return ok(call.query['with_localizations'] === 'true' ? commands : commands.map(withoutLocalizations));
      },
    },
    { method: 'put', path, rate: () => REGISTER_RATE, handle: replaceAll },
    { method: 'post', path, rate: () => REGISTER_RATE, handle: create },
    { method: 'get', path: `${path}/:commandId`, handle: (call) => ok(commandPayload(state, find(call))) },
    { method: 'patch', path: `${path}/:commandId`, rate: () => REGISTER_RATE, handle: change },
    { method: 'delete', path: `${path}/:commandId`, handle: remove },
  ];
}

/** As Discord lists them, unless it is asked for the other languages. */
const withoutLocalizations = (commands: unknown): unknown =>
  JSON.parse(JSON.stringify(commands, (key, value: unknown) => (key.endsWith('_localizations') ? undefined : value)));

const toCommand = (form: CommandForm, guildId: string | null, id: string, version: string): Command => ({
  id,
  version,
  guildId,
  type: form.type,
  name: form.name,
  description: form.description ?? '',
  options: 'options' in form ? ((form.options ?? []) as Command['options']) : [],
  defaultMemberPermissions: form.default_member_permissions ?? null,
  contexts: form.contexts ?? (form.dm_permission === false ? [0] : null),
  integrationTypes: form.integration_types ?? [0],
  nsfw: form.nsfw ?? false,
  nameLocalizations: form.name_localizations ?? null,
  descriptionLocalizations: form.description_localizations ?? null,
});
