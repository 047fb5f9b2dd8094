import { z } from 'zod';
import { typedClockTime } from '../calendar/typed-time.ts';
import { WEEKDAYS } from '../calendar/weekdays.ts';

export const digestTimeInput = z.object({
  weekday: z.enum(WEEKDAYS).transform((day) => WEEKDAYS.indexOf(day) + 1),
  time: z
    .string()
    .transform(typedClockTime)
    .refine((time) => time !== null, 'Write a time of day as in 22:00 or 7am.'),
});
