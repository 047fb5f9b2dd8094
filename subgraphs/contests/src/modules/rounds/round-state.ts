import type { Round } from './rounds.repository.ts';

type RoundState = 'UPCOMING' | 'RUNNING' | 'NOT_RATED_YET' | 'RATED' | 'UNRATED';

/** How far a round is. */
export function stateOf({ startsAt, endsAt, phase, ratedAt }: Round, now: Date): RoundState {
  if (now < startsAt) return 'UPCOMING';
  if (now < endsAt) return 'RUNNING';
  if (ratedAt === null) return phase === 'DONE' ? 'UNRATED' : 'NOT_RATED_YET';
  return phase === 'READ' ? 'NOT_RATED_YET' : 'RATED';
}
