import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** There is no such community, or the caller may not see it. */
export class CommunityNotFound extends UserFault {
  readonly typename = 'CommunityNotFoundError';

  constructor(message = 'There is no such server that you can see: check its id, or sign in as a member of it.') {
    super(message);
  }
}

/** The Discord server has no community: the bot has not told of it. */
export const unknownDiscordServer = (): CommunityNotFound =>
  new CommunityNotFound('LeetCord does not know this Discord server: add the LeetCord bot to it, then try again.');

/** The bot is not in its Discord server any more: nothing new is begun there. */
export const closedCommunity = (): CommunityNotFound =>
  new CommunityNotFound('The LeetCord bot is not in this Discord server any more: add it again, then try again.');

export class NotModerator extends UserFault {
  readonly typename = 'NotModeratorError';

  constructor() {
    super("Only the server's moderators and owners in LeetCord may do this: ask one of them.");
  }
}

export class NotOwner extends UserFault {
  readonly typename = 'NotOwnerError';

  constructor() {
    super("Only the server's owners in LeetCord may do this: ask one of them.");
  }
}

export class MemberNotFound extends UserFault {
  readonly typename = 'MemberNotFoundError';

  constructor() {
    super('The server has no such member in LeetCord: look at its list of members again.');
  }
}

/** The change would leave the community with no owner. */
export class LastOwner extends UserFault {
  readonly typename = 'LastOwnerError';

  constructor() {
    super('A server keeps one owner at least: make somebody else an owner first.');
  }
}

/** Moderators have banned them: they are no member, and become none. */
export class Banned extends UserFault {
  readonly typename = 'BannedError';

  constructor() {
    super('A moderator has banned this account from the server: ask the moderators to lift the ban.');
  }
}

/** Only members may do this. */
export class NotMember extends UserFault {
  readonly typename = 'NotMemberError';

  constructor() {
    super('Only members of the server in LeetCord may do this: use /link in the Discord server, then try again.');
  }
}
