/** Somebody's role in a Discord server. */
export type DiscordRole = 'OWNER' | 'MODERATOR' | 'MEMBER';

/** A user signed in with a Discord server's link code: they become a member of its community. */
export interface JoinCommunity {
  kind: 'JOIN_COMMUNITY';
  userId: string;
  discordGuildId: string;
  /** The Discord account that was used, and its role in that server when it asked for the code. */
  discordUserId: string;
  discordRole: DiscordRole;
  /** Their name in that server; missing in messages of earlier versions. */
  displayName?: string;
  /** When the code was used; missing in messages of earlier versions. */
  joinedAt?: Date;
}

/**
 * When a user's deletion is reported: at the deletion, and once more when their last access token must have expired, since requests in
 * flight at the deletion may have left something.
 */
type Occasion = 'DELETION' | 'LAST_TOKEN_RAN_OUT';

/** A deleted user must be forgotten. */
interface ForgetUser {
  kind: 'FORGET_USER';
  userId: string;
  occasion: Occasion;
}

/** A user no longer exists: the same person continues as another one, who has had their Discord account since then. */
interface MoveUser {
  kind: 'MOVE_USER';
  userId: string;
  toUserId: string;
  discordUserId: string;
  since: Date;
  occasion: Occasion;
}

/** What is kept about a LeetCode user must be forgotten, since the account that had proven the name is deleted. */
export interface ForgetLeetCodeUser {
  kind: 'FORGET_LEETCODE_USER';
  userId: string;
  username: string;
  /** Missing in messages of earlier versions. */
  deletedAt?: Date;
}

/** Which LeetCode name a user has proven, or null when they no longer have one. */
interface SetLeetCodeAccount {
  kind: 'SET_LEETCODE_ACCOUNT';
  userId: string;
  username: string | null;
  since: Date;
}

/** What contests, or problems for the last one, must be told, whatever happens. */
export type Message = JoinCommunity | SetLeetCodeAccount | ForgetUser | MoveUser | ForgetLeetCodeUser;

/**
 * How long a message is retried, in ms. A server without a community for a week has most likely removed the bot, and the next link code
 * makes a new message; nobody repeats a request to be forgotten.
 */
export const GIVE_UP_AFTER_MS: Readonly<Record<Message['kind'], number>> = {
  JOIN_COMMUNITY: 7 * 24 * 60 * 60_000,
  SET_LEETCODE_ACCOUNT: Number.POSITIVE_INFINITY,
  FORGET_USER: Number.POSITIVE_INFINITY,
  MOVE_USER: Number.POSITIVE_INFINITY,
  FORGET_LEETCODE_USER: Number.POSITIVE_INFINITY,
};

/** Of messages with one key, the newest counts: it replaces the previous one. */
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
