import type { PersonalData } from '../../personal-data.ts';
import type { HistoriesRepository } from './histories.repository.ts';
import type { NoveltyService } from './novelty.service.ts';

/** Which solves of a user were new. */
export const historyData = (histories: HistoriesRepository, novelty: NoveltyService): PersonalData => ({
  collections: ['solve_histories'],
  read: (username) => histories.read(username),
  forget: (...forgotten) => novelty.forget(...forgotten),
});
