import { LeetCodeError } from './errors.ts';
import { throwErrors, type KeyReply } from './operation.ts';

/** The only words by which LeetCode says that it has no such user. */
const UNKNOWN_USER = 'That user does not exist.';

/**
 * Whether LeetCode says so in the place of a `matchedUser`, which we call `user`. Throws where it answered with another error:
 * as `schema-changed` where it shows no user and says something else of them, since these words may be what is new.
 */
export function isUnknownUser(reply: KeyReply): boolean {
  const said = reply.errors.filter(({ field }) => field === 'user').map(({ message }) => message);
  if ((reply.data['user'] ?? null) === null && said.length > 0) {
    if (said.includes(UNKNOWN_USER)) return true;
    throw new LeetCodeError(
      'schema-changed',
      `LeetCode shows no user, for a reason we don't know: ${said[0]!.slice(0, 200)}`,
    );
  }
  throwErrors(reply);
  return false;
}
