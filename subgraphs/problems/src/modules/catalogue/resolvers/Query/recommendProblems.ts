import { requireScope } from '@leetcord/kit/auth/caller';
import type { QueryResolvers } from './../../../types.generated.ts';
import { parseAdvice } from '../../pick.input.ts';

export const recommendProblems: NonNullable<QueryResolvers['recommendProblems']> = async (
  _parent,
  { seed, solved, rating },
  { caller, search },
) => {
  requireScope(caller, 'problems:pick');
  const { level, recommendations } = await search.recommend(parseAdvice({ seed, solved: [...solved], rating }));
  const items = recommendations.map(({ topic, ...one }) => ({ ...one, topic, solvedInTopic: topic?.solved ?? null }));
  return { level, items };
};
