import { LeetCodeError } from './errors.ts';
import { throwErrors, type KeyReply } from './operation.ts';

/** The only words in which LeetCode says that it has no such user. */
const UNKNOWN_USER = 'That user does not exist.';

/**
 * Whether LeetCode says so in place of a `matchedUser`, which we call `user`. Throws for any other error: as `schema-changed` when there
 * is no user but other words, since these may be new words for the same.
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
