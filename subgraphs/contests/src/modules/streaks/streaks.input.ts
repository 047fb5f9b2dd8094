import { z } from 'zod';

const [MIN_HOURS, MAX_HOURS] = [1, 12];
const HOURS = `hoursBefore must be ${MIN_HOURS} to ${MAX_HOURS}; leave it out for no reminder.`;

export const reminderInput = z.object({
  hoursBefore: z
    .int(HOURS)
    .min(MIN_HOURS, HOURS)
    .max(MAX_HOURS, HOURS)
    .nullish()
    .transform((hours) => hours ?? null),
});

const FIRST = 'first must be 1 to 100.';

export const takeInput = z.object({ first: z.int(FIRST).min(1, FIRST).max(100, FIRST) });

const NO_ID = 'id must be that of a reminder.';

/** A reminder is one of a user and a day. */
export const finishInput = z.object({
  id: z.string().regex(/^[^:]{1,100}:-?\d{1,6}$/, NO_ID),
  isRefused: z.boolean(),
});

const MAX_FREEZES = 10;
const FREEZES = `perMonth must be 0 to ${MAX_FREEZES}.`;

export const freezesInput = z.object({ perMonth: z.int(FREEZES).min(0, FREEZES).max(MAX_FREEZES, FREEZES) });
