import type { Clock } from '@leetcord/kit/time/clock';
import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import type { ClosingService } from './modules/closing/closing.service.ts';
import type { CommunitiesService } from './modules/communities/communities.service.ts';
import type { MembershipsService } from './modules/communities/memberships.service.ts';
import type { PlanningService } from './modules/contests/planning.service.ts';
import type { ReminderService } from './modules/contests/reminder.service.ts';
import type { DiscordMembersService } from './modules/discord-members/discord-members.service.ts';
import type { EntrantsService } from './modules/entrants/entrants.service.ts';
import type { EventsService } from './modules/events/events.service.ts';
import type { GlobalBoardService } from './modules/global-board/global-board.service.ts';
import type { ModerationService } from './modules/moderation/moderation.service.ts';
import type { MovingService } from './modules/moving/moving.service.ts';
import type { DestinationsService } from './modules/news/destinations.service.ts';
import type { NewsService } from './modules/news/news.service.ts';
import type { StandingsMessagesService } from './modules/news/standings-messages.service.ts';
import type { PracticeService } from './modules/practice/practice.service.ts';
import type { ForgettingService } from './modules/privacy/forgetting.service.ts';
import type { UserExport } from './modules/privacy/user-export.ts';
import type { RoundsService } from './modules/rounds/rounds.service.ts';
import type { StandingsFeed } from './modules/standings/standings-feed.ts';
import type { StreakRemindersService } from './modules/streaks/streak-reminders.service.ts';
import type { StreaksService } from './modules/streaks/streaks.service.ts';
import type { SubmissionsService } from './modules/submissions/submissions.service.ts';
import type { SweepService } from './modules/sweep/sweep.service.ts';
import type { TemplatesService } from './modules/templates/templates.service.ts';
import type { View } from './view.ts';

/** What each resolver of this subgraph gets. */
export interface Context extends RequestContext {
  clock: Clock;
  closing: ClosingService;
  communities: CommunitiesService;
  destinations: DestinationsService;
  discordMembers: DiscordMembersService;
  entrants: EntrantsService;
  events: EventsService;
  forgetting: ForgettingService;
  globalBoard: GlobalBoardService;
  memberships: MembershipsService;
  moderation: ModerationService;
  moving: MovingService;
  news: NewsService;
  planning: PlanningService;
  practice: PracticeService;
  reminders: ReminderService;
  rounds: RoundsService;
  standingsMessages: StandingsMessagesService;
  standingsFeed: StandingsFeed;
  streakReminders: StreakRemindersService;
  streaks: StreaksService;
  submissions: SubmissionsService;
  sweep: SweepService;
  templates: TemplatesService;
  userExport: UserExport;
  /** What the caller may see. */
  view: View;
}
