import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { startOfDay } from '../calendar/time-zone.ts';
import { progressOf, scheduleOf, type PlanSolve } from './progress.ts';
import { inOrder, previousDay, spread, studyPlanState, type StudyPlan } from './study-plan.ts';

const HOUR_MS = 3_600_000;
/** Days around the changes of clocks in all of these: Havana's are at midnight. */
const ZONES = ['UTC', 'Europe/Berlin', 'America/Havana', 'Pacific/Kiritimati', 'America/Los_Angeles'];
const FIRST = '2026-10-20';
const SLUGS = ['a', 'b', 'c', 'd', 'e'];

/** The date that clocks show, by another library than the rule's. */
const shownIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone });
  return (moment: Date) => format.format(moment);
};

const momentAround = fc.integer({ min: -5 * 24 * 60, max: 25 * 24 * 60 }).map((minutes) => {
  return new Date(Date.parse(FIRST) + minutes * 60_000);
});
const aPlan = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  plan: fc
    .record({
      dates: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: SLUGS.length, maxLength: SLUGS.length }),
      countsEarlier: fc.boolean(),
      endedAfter: fc.option(fc.integer({ min: 0, max: 15 })),
    })
    .map(({ dates, countsEarlier, endedAfter }) => {
      const dateAfter = (days: number) => Temporal.PlainDate.from(FIRST).add({ days }).toString();
      const ordered = inOrder(SLUGS.map((slug, index) => ({ slug, date: dateAfter(dates[index]!) })));
      return {
        startsOn: FIRST,
        countsEarlier,
        ...ordered,
        ...(endedAfter !== null && { overFrom: dateAfter(endedAfter) }),
      };
    }),
  solves: fc.array(fc.record({ problemSlug: fc.constantFrom(...SLUGS), submittedAt: momentAround }), { maxLength: 20 }),
  joinedAt: momentAround,
  now: momentAround,
});
type Case = typeof aPlan extends fc.Arbitrary<infer T> ? T : never;

const progress = ({ plan, timeZone, solves, joinedAt, now }: Case) =>
  progressOf(scheduleOf(plan, { timeZone, now }), solves, joinedAt);

/** The rule in its own words, by the days that clocks show. */
function stateByHand({ plan, timeZone, solves, joinedAt }: Case, slug: string) {
  const { date } = plan.items.find((item) => item.slug === slug)!;
  const days = solves
    .filter(({ problemSlug }) => problemSlug === slug)
    .map(({ submittedAt }) => {
      const day = shownIn(timeZone)(submittedAt);
      return { day, isEarlier: submittedAt < joinedAt || day < plan.startsOn };
    });
  if (days.some(({ day, isEarlier }) => !isEarlier && day <= date)) return 'DONE';
  const isEarlier = days.some((one) => one.isEarlier);
  if (isEarlier && plan.countsEarlier) return 'SOLVED_BEFORE';
  if (days.some((one) => !one.isEarlier)) return 'LATE';
  return isEarlier ? 'SOLVED_BEFORE' : 'OPEN';
}

test('an item is done on time until its day is over by the clocks of the community, also when they change', () => {
  fc.assert(
    fc.property(aPlan, (one) => {
      const { states, done, due, late, missed } = progress(one);
      const { plan, timeZone, now } = one;
      expect(Object.fromEntries(states)).toEqual(
        Object.fromEntries(plan.items.map(({ slug }) => [slug, stateByHand(one, slug)])),
      );
      const today = shownIn(timeZone)(now);
      const isDone = (slug: string) => {
        const state = states.get(slug)!;
        return state === 'SOLVED_BEFORE' ? plan.countsEarlier : state !== 'OPEN';
      };
      const come = plan.items.filter(({ date }) => date <= today && date < plan.overFrom);
      expect(due).toBe(come.length);
      expect(done).toBe(plan.items.filter(({ slug }) => isDone(slug)).length);
      expect(late).toBe([...states.values()].filter((state) => state === 'LATE').length);
      expect(missed).toBe(come.filter(({ slug, date }) => date < today && !isDone(slug)).length);
    }),
  );
});

