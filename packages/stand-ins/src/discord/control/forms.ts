import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';

const snowflake = z.string().regex(/^\d{1,20}$/, 'must be a Discord id: digits only');
const channelName = z.string().regex(/^[-_\p{Ll}\p{Lo}\p{N}]{1,100}$/u, 'must be lower-case, without spaces');
type Permission = keyof typeof PermissionFlagsBits;
const permission = z.enum(Object.keys(PermissionFlagsBits) as [Permission, ...Permission[]]);

export const memberForm = z.strictObject({
  username: z.string().regex(/^[a-z0-9_.]{2,32}$/, 'must be 2 to 32 of a-z, 0-9, _ and .'),
  /** By default the user name. */
  displayName: z.string().min(1).max(32).optional(),
  /** Has Manage Server. */
  isAdmin: z.boolean().default(false),
});

export const channelForm = z.strictObject({ name: channelName });

const guildName = z.string().min(2).max(100);
/** Missing fields stay as they are. */
export const guildChangesForm = z.strictObject({
  name: guildName.optional(),
  /** Must be a member. */
  ownerId: snowflake.optional(),
  locale: z.enum(Locale).optional(),
});

/** Missing fields stay as they are. */
export const memberChangesForm = z.strictObject({
  /** Gives or takes Manage Server. */
  isAdmin: z.boolean().optional(),
  /** The name in this server; null takes it away. */
  nick: z.string().min(1).max(32).nullable().optional(),
  roleIds: z.array(snowflake).optional(),
});

export const guildForm = z.strictObject({
  name: guildName,
  /** The first one is the system channel. */
  channels: z.array(channelName).min(1).default(['general']),
  /** The first one owns the server. */
  members: z.array(memberForm).min(1),
});

/** What the bot may not do in a channel, despite its roles. An empty list restores everything. */
export const botPermissionsForm = z.strictObject({
  deny: z.array(permission).default([]),
  allow: z.array(permission).default([]),
});

/** Missing fields stay as they are, or are those of a new role in Discord: at the bottom, with no permission. */
export const roleForm = z.strictObject({
  name: z.string().min(1).max(100).optional(),
  position: z.number().int().min(1).optional(),
  permissions: z.array(permission).optional(),
  managed: z.boolean().optional(),
});

const optionValue = z.union([z.string(), z.number(), z.boolean()]);

export const commandForm = z.strictObject({
  channelId: snowflake,
  userId: snowflake,
  /** Including its subcommand, such as `contest create`. */
  command: z.string().min(1),
  /** By name. Users, channels and roles by their id. */
  options: z.record(z.string(), optionValue).default({}),
  locale: z.string().default('en-US'),
  /** As if an admin had allowed everybody to use the command in the server's settings. */
  ignoresPermissions: z.boolean().default(false),
  /** As if it came from a direct message, such as by a command that was registered for these before. */
  isDirect: z.boolean().default(false),
  /** How long to wait for the complete answer after the bot promised one, in ms. */
  timeoutMs: z.number().int().min(1).max(900_000).default(30_000),
});

export const autocompleteForm = z.strictObject({
  ...commandForm.shape,
  /** The option that is being typed. */
  focused: z.string(),
});

export const clickForm = z.strictObject({
  channelId: snowflake,
  userId: snowflake,
  messageId: snowflake,
  customId: z.string().min(1),
  /** What was chosen in a select menu. */
  values: z.array(z.string()).optional(),
  locale: z.string().default('en-US'),
  timeoutMs: z.number().int().min(1).max(900_000).default(30_000),
});

export const modalSubmitForm = z.strictObject({
  /** The interaction that the form was the answer to. */
  interactionId: snowflake,
  /** By the custom ids of the inputs. What is left out stays as the bot has filled it in. */
  values: z.record(z.string(), z.string()).default({}),
  timeoutMs: z.number().int().min(1).max(900_000).default(30_000),
});

export const postForm = z.strictObject({
  channelId: snowflake,
  userId: snowflake,
  content: z.string().min(1).max(2_000),
});

export const messagesQuery = z.strictObject({
  channelId: snowflake.optional(),
  /** In place of a channel: the user whose direct messages with the bot they are. */
  userId: snowflake.optional(),
  after: snowflake.optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

export const settingsForm = z.strictObject({
  channelPosts: z.number().int().min(1).optional(),
  channelWindowMs: z.number().int().min(1).optional(),
  globalPerSecond: z.number().int().min(1).optional(),
  channelPins: z.number().int().min(0).optional(),
  heartbeatIntervalMs: z.number().int().min(50).optional(),
  privilegedIntents: z.boolean().optional(),
});

export const disconnectForm = z.discriminatedUnion('kind', [
  /** Op 7: reconnect and resume. The last `repeats` events then come once more, as Discord may do. */
  z.strictObject({ kind: z.literal('reconnect'), repeats: z.number().int().min(0).default(0) }),
  /** Op 9. */
  z.strictObject({ kind: z.literal('invalid-session'), isResumable: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('close'), code: z.number().int().min(1000).max(4999) }),
  /** The socket breaks without a close frame. */
  z.strictObject({ kind: z.literal('drop') }),
]);
