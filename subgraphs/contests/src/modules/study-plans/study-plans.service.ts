import type { Caller } from '@leetcord/kit/auth/caller';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import { newId } from '../../ids.ts';
import { settleUpsert, type RunTransaction, type Transaction } from '../../transaction.ts';
import { dayIn } from '../calendar/time-zone.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import { timeZoneOf, type Community } from '../communities/communities.repository.ts';
import { memberId, type MembersRepository } from '../communities/members.repository.ts';
import type { PlanMembersRepository } from './plan-members.repository.ts';
import type { PlanProblems } from './plan-problems.ts';
import {
  addItemsInput,
  checkDate,
  checkLength,
  checkStart,
  createStudyPlanInput,
  itemInput,
  moveItemInput,
  typedDate,
  updateStudyPlanInput,
} from './study-plans.input.ts';
import {
  MAX_ITEMS,
  MAX_ITEMS_OF_DAY,
  MAX_OPEN_PLANS,
  MAX_PLAN_MEMBERS,
  StudyPlanFull,
  StudyPlanNotFound,
  StudyPlanOver,
  TooManyStudyPlans,
} from './study-plans.errors.ts';
import type { StudyPlansRepository } from './study-plans.repository.ts';
import {
  inOrder,
  isOver,
  nextDay,
  spread,
  studyPlanListKey,
  type StudyPlan,
  type StudyPlanItem,
} from './study-plan.ts';

/** So many of the last keys with which problems were added are known: a command is repeated within seconds. */
const KEPT_KEYS = 20;
const LAST_TO_COME = 'Without this problem the plan would be over: add another one first, or end the plan.';

export interface StudyPlansServiceOptions {
  studyPlans: StudyPlansRepository;
  planMembers: PlanMembersRepository;
  members: MembersRepository;
  problems: PlanProblems;
  authority: Authority;
  transaction: RunTransaction;
  clock: Clock;
}

/** Somebody else has added a picked problem meanwhile: others are picked, as often as a community may pick. */
class PickedTooLate extends Error {}

/** Which plan, and on whose behalf. */
interface PlanInput extends Pick<ActionInput, 'by'> {
  planId: string;
}

/** A plan, and the day that it is in its community. */
interface Seen {
  plan: StudyPlan;
  today: string;
}

/** Keeps study plans, and who is on them. Each method throws StudyPlanNotFound, and InvalidInput where the bot does not say on whose behalf. */
export class StudyPlansService {
  readonly #options: StudyPlansServiceOptions;

  constructor(options: StudyPlansServiceOptions) {
    this.#options = options;
  }

  /** Throws InvalidInput, CommunityNotFound, NotModerator and TooManyStudyPlans. Repeated with its key it gives what was made. */
  async create(caller: Caller, input: ActionInput): Promise<StudyPlan> {
    const { authority, studyPlans, problems, clock } = this.#options;
    const { community } = await authority.moderator(caller, input, 'contests:write');
    const asked = parseInput(createStudyPlanInput, input);
    const { _id: communityId } = community;
    const { title, countsEarlier, idempotencyKey } = asked;
    const made = await studyPlans.findByKey(communityId, idempotencyKey);
    if (made !== null) return made;
    const now = clock.now();
    const today = this.#today(community);
    const startsOn = typedDate('startsOn', asked.startsOn ?? 'today', today);
    checkStart(startsOn, today);
    // Several at the same moment may make a few more of it.
    if ((await studyPlans.countOpen(communityId, today)) >= MAX_OPEN_PLANS) throw new TooManyStudyPlans();
    const slugs = await problems.choose(asked, { communityId, has: [] });
    const items = spread(slugs, { from: startsOn, perDay: asked.perDay, weekdays: asked.weekdays });
    checkLength(items, startsOn, 'perDay');
    const _id = newId(now);
    const plan: StudyPlan = {
      ...{ _id, communityId, title, startsOn, ...inOrder(items), countsEarlier: countsEarlier ?? true },
      ...{ listKey: studyPlanListKey(startsOn, _id), createdAt: now, idempotencyKey },
    };
    return settleUpsert(async () => {
      const same = await studyPlans.findByKey(communityId, idempotencyKey);
      if (same === null) await studyPlans.insert(plan);
      return same ?? plan;
    });
  }

