import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** Nobody is signed in. */
export class NotSignedIn extends UserFault {
  readonly typename = 'NotSignedInError';

  constructor() {
    super('Sign in to LeetCord in the extension, then report the submission again.');
  }
}

/** The user has not proven a LeetCode account. */
export class LeetCodeNotLinked extends UserFault {
  readonly typename = 'LeetCodeNotLinkedError';

  constructor() {
    super('Prove your LeetCode account in the LeetCord extension, then report the submission again.');
  }
}
