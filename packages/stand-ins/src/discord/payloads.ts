import { ApplicationCommandType, MessageType } from 'discord-api-types/v10';
import type { Attachment, Channel, Command, Guild, Member, Message, Role, State, User } from './model.ts';
import { permissionsOf } from './permissions.ts';

/** The application's flags: it may use slash commands. */
const APPLICATION_FLAGS = 1 << 23;

export const userPayload = (user: User) => ({
  id: user.id,
  username: user.username,
  discriminator: user.bot ? '0001' : '0',
  global_name: user.bot ? null : user.displayName,
  avatar: null,
  bot: user.bot,
  system: false,
  public_flags: 0,
});

/** `user` of the bot itself, with what only it may see. */
export const selfPayload = (state: State) => ({
  ...userPayload(state.users[state.application.id]!),
  verified: true,
  mfa_enabled: true,
  email: null,
  flags: 0,
});

export const applicationPayload = (state: State) => ({
  id: state.application.id,
  name: state.application.name,
  icon: null,
  description: '',
  summary: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: APPLICATION_FLAGS,
  approximate_guild_count: Object.keys(state.guilds).length,
  bot: userPayload(state.users[state.application.id]!),
  owner: userPayload(Object.values(state.users).find(({ bot }) => !bot) ?? state.users[state.application.id]!),
  integration_types_config: { 0: {} },
  tags: [],
  team: null,
});

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
  nick: null,
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

/** A server as REST gives it. */
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
  preferred_locale: 'en-US',
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

/** A server as the gateway gives it. Without the members intent the bot sees itself alone. */
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

/** A member as an interaction gives it: with what it may do in the channel. */
export const interactionMemberPayload = (state: State, guild: Guild, member: Member, channel: Channel) => ({
  ...memberPayload(state, member),
  permissions: permissionsOf(guild, member.userId, channel).toString(),
});

export const attachmentPayload = (attachment: Attachment, channelId: string, baseUrl: string) => {
  const url = `${baseUrl}/attachments/${channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`;
  const { id, filename, contentType, size } = attachment;
  return { id, filename, content_type: contentType, size, url, proxy_url: url };
};

/** A message. Its nonce is shown to the one that just sent it, so callers add it. `baseUrl` is where files are. */
export function messagePayload(state: State, message: Message, baseUrl: string): Record<string, unknown> {
  const { interaction } = message;
  const byInteraction = interaction && {
    webhook_id: state.application.id,
    application_id: state.application.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: userPayload(state.users[interaction.userId]!),
      authorizing_integration_owners: { 0: state.channels[message.channelId]?.guildId ?? '0' },
    },
  };
  return {
    id: message.id,
    channel_id: message.channelId,
    type: interaction?.name ? MessageType.ChatInputCommand : message.replyTo ? MessageType.Reply : MessageType.Default,
    author: userPayload(state.users[message.authorId]!),
    content: message.content,
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: message.components,
    attachments: message.attachments.map((file) => attachmentPayload(file, message.channelId, baseUrl)),
    mentions: message.mentionedUserIds.map((id) => userPayload(state.users[id]!)),
    mention_roles: [],
    mention_everyone: false,
    timestamp: message.createdAt,
    edited_timestamp: message.editedAt,
    flags: message.flags,
    pinned: false,
    tts: false,
    ...(message.replyTo && {
      message_reference: { type: 0, channel_id: message.channelId, message_id: message.replyTo },
    }),
    ...byInteraction,
  };
}

export const commandPayload = (state: State, command: Command) => ({
  id: command.id,
  application_id: state.application.id,
  version: command.version,
  type: command.type,
  name: command.name,
  name_localizations: command.nameLocalizations,
  description: command.type === ApplicationCommandType.ChatInput ? command.description : '',
  description_localizations: command.descriptionLocalizations,
  default_member_permissions: command.defaultMemberPermissions,
  dm_permission: command.contexts === null || command.contexts.includes(1),
  contexts: command.contexts,
  integration_types: command.integrationTypes,
  nsfw: command.nsfw,
  ...(command.options.length > 0 && { options: command.options }),
  ...(command.guildId !== null && { guild_id: command.guildId }),
});