  /** Changes the title, and whether what was solved before counts. Throws InvalidInput, NotModerator and StudyPlanOver. */
  async update(caller: Caller, input: PlanInput): Promise<StudyPlan> {
    const seen = await this.#moderated(caller, input);
    const { title, countsEarlier } = parseInput(updateStudyPlanInput, input);
    return this.#change(seen, (plan) => {
      if (isOver(plan, seen.today)) throw new StudyPlanOver();
      return {
        ...(typeof title === 'string' && { title }),
        ...(typeof countsEarlier === 'boolean' && { countsEarlier }),
      };
    });
  }

  /** Adds problems from a day on, or after those that are there. Repeated with its key it adds nothing. Throws InvalidInput, NotModerator and StudyPlanOver. */
  async add(caller: Caller, input: PlanInput): Promise<StudyPlan> {
    const seen = await this.#moderated(caller, input);
    const asked = parseInput(addItemsInput, input);
    const { plan, today } = seen;
    const { idempotencyKey: key } = asked;
    if (isAddedWith(plan, key)) return plan;
    if (isOver(plan, today)) throw new StudyPlanOver();
    const typed = asked.date ? typedDate('date', asked.date, today) : null;
    if (typed !== null) checkDate(typed, plan.startsOn, today);
    const has = plan.items.map(({ slug }) => slug);
    const slugs = await this.#options.problems.choose(asked, { communityId: plan.communityId, has });
    const adding = this.#change(seen, (now) => {
      if (isAddedWith(now, key)) return {};
      if (isOver(now, today)) throw new StudyPlanOver();
      const { items, addedWith = [] } = now;
      const from = typed ?? latest(nextDay(items.at(-1)!.date), today);
      const added = spread(slugs, { from, perDay: asked.perDay, weekdays: asked.weekdays });
      checkLength(added, plan.startsOn, 'perDay');
      const double = added.findIndex(({ slug }) => items.some((item) => item.slug === slug));
      if (double !== -1) {
        if (asked.picker) throw new PickedTooLate();
        throw new InvalidInput(`problems.${double}`, `The plan has ${added[double]!.slug} already.`);
      }
      if (items.length + added.length > MAX_ITEMS) {
        throw new InvalidInput(
          'problems',
          `A plan has at most ${MAX_ITEMS} problems, and this one has ${items.length}.`,
        );
      }
      const set = changedItems([...items, ...added]);
      return key ? { ...set, addedWith: [...addedWith, key].slice(-KEPT_KEYS) } : set;
    });
    return adding.catch((error: unknown) => {
      if (error instanceof PickedTooLate) return this.add(caller, input);
      throw error;
    });
  }

  /** Throws InvalidInput, NotModerator and StudyPlanOver. */
  async removeItem(caller: Caller, input: PlanInput): Promise<StudyPlan> {
    const seen = await this.#moderated(caller, input);
    const { problem } = parseInput(itemInput, input);
    return this.#changeItems(seen, ({ items }) => {
      const { slug } = itemOf(items, problem);
      if (items.length === 1)
        throw new InvalidInput('problem', 'A plan has one problem at least: end or delete the plan.');
      const left = items.filter((item) => item.slug !== slug);
      // Nothing could be added any more.
      if (isOver(inOrder(left), seen.today)) throw new InvalidInput('problem', LAST_TO_COME);
      return left;
    });
  }

  /** Gives an item another day: today or later. Throws InvalidInput, NotModerator and StudyPlanOver. */
  async moveItem(caller: Caller, input: PlanInput): Promise<StudyPlan> {
    const seen = await this.#moderated(caller, input);
    const { problem, date: typed } = parseInput(moveItemInput, input);
    const { plan, today } = seen;
    const date = typedDate('date', typed, today);
    checkDate(date, plan.startsOn, today);
    checkLength([{ slug: problem, date }], plan.startsOn, 'date');
    return this.#changeItems(seen, ({ items }) => {
      const { slug } = itemOf(items, problem);
      return [...items.filter((item) => item.slug !== slug), { slug, date }];
    });
  }

  /** Ends a plan today. Repeated, or once it is over, it changes nothing. Throws NotModerator. */
  async end(caller: Caller, input: PlanInput): Promise<StudyPlan> {
    const seen = await this.#moderated(caller, input);
    return this.#change(seen, (plan) => (isOver(plan, seen.today) ? {} : { overFrom: seen.today, isEnded: true }));
  }

  /** Deletes a plan, and who was on it. Throws NotModerator. */
  async remove(caller: Caller, input: PlanInput): Promise<void> {
    const { studyPlans, planMembers, transaction } = this.#options;
    const { plan } = await this.#moderated(caller, input);
    await transaction(async (tx) => {
      await studyPlans.remove(plan._id, tx);
      await planMembers.removeAllOn(plan._id, tx);
    });
  }

  /** Safe to repeat. Throws NotMember, StudyPlanOver and StudyPlanFull. */
  async join(caller: Caller, input: PlanInput): Promise<{ plan: StudyPlan; isNew: boolean }> {
    const { planMembers, members } = this.#options;
    return this.#enter(caller, input, async ({ plan, today }, userId, tx) => {
      if (isOver(plan, today)) throw new StudyPlanOver();
      const others = (await planMembers.of([plan._id], tx)).filter((one) => one.userId !== userId);
      if (others.length >= MAX_PLAN_MEMBERS) {
        // Those who have left the community take no place.
        const ids = others.map((one) => memberId(plan.communityId, one.userId));
        if ((await members.findMany(ids, tx)).length >= MAX_PLAN_MEMBERS) throw new StudyPlanFull();
      }
      return planMembers.add({ planId: plan._id, communityId: plan.communityId, userId }, tx);
    });
  }

  /** Safe to repeat. Throws NotMember. */
  async leave(caller: Caller, input: PlanInput): Promise<{ plan: StudyPlan; isNew: boolean }> {
    const { planMembers } = this.#options;
    return this.#enter(caller, input, ({ plan }, userId, tx) => planMembers.remove({ planId: plan._id, userId }, tx));
  }

  async #enter(
    caller: Caller,
    input: PlanInput,
    work: (seen: Seen, userId: string, tx: Transaction) => Promise<boolean>,
  ): Promise<{ plan: StudyPlan; isNew: boolean }> {
    const { authority, studyPlans, transaction } = this.#options;
    const { communityId } = await this.#find(input);
    const { community, userId } = await asPlan(authority.member(caller, { ...input, communityId }, 'contests:write'));
    return transaction(async (tx) => {
      const plan = await studyPlans.find(input.planId, tx);
      if (plan === null) throw new StudyPlanNotFound();
      return { plan, isNew: await work({ plan, today: this.#today(community) }, userId, tx) };
    });
  }

  /** The plan, for its moderators. */
  async #moderated(caller: Caller, input: PlanInput): Promise<Seen> {
    const plan = await this.#find(input);
    const { communityId } = plan;
    const action = { communityId, by: input.by };
    const { community } = await asPlan(this.#options.authority.moderator(caller, action, 'contests:write'));
    return { plan, today: this.#today(community) };
  }

  async #find({ planId }: PlanInput): Promise<StudyPlan> {
    const plan = await this.#options.studyPlans.find(planId);
    if (plan === null) throw new StudyPlanNotFound();
    return plan;
  }

  #changeItems(seen: Seen, work: (plan: StudyPlan) => StudyPlanItem[]): Promise<StudyPlan> {
    return this.#change(seen, (plan) => {
      if (isOver(plan, seen.today)) throw new StudyPlanOver();
      return changedItems(work(plan));
    });
  }

  /** Changes a plan as it is then: of two changes at once one runs again. */
  #change({ plan: { _id } }: Seen, work: (plan: StudyPlan) => Partial<StudyPlan>): Promise<StudyPlan> {
    const { studyPlans, transaction } = this.#options;
    return transaction(async (tx) => {
      const plan = await studyPlans.find(_id, tx);
      if (plan === null) throw new StudyPlanNotFound();
      const set = work(plan);
      if (Object.keys(set).length > 0) await studyPlans.change(_id, set, tx);
      return { ...plan, ...set };
    });
  }

  #today(community: Community): string {
    return dayIn(this.#options.clock.now(), timeZoneOf(community));
  }
}

