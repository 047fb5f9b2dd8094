import { ANONYMOUS, type ApiKeyCaller, type ServiceCaller, type UserCaller } from '@leetcord/kit/auth/caller';
import { anything } from '@leetcord/kit/testing/anything';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, test } from 'vitest';
import { Authority } from './modules/communities/authority.ts';
import { CommunityNotFound, NotMember } from './modules/communities/communities.errors.ts';
import { CommunitiesService } from './modules/communities/communities.service.ts';
import { CommunitiesView } from './modules/communities/communities.view.ts';
import { MembershipsService } from './modules/communities/memberships.service.ts';
import { ContestsView } from './modules/contests/contests.view.ts';
import { ReminderService } from './modules/contests/reminder.service.ts';
import { DigestsService } from './modules/digests/digests.service.ts';
import { DuelsView } from './modules/duels/duels.view.ts';
import { DuelRoundEvent } from './modules/duels/resolvers/DuelRoundEvent.ts';
import { myDuels } from './modules/duels/resolvers/Subscription/myDuels.ts';
import { EventsService } from './modules/events/events.service.ts';
import { FirstSolveEvent } from './modules/events/resolvers/FirstSolveEvent.ts';
import { GlobalBoardService } from './modules/global-board/global-board.service.ts';
import { MovingService } from './modules/moving/moving.service.ts';
import { CalmService } from './modules/news/calm.service.ts';
import { DestinationsService } from './modules/news/destinations.service.ts';
import { NewsService } from './modules/news/news.service.ts';
import { StreakRemindersService } from './modules/streaks/streak-reminders.service.ts';
import { StreaksService } from './modules/streaks/streaks.service.ts';
import { myStudyPlans } from './modules/study-plans/resolvers/Query/myStudyPlans.ts';
import { StudyPlansView } from './modules/study-plans/study-plans.view.ts';
import { SubmissionsService } from './modules/submissions/submissions.service.ts';
import { SubmissionsView } from './modules/submissions/submissions.view.ts';
import { TitleRolesService } from './modules/title-roles/title-roles.service.ts';

const user: UserCaller = { kind: 'user', userId: 'ann', sessionId: '1', leetcodeUsername: 'ann' };
const key: ApiKeyCaller = { kind: 'apiKey', apiKeyId: '1', userId: 'ann', scopes: new Set(), requestsPerMinute: 1 };
const bot: ServiceCaller = {
  ...{ kind: 'service', service: 'bot' },
  scopes: new Set(['communities:write', 'contests:write', 'events:read']),
};
const clock = new TestClock();

const FORBIDDEN = { extensions: { code: 'FORBIDDEN' } };
const community = { _id: '1', visibility: 'PUBLIC', destinations: [] };
const nowhere = async () => null;
/** Runs what is to happen in a transaction. */
const inTransaction = (work: (tx: never) => unknown) => work({} as never);

/** The authority over one community, in which everybody is an owner. */
const authorityOver = (one: object) =>
  new Authority({
    ...{ bans: anything, transaction: anything },
    communities: { find: async () => one } as never,
    members: { find: async () => ({ role: 'OWNER' }) } as never,
  });
const closed = authorityOver({ ...community, closedAt: clock.now() });
const here = { communityId: '1' };

const communities = new CommunitiesService(
  { setVisibility: nowhere, setTimeZone: nowhere, setLanguage: nowhere } as never,
  authorityOver(community),
  clock,
);
const reminders = new ReminderService({
  ...{ authority: authorityOver(community), contests: anything, clock, schedule: anything },
  communities: { setReminder: nowhere } as never,
  events: { undisturbed: inTransaction } as never,
});
const streaks = new StreaksService({
  ...{ authority: authorityOver(community), streakSettings: anything, clock },
  communities: { find: nowhere } as never,
  transaction: inTransaction as never,
});
const digests = new DigestsService({
  ...{ authority: authorityOver(community), members: anything, scores: anything, events: anything, clock },
  communities: { setDigestTime: nowhere } as never,
});
const calm = new CalmService({
  authority: authorityOver(community),
  communities: { setGatherAfter: nowhere } as never,
});
const eventLog = { undisturbed: inTransaction } as never;
const destinations = new DestinationsService({
  ...{ communities: { find: nowhere } as never, newsHolds: anything, authority: anything, eventLog, clock },
});
const news = new NewsService({
  ...{ communities: { find: nowhere } as never, newsHolds: anything, startedPosts: anything, events: anything },
  ...{ eventLog, clock },
});

test.each<[string, () => unknown]>([
  ['a moderator does nothing in a closed community', () => closed.moderator(user, here, 'communities:write')],
  ['a member does nothing in a closed community', () => closed.member(user, here, 'communities:write')],
  [
    'a community is made public that is removed meanwhile',
    () => communities.setVisibility(user, { ...here, visibility: 'PUBLIC' }),
  ],
  [
    'a community gets a time zone that is removed meanwhile',
    () => communities.setTimeZone(user, { ...here, timeZone: 'Europe/Berlin' }),
  ],
  [
    'a community gets a language that is removed meanwhile',
    () => communities.setLanguage(user, { ...here, language: 'de' }),
  ],
  ['a community gets a reminder that is removed meanwhile', () => reminders.set(user, { ...here, minutes: 15 })],
  ['a community gets freezes that is removed meanwhile', () => streaks.setFreezes(user, { ...here, perMonth: 1 })],
  [
    'a community gets a time for its digest that is removed meanwhile',
    () => digests.setTime(user, { ...here, weekday: 'MONDAY', time: '08:00' } as never),
  ],
  [
    'a community has its solves gathered that is removed meanwhile',
    () => calm.setGathering(user, { ...here, after: 5 } as never),
  ],
  [
    'a channel is forgotten of a community that is not there',
    () => destinations.forgetChannel(bot, { ...here, channelId: '1' }),
  ],
  [
    'news is held of a community that is not there',
    () => news.hold(bot, { ...here, channelId: '1', cursor: '1', refusedKey: 'x' }),
  ],
])('%s: it is not found', async (_what, work) => {
  await expect(work()).rejects.toThrow(CommunityNotFound);
});

