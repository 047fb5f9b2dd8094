import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** The user has as many keys as they may have. */
export class TooManyApiKeys extends UserFault {
  readonly typename = 'TooManyApiKeysError';

  constructor(limit: number) {
    super(`You have ${limit} API keys, those that have run out included. Revoke one that you do not need first.`);
  }
}

/** The user has no such key. */
export class ApiKeyNotFound extends UserFault {
  readonly typename = 'ApiKeyNotFoundError';

  constructor() {
    super('You have no such API key: it may have been revoked before. Look at your list of keys.');
  }
}

/** The key does not work. The same error for every reason, so that trying keys reveals nothing. */
export class ApiKeyRefused extends UserFault {
  readonly typename = 'ApiKeyRefusedError';

  constructor() {
    super('This API key is unknown, has been revoked or has run out. Make another one.');
  }
}
