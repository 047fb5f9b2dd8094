import { UserFault } from '@leetcord/kit/user-fault';

/** The Discord server has no community: the bot has not told of it. */
export class CommunityNotFound extends UserFault {
  readonly typename = 'CommunityNotFoundError';

  constructor() {
    super('LeetCord does not know this Discord server: add the LeetCord bot to it, then try again.');
  }
}
