import {
  connectionOf,
  pageOf,
  pageOfList,
  pageRequest,
  type Page,
  type PageArguments,
  type PageRequest,
} from '@leetcord/kit/graphql/paging';
import { publicError } from '@leetcord/kit/graphql/errors';
import type { Clock } from '@leetcord/kit/time/clock';
import DataLoader from 'dataloader';
import { filterAsync } from '../../filter-async.ts';
import { dayIn } from '../calendar/time-zone.ts';
import type { BansRepository } from '../communities/bans.repository.ts';
import type { CommunitiesView } from '../communities/communities.view.ts';
import { timeZoneOf } from '../communities/communities.repository.ts';
import { memberId, type Member, type MembersRepository } from '../communities/members.repository.ts';
import type { MembersView, SeenUser } from '../communities/members.view.ts';
import type { DisclosureView } from '../disclosure/disclosure.view.ts';
import type { ReadSolvedHistories } from '../known-solves/solved-histories.client.ts';
import type { HiddenSolves } from '../practice/hidden-solves.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { PlanMember, PlanMembersRepository } from './plan-members.repository.ts';
import {
  countsAsDone,
  progressOf,
  scheduleOf,
  type PlanSolve,
  type Schedule,
  type StudyPlanItemState,
  type StudyPlanProgress,
} from './progress.ts';
import type { StudyPlansRepository } from './study-plans.repository.ts';
import { studyPlanState, type StudyPlan, type StudyPlanState } from './study-plan.ts';

const MAX_MEMBERS = 100;
/** How many plans of one user are listed. */
const MAX_MINE = 20;
const MEMBER_KEY_PATTERN = /^\d{3}\.[0-9a-f]{32}$/;

type Accepted = Awaited<ReturnType<SubmissionsRepository['acceptedOfProblems']>>[number];

export interface StudyPlansSources {
  studyPlans: StudyPlansRepository;
  planMembers: PlanMembersRepository;
  members: MembersRepository;
  bans: BansRepository;
  submissions: SubmissionsRepository;
  readSolvedHistories: ReadSolvedHistories;
}

/** A member of a plan as the caller sees them, and how far they are. */
export interface StudyPlanMember extends SeenUser, StudyPlanProgress {
  userId: string;
  /** The row's id. */
  rowId: string;
}

/** A user's own row of a plan. */
interface OwnRow {
  plan: StudyPlan;
  userId: string;
}

/** Who is on a plan and how far, all of it, before anything is hidden. */
interface OnPlan {
  userId: string;
  joinedAt: Date;
  solves: PlanSolve[];
}

/**
 * The study plans that one caller may see, for one request: those of the communities that they may see. How far members are is computed from their submissions
 * at that moment, in a handful of commands a plan, so that whatever is voided, restored, moved or deleted shows at once and nothing needs repair.
 */
