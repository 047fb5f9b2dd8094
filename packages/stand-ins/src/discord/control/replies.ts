import type { Modal } from '../rest/modal-form.ts';
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** A message as control shows it. */
export interface MessageView {
  id: string;
  channelId: string;
  authorId: string;
  authorName: string;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: { filename: string; description: string | null; url: string }[];
  isEphemeral: boolean;
  /** The bot is thinking. */
  isLoading: boolean;
  createdAt: string;
  editedAt: string | null;
  nonce: string | number | null;
  isPinned: boolean;
}

/** A user's answer to a command or a click. */
export interface InteractionView {
  id: string;
  /** Which kind of answer the bot gave. */
  kind: 'message' | 'update' | 'modal' | 'choices';
  /** Whether it first said that it is thinking. */
  isDeferred: boolean;
  /** Whether only the user sees the answer. */
  isEphemeral: boolean;
  /** Empty where there is no message. */
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  message: MessageView | null;
  followUps: MessageView[];
  choices: { name: string; value: string | number }[];
  /** The form that is shown in place of a message. */
  modal: Modal | null;
  acknowledgedAfterMs: number;
  answeredAfterMs: number | null;
}

export interface ChannelView {
  id: string;
  name: string;
  url: string;
}

export interface MemberView {
  userId: string;
  username: string;
  displayName: string;
  isBot: boolean;
  /** Has Manage Server. */
  isAdmin: boolean;
  roleIds: string[];
}

export interface GuildView {
  id: string;
  name: string;
  ownerId: string;
  channels: ChannelView[];
  members: MemberView[];
  /** @everyone is among them, by the server's own id. */
  roles: { id: string; name: string; position: number }[];
}

/** One thing that a user can run. */
export interface CommandView {
  /** Including its subcommand, such as `contest create`. */
  command: string;
  description: string;
  options: CommandOptionView[];
  guildId: string | null;
  defaultMemberPermissions: string | null;
}

export interface CommandOptionView {
  name: string;
  description: string;
  /** Discord's option type: 3 text, 4 whole number, 5 boolean, 6 user, 7 channel, … */
  type: number;
  required: boolean;
  /** Whether the bot offers choices while it is typed. */
  completes: boolean;
  choices: { name: string; value: string | number }[];
}

export interface StateView {
  application: { id: string; name: string };
  guilds: GuildView[];
  commands: CommandView[];
  /** Bots that are connected now. */
  sessions: { id: string; shard: readonly [number, number]; intents: number }[];
}
