import { requireScope } from '@leetcord/kit/auth/caller';
import type { QueryResolvers } from './../../../types.generated.ts';
import { parsePick } from '../../pick.input.ts';

export const pickProblems: NonNullable<QueryResolvers['pickProblems']> = (_parent, args, { caller, search }) => {
  requireScope(caller, 'problems:pick');
  return search.pick(parsePick(args));
};
