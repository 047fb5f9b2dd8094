import { requireScope } from '@leetcord/kit/auth/caller';
import type { QueryResolvers } from './../../../types.generated.ts';
import { parseNames } from '../../naming.ts';

export const problemsByName: NonNullable<QueryResolvers['problemsByName']> = (
  _parent,
  { names },
  { caller, search },
) => {
  requireScope(caller, 'problems:pick');
  return search.named(parseNames(names));
};
