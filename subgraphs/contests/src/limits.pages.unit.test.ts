import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { anything } from '@leetcord/kit/testing/anything';
import { many, testLimits, type Limit } from '@leetcord/kit/testing/limits';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { openCommunities } from './modules/closing/resolvers/Query/openCommunities.ts';
import { Community as communityMembers } from './modules/communities/resolvers/Community.ts';
import { memberId } from './modules/communities/members.repository.ts';
import { Community as communityContests } from './modules/contests/resolvers/Community.ts';
import { Duels } from './modules/duels/resolvers/Duels.ts';
import { EntrantsView } from './modules/entrants/entrants.view.ts';
import { Community as communityLog } from './modules/moderation/resolvers/Community.ts';
import { Contest as contestSuspicions } from './modules/moderation/resolvers/Contest.ts';
import { NewsHold } from './modules/news/resolvers/NewsHold.ts';
import { ProfilesView } from './modules/profiles/profiles.view.ts';
import { Profile } from './modules/profiles/resolvers/Profile.ts';
import { Rating } from './modules/ratings/resolvers/Rating.ts';
import { Ratings } from './modules/ratings/resolvers/Ratings.ts';
import { CommunityRound } from './modules/rounds/resolvers/CommunityRound.ts';
import { Contest as contestStandings } from './modules/standings/resolvers/Contest.ts';
import { Community as communityStudyPlans } from './modules/study-plans/resolvers/Community.ts';
import { StudyPlan } from './modules/study-plans/resolvers/StudyPlan.ts';
import { StudyPlansView } from './modules/study-plans/study-plans.view.ts';
import { mySubmissions } from './modules/submissions/resolvers/Query/mySubmissions.ts';

/** A list whose field takes `first` up to a limit. */
const list = (what: string, most: number, resolve: unknown): Limit => [
  what,
  most,
  async (first) => {
    const work = resolve as (parent: unknown, args: object, context: unknown) => unknown;
    try {
      await work({ _id: '1', communityId: '1', round: { _id: '1' }, items: [] }, { first }, anything);
      return true;
    } catch (error) {
      if ((error as { extensions?: { code?: string } }).extensions?.code !== 'BAD_USER_INPUT') throw error;
      return false;
    }
  },
];

const nobody = { entrants: { page: async () => [] }, bans: { userIdsIn: async () => new Map() } };
const entrants = new EntrantsView(ANONYMOUS, nobody as never, anything);

const onPlans = new StudyPlansView(
  { planMembers: { of: async () => [] } } as never,
  { communities: { require: async () => ({}) }, hidden: { in: async () => anything } } as never,
  new TestClock(),
);

/** How many plans a user's own list has of so many that they are on. */
async function listed(count: number): Promise<number> {
  const clock = new TestClock();
  const today = clock.now().toISOString().slice(0, 10);
  const plan = { communityId: '1', startsOn: today, overFrom: '9999-01-01', items: [], countsEarlier: true };
  const plans = many(count, (index) => ({ ...plan, _id: `${index}` }));
  const onAll = plans.map(({ _id: planId }) => ({ planId, communityId: '1', userId: 'ann' }));
  const view = new StudyPlansView(
    {
      studyPlans: { openIn: async () => plans },
      planMembers: { findMany: async () => onAll },
      members: { findMany: async () => [{ _id: memberId('1', 'ann'), userId: 'ann', joinedAt: clock.now() }] },
      bans: { userIdsIn: async () => new Map() },
      submissions: { acceptedOfProblems: async () => [] },
    } as never,
    {
      communities: { mine: async () => [{ _id: '1' }], require: async () => ({}) },
      members: { see: async () => ({ shownAs: 'NAME' }) },
      disclosure: { rowId: () => '1' },
    } as never,
    clock,
  );
  return (await view.runningOf('ann')).length;
}

/** How many topics a profile shows whose user has solved a problem of each of so many. */
async function topicsShown(count: number): Promise<number> {
  const sources = {
    solves: { ofUser: async () => [] },
    submissions: { problemsOf: async () => [{ difficulty: 'EASY', tags: many(count, String) }] },
  };
  const view = new ProfilesView(ANONYMOUS, sources as never, anything);
  return (await view.solved({ userId: 'ann', isOwn: true, within: null })).topics.length;
}

const emptyPlan = { _id: '1', communityId: '1', startsOn: '2026-12-01', overFrom: '2026-12-02', items: [] } as never;

testLimits([
  list('the communities of a page', 100, openCommunities),
  list('the members of a page', 100, communityMembers.members),
  list('the contests of a page', 50, communityContests.contests),
  list('the audit entries of a page', 100, communityLog.auditLog),
  list("the submissions of a member's list", 50, communityLog.memberSubmissions),
  list('the suspicions of a page', 100, contestSuspicions.suspicions),
  list('the upsolves of a page', 100, contestStandings.upsolves),
  list('the standings of a page', 100, contestStandings.standings),
  list('the duels of a page', 50, Duels.entries),
  list('the rows of a page of the ladder of duels', 100, Duels.ladder),
  list('the ratings of a page', 100, Ratings.entries),
  list("the changes of a rating's page", 100, Rating.history),
  list('the results of a page', 100, CommunityRound.results),
  list('the study plans of a page', 50, communityStudyPlans.studyPlans),
  list('the problems of a page of a study plan', 100, StudyPlan.items),
  list('the members of a page of a study plan', 100, (_: never, args: never) => onPlans.members(emptyPlan, args)),
  ["the study plans of a user's own list", 20, async (count) => (await listed(count)) === count],
  list('the contests of a page of a profile', 100, Profile.contests),
  ['the topics of a profile', 100, async (count) => (await topicsShown(count)) === count],
  list('the events that wait for a channel', 10, NewsHold.waiting),
  list("a user's submissions of a page", 50, mySubmissions),
  list('the entrants of a page', 100, (contest: never, args: never) => entrants.page(contest, args)),
  list('the disqualified of a page', 100, (contest: never, args: never) => entrants.disqualified(contest, args)),
]);
