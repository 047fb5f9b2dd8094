import type { Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { BoardsView } from './modules/boards/boards.view.ts';
import type { BoardRanks } from './modules/boards/board-ranks.ts';
import type { ScoresRepository } from './modules/boards/scores.repository.ts';
import type { CommunitiesRepository } from './modules/communities/communities.repository.ts';
import { CommunitiesView } from './modules/communities/communities.view.ts';
import type { MembersRepository } from './modules/communities/members.repository.ts';
import { MembersView } from './modules/communities/members.view.ts';
import type { ContestsRepository } from './modules/contests/contests.repository.ts';
import { ContestsView } from './modules/contests/contests.view.ts';
import type { SubmissionsRepository } from './modules/submissions/submissions.repository.ts';
import type { BansRepository } from './modules/communities/bans.repository.ts';
import type { EntrantsRepository } from './modules/contests/entrants.repository.ts';
import { EntrantsView } from './modules/entrants/entrants.view.ts';
import { SolvedBeforeView } from './modules/entrants/solved-before.view.ts';
import type { DuelQueueRepository } from './modules/duels/duel-queue.repository.ts';
import type { DuelRefusalsRepository } from './modules/duels/duel-refusals.repository.ts';
import type { DuelSeatsRepository } from './modules/duels/duel-seats.repository.ts';
import type { DuelsRepository } from './modules/duels/duels.repository.ts';
import { DuelsView } from './modules/duels/duels.view.ts';
import { LadderView } from './modules/duels/ladder.view.ts';
import { DisclosureView } from './modules/disclosure/disclosure.view.ts';
import type { PublicIds } from './modules/disclosure/public-ids.ts';
import type { SolvesRepository } from './modules/settlement/solves.repository.ts';
import { UpsolvesView } from './modules/standings/upsolves.view.ts';
import { StandingsView } from './modules/standings/standings.view.ts';
import { DailyView } from './modules/practice/daily.view.ts';
import { HiddenSolves } from './modules/practice/hidden-solves.ts';
import { SolvedProblems } from './modules/practice/solved-problems.ts';
import { UpsolvingView } from './modules/practice/upsolving.view.ts';
import { PracticeView } from './modules/practice/practice.view.ts';
import type { RatingsRepository } from './modules/ratings/ratings.repository.ts';
import { RatingsView } from './modules/ratings/ratings.view.ts';
import type { RoundResultsRepository } from './modules/rounds/round-results.repository.ts';
import { RoundsView } from './modules/rounds/rounds.view.ts';
import type { StreakSettingsRepository } from './modules/streaks/streak-settings.repository.ts';
import type { DailiesRepository } from './modules/streaks/dailies.repository.ts';
import type { LeetCodeAccountsRepository } from './modules/accounts/leetcode-accounts.repository.ts';
import type { ProfileSettingsRepository } from './modules/profiles/profile-settings.repository.ts';
import { ProfilesView } from './modules/profiles/profiles.view.ts';
import type { ReadSolvedHistories } from './modules/known-solves/solved-histories.client.ts';
import type { PlanMembersRepository } from './modules/study-plans/plan-members.repository.ts';
import type { StudyPlansRepository } from './modules/study-plans/study-plans.repository.ts';
import { StudyPlansView } from './modules/study-plans/study-plans.view.ts';
import { StreaksView } from './modules/streaks/streaks.view.ts';
import { SubmissionsView } from './modules/submissions/submissions.view.ts';

/** All that one caller may see, for one request. */
export interface View {
  entrants: EntrantsView;
  /** Which ids and cursors they get. */
  disclosure: DisclosureView;
  members: MembersView;
  communities: CommunitiesView;
  contests: ContestsView;
  duels: DuelsView;
  ladder: LadderView;
  boards: BoardsView;
  standings: StandingsView;
  upsolves: UpsolvesView;
  practice: PracticeView;
  daily: DailyView;
  upsolving: UpsolvingView;
  profiles: ProfilesView;
  ratings: RatingsView;
  rounds: RoundsView;
  streaks: StreaksView;
  submissions: SubmissionsView;
  solvedBefore: SolvedBeforeView;
  studyPlans: StudyPlansView;
  /** Forgets what was read: for the next event of a subscription, which has one view for all its life. */
  forget(): void;
}

export interface ViewSources {
  bans: BansRepository;
  entrants: EntrantsRepository;
  communities: CommunitiesRepository;
  members: MembersRepository;
  contests: ContestsRepository;
  duels: DuelsRepository;
  duelSeats: DuelSeatsRepository;
  duelQueue: DuelQueueRepository;
  duelRefusals: DuelRefusalsRepository;
  scores: ScoresRepository;
  ranks: BoardRanks;
  ratings: RatingsRepository;
  roundResults: RoundResultsRepository;
  submissions: SubmissionsRepository;
  solves: SolvesRepository;
  dailies: DailiesRepository;
  streakSettings: StreakSettingsRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  profileSettings: ProfileSettingsRepository;
  studyPlans: StudyPlansRepository;
  planMembers: PlanMembersRepository;
  publicIds: PublicIds;
  readSolvedHistories: ReadSolvedHistories;
}

export function createView(caller: Caller, sources: ViewSources, clock: Clock): View {
  const members = new MembersView(caller, sources.members);
  const communities = new CommunitiesView(caller, sources, members);
  const contests = new ContestsView(sources.contests, { communities, members }, clock);
  const entrants = new EntrantsView(caller, sources, members);
  const solvedBefore = new SolvedBeforeView(sources, members, clock);
  const boards = new BoardsView(caller, sources);
  const rounds = new RoundsView(caller, sources);
  const ratings = new RatingsView(sources, members);
  const duels = new DuelsView(caller, sources, { communities, members, clock });
  const ladder = new LadderView(sources);
  const standings = new StandingsView(boards, sources.scores, clock);
  const upsolves = new UpsolvesView(sources, { contests, standings, clock });
  const hidden = new HiddenSolves({ contests, standings });
  const solved = new SolvedProblems(sources);
  const practice = new PracticeView({ ...sources, solved }, { members, hidden });
  const daily = new DailyView(sources, { members, hidden, clock });
  const upsolving = new UpsolvingView({ ...sources, solved }, { contests, standings });
  const disclosure = new DisclosureView(caller, sources.publicIds);
  const submissions = new SubmissionsView(caller, sources.submissions, { communities, members, disclosure });
  const streaks = new StreaksView(caller, sources, { communities, members, clock });
  const profiles = new ProfilesView(caller, sources, { communities, members, hidden, clock });
  const studyPlans = new StudyPlansView(sources, { communities, members, hidden, disclosure }, clock);
  const forgetful = [
    members,
    communities,
    contests,
    duels,
    ladder,
    entrants,
    boards,
    standings,
    profiles,
    ratings,
    rounds,
    streaks,
    submissions,
    solvedBefore,
    hidden,
    daily,
    studyPlans,
  ];
  const forget = () => forgetful.forEach((view) => view.forget());
  return {
    disclosure,
    entrants,
    members,
    communities,
    contests,
    duels,
    ladder,
    boards,
    standings,
    upsolves,
    practice,
    daily,
    upsolving,
    profiles,
    ratings,
    rounds,
    streaks,
    submissions,
    solvedBefore,
    studyPlans,
    forget,
  };
}
