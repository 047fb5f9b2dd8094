/** What Discord makes of somebody in a server. */
export type DiscordRole = 'OWNER' | 'MODERATOR' | 'MEMBER';

/** A user came by a Discord server's link code: they are to be a member of its community. */
export interface JoinCommunity {
  kind: 'JOIN_COMMUNITY';
  userId: string;
  discordGuildId: string;
  /** The Discord account by which they came, and its role in that server when they asked for the code. */
  discordUserId: string;
  discordRole: DiscordRole;
  /** Their name in that server; missing in messages of earlier versions. */
  displayName?: string;
  /** When they came; missing in messages of earlier versions. */
  joinedAt?: Date;
}

/**
 * When it is told that a user is no more: at the deletion, and once more when their last access token must have run out, since what was
 * under way at the deletion may have left something.
 */
type Occasion = 'DELETION' | 'LAST_TOKEN_RAN_OUT';

/** A user is to be forgotten. */
interface ForgetUser {
  kind: 'FORGET_USER';
  userId: string;
  occasion: Occasion;
}

/** A user is no more: the same person goes on as another one, who has their Discord account since then. */
interface MoveUser {
  kind: 'MOVE_USER';
  userId: string;
  toUserId: string;
  discordUserId: string;
  since: Date;
  occasion: Occasion;
}

/** What was kept of a LeetCode user is to be forgotten, since the account that had proven the name is deleted. */
export interface ForgetLeetCodeUser {
  kind: 'FORGET_LEETCODE_USER';
  userId: string;
  username: string;
  /** Missing in messages of earlier versions. */
  deletedAt?: Date;
}

/** Which LeetCode name a user has proven, or null when they have none any more. */
interface SetLeetCodeAccount {
  kind: 'SET_LEETCODE_ACCOUNT';
  userId: string;
  username: string | null;
  since: Date;
}

/** What contests, or for the last one problems, is to be told, whatever happens. */
export type Message = JoinCommunity | SetLeetCodeAccount | ForgetUser | MoveUser | ForgetLeetCodeUser;

/**
 * How long a message is tried, in ms. A server that has no community for a week has most likely sent the bot away, and another
 * link code starts anew; nobody asks anew to be forgotten.
 */
export const GIVE_UP_AFTER_MS: Readonly<Record<Message['kind'], number>> = {
  JOIN_COMMUNITY: 7 * 24 * 60 * 60_000,
  SET_LEETCODE_ACCOUNT: Number.POSITIVE_INFINITY,
  FORGET_USER: Number.POSITIVE_INFINITY,
  MOVE_USER: Number.POSITIVE_INFINITY,
  FORGET_LEETCODE_USER: Number.POSITIVE_INFINITY,
};

/** Of messages with one key the newest counts: it takes the place of the one before. */
export const keyOf = (message: Message): string => `${message.kind}:${message.userId}:${subjectOf(message)}`;

function subjectOf(message: Message): string {
  switch (message.kind) {
    case 'JOIN_COMMUNITY':
      return message.discordGuildId;
    case 'SET_LEETCODE_ACCOUNT':
      return '';
    case 'FORGET_USER':
    case 'MOVE_USER':
      return message.occasion;
    case 'FORGET_LEETCODE_USER':
      return message.username.toLowerCase();
  }
}
