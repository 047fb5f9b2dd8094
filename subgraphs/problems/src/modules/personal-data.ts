import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import { budgetData } from '../leetcode/personal-data.ts';
import type { PersonalData } from '../personal-data.ts';
import { catalogueData } from './catalogue/personal-data.ts';
import type { HistoriesRepository } from './confirmation/histories.repository.ts';
import type { NoveltyService } from './confirmation/novelty.service.ts';
import { historyData } from './confirmation/personal-data.ts';
import { dailyData } from './daily/personal-data.ts';
import { profileData } from './profiles/personal-data.ts';
import type { ProfilesService } from './profiles/profiles.service.ts';
import { roundData, roundResultData } from './rounds/personal-data.ts';
import type { RoundResultsService } from './rounds/round-results.service.ts';
import { solvedHistoryData } from './solved-history/personal-data.ts';
import type { SolvedHistoriesRepository } from './solved-history/solved-histories.repository.ts';

export interface PersonalDataSources {
  histories: HistoriesRepository;
  novelty: NoveltyService;
  profiles: ProfilesService;
  roundResults: RoundResultsService;
  solvedHistories: SolvedHistoriesRepository;
}

/** Everything that problems keeps about a LeetCode user. What is not listed here is neither exported nor forgotten. */
export const personalData = (from: PersonalDataSources): readonly PersonalData[] => [
  historyData(from.histories, from.novelty),
  profileData(from.profiles),
  roundResultData(from.roundResults),
  solvedHistoryData(from.solvedHistories),
];

/** Collections that keep nothing about a user. */
export const IMPERSONAL: readonly ImpersonalData[] = [catalogueData, dailyData, roundData, budgetData];
