import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { PersonalData } from '../../personal-data.ts';
import { knownUserData, leetcodeAccountData } from '../accounts/personal-data.ts';
import { boardMarkData, scoreData, type ScoreDataSources } from '../boards/personal-data.ts';
import { banData, communityData, memberData, type MemberDataSources } from '../communities/personal-data.ts';
import type { AuditLogRepository } from '../moderation/audit-log.repository.ts';
import { auditLogData } from '../moderation/personal-data.ts';
import type { ContestsRepository } from '../contests/contests.repository.ts';
import { contestData } from '../contests/personal-data.ts';
import { duelData, type DuelDataSources } from '../duels/personal-data.ts';
import { publicIdsKeyData } from '../disclosure/personal-data.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';
import { entrantData } from '../entrants/personal-data.ts';
import { eventData } from '../events/personal-data.ts';
import { newsData } from '../news/personal-data.ts';
import { profileData } from '../profiles/personal-data.ts';
import type { ProfileSettingsRepository } from '../profiles/profile-settings.repository.ts';
import { ratingData } from '../ratings/personal-data.ts';
import type { RatingsRepository } from '../ratings/ratings.repository.ts';
import { roundData, roundResultData } from '../rounds/personal-data.ts';
import type { RoundResultsRepository } from '../rounds/round-results.repository.ts';
import { solveData } from '../settlement/personal-data.ts';
import type { SolvesRepository } from '../settlement/solves.repository.ts';
import { dailyData, streakData } from '../streaks/personal-data.ts';
import type { StreakSettingsRepository } from '../streaks/streak-settings.repository.ts';
import { planMemberData, studyPlanData, type PlanMemberDataSources } from '../study-plans/personal-data.ts';
import { titleRoleData } from '../title-roles/personal-data.ts';
import { templateData } from '../templates/personal-data.ts';
import { submissionData } from '../submissions/personal-data.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';

export interface PersonalDataSources
  extends MemberDataSources, ScoreDataSources, DuelDataSources, PlanMemberDataSources {
  submissions: SubmissionsRepository;
  solves: SolvesRepository;
  ratings: RatingsRepository;
  auditLog: AuditLogRepository;
  contests: ContestsRepository;
  entrants: EntrantsRepository;
  roundResults: RoundResultsRepository;
  streakSettings: StreakSettingsRepository;
  profileSettings: ProfileSettingsRepository;
}

/**
 * All that contests keeps of a user, in the order of an export. What is not in here is neither exported nor forgotten, and does not
 * follow a user who goes on as another one. The first says who they are to the others.
 */
export const personalData = (from: PersonalDataSources): [PersonalData, ...PersonalData[]] => [
  knownUserData(from.knownUsers),
  memberData(from),
  // After memberships: those that were handed over end where there is a ban.
  banData(from),
  // Before solves: pending submissions become solves.
  submissionData(from.submissions),
  solveData(from.solves),
  streakData(from.streakSettings),
  profileData(from.profileSettings),
  scoreData(from),
  ratingData(from.ratings),
  leetcodeAccountData(from.leetcodeAccounts),
  roundResultData(from.roundResults),
  contestData(from.contests),
  entrantData(from.entrants),
  duelData(from),
  planMemberData(from),
  auditLogData(from.auditLog),
];

/** Collections that keep nothing of a user. */
export const IMPERSONAL: readonly ImpersonalData[] = [
  boardMarkData,
  communityData,
  eventData,
  newsData,
  templateData,
  studyPlanData,
  publicIdsKeyData,
  roundData,
  dailyData,
  titleRoleData,
];
