import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** No such submission counts in the community. */
export class SubmissionNotFound extends UserFault {
  readonly typename = 'SubmissionNotFoundError';

  constructor() {
    super('No such submission counts in this server: take its id from the news or the submissions of this server.');
  }
}

export class OwnerNotBanned extends UserFault {
  readonly typename = 'OwnerNotBannedError';

  constructor() {
    super('An owner cannot be banned: have another owner give them another role first.');
  }
}

export class SelfNotBanned extends UserFault {
  readonly typename = 'SelfNotBannedError';

  constructor() {
    super('You cannot ban yourself: leave the server instead.');
  }
}
