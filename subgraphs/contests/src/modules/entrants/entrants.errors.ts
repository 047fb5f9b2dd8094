import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** Nobody need join the contest, or be invited to it. */
export class EntryNotNeeded extends UserFault {
  readonly typename = 'EntryNotNeededError';

  constructor(entry: 'EVERYBODY' | 'JOIN') {
    super(
      entry === 'JOIN'
        ? 'Every member of the server may join this contest without an invitation: ask them to join it.'
        : 'Every member of the server takes part in this contest: solve one of its problems, nobody joins or leaves it.',
    );
  }
}

/** Only who is invited may join. */
export class NotInvited extends UserFault {
  readonly typename = 'NotInvitedError';

  constructor() {
    super('This contest is by invitation: ask a moderator of the server to invite you.');
  }
}

/** Nobody joins or leaves any more. */
export class ContestOver extends UserFault {
  readonly typename = 'ContestOverError';

  constructor() {
    super('The contest is over or cancelled: look for the next one.');
  }
}
