import { expect, test } from 'vitest';
import { EVENT_KINDS } from '../events/registry.ts';
import { countsOf, isToldSingly } from './summed-up.ts';

test.for(EVENT_KINDS.map(({ type }) => type))('%s that waits is counted once, or told by itself', (type) => {
  const counted = Object.values(countsOf({ [type]: 3 })).reduce((sum, count) => sum + count, 0);
  expect(counted === 3 || (counted === 0 && isToldSingly(type))).toBe(true);
});

test('of what Discord refused all but the steps of duels and ratings is counted, and of a duel its result', () => {
  const uncounted = EVENT_KINDS.map(({ type }) => type).filter((type) =>
    Object.values(countsOf({ [type]: 1 })).every((count) => count === 0),
  );
  expect(uncounted).toEqual([
    'ContestRatedEvent',
    ...['DuelChallengeEvent', 'DuelStartedEvent', 'DuelRoundEvent', 'DuelDrawOfferEvent', 'DuelEndedEvent'],
  ]);
});

test('in quiet hours duels, starts and results are told by themselves, and so is what a number says nothing of', () => {
  expect(EVENT_KINDS.map(({ type }) => type).filter((type) => !isToldSingly(type))).toEqual([
    ...['SubmissionEvent', 'ContestPlanEvent', 'FirstSolveEvent', 'LeetCodeRoundReminderEvent'],
  ]);
});
