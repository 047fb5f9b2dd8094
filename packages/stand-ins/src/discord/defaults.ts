import { ChannelType, PermissionFlagsBits as Flags } from 'discord-api-types/v10';
import type { Channel, Guild, Role, Settings, State, User } from './model.ts';

/** The demo's bot, server, channels and people. The ids never change. */
export const DEMO = {
  token: 'stand-in-token',
  applicationId: '1200000000000000001',
  guildId: '1200000000000000100',
  botRoleId: '1200000000000000101',
  adminRoleId: '1200000000000000102',
  generalChannelId: '1200000000000000200',
  leetcodeChannelId: '1200000000000000201',
  users: {
    /** Owns the server and may manage it. */
    ada: '1200000000000000300',
    ben: '1200000000000000301',
    chloe: '1200000000000000302',
    dmitri: '1200000000000000303',
    emi: '1200000000000000304',
    farid: '1200000000000000305',
  },
} as const;

const DISPLAY_NAMES: Record<keyof typeof DEMO.users, string> = {
  ada: 'Ada',
  ben: 'Ben',
  chloe: 'Chloé',
  dmitri: 'Dmitri',
  emi: 'Emi',
  farid: 'Farid',
};

const DEMO_SINCE = '2026-01-01T00:00:00.000Z';

/** The permissions of @everyone in a new server on Discord, as far as text channels go. */
const EVERYONE =
  Flags.ViewChannel |
  Flags.SendMessages |
  Flags.EmbedLinks |
  Flags.AttachFiles |
  Flags.ReadMessageHistory |
  Flags.AddReactions |
  Flags.UseExternalEmojis |
  Flags.UseApplicationCommands |
  Flags.ChangeNickname;
const BOT = Flags.ViewChannel | Flags.SendMessages | Flags.EmbedLinks | Flags.AttachFiles | Flags.ReadMessageHistory;

export const DEFAULT_SETTINGS: Settings = {
  channelPosts: 5,
  channelWindowMs: 5_000,
  globalPerSecond: 50,
  channelPins: 250,
  heartbeatIntervalMs: 41_250,
  privilegedIntents: false,
};

/** The roles of a new server: @everyone, one that manages the server, and the bot's own. */
export function defaultRoles(guildId: string, adminRoleId: string, botRoleId: string): Role[] {
  const role = { color: 0, managed: false };
  return [
    { ...role, id: guildId, name: '@everyone', permissions: EVERYONE.toString(), position: 0 },
    { ...role, id: botRoleId, name: 'LeetCord', permissions: BOT.toString(), position: 1, managed: true },
    {
      ...role,
      id: adminRoleId,
      name: 'Admin',
      permissions: Flags.ManageGuild.toString(),
      position: 2,
      color: 0xe67e22,
    },
  ];
}

export const textChannel = (id: string, guildId: string, name: string, position: number): Channel => ({
  id,
  guildId,
  type: ChannelType.GuildText,
  name,
  topic: null,
  position,
  overwrites: [],
});

export function demoGuild(): Guild {
  const members = Object.values(DEMO.users).map((userId) => ({
    userId,
    roleIds: userId === DEMO.users.ada ? [DEMO.adminRoleId as string] : [],
    joinedAt: DEMO_SINCE,
  }));
  return {
    id: DEMO.guildId,
    name: 'LeetCord Demo',
    ownerId: DEMO.users.ada,
    systemChannelId: DEMO.generalChannelId,
    roles: defaultRoles(DEMO.guildId, DEMO.adminRoleId, DEMO.botRoleId),
    members: [{ userId: DEMO.applicationId, roleIds: [DEMO.botRoleId], joinedAt: DEMO_SINCE }, ...members],
  };
}

export const demoChannels = (): Channel[] => [
  textChannel(DEMO.generalChannelId, DEMO.guildId, 'general', 0),
  textChannel(DEMO.leetcodeChannelId, DEMO.guildId, 'leetcode', 1),
];

export function demoUsers(): User[] {
  const people = Object.entries(DEMO.users).map(([username, id]) => ({
    id,
    username,
    displayName: DISPLAY_NAMES[username as keyof typeof DEMO.users],
    bot: false,
  }));
  return [{ id: DEMO.applicationId, username: 'LeetCord', displayName: 'LeetCord', bot: true }, ...people];
}

/** The initial state of a stand-in: one bot, one server with two channels, six people. */
export const demoState = (): State => ({
  version: 1,
  lastSnowflake: '1200000000000001000',
  application: { id: DEMO.applicationId, name: 'LeetCord', token: DEMO.token },
  settings: { ...DEFAULT_SETTINGS },
  users: Object.fromEntries(demoUsers().map((user) => [user.id, user])),
  guilds: { [DEMO.guildId]: demoGuild() },
  channels: Object.fromEntries(demoChannels().map((channel) => [channel.id, channel])),
  directChannels: {},
  commands: [],
  messages: {},
});