test('progress depends neither on the order of solves nor on what was void for a while', () => {
  fc.assert(
    fc.property(aPlan, fc.integer({ min: 0, max: 19 }), (one, voided) => {
      const whole = progress(one);
      expect(progress({ ...one, solves: one.solves.toReversed() })).toEqual(whole);
      // A solve more never takes anything away, so what is void counts for nothing and comes back whole.
      const without = progress({ ...one, solves: one.solves.filter((_, index) => index !== voided) });
      expect(without.done).toBeLessThanOrEqual(whole.done);
      expect(without.missed).toBeGreaterThanOrEqual(whole.missed);
    }),
  );
});

test.each([
  // On 2026-10-25 Berlin has 25 hours, and on 2026-11-01 Havana shows midnight twice.
  ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ['America/Havana', '2026-11-01', '2026-11-02T04:59:59Z', '2026-11-02T05:00:00Z'],
  ['Pacific/Kiritimati', '2026-10-25', '2026-10-25T09:59:59Z', '2026-10-25T10:00:00Z'],
])('in %s the day %s ends after %s', (timeZone, date, last, first) => {
  const plan = { startsOn: date, countsEarlier: true, ...inOrder([{ slug: 'a', date }]) };
  const at = (moment: string): PlanSolve => ({ problemSlug: 'a', submittedAt: new Date(moment) });
  const stateAt = (moment: string) =>
    progressOf(scheduleOf(plan, { timeZone, now: new Date(moment) }), [at(moment)], new Date(0)).states.get('a');
  expect([stateAt(last), stateAt(first)]).toEqual(['DONE', 'LATE']);
});

test('a solve of the second in which a member joined is one since they joined', () => {
  const plan = { startsOn: FIRST, countsEarlier: false, ...inOrder([{ slug: 'a', date: FIRST }]) };
  const schedule = scheduleOf(plan, { timeZone: 'UTC', now: new Date(`${FIRST}T12:00:00Z`) });
  const stateAt = (moment: string) =>
    progressOf(
      schedule,
      [{ problemSlug: 'a', submittedAt: new Date(moment) }],
      new Date(`${FIRST}T10:00:00.900Z`),
    ).states.get('a');
  expect(stateAt(`${FIRST}T10:00:00Z`)).toBe('DONE');
  expect(stateAt(`${FIRST}T09:59:59Z`)).toBe('SOLVED_BEFORE');
});

test('problems are spread over the days that are wanted, so many a day, in their order', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e'];
  // 2026-12-03 is a Thursday.
  expect(spread(slugs, { from: '2026-12-03', perDay: 2, weekdays: [] }).map(({ date }) => date.slice(-2))).toEqual([
    '03',
    '03',
    '04',
    '04',
    '05',
  ]);
  expect(spread(slugs, { from: '2026-12-03', perDay: 2, weekdays: [1, 5] })).toEqual([
    { slug: 'a', date: '2026-12-04' },
    { slug: 'b', date: '2026-12-04' },
    { slug: 'c', date: '2026-12-07' },
    { slug: 'd', date: '2026-12-07' },
    { slug: 'e', date: '2026-12-11' },
  ]);
});

test('a plan is scheduled, runs, is over and archived by the day', () => {
  const plan: Pick<StudyPlan, 'startsOn' | 'overFrom'> = { startsOn: '2026-12-02', overFrom: '2026-12-05' };
  const at = (today: string) => studyPlanState(plan, today);
  expect(['2026-12-01', '2026-12-02', '2026-12-04', '2026-12-05', '2027-01-03', '2027-01-04'].map(at)).toEqual([
    'SCHEDULED',
    'RUNNING',
    'RUNNING',
    'OVER',
    'OVER',
    'ARCHIVED',
  ]);
  expect(studyPlanState({ startsOn: '2026-12-02', overFrom: '2026-12-01' }, '2026-12-01')).toBe('OVER');
  expect(previousDay('2027-01-01')).toBe('2026-12-31');
  expect(startOfDay('2026-03-29', 'Europe/Berlin').getTime() + 23 * HOUR_MS).toBe(
    startOfDay('2026-03-30', 'Europe/Berlin').getTime(),
  );
});
