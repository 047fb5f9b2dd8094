import { anything } from '@leetcord/kit/testing/anything';
import { allowed, many, parsed, testLimits, text } from '@leetcord/kit/testing/limits';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { PlanNewsService } from './modules/study-plans/plan-news.service.ts';
import { PlanProblems } from './modules/study-plans/plan-problems.ts';
import {
  addItemsInput,
  checkLength,
  checkStart,
  createStudyPlanInput,
  moveItemInput,
  typedDate,
  updateStudyPlanInput,
} from './modules/study-plans/study-plans.input.ts';
import { StudyPlansService } from './modules/study-plans/study-plans.service.ts';

const clock = new TestClock();
const day = (after: number) => new Date(clock.now().getTime() + after * 86_400_000).toISOString().slice(0, 10);
const today = day(0);
/** Fifty a day. */
const item = (index: number) => ({ slug: `problem-${index}`, date: day(Math.floor(index / 50)) });

/** A service of a community with such a plan, so many open ones, and so many members on the plan. */
function serviceOf({ items = 1, open = 0, members = 0, gone = 0, named = 1 }) {
  const plan = { _id: 'p', communityId: '1', startsOn: today, overFrom: '9999-01-01', items: many(items, item) };
  return new StudyPlansService({
    studyPlans: {
      find: async () => plan,
      findByKey: async () => null,
      countOpen: async () => open,
      insert: async () => undefined,
      change: async () => undefined,
    },
    planMembers: { of: async () => many(members, (index) => ({ userId: `${index}` })), add: async () => true },
    members: { findMany: async (ids: string[]) => ids.slice(gone) },
    problems: { choose: async () => many(named, (index) => `new-${index}`) },
    authority: {
      member: async () => ({ community: { _id: '1' }, userId: 'ann' }),
      moderator: async () => ({ community: { _id: '1' } }),
    },
    transaction: (work: (tx: object) => unknown) => work({}),
    clock,
  } as never);
}
const isDone = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );
const plan = (part: object) => ({ title: 'Graphs', problems: ['1'], idempotencyKey: 'one', ...part });
const create = (of: (amount: number) => object) => parsed(createStudyPlanInput, (amount) => plan(of(amount)));

async function arePicked(times: number): Promise<boolean> {
  const problems = new PlanProblems({ pick: async () => ({ problems: [] }) } as never, clock);
  const pick = () => problems.choose({ picker: { count: 1 } }, { communityId: '1', has: [] });
  for (let count = 1; count < times; count += 1) await pick();
  return isDone(pick());
}

/** Whether today is not told of a plan of which a day was told that is so many days ahead, as a time zone may be that was left. */
async function isTold(daysAhead: number): Promise<boolean> {
  let told = 0;
  const service = new PlanNewsService({
    communities: {
      async *allToldOf() {
        yield [{ _id: '1' }];
      },
    },
    studyPlans: {
      openIn: async () => [
        { communityId: '1', overFrom: '9999-01-01', items: [{ date: today }], toldOf: day(daysAhead) },
      ],
    },
    events: { write: async () => (told += 1) },
    clock: { now: () => new Date(`${today}T23:00:00Z`) },
  } as never);
  await service.tellDue();
  return told === 0;
}

testLimits([
  ['the characters of a typed day', 60, allowed((length) => typedDate('date', 'today'.padStart(length), today))],
  ['the days until a study plan begins', 366, allowed((days) => checkStart(day(days), today))],
  [
    'the days from the first of a study plan to the last',
    732,
    allowed((days) => checkLength([{ slug: 'two-sum', date: day(days) }], today, 'problems')),
  ],
  ['the days that a told day is ahead', 2, isTold],
  ['the characters of the title of a study plan', 100, create((length) => ({ title: text(length) }))],
  [
    'the characters of the new title of a study plan',
    100,
    parsed(updateStudyPlanInput, (length) => ({ title: text(length) })),
  ],
  ['the characters of the key of a study plan', 100, create((length) => ({ idempotencyKey: text(length) }))],
  ['the problems that a study plan is made with', 100, create((count) => ({ problems: many(count, String) }))],
  ['the characters that name a problem of a study plan', 300, create((length) => ({ problems: [text(length)] }))],
  ['the problems of a day of a study plan', 10, create((perDay) => ({ perDay }))],
  ['the problems that are picked for a study plan', 50, create((count) => ({ problems: null, picker: { count } }))],
  [
    'the problems that are added to a study plan at once',
    100,
    parsed(addItemsInput, (count) => ({ problems: many(count, String) })),
  ],
  [
    'the characters that name a moved problem of a study plan',
    300,
    parsed(moveItemInput, (length) => ({ problem: text(length), date: 'today' })),
  ],
  ['the picks for study plans in a minute', 30, arePicked],
  [
    'the open study plans of a community',
    10,
    (count) => isDone(serviceOf({ open: count - 1 }).create(anything, plan({ communityId: '1' }) as never)),
  ],
  [
    'the problems of a study plan',
    200,
    (count) =>
      isDone(serviceOf({ items: count - 100, named: 100 }).add(anything, { planId: 'p', problems: ['1'] } as never)),
  ],
  [
    'the problems of a day of a study plan in all',
    50,
    (count) =>
      isDone(serviceOf({ items: count - 1 }).add(anything, { planId: 'p', problems: ['1'], date: 'today' } as never)),
  ],
  [
    'the members of a study plan, without those who have left the community',
    200,
    (count) => isDone(serviceOf({ members: count + 4, gone: 5 }).join(anything, { planId: 'p' })),
  ],
  [
    'the members of a study plan',
    200,
    (count) => isDone(serviceOf({ members: count - 1 }).join(anything, { planId: 'p' })),
  ],
]);
