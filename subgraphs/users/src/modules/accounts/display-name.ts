import type { Account } from './accounts.repository.ts';

/** What others see of an account that has lost both names. */
const NAMELESS = 'Somebody';

/** The name that others see unless a server has another one. */
export const displayNameOf = ({ discord, leetcode }: Account): string =>
  discord?.globalName ?? discord?.username ?? leetcode?.username ?? NAMELESS;
