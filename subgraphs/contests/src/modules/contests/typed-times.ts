import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { typedTime } from '../calendar/typed-time.ts';
import type { TypedTimes } from './contest.input.ts';

/** When and where times were typed. `startsAt` is the start where none is given. */
interface TypedAt {
  now: Date;
  timeZone: string;
  startsAt: Date;
}

/** The moments that are meant; null for what is left out. Throws InvalidInput. */
export function momentsOf(
  { startsAt, startsAtText, endsAt, endsAtText }: TypedTimes,
  { now, timeZone, startsAt: otherwise }: TypedAt,
): { startsAt: Date | null; endsAt: Date | null } {
  const start = either('startsAt', startsAt, startsAtText, { now, timeZone });
  const end = either('endsAt', endsAt, endsAtText, { now, timeZone, startsAt: start ?? otherwise });
  return { startsAt: start, endsAt: end };
}

function either(
  name: 'startsAt' | 'endsAt',
  at: Date | null | undefined,
  text: string | null | undefined,
  where: Omit<TypedAt, 'startsAt'> & { startsAt?: Date },
): Date | null {
  const field = `${name}Text`;
  if (typeof text !== 'string') return at ?? null;
  if (at) throw new InvalidInput(field, `Give ${name} or ${field}, and only one of both.`);
  return typedTime(text, { field, ...where });
}
