import { badArgument } from '@leetcord/kit/graphql/errors';
import { problemCriteria } from '../../contests/problem-choice.input.ts';
import { isProvisional } from '../../ratings/ratings.view.ts';
import type { PracticeResolvers } from './../../types.generated.ts';

export const Practice: PracticeResolvers = {
  recommendations: async ({ communityId, userId }, _args, { practice, view }) => {
    const row = await view.ratings.mine(communityId, userId);
    return practice.recommendFor(userId, row === null || isProvisional(row) ? null : row.rating);
  },
  randomProblem: async ({ userId }, { criteria }, { practice }) => {
    const { data, error } = problemCriteria.safeParse(criteria ?? {});
    if (data === undefined) throw badArgument('criteria', error.issues[0]?.message ?? 'The criteria cannot be met.');
    const slug = await practice.randomFor(userId, data);
    return slug === null ? null : { __typename: 'Problem', slug };
  },
};
