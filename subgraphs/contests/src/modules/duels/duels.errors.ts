import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** There is no such duel, or the caller may not see it. */
export class DuelNotFound extends UserFault {
  readonly typename = 'DuelNotFoundError';

  constructor() {
    super('There is no such duel that you can see: look at your duels again.');
  }
}

/** Only somebody else may do this in the duel. */
export class NotYourDuel extends UserFault {
  readonly typename = 'NotYourDuelError';

  constructor(who: 'CHALLENGED' | 'CHALLENGER' | 'PLAYER') {
    super(
      {
        CHALLENGED: 'Only the member who was challenged can answer this challenge.',
        CHALLENGER: 'Only the member who made this challenge can take it back.',
        PLAYER: 'Only its two players can do this in a duel: challenge somebody yourself.',
      }[who],
    );
  }
}

/** The duel, or its challenge, is too far on for this. */
export class DuelTooFarOn extends UserFault {
  readonly typename = 'DuelTooFarOnError';

  constructor(reason: 'EXPIRED' | 'CLOSED' | 'STARTED' | 'NOT_STARTED' | 'OVER') {
    super(
      {
        EXPIRED: 'Nobody answered this challenge in time: challenge again.',
        CLOSED: 'This challenge was declined or taken back: challenge again.',
        STARTED: 'This duel has started already: offer a draw or resign to end it.',
        NOT_STARTED: 'This duel has not started yet: its challenge must be accepted first.',
        OVER: 'This duel is over: challenge somebody to another one.',
      }[reason],
    );
  }
}

/** The other player offers no draw. */
export class NoDrawOffer extends UserFault {
  readonly typename = 'NoDrawOfferError';

  constructor() {
    super('The other player offers no draw, or not any more: offer one yourself.');
  }
}

/** A user can be in one duel at a time. */
export class PlayerBusy extends UserFault {
  readonly typename = 'PlayerBusyError';

  constructor(who: 'SELF' | 'CHALLENGING' | 'OTHER') {
    super(
      {
        SELF: 'You have a duel that runs: finish it first, or resign.',
        CHALLENGING: 'You have challenged somebody who has not answered yet: withdraw that challenge first.',
        OTHER: 'They have a duel that runs: challenge them when it is over.',
      }[who],
    );
  }
}

/** The challenged takes no challenges. */
export class ChallengesRefused extends UserFault {
  readonly typename = 'ChallengesRefusedError';

  constructor() {
    super('This member takes no challenges at the moment: challenge somebody else, or wait in the queue.');
  }
}

/** So many challenges an hour, in all and to one member: a challenge is a message to somebody. */
export const MAX_CHALLENGES = 10;
export const MAX_CHALLENGES_TO_ONE = 3;

/** The challenger has used them up. */
export class TooManyChallenges extends UserFault {
  readonly typename = 'TooManyChallengesError';

  constructor(to: 'ALL' | 'ONE') {
    super(
      to === 'ALL'
        ? `You have challenged ${MAX_CHALLENGES} times in an hour: wait a while, or wait in the queue.`
        : `You have challenged this member ${MAX_CHALLENGES_TO_ONE} times in an hour: wait a while, or challenge somebody else.`,
    );
  }
}

/** LeetCord cannot see what somebody solves who has proven no LeetCode account. */
export class LeetCodeAccountNeeded extends UserFault {
  readonly typename = 'LeetCodeAccountNeededError';

  constructor(whose: 'SELF' | 'OTHER') {
    super(
      whose === 'SELF'
        ? 'Prove your LeetCode account in the LeetCord extension first: a duel counts what it solves.'
        : 'This member has proven no LeetCode account: challenge somebody who has.',
    );
  }
}
