import type { ScoringRules } from '../scoring/scoring.ts';
import type { DatedRules } from '../scoring/scoring-rules.ts';

export type { Community as CommunityMapper } from './communities.repository.ts';
export type { Member as MemberMapper } from './members.repository.ts';
export type ScoringRulesMapper = ScoringRules | DatedRules;
