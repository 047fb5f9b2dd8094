import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { PersonalData } from '../../personal-data.ts';
import type { RoundResultsService } from './round-results.service.ts';

/** Copies of what LeetCode shows anybody of a user. */
export const roundResultData = (results: RoundResultsService): PersonalData => ({
  collections: ['round_results'],
  read: () => Promise.resolve(null),
  forget: (username) => results.forget(username),
});

export const roundData: ImpersonalData = {
  collections: ['rounds', 'upcoming_rounds'],
  because: 'They keep copies of contests.',
};
