import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** The proof is unknown, finished, expired or somebody else's. */
export class ProofNotFound extends UserFault {
  readonly typename = 'ProofNotFoundError';

  constructor() {
    super('This proof is unknown, finished or older than 30 minutes. Start again.');
  }
}

/** About me does not contain the code. */
export class CodeNotInProfile extends UserFault {
  readonly typename = 'CodeNotInProfileError';

  constructor(username: string) {
    super(
      `About me of ${username} on LeetCode does not have the proof text. Put all of it there, save, and try again.`,
    );
  }
}

/** LeetCode has no user of that name. */
export class LeetCodeUserNotFound extends UserFault {
  readonly typename = 'LeetCodeUserNotFoundError';

  constructor(username: string) {
    super(`LeetCode has no user ${username}. Give the name as in leetcode.com/u/<name>.`);
  }
}

/** LeetCode does not answer or refuses us: nothing is known about the profile. */
export class LeetCodeUnavailable extends UserFault {
  readonly typename = 'LeetCodeUnavailableError';

  constructor(cause: unknown) {
    super('LeetCode does not answer now. Try again in a minute.');
    this.cause = cause;
  }
}
