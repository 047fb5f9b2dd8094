import { localTimeOf } from '../../calendar/time-zone.ts';
import type { ContestOccurrenceResolvers } from './../../types.generated.ts';

export const ContestOccurrence: ContestOccurrenceResolvers = {
  localStart: ({ startsAt, timeZone }) => localTimeOf(startsAt, timeZone),
};
