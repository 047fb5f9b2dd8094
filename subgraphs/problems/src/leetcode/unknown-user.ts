import type { KeyReply } from './operation.ts';

/** The only words by which LeetCode says that it has no such user. */
const UNKNOWN_USER = 'That user does not exist.';

/** Whether LeetCode says so in the place of a `matchedUser`, which we call `user`. */
export const isUnknownUser = ({ data, errors }: KeyReply): boolean =>
  (data['user'] ?? null) === null && errors.some(({ field, message }) => field === 'user' && message === UNKNOWN_USER);
