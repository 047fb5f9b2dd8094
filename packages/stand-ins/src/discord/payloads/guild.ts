import { Locale } from 'discord-api-types/v10';
import type { Channel, Guild, Member, Role, State } from '../model.ts';
import { permissionsOf } from '../permissions.ts';
import { userPayload } from './application.ts';

export const rolePayload = (role: Role) => ({
  ...role,
  hoist: false,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
  colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
  ...(role.managed ? { tags: {} } : {}),
});

export const memberPayload = (state: State, member: Member) => ({
  user: userPayload(state.users[member.userId]!),
  nick: member.nick ?? null,
  avatar: null,
  roles: member.roleIds,
  joined_at: member.joinedAt,
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
});

export const channelPayload = (channel: Channel, lastMessageId: string | null) => ({
  id: channel.id,
  guild_id: channel.guildId,
  type: channel.type,
  name: channel.name,
  topic: channel.topic,
  position: channel.position,
  parent_id: null,
  nsfw: false,
  rate_limit_per_user: 0,
  last_message_id: lastMessageId,
  last_pin_timestamp: null,
  flags: 0,
  permission_overwrites: channel.overwrites,
});

export const channelsOf = (state: State, guildId: string) =>
  Object.values(state.channels)
    .filter((channel) => channel.guildId === guildId)
    .sort((a, b) => a.position - b.position);

export const lastMessageId = (state: State, channelId: string) => state.messages[channelId]?.at(-1)?.id ?? null;

export const localeOf = (guild: Guild): Locale => guild.locale ?? Locale.EnglishUS;

/** A server as REST returns it. */
export const guildPayload = (state: State, guild: Guild) => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  owner_id: guild.ownerId,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 1,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  system_channel_id: guild.systemChannelId,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  preferred_locale: localeOf(guild),
  vanity_url_code: null,
  application_id: null,
  widget_enabled: false,
  widget_channel_id: null,
  max_members: 250_000,
  max_presences: null,
  max_video_channel_users: 25,
  features: [],
  emojis: [],
  stickers: [],
  hub_type: null,
  incidents_data: null,
  roles: guild.roles.map(rolePayload),
  approximate_member_count: guild.members.length,
  approximate_presence_count: guild.members.length,
});

/** A server as the gateway sends it. Without the members intent the bot sees only itself. */
export const guildCreatePayload = (state: State, guild: Guild, withMembers: boolean) => ({
  ...guildPayload(state, guild),
  joined_at: guild.members.find(({ userId }) => userId === state.application.id)?.joinedAt ?? new Date(0).toISOString(),
  large: false,
  unavailable: false,
  member_count: guild.members.length,
  channels: channelsOf(state, guild.id).map((channel) => channelPayload(channel, lastMessageId(state, channel.id))),
  members: guild.members
    .filter(({ userId }) => withMembers || userId === state.application.id)
    .map((member) => memberPayload(state, member)),
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});

/** A member in an interaction, with its permissions in the channel. */
export const interactionMemberPayload = (state: State, guild: Guild, member: Member, channel: Channel) => ({
  ...memberPayload(state, member),
  permissions: permissionsOf(guild, member.userId, channel).toString(),
});
