import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import { contestState } from './contest-state.ts';
import { contestWindow, wrongLength, type Window } from './contest.input.ts';
import { ContestTooFarOn } from './contests.errors.ts';
import { contestListKey, plannedEnd, type Contest } from './contests.repository.ts';

/** When a contest takes place: from now on, and so long, where nothing else is said. */
export function windowOf(
  { startsAt, endsAt }: { startsAt?: Date | null; endsAt?: Date | null },
  now: Date,
  lengthMs: number | null = null,
): Window {
  const begin = startsAt ?? now;
  const end = endsAt ?? (lengthMs === null ? null : new Date(begin.getTime() + lengthMs));
  if (end === null) throw new InvalidInput('endsAt', 'Say when the contest ends.');
  return parseInput(contestWindow(now), { startsAt: begin, endsAt: end });
}

/** Throws ContestTooFarOn unless the contest is yet to start. */
export function refuseUnlessPlanned(contest: Contest, { now }: { now: Date }): void {
  const state = contestState(contest, now);
  if (state === 'CANCELLED') throw new ContestTooFarOn('The contest is cancelled: plan another one.');
  if (state === 'RUNNING') {
    throw new ContestTooFarOn('The contest has started: only its title can change now, and its end to a later one.');
  }
  if (state !== 'SCHEDULED') throw new ContestTooFarOn('The contest is over: only its title can change now.');
}

/** A contest's title and times after a change. Throws ContestTooFarOn and InvalidInput. */
export function changedTimes(
  contest: Contest,
  asked: { title?: string | null; startsAt?: Date | null; endsAt?: Date | null },
  { now, settleMs }: { now: Date; settleMs: number },
): Partial<Contest> {
  const { startsAt: start, _id } = contest;
  const end = plannedEnd(contest);
  const title = asked.title ?? contest.title;
  const window = { startsAt: asked.startsAt ?? start, endsAt: asked.endsAt ?? end };
  const isSameStart = window.startsAt.getTime() === start.getTime();
  const state = contestState(contest, now);
  if (state === 'CANCELLED') refuseUnlessPlanned(contest, { now });
  if (isSameStart && window.endsAt.getTime() === end.getTime()) return { title };
  // Until the second in which it was decided is over, it runs.
  if (contest.decidedAt) throw new ContestTooFarOn('The contest is decided: only its title can change now.');
  if (state === 'RUNNING' && isSameStart) {
    if (window.endsAt < end)
      throw new InvalidInput('endsAt', 'The contest has started: choose a later end than it has.');
    const message = wrongLength(window);
    if (message !== null) throw new InvalidInput('endsAt', message);
  } else {
    refuseUnlessPlanned(contest, { now });
    parseInput(contestWindow(now), window);
  }
  const finalAt = new Date(window.endsAt.getTime() + settleMs);
  return {
    title,
    ...window,
    finalAt,
    ...(contest.plannedEndsAt !== undefined && { plannedEndsAt: window.endsAt, plannedFinalAt: finalAt }),
    listKey: contestListKey(window.startsAt, _id),
  };
}
