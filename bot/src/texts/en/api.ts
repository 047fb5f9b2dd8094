/**
 * Sentences of LeetCord's API that the bot shows: as the API says them, with a name for what differs. The bot finds out which one it has been
 * told by comparing. One that is not here is shown as the API says it, in English.
 */
export const api = {
  notModerator: "Only the server's moderators and owners in LeetCord may do this: ask one of them.",
  notOwner: "Only the server's owners in LeetCord may do this: ask one of them.",
  notMember: 'Only members of the server in LeetCord may do this: use /link in the Discord server, then try again.',
  memberNotFound: 'The server has no such member in LeetCord: look at its list of members again.',
  banned: 'A moderator has banned this account from the server: ask the moderators to lift the ban.',
  communityNotFound: 'There is no such server that you can see: check its id, or sign in as a member of it.',
  unknownDiscordServer: 'LeetCord does not know this Discord server: add the LeetCord bot to it, then try again.',
  closedCommunity: 'The LeetCord bot is not in this Discord server any more: add it again, then try again.',
} as const;
