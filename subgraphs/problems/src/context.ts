import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import type { Reader } from './cache/cached-read.ts';
import type { CatalogueStatusService } from './modules/catalogue/catalogue-status.service.ts';
import type { CatalogueService } from './modules/catalogue/catalogue.service.ts';
import type { KnownRatings } from './modules/catalogue/ratings.repository.ts';
import type { SearchService } from './modules/catalogue/search.service.ts';
import type { ConfirmationService } from './modules/confirmation/confirmation.service.ts';
import type { RoundResultsService } from './modules/rounds/round-results.service.ts';
import type { RoundsService } from './modules/rounds/rounds.service.ts';
import type { ForgetLeetCodeUser } from './personal-data.ts';
import type { DailyService } from './modules/daily/daily.service.ts';
import type { ProfilesService } from './modules/profiles/profiles.service.ts';
import type { SolvedHistoryService } from './modules/solved-history/solved-history.service.ts';

/** What each resolver of this subgraph gets. */
export interface Context extends RequestContext {
  /** The deadline, by `performance.now()`, for reading the problems of what was found. */
  endsAt: number;
  catalogue: CatalogueService;
  catalogueStatus: CatalogueStatusService;
  ratings: KnownRatings;
  search: SearchService;
  daily: DailyService;
  profiles: ProfilesService;
  rounds: RoundsService;
  roundResults: RoundResultsService;
  /** For whom LeetCode is asked in each read; missing for a service. */
  reader: Reader | undefined;
  confirmation: ConfirmationService;
  forgetLeetCodeUser: ForgetLeetCodeUser;
  /** What is kept about a LeetCode user beside copies; null when nothing is. */
  exportLeetCodeUser: (user: { username: string; userId: string | null }) => Promise<object | null>;
  solvedHistory: SolvedHistoryService;
}
