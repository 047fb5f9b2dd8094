import { z } from 'zod';
import { typedLengthMs } from '../calendar/typed-length.ts';
import { WEEKDAYS } from '../calendar/weekdays.ts';
import { typedClockTime } from '../calendar/typed-time.ts';
import { createContestInput, wrongLength } from '../contests/contest.input.ts';

const LENGTH = 'Write how long a contest is, such as 90 minutes, 2h or 1h30m.';
const length = z.string().transform((text, context): number => {
  const lengthMs = typedLengthMs(text);
  const message = lengthMs === null ? LENGTH : wrongLength({ startsAt: new Date(0), endsAt: new Date(lengthMs) });
  if (lengthMs !== null && message === null) return lengthMs;
  context.addIssue({ code: 'custom', message: message ?? LENGTH });
  return z.NEVER;
});

const WEEKLY_DAYS = 'Name one weekday or more.';
const TIME = 'Write the time of day as 19:00 or 7pm.';
const weekly = z.object({
  weekdays: z
    .array(z.enum(WEEKDAYS))
    .min(1, WEEKLY_DAYS)
    .transform((names) => [...new Set(names)].map((name) => WEEKDAYS.indexOf(name) + 1).toSorted()),
  time: z
    .string()
    .transform(typedClockTime)
    .refine((time) => time !== null, TIME),
});

export const saveTemplateInput = createContestInput
  .pick({ title: true, format: true, problems: true, entry: true, freezeMinutes: true })
  .extend({ length: length.nullish(), weekly: weekly.nullish() });

export const skipInput = z.object({
  date: z.iso.date('Write the day as 2026-12-06.'),
  isSkipped: z.boolean(),
});
