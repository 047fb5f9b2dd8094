/**
 * What the bot asks for when it is added to a server, by Discord's names and permission bits:
 * https://docs.discord.com/developers/topics/permissions
 */
export const BOT_PERMISSIONS = {
  /** To post in a channel. */
  toPost: [
    ['View Channel', 1n << 10n],
    ['Send Messages', 1n << 11n],
    ['Embed Links', 1n << 14n],
  ],
  /** To see which posts it has made. */
  toSearch: [['Read Message History', 1n << 16n]],
  /** To post tables and plots. */
  toAttach: [['Attach Files', 1n << 15n]],
  /** To pin the post of a contest's start. LeetCord works without it. */
  toPin: [['Pin Messages', 1n << 51n]],
} as const satisfies Record<string, readonly Permission[]>;

/** To give roles for titles. Only who wants that gives it: an invite link does not ask for it. */
export const MANAGE_ROLES: Permission = ['Manage Roles', 1n << 28n];

export type Permission = readonly [name: string, bit: bigint];

/** All of them together, as in an invite link. */
export const ALL_BOT_PERMISSIONS: bigint = Object.values(BOT_PERMISSIONS)
  .flat()
  .reduce((all, [, bit]) => all | bit, 0n);
