import type { z } from 'zod';
import type {
  autocompleteForm,
  botPermissionsForm,
  clickForm,
  commandForm,
  disconnectForm,
  guildForm,
  memberForm,
  messagesQuery,
  modalSubmitForm,
  postForm,
  roleForm,
  settingsForm,
} from './control/forms.ts';
import type { GuildView, InteractionView, MessageView, StateView } from './control/replies.ts';
import type { RequestRecord } from './discord.ts';
import type { Fault, FaultInput } from './faults.ts';
import type { Settings } from './model.ts';

export { DEMO } from './defaults.ts';
export type { GuildView, InteractionView, MessageView, StateView };

/** The stand-in refused. The message says why. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}

/** Drives a Discord stand-in: acts as its users, sees what they see, and makes things go wrong. */
export type DiscordControl = ReturnType<typeof createDiscordControl>;

/** A client of the stand-in at an address such as `http://127.0.0.1:4200`. Its methods throw a ControlError. */
export function createDiscordControl(url: string) {
  const request = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new ControlError(answer.error ?? `The stand-in answered with ${response.status}.`);
    return answer;
  };
  const post = <T>(path: string, body: unknown = {}) => request<T>('POST', path, body);

  return {
    /** Servers, channels, members, registered commands, connected bots. */
    state: () => request<StateView>('GET', '/state'),
    createGuild: (form: z.input<typeof guildForm>) => post<GuildView>('/guilds', form),
    renameGuild: (guildId: string, name: string) => request<GuildView>('PATCH', `/guilds/${guildId}`, { name }),
    /** Chooses a server's language, such as `de`. */
    setGuildLocale: (guildId: string, locale: string) => request<GuildView>('PATCH', `/guilds/${guildId}`, { locale }),
    /** Makes another member the owner of the server. */
    transferGuild: (guildId: string, ownerId: string) => request<GuildView>('PATCH', `/guilds/${guildId}`, { ownerId }),
    addChannel: (guildId: string, name: string) => post<GuildView>(`/guilds/${guildId}/channels`, { name }),
    addMember: (guildId: string, form: z.input<typeof memberForm>) =>
      post<GuildView>(`/guilds/${guildId}/members`, form),
    /** Gives a member the role with Manage Server, or takes it away. */
    setAdmin: (guildId: string, userId: string, isAdmin: boolean) =>
      request<GuildView>('PATCH', `/guilds/${guildId}/members/${userId}`, { isAdmin }),
    /** Gives a member a name in this server only, or takes it away. */
    setNick: (guildId: string, userId: string, nick: string | null) =>
      request<GuildView>('PATCH', `/guilds/${guildId}/members/${userId}`, { nick }),
    /** Gives a member just these roles, as somebody who manages the server may. */
    setRoles: (guildId: string, userId: string, roleIds: readonly string[]) =>
      request<GuildView>('PATCH', `/guilds/${guildId}/members/${userId}`, { roleIds }),
    /** Makes a role, and resolves to its id. */
    addRole: async (guildId: string, form: z.input<typeof roleForm>) =>
      (await post<GuildView>(`/guilds/${guildId}/roles`, form)).roles.at(-1)!.id,
    /** Changes a role, such as the permissions of the bot's. */
    changeRole: (guildId: string, roleId: string, changes: z.input<typeof roleForm>) =>
      request<GuildView>('PATCH', `/guilds/${guildId}/roles/${roleId}`, changes),
    removeRole: (guildId: string, roleId: string) => request<GuildView>('DELETE', `/guilds/${guildId}/roles/${roleId}`),
    /** A member leaves the server, or is removed. */
    removeMember: (guildId: string, userId: string) =>
      request<GuildView>('DELETE', `/guilds/${guildId}/members/${userId}`),
    removeGuild: (guildId: string) => request<object>('DELETE', `/guilds/${guildId}`),
    removeChannel: (channelId: string) => request<object>('DELETE', `/channels/${channelId}`),
    /** Takes permissions from the bot in a channel; an empty list restores them. */
    denyBot: (channelId: string, deny: z.input<typeof botPermissionsForm>['deny']) =>
      request<object>('PUT', `/channels/${channelId}/bot-permissions`, { deny }),
    /** Gives the bot permissions in a channel, and takes back what was denied there. */
    allowBot: (channelId: string, allow: z.input<typeof botPermissionsForm>['allow']) =>
      request<object>('PUT', `/channels/${channelId}/bot-permissions`, { allow }),
    /** Runs a slash command and resolves to the bot's complete answer. */
    runCommand: (form: z.input<typeof commandForm>) => post<InteractionView>('/interactions', form),
    /** The answer as it is now: bots edit their answers. */
    interaction: (id: string) => request<InteractionView>('GET', `/interactions/${id}`),
    click: (form: z.input<typeof clickForm>) => post<InteractionView>('/clicks', form),
    /** Fills in the form that a command or a click was answered with, and sends it. */
    submitModal: (form: z.input<typeof modalSubmitForm>) => post<InteractionView>('/modals', form),
    autocomplete: (form: z.input<typeof autocompleteForm>) => post<InteractionView>('/autocomplete', form),
    /** A channel's messages, oldest first. */
    messages: (query: z.input<typeof messagesQuery>) =>
      request<MessageView[]>('GET', `/messages?${new URLSearchParams(JSON.parse(JSON.stringify(query)))}`),
    /** Writes as a user. */
    say: (form: z.input<typeof postForm>) => post<MessageView>('/messages', form),
    addFault: (fault: FaultInput) => post<Fault[]>('/faults', fault),
    clearFaults: () => request<Fault[]>('DELETE', '/faults'),
    settings: (changes: z.input<typeof settingsForm>) => request<Settings>('PATCH', '/settings', changes),
    /** Ends the bots' gateway connections. */
    disconnect: (how: z.input<typeof disconnectForm>) => post<{ ended: number }>('/disconnect', how),
    /** The bot's last requests, oldest first. */
    requests: () => request<RequestRecord[]>('GET', '/requests'),
    /** Returns to the initial state, except for registered commands and connected bots. */
    reset: () => post<object>('/reset'),
  };
}