const isAddedWith = ({ addedWith = [] }: StudyPlan, key: string | null | undefined): boolean =>
  typeof key === 'string' && addedWith.includes(key);

/** What becomes of a plan with these items. Throws InvalidInput where a day would have too many. */
function changedItems(items: readonly StudyPlanItem[]): Pick<StudyPlan, 'items' | 'overFrom'> {
  const days = [...Map.groupBy(items, ({ date }) => date).values()];
  if (days.some(({ length }) => length > MAX_ITEMS_OF_DAY))
    throw new InvalidInput('date', `A day has at most ${MAX_ITEMS_OF_DAY} problems: choose another day.`);
  return inOrder(items);
}

/** The item of a problem, by its slug or its address. Throws InvalidInput. */
function itemOf(items: readonly StudyPlanItem[], problem: string): StudyPlanItem {
  const slug = /\/problems\/([^/?#]+)/.exec(problem)?.[1] ?? problem.toLowerCase();
  const found = items.find((item) => item.slug === slug);
  if (found === undefined) throw new InvalidInput('problem', `The plan has no problem “${problem}”: look at its list.`);
  return found;
}

const latest = (one: string, other: string) => (one > other ? one : other);

/** A plan of a community that the caller may not see is none for them. */
async function asPlan<T>(action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    if (error instanceof CommunityNotFound) throw new StudyPlanNotFound();
    throw error;
  }
}
