import { GatewayDispatchEvents, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import type { z } from 'zod';
import { DEMO, defaultRoles, demoChannels, demoGuild, demoUsers, textChannel } from '../defaults.ts';
import type { Discord } from '../discord.ts';
import { UserActionError } from '../interactions/user-error.ts';
import type { Channel, Guild, Member, Role } from '../model.ts';
import { userPayload } from '../payloads/application.ts';
import { channelPayload, channelsOf, guildPayload, memberPayload, rolePayload } from '../payloads/guild.ts';
import type {
  botPermissionsForm,
  guildChangesForm,
  guildForm,
  memberChangesForm,
  memberForm,
  roleForm,
} from './forms.ts';

/** Adds and removes servers, channels and members, and sends the bot the same events as Discord. */
export function guildControl({ store, gateway }: Discord) {
  const { state } = store;
  const botId = state.application.id;

  const guildById = (id: string): Guild => {
    const guild = state.guilds[id];
    if (guild === undefined) throw new UserActionError(`There is no server ${id}.`);
    return guild;
  };
  const channelById = (id: string): Channel => {
    const channel = state.channels[id];
    if (channel === undefined) throw new UserActionError(`There is no channel ${id}.`);
    return channel;
  };
  const memberById = (guild: Guild, userId: string): Member => {
    const member = guild.members.find((candidate) => candidate.userId === userId);
    if (member === undefined) throw new UserActionError(`There is no member ${userId} in ${guild.name}.`);
    return member;
  };
  const roleById = (guild: Guild, roleId: string): Role => {
    const role = guild.roles.find(({ id }) => id === roleId);
    if (role === undefined) throw new UserActionError(`There is no role ${roleId} in ${guild.name}.`);
    return role;
  };
  const bitsOf = (names: readonly (keyof typeof PermissionFlagsBits)[]) =>
    names.reduce((all, name) => all | PermissionFlagsBits[name], 0n).toString();
  const tellRole = (event: GatewayDispatchEvents, guild: Guild, data: object) => {
    store.save();
    const intent = GatewayIntentBits.Guilds;
    gateway.dispatch({ event, guildId: guild.id, intent, data: () => ({ guild_id: guild.id, ...data }) });
  };
  const adminRoleOf = (guild: Guild) => guild.roles.find(({ name }) => name === 'Admin')!.id;
  const tellChannel = (event: GatewayDispatchEvents, channel: Channel) => {
    const { guildId } = channel;
    const intent = GatewayIntentBits.Guilds;
    gateway.dispatch({ event, guildId, intent, data: () => channelPayload(channel, null) });
  };

  const addMember = (guild: Guild, { username, displayName, isAdmin }: z.infer<typeof memberForm>) => {
    const known = Object.values(state.users).find((user) => user.username === username);
    const user = known ?? { id: store.newId(), username, displayName: displayName ?? username, bot: false };
    state.users[user.id] = user;
    if (guild.members.some(({ userId }) => userId === user.id)) {
      throw new UserActionError(`${username} is in ${guild.name} already.`);
    }
    const roleIds = isAdmin ? [adminRoleOf(guild)] : [];
    guild.members.push({ userId: user.id, roleIds, joinedAt: store.clock.now().toISOString() });
    return user.id;
  };

  const addChannel = (guild: Guild, name: string): Channel => {
    const channel = textChannel(store.newId(), guild.id, name, channelsOf(state, guild.id).length);
    state.channels[channel.id] = channel;
    return channel;
  };

  const removeGuild = (guild: Guild) => {
    delete state.guilds[guild.id];
    for (const { id } of channelsOf(state, guild.id)) {
      delete state.channels[id];
      delete state.messages[id];
    }
    gateway.dispatch({
      event: GatewayDispatchEvents.GuildDelete,
      guildId: guild.id,
      intent: GatewayIntentBits.Guilds,
      data: () => ({ id: guild.id }),
    });
  };

  return {
    guildById,
    createGuild: ({ name, channels, members }: z.infer<typeof guildForm>): Guild => {
      const id = store.newId();
      const botRoleId = store.newId();
      const joinedAt = store.clock.now().toISOString();
      const guild: Guild = {
        id,
        name,
        ownerId: botId,
        systemChannelId: null,
        roles: defaultRoles(id, store.newId(), botRoleId),
        members: [{ userId: botId, roleIds: [botRoleId], joinedAt }],
      };
      state.guilds[id] = guild;
      guild.ownerId = members.map((member) => addMember(guild, member))[0]!;
      guild.systemChannelId = channels.map((channel) => addChannel(guild, channel).id)[0]!;
      store.save();
      gateway.guildCreated(guild);
      return guild;
    },
    changeGuild: (guildId: string, { name, ownerId, locale }: z.infer<typeof guildChangesForm>): Guild => {
      const guild = guildById(guildId);
      if (name !== undefined) guild.name = name;
      if (locale !== undefined) guild.locale = locale;
      if (ownerId !== undefined) guild.ownerId = memberById(guild, ownerId).userId;
      store.save();
      gateway.dispatch({
        event: GatewayDispatchEvents.GuildUpdate,
        guildId,
        intent: GatewayIntentBits.Guilds,
        data: () => guildPayload(state, guild),
      });
      return guild;
    },
    addMember: (guildId: string, form: z.infer<typeof memberForm>): Guild => {
      const guild = guildById(guildId);
      addMember(guild, form);
      store.save();
      return guild;
    },
    changeMember: (
      guildId: string,
      userId: string,
      { isAdmin, nick, roleIds }: z.infer<typeof memberChangesForm>,
    ): Guild => {
      const guild = guildById(guildId);
      const member = memberById(guild, userId);
      const adminRole = adminRoleOf(guild);
      if (isAdmin !== undefined) member.roleIds = member.roleIds.filter((id) => id !== adminRole);
      if (isAdmin === true) member.roleIds.push(adminRole);
      if (nick !== undefined) member.nick = nick;
      if (roleIds !== undefined) member.roleIds = roleIds;
      store.save();
      gateway.dispatch({
        event: GatewayDispatchEvents.GuildMemberUpdate,
        guildId,
        intent: GatewayIntentBits.GuildMembers,
        data: () => ({ ...memberPayload(state, member), guild_id: guildId }),
      });
      return guild;
    },
    removeMember: (guildId: string, userId: string): Guild => {
      const guild = guildById(guildId);
      const { userId: id } = memberById(guild, userId);
      if (id === guild.ownerId) throw new UserActionError("A server's owner cannot leave it.");
      guild.members = guild.members.filter((member) => member.userId !== id);
      store.save();
      gateway.dispatch({
        event: GatewayDispatchEvents.GuildMemberRemove,
        guildId,
        intent: GatewayIntentBits.GuildMembers,
        data: () => ({ guild_id: guildId, user: userPayload(state.users[id]!) }),
      });
      return guild;
    },
    addRole: (guildId: string, form: z.infer<typeof roleForm>): Guild => {
      const guild = guildById(guildId);
      const { name = 'new role', position = 1, permissions = [], managed = false } = form;
      const role: Role = { id: store.newId(), name, position, managed, color: 0, permissions: bitsOf(permissions) };
      guild.roles.push(role);
      tellRole(GatewayDispatchEvents.GuildRoleCreate, guild, { role: rolePayload(role) });
      return guild;
    },
    changeRole: (guildId: string, roleId: string, form: z.infer<typeof roleForm>): Guild => {
      const guild = guildById(guildId);
      const role = roleById(guild, roleId);
      const { permissions, ...changes } = form;
      Object.assign(role, changes, permissions && { permissions: bitsOf(permissions) });
      tellRole(GatewayDispatchEvents.GuildRoleUpdate, guild, { role: rolePayload(role) });
      return guild;
    },
    removeRole: (guildId: string, roleId: string): Guild => {
      const guild = guildById(guildId);
      const role = roleById(guild, roleId);
      guild.roles = guild.roles.filter((one) => one !== role);
      for (const member of guild.members) member.roleIds = member.roleIds.filter((id) => id !== roleId);
      tellRole(GatewayDispatchEvents.GuildRoleDelete, guild, { role_id: roleId });
      return guild;
    },
    addChannel: (guildId: string, name: string): Guild => {
      const guild = guildById(guildId);
      tellChannel(GatewayDispatchEvents.ChannelCreate, addChannel(guild, name));
      store.save();
      return guild;
    },
    removeChannel: (channelId: string) => {
      const channel = channelById(channelId);
      delete state.channels[channelId];
      delete state.messages[channelId];
      store.save();
      tellChannel(GatewayDispatchEvents.ChannelDelete, channel);
    },
    removeGuild: (guildId: string) => {
      removeGuild(guildById(guildId));
      store.save();
    },
    setBotPermissions: (channelId: string, { deny, allow }: z.infer<typeof botPermissionsForm>) => {
      const channel = channelById(channelId);
      const bitsOf = (names: typeof deny) => names.reduce((all, name) => all | PermissionFlagsBits[name], 0n);
      const overwrite = { allow: bitsOf(allow).toString(), deny: bitsOf(deny).toString() };
      channel.overwrites = channel.overwrites.filter(({ id }) => id !== botId);
      if (deny.length + allow.length > 0) channel.overwrites.push({ id: botId, type: 1, ...overwrite });
      store.save();
      tellChannel(GatewayDispatchEvents.ChannelUpdate, channel);
    },
    /** Restores the demo's server to its initial state, without messages. Registered commands stay, since the bot relies on them. */
    resetGuilds: () => {
      // The bot stays in the demo's server: it must not forget its data there.
      for (const guild of Object.values(state.guilds)) if (guild.id !== DEMO.guildId) removeGuild(guild);
      state.messages = {};
      state.users = Object.fromEntries(demoUsers().map((user) => [user.id, user]));
      state.channels = Object.fromEntries(demoChannels().map((channel) => [channel.id, channel]));
      const guild = demoGuild();
      state.guilds[guild.id] = guild;
      store.save();
      gateway.guildCreated(guild);
    },
  };
}
