import type {
  APIApplicationCommandOption,
  APIEmbed,
  APIMessageTopLevelComponent,
  ApplicationCommandType,
  ChannelType,
  Locale,
} from 'discord-api-types/v10';

export interface User {
  id: string;
  username: string;
  displayName: string;
  bot: boolean;
}

/** Permissions are Discord's bit fields as decimal text. */
export interface Role {
  id: string;
  name: string;
  permissions: string;
  color: number;
  position: number;
  managed: boolean;
}

export interface Member {
  userId: string;
  roleIds: string[];
  joinedAt: string;
  /** The member's name in this server only. */
  nick?: string | null;
}

/** What a role (type 0) or a member (type 1) may do in one channel beyond its roles. */
export interface Overwrite {
  id: string;
  type: 0 | 1;
  allow: string;
  deny: string;
}

export interface Channel {
  id: string;
  guildId: string;
  type: ChannelType.GuildText | ChannelType.GuildAnnouncement;
  name: string;
  topic: string | null;
  position: number;
  overwrites: Overwrite[];
}

/** A Discord server. Its role with the server's own id is @everyone. */
export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  /** Its language, as its owner has chosen it; English (US) when left out. */
  locale?: Locale;
  systemChannelId: string | null;
  roles: Role[];
  members: Member[];
}

export interface Attachment {
  id: string;
  filename: string;
  /** What is said to those who do not see it. */
  description: string | null;
  contentType: string;
  size: number;
  base64: string;
}

export interface Message {
  id: string;
  channelId: string;
  authorId: string;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: Attachment[];
  mentionedUserIds: string[];
  flags: number;
  createdAt: string;
  editedAt: string | null;
  nonce: string | number | null;
  /** The message that this one answers. */
  replyTo: string | null;
  isPinned?: boolean;
  /** Discord's own line that somebody pinned the message that this one answers. */
  isPinNotice?: boolean;
  /** The interaction that this message answers. */
  interaction: { id: string; type: number; name: string | null; userId: string } | null;
}

/** A registered command; `guildId` is null for one that every server has. */
export interface Command {
  id: string;
  version: string;
  guildId: string | null;
  type: ApplicationCommandType;
  name: string;
  description: string;
  options: APIApplicationCommandOption[];
  defaultMemberPermissions: string | null;
  /** Where it can be used: 0 is servers. Null means everywhere. */
  contexts: number[] | null;
  /** 0 is installed in a server, 1 by a user. Discord fills in a missing value. */
  integrationTypes: number[];
  nsfw: boolean;
  nameLocalizations: Record<string, string> | null;
  descriptionLocalizations: Record<string, string> | null;
}

/** The bot. Its user has the application's id, as it is for all newer ones. */
export interface Application {
  id: string;
  name: string;
  token: string;
}

/** What a test can change. Defaults are Discord's. */
export interface Settings {
  /** Posts (and, separately, edits) that a channel accepts in `channelWindowMs`. */
  channelPosts: number;
  channelWindowMs: number;
  /** Requests that the bot may make in a second, except for interactions. */
  globalPerSecond: number;
  /** How many messages a channel keeps pinned. */
  channelPins: number;
  heartbeatIntervalMs: number;
  /** Whether the developer portal's switches for privileged intents are on. */
  privilegedIntents: boolean;
}

/** Everything that outlives the process. */
export interface State {
  version: 1;
  lastSnowflake: string;
  application: Application;
  settings: Settings;
  users: Record<string, User>;
  guilds: Record<string, Guild>;
  channels: Record<string, Channel>;
  /** Channels of direct messages with the bot, with their users. */
  directChannels: Record<string, string>;
  commands: Command[];
  /** By channel, oldest first. */
  messages: Record<string, Message[]>;
}