export class StudyPlansView {
  readonly #sources: StudyPlansSources;
  readonly #see: {
    communities: CommunitiesView;
    members: MembersView;
    hidden: HiddenSolves;
    disclosure: DisclosureView;
  };
  readonly #clock: Clock;
  readonly #byId: DataLoader<string, StudyPlan | null>;
  readonly #onPlan: DataLoader<StudyPlan, OnPlan[], string>;
  readonly #rows: DataLoader<StudyPlan, StudyPlanMember[], string>;
  readonly #own: DataLoader<OwnRow, StudyPlanMember | null, string>;
  readonly #inHistory: DataLoader<{ userId: string; slug: string }, boolean>;

  constructor(
    sources: StudyPlansSources,
    see: { communities: CommunitiesView; members: MembersView; hidden: HiddenSolves; disclosure: DisclosureView },
    clock: Clock,
  ) {
    this.#sources = sources;
    this.#see = see;
    this.#clock = clock;
    const byPlan = { cacheKeyFn: ({ _id }: StudyPlan) => _id };
    this.#byId = new DataLoader(async (ids) => {
      const found = new Map((await sources.studyPlans.findMany(ids)).map((plan) => [plan._id, plan]));
      return ids.map((id) => found.get(id) ?? null);
    });
    this.#onPlan = new DataLoader((plans) => this.#readOnPlans(plans), byPlan);
    this.#rows = new DataLoader((plans) => Promise.all(plans.map((plan) => this.#readRows(plan))), byPlan);
    this.#own = new DataLoader((asked) => this.#readOwn(asked), {
      cacheKeyFn: ({ plan, userId }) => `${plan._id} ${userId}`,
    });
    this.#inHistory = new DataLoader(async (asked) => {
      // One user's at a time: the answer does not say whose it is.
      const byUser = Map.groupBy(asked, ({ userId }) => userId);
      const read = [...byUser].map(async ([userId, open]) => {
        const slugs = [...new Set(open.map(({ slug }) => slug))];
        return [userId, await sources.readSolvedHistories([userId], slugs)] as const;
      });
      const solved = new Map(await Promise.all(read));
      return asked.map(({ userId, slug }) => solved.get(userId)!.has(slug));
    });
  }

  /** Null for an unknown plan and for one that the caller may not see. */
  async find(id: string): Promise<StudyPlan | null> {
    const plan = await this.#byId.load(id);
    return plan && (await this.#see.communities.find(plan.communityId)) && plan;
  }

  /** For what refers to a plan: throws when it is gone or the caller may not see it any more. */
  async require(id: string): Promise<StudyPlan> {
    const found = await this.find(id);
    if (found === null) throw publicError('FORBIDDEN', 'The study plan cannot be seen by you.');
    return found;
  }

  /** A community's plans, latest first day first. For those who see the community. */
  async page(communityId: string, request: PageRequest, states: readonly StudyPlanState[]): Promise<Page<StudyPlan>> {
    if (states.length === 0) return pageOf([], request);
    const today = await this.#todayIn(communityId);
    return pageOf(
      await this.#sources.studyPlans.page(communityId, request, { states: [...new Set(states)], today }),
      request,
    );
  }

  /** The plans that run and that a user is on, those that end first first. Throws UNAUTHENTICATED and FORBIDDEN. */
  async runningOf(userId: string): Promise<StudyPlan[]> {
    const now = this.#clock.now();
    const communities = new Map((await this.#see.communities.mine()).map((community) => [community._id, community]));
    const open = await this.#sources.studyPlans.openIn([...communities.keys()], now);
    const running = open.filter(
      (plan) => studyPlanState(plan, dayIn(now, timeZoneOf(communities.get(plan.communityId)!))) === 'RUNNING',
    );
    const theirs = await filterAsync(running, async (plan) => (await this.mine(plan, userId)) !== null);
    return theirs.toSorted((one, other) => (endKey(one) < endKey(other) ? -1 : 1)).slice(0, MAX_MINE);
  }

  async stateOf(plan: StudyPlan): Promise<StudyPlanState> {
    return studyPlanState(plan, await this.today(plan));
  }

  /** The day that it is in a plan's community. */
  today({ communityId }: StudyPlan): Promise<string> {
    return this.#todayIn(communityId);
  }

  /** Who is on a plan, furthest first; equally far ones in no order that tells anything. */
  rows(plan: StudyPlan): Promise<StudyPlanMember[]> {
    return this.#rows.load(plan);
  }

  async members(plan: StudyPlan, args: PageArguments) {
    const request = pageRequest(args, { max: MAX_MEMBERS, keyPattern: MEMBER_KEY_PATTERN });
    return connectionOf(pageOfList(await this.rows(plan), request, memberKey), memberKey);
  }

  /** How many who show their name have done an item. */
  async doneCount(plan: StudyPlan, slug: string): Promise<number> {
    const shown = (await this.rows(plan)).filter(({ shownAs }) => shownAs === 'NAME');
    return shown.filter(({ states }) => countsAsDone(states.get(slug)!, plan)).length;
  }

  /** A user's own row, with what a freeze hides from others; null for who is not on the plan. */
  mine(plan: StudyPlan, userId: string): Promise<StudyPlanMember | null> {
    return this.#own.load({ plan, userId });
  }

  /**
   * How a user stands to an item, for themselves: what their solved history has is shown too, if they let LeetCord know of it. Null for who is not on the
   * plan.
   */
  async myState(plan: StudyPlan, userId: string, slug: string): Promise<StudyPlanItemState | null> {
    const state = (await this.mine(plan, userId))?.states.get(slug) ?? null;
    return state === 'OPEN' && (await this.#inHistory.load({ userId, slug })) ? 'SOLVED_BEFORE' : state;
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    for (const loader of [this.#byId, this.#onPlan, this.#rows, this.#own]) loader.clearAll();
  }

  async #todayIn(communityId: string): Promise<string> {
    return dayIn(this.#clock.now(), await this.#zoneOf(communityId));
  }

  async #zoneOf(communityId: string): Promise<string> {
    return timeZoneOf(await this.#see.communities.require(communityId));
  }

  /** In three commands, and one for each plan that somebody is on. */
  async #readOnPlans(plans: readonly StudyPlan[]): Promise<OnPlan[][]> {
    const joined = await this.#sources.planMembers.of(plans.map(({ _id }) => _id));
    const members = await this.#stillOn(plans, joined);
    return Promise.all(
      plans.map(async (plan, index) =>
        withSolves(plan, members[index]!, await this.#solvesOf([plan], members[index]!)),
      ),
    );
  }

  /** For each plan who of those who joined it is still in its community, in two commands. */
  async #stillOn(plans: readonly StudyPlan[], joined: readonly PlanMember[]): Promise<Member[][]> {
    if (joined.length === 0) return plans.map(() => []);
    const { members, bans } = this.#sources;
    const [found, banned] = await Promise.all([
      members.findMany([...new Set(joined.map(({ communityId, userId }) => memberId(communityId, userId)))]),
      bans.userIdsIn([...new Set(joined.map(({ communityId }) => communityId))]),
    ]);
    const stillThere = new Map(found.map((member) => [member._id, member]));
    const ofPlan = Map.groupBy(joined, ({ planId }) => planId);
    return plans.map(({ _id, communityId }) => {
      const out = new Set(banned.get(communityId));
      return (ofPlan.get(_id) ?? []).flatMap(({ userId }) => {
        const member = stillThere.get(memberId(communityId, userId));
        return member === undefined || out.has(userId) ? [] : [member];
      });
    });
  }

  /** What members solved of the problems of some plans, in one command. */
  async #solvesOf(plans: readonly StudyPlan[], members: readonly Member[]): Promise<Accepted[]> {
    if (members.length === 0) return [];
    const slugs = new Set(plans.flatMap(({ items }) => items.map(({ slug }) => slug)));
    const userIds = new Set(members.map(({ userId }) => userId));
    return this.#sources.submissions.acceptedOfProblems([...userIds], [...slugs]);
  }

  async #readRows(plan: StudyPlan): Promise<StudyPlanMember[]> {
    const [onPlan, isHidden, schedule] = await Promise.all([
      this.#onPlan.load(plan),
      this.#see.hidden.in(plan.communityId),
      this.#scheduleOf(plan),
    ]);
    const shown = onPlan.map((one) => ({ ...one, solves: one.solves.filter((solve) => !isHidden(solve)) }));
    const rows = await Promise.all(shown.map((one) => this.#row(plan, one, schedule)));
    return rows.toSorted((one, other) => (memberKey(one) < memberKey(other) ? -1 : 1));
  }

  /** In four commands: a user's own rows are asked for more often than everybody's, and of several plans. */
  async #readOwn(asked: readonly OwnRow[]): Promise<(StudyPlanMember | null)[]> {
    const joined = await this.#sources.planMembers.findMany(
      asked.map(({ plan: { _id: planId }, userId }) => ({ planId, userId })),
    );
    const plans = [...new Map(asked.map(({ plan }) => [plan._id, plan])).values()];
    const members = await this.#stillOn(plans, joined);
    const solves = await this.#solvesOf(plans, members.flat());
    const onPlans = new Map(plans.map((plan, index) => [plan._id, withSolves(plan, members[index]!, solves)]));
    return Promise.all(
      asked.map(async ({ plan, userId }) => {
        const own = onPlans.get(plan._id)!.find((one) => one.userId === userId);
        return own === undefined ? null : this.#row(plan, own, await this.#scheduleOf(plan));
      }),
    );
  }

  async #row(plan: StudyPlan, { userId, solves, joinedAt }: OnPlan, schedule: Schedule): Promise<StudyPlanMember> {
    const seen = await this.#see.members.see(plan.communityId, userId);
    const rowId = this.#see.disclosure.rowId(`plan:${plan._id}`, { userId, shownAs: seen.shownAs });
    return { ...seen, ...progressOf(schedule, solves, joinedAt), userId, rowId };
  }

  async #scheduleOf(plan: StudyPlan): Promise<Schedule> {
    return scheduleOf(plan, { timeZone: await this.#zoneOf(plan.communityId), now: this.#clock.now() });
  }
}

/** Members of a plan with what they solved of it, without what is void in its community. */
function withSolves({ communityId }: StudyPlan, members: readonly Member[], solves: readonly Accepted[]): OnPlan[] {
  const counted = solves.filter(
    ({ voidIn = [], isVoidEverywhere }) => isVoidEverywhere !== true && !voidIn.includes(communityId),
  );
  const byUser = Map.groupBy(counted, ({ userId }) => userId);
  return members.map(({ userId, joinedAt }) => ({ userId, joinedAt, solves: byUser.get(userId) ?? [] }));
}

/** By which a user's plans are listed: soonest end first. */
const endKey = ({ overFrom, _id }: StudyPlan): string => `${overFrom}.${_id}`;

/** By which the members of a plan are listed: most done first. */
const memberKey = ({ done, rowId }: StudyPlanMember): string => `${String(999 - done).padStart(3, '0')}.${rowId}`;
