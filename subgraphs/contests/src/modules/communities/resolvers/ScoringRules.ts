import type { ScoringRulesResolvers } from './../../types.generated.ts';

export const ScoringRules: ScoringRulesResolvers = {
  easyPoints: ({ weights }) => weights.EASY,
  mediumPoints: ({ weights }) => weights.MEDIUM,
  hardPoints: ({ weights }) => weights.HARD,
  since: (rules) => ('since' in rules ? rules.since : null),
};
