import type { Community } from '../communities/communities.repository.ts';
import type { TypedEvent } from '../events/registry.ts';
import type { RoundPage, RoundRow } from './rounds.view.ts';
import type { Round } from './rounds.repository.ts';

/** A round as a community took part. */
export interface CommunityRoundMapper {
  round: Round;
  communityId: Community['_id'];
}

export interface RoundResultMapper extends RoundRow {
  communityId: Community['_id'];
}

export type RoundResultConnectionMapper = RoundPage;
export type LeetCodeRoundReminderEventMapper = TypedEvent<'LeetCodeRoundReminderEvent'>;
export type LeetCodeRoundResultsEventMapper = TypedEvent<'LeetCodeRoundResultsEvent'>;
