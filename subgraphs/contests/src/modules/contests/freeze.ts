import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import type { FormatName } from '../formats/registry.ts';
import type { Window } from './contest.input.ts';
import { plannedEnd, type Contest } from './contests.repository.ts';

const MINUTE_MS = 60_000;

/** How many minutes before its planned end a contest's standings freeze; 0 for none. */
export const freezeMinutesOf = (contest: Contest): number => {
  const { freezesAt = null } = contest;
  return freezesAt === null ? 0 : (plannedEnd(contest).getTime() - freezesAt.getTime()) / MINUTE_MS;
};

/** The moment at which standings freeze, or null for none. Throws InvalidInput. */
export function freezeOf({ startsAt, endsAt }: Window, minutes: number, format: FormatName): Date | null {
  if (minutes === 0) return null;
  if (format === 'LOCKOUT') {
    // It may end at once, and says to everybody what is taken.
    throw new InvalidInput(
      'freezeMinutes',
      'Standings of LOCKOUT do not freeze, since who takes a problem must be known: leave freezeMinutes out.',
    );
  }
  const freezesAt = new Date(endsAt.getTime() - minutes * MINUTE_MS);
  if (freezesAt > startsAt) return freezesAt;
  throw new InvalidInput(
    'freezeMinutes',
    'Let the standings freeze after the start: choose fewer minutes than the contest has.',
  );
}

/** The same after a change of the plan: as long before the end as it was, and never later once it has begun. */
export function changedFreeze(
  before: Contest,
  after: Window & { format: FormatName },
  minutes: number | null,
  now: Date,
): Date | null {
  const { freezesAt = null } = before;
  if (freezesAt !== null && freezesAt <= now && minutes === null) return freezesAt;
  return freezeOf(after, minutes ?? freezeMinutesOf(before), after.format);
}