test('who leaves meanwhile mutes no news', async () => {
  const leaving = new MembershipsService({
    ...{ authority: authorityOver(community), transaction: inTransaction },
    members: { find: nowhere, setPrivacy: nowhere },
  } as never);
  const input = { ...here, kinds: ['SUBMISSION'], isMuted: true };
  await expect(leaving.muteNews(user, input as never)).rejects.toThrow(NotMember);
});

const unseen = { find: nowhere, findMany: async () => [] } as never;
const view = {
  contests: { require: async () => ({}), problemsOf: () => [] },
  duels: { require: async () => ({}), rounds: async () => [] },
};

test.each<[string, () => unknown]>([
  ['a community', () => new CommunitiesView(user, { communities: unseen, members: anything }, anything).require('1')],
  ['a contest', () => new ContestsView(unseen, anything, clock).require('1')],
  ['a submission', () => new SubmissionsView(user, unseen, anything).require('1', '1')],
  ['a duel', () => new DuelsView(user, { duels: unseen } as never, anything).require('1')],
  [
    'a round of a duel',
    async () => {
      const { round } = DuelRoundEvent as unknown as Record<'round', (...args: unknown[]) => unknown>;
      return round({ contestId: '1', problemSlug: 'two-sum' }, {}, { view });
    },
  ],
  ['a study plan', () => new StudyPlansView({ studyPlans: unseen } as never, anything, clock).require('1')],
  [
    'a problem of a contest',
    async () => {
      const { problem } = FirstSolveEvent as unknown as Record<'problem', (...args: unknown[]) => unknown>;
      return problem({ contestId: '1', problemSlug: 'two-sum' }, {}, { view });
    },
  ],
])('%s that is gone or hidden is not shown where something refers to it', async (_what, work) => {
  await expect(work()).rejects.toMatchObject(FORBIDDEN);
});

const memberships = new MembershipsService(anything);
const events = new EventsService(anything);
const streakReminders = new StreakRemindersService(anything);
const titleRoles = new TitleRolesService(anything);

test.each<[string, () => unknown]>([
  ['change a role', () => memberships.setRole(key, { ...here, userId: 'bob', role: 'OWNER' })],
  ['remove a member', () => memberships.remove(key, { ...here, userId: 'bob' })],
  ['leave a community', () => memberships.leave(key, '1')],
  ['change privacy', () => memberships.setPrivacy(key, '1', {})],
  ['put its owner on the global board', () => new GlobalBoardService(anything).setConsent(key, true)],
  ['report a submission', () => new SubmissionsService(anything).record(key, {})],
])('an API key may not %s', async (_what, work) => {
  await expect((async () => work())()).rejects.toMatchObject(FORBIDDEN);
});

const reading = [{}, {}, { caller: key, view: anything, duelsFeed: anything }];

test.each<[string, (...args: unknown[]) => unknown]>([
  ["follow its owner's duels", (myDuels as { subscribe: never }).subscribe],
  ["read its owner's study plans", myStudyPlans as never],
])('an API key without the scope for it may not %s', async (_what, read) => {
  await expect((async () => read(...reading))()).rejects.toMatchObject(FORBIDDEN);
});

test.each<[string, () => unknown]>([
  ['follows the events', () => events.followAll(user, 'bot')],
  ['holds a subscriber', () => events.hold(user, { subscriber: 'bot', holder: 'one' })],
  ['releases a subscriber', () => events.release(user, { subscriber: 'bot', holder: 'one' })],
  ['finds an event', () => events.find(user, 'x')],
  ['acknowledges events', () => events.acknowledge(user, { subscriber: 'bot', cursor: 'x' })],
  ['takes reminders of streaks', () => streakReminders.take(user, {}, anything)],
  ['finishes a reminder of a streak', () => streakReminders.finish(user, {})],
  ['gives a title a role', () => titleRoles.setRole(user, { ...here, title: 'EXPERT', roleId: '1' } as never)],
  ['takes members whose roles to look at', () => titleRoles.take(user, { first: 1 })],
  ['settles the roles of a member', () => titleRoles.settle(user, { id: '1', version: 1 })],
  ['reports that it may not give roles', () => titleRoles.report(user, { discordGuildId: '1', isRefused: true })],
  ['moves an account', () => new MovingService(anything).move(user, anything)],
])('nobody but a service %s', async (_what, work) => {
  await expect(work()).rejects.toMatchObject(FORBIDDEN);
});

test.each([ANONYMOUS, key])(
  'what is for moderators is nothing, and no error, for a caller of the kind $kind',
  async (caller) => {
    expect(await authorityOver(community).isModerator(caller, here, 'communities:write')).toBe(false);
  },
);
